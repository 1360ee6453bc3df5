"""The app, as Django wants it named."""

from django.apps import AppConfig


class KeepsakeConfig(AppConfig):
    name = "fiftytwo.programme.subjects.keepsake"
    label = "keepsake"
