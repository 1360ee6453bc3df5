"""The app, as Django wants it named."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class PrivacyConfig(AppConfig):
    name = "fiftytwo.programme.foundation.privacy"
    label = "privacy"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # Each app says in its holds.py what it keeps.
        autodiscover_modules("holds")
