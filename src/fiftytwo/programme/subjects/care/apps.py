"""The app, as Django wants it named."""

from django.apps import AppConfig


class CareConfig(AppConfig):
    name = "fiftytwo.programme.subjects.care"
    label = "care"

    def ready(self) -> None:
        from fiftytwo.programme.foundation.published.hearing import when_heard
        from fiftytwo.programme.subjects.care.watch import look_at_once

        when_heard(look_at_once)
