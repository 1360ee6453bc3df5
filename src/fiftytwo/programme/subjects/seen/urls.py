"""Addresses of the pages here."""

from django.urls import path

from fiftytwo.programme.subjects.seen import pages

urlpatterns = [
    path("seen/", pages.seen, name="seen"),
    path("seen/missed/", pages.missed, name="missed"),
    path("seen/groups/", pages.groups, name="seen_groups"),
]
