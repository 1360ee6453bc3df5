"""The app, as Django wants it named."""

from django.apps import AppConfig


class KudosConfig(AppConfig):
    name = "fiftytwo.programme.subjects.kudos"
    label = "kudos"
