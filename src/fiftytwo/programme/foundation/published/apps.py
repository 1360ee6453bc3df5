"""The app, as Django wants it named."""

from django.apps import AppConfig


class PublishedConfig(AppConfig):
    name = "fiftytwo.programme.foundation.published"
    label = "published"
    default_auto_field = "django.db.models.BigAutoField"
