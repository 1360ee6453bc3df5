"""The app of the API's ground."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "fiftytwo.programme.foundation.api"
    label = "api"
    default_auto_field = "django.db.models.BigAutoField"
