"""The app, as Django wants it named."""

from django.apps import AppConfig


class CalendarConfig(AppConfig):
    name = "fiftytwo.programme.subjects.calendar"
    label = "calendar"
