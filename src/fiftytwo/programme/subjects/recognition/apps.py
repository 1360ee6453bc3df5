"""The app, as Django wants it named."""

from django.apps import AppConfig


class RecognitionConfig(AppConfig):
    name = "fiftytwo.programme.subjects.recognition"
    label = "recognition"
