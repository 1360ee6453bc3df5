"""The app, as Django wants it named."""

from django.apps import AppConfig


class JournalConfig(AppConfig):
    name = "fiftytwo.programme.foundation.journal"
    label = "journal"
    default_auto_field = "django.db.models.BigAutoField"
