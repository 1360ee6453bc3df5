"""Addresses of the pages here."""

from django.urls import path

from fiftytwo.programme.subjects.brief import pages

urlpatterns = [
    path("brief/", pages.brief, name="brief"),
    path("brief/aside/", pages.set_aside, name="brief_set_aside"),
    path("brief/again/", pages.open_again, name="brief_open_again"),
    path("brief/pass/", pages.pass_on, name="brief_pass_on"),
    path("brief/back/", pages.hand_back, name="brief_hand_back"),
    path("brief/<str:week>/", pages.brief, name="brief_of_week"),
]
