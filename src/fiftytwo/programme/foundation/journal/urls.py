"""Addresses of the pages here."""

from django.urls import path

from fiftytwo.programme.foundation.journal import pages

urlpatterns = [path("journal/", pages.journal, name="journal")]
