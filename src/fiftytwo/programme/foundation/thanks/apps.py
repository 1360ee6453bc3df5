"""The app, as Django wants it named."""

from django.apps import AppConfig


class ThanksConfig(AppConfig):
    name = "fiftytwo.programme.foundation.thanks"
    label = "thanks"
