"""The app, as Django wants it named."""

from django.apps import AppConfig


class BriefConfig(AppConfig):
    name = "fiftytwo.programme.subjects.brief"
    label = "brief"
