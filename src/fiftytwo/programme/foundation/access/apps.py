"""The app, as Django wants it named."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    name = "fiftytwo.programme.foundation.access"
    label = "access"
    default_auto_field = "django.db.models.BigAutoField"
