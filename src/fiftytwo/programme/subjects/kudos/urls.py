"""Addresses of the pages here; customers' are short, since they stand on paper."""

from django.urls import path

from fiftytwo.programme.subjects.kudos import pages, public

urlpatterns = [
    path("t/<slug:token>/", public.customers_thank, name="customers_thank"),
    path("t/<slug:token>/<slug:secret>/", public.customers_own, name="customers_own"),
    path("kudos/", pages.kudos, name="kudos"),
    path("kudos/places/<uuid:place>/", pages.kudos_code, name="kudos_code"),
    path("kudos/places/<uuid:place>/end/", pages.kudos_place_end, name="kudos_place_end"),
    path("kudos/<uuid:kudos>/pass-on/", pages.kudos_pass_on, name="kudos_pass_on"),
    path("kudos/<uuid:kudos>/aside/", pages.kudos_aside, name="kudos_aside"),
    path("kudos/<uuid:kudos>/answer/", pages.kudos_answer, name="kudos_answer"),
]
