"""Pages of signing in."""

from django.urls import path

from fiftytwo.programme.foundation.signing_in import pages

urlpatterns = [
    path("sign-in/", pages.signing_in, name="signing_in"),
    path("sign-in/way-in/", pages.give_way_in, name="give_way_in"),
    path("sign-in/second-step/", pages.demand_second_step, name="demand_second_step"),
    # Before allauth's page of that address.
    path("account/email/", pages.no_addresses),
]
