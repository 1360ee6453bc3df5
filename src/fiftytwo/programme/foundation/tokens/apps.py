"""The app of tokens."""

from django.apps import AppConfig


class TokensConfig(AppConfig):
    name = "fiftytwo.programme.foundation.tokens"
    label = "tokens"
    default_auto_field = "django.db.models.BigAutoField"
