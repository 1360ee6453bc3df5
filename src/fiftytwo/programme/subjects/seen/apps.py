"""The app, as Django wants it named."""

from django.apps import AppConfig


class SeenConfig(AppConfig):
    name = "fiftytwo.programme.subjects.seen"
    label = "seen"
