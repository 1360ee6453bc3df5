"""Addresses of people, files about them, and matching."""

from django.urls import path

from fiftytwo.programme.foundation.people import pages

urlpatterns = [
    path("people/", pages.people, name="people"),
    path("people/bring/", pages.bring_people, name="bring_people"),
    path("people/bring/<uuid:upload>/", pages.upload, name="upload"),
    path("people/bring/<uuid:upload>/confirm/", pages.upload_confirm, name="upload_confirm"),
    path("people/bring/<uuid:upload>/withdraw/", pages.upload_withdraw, name="upload_withdraw"),
    path("people/matching/", pages.matching, name="matching"),
    path("people/matching/<uuid:unmatched>/give/", pages.matching_give, name="matching_give"),
    path(
        "people/matching/<uuid:unmatched>/not-ours/",
        pages.matching_not_ours,
        name="matching_not_ours",
    ),
    path("people/matching/<uuid:not_ours>/ours/", pages.matching_ours, name="matching_ours"),
    path("people/aliases/<uuid:alias>/take/", pages.alias_take, name="alias_take"),
    path("people/<uuid:person>/", pages.person, name="person"),
]
