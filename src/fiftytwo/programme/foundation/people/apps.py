"""The app, as Django wants it named."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "fiftytwo.programme.foundation.people"
    label = "people"
    default_auto_field = "django.db.models.BigAutoField"
