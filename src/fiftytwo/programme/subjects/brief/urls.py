"""Addresses of the pages here."""

from django.urls import path

from fiftytwo.programme.subjects.brief import pages

urlpatterns = [
    path("brief/", pages.brief, name="brief"),
    path("brief/<str:week>/", pages.brief, name="brief_of_week"),
]
