"""Addresses of the pages here."""

from django.urls import path

from fiftytwo.programme.foundation.privacy import pages

urlpatterns = [
    path("me/", pages.me, name="me"),
    path("me/moments/", pages.my_moments, name="my_moments"),
    path("me/exposures/", pages.my_exposures, name="my_exposures"),
    path("me/looks/", pages.my_looks, name="my_looks"),
    path("me/journal/", pages.my_journal, name="my_journal"),
    path("me/everything/", pages.everything, name="everything"),
    path("me/consent/", pages.consent, name="my_consent"),
    path("stored/", pages.stored, name="stored"),
    path("stored/functions/<str:function>/", pages.turn, name="turn_function"),
    path("stored/terms/", pages.keeping, name="keeping"),
    path("forget/", pages.forgetting, name="forgetting"),
    path("forget/<uuid:erasure_id>/", pages.erasure, name="erasure"),
]
