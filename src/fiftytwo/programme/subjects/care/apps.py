"""The app, as Django wants it named."""

from django.apps import AppConfig


class CareConfig(AppConfig):
    name = "fiftytwo.programme.subjects.care"
    label = "care"
