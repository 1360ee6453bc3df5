"""Addresses of the pages here."""

from django.urls import path

from fiftytwo.programme.subjects.calendar import pages

urlpatterns = [
    path("week/", pages.week, name="week"),
    path("week/speech/", pages.speech, name="speech"),
]
