"""Addresses of the pages here, and the one that helpdesks call."""

from django.urls import path

from fiftytwo.programme.foundation.inbox import hook, pages

urlpatterns = [
    path("hooks/", pages.hooks, name="hooks"),
    path("hooks/add/", pages.add_source, name="add_source"),
    path("hooks/<uuid:source_id>/end/", pages.end_source, name="end_source"),
    path("hooks/<slug:source>", hook.hook, name="hook"),
]
