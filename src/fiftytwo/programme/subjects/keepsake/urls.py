"""Addresses of the pages here."""

from django.urls import path

from fiftytwo.programme.subjects.keepsake import pages

urlpatterns = [
    path("me/keepsake/", pages.keepsake, name="keepsake"),
    path("keepsakes/", pages.leavers, name="keepsakes"),
    path("keepsakes/<uuid:person_id>/", pages.leaver, name="keepsake_for"),
    path("keepsake/<str:secret>/", pages.by_link, name="keepsake_by_link"),
]
