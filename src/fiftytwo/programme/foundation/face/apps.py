"""The app of how the programme looks and speaks."""

from django.apps import AppConfig


class FaceConfig(AppConfig):
    name = "fiftytwo.programme.foundation.face"
    label = "face"
