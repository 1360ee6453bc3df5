"""Every address. A new one without a row in the access matrix fails a test."""

from django.urls import include, path

from fiftytwo.programme.site.api import api
from fiftytwo.programme.site.pages import pages

urlpatterns = [
    path("", pages.home, name="home"),
    path("people/", pages.people, name="people"),
    path("journal/", pages.journal, name="journal"),
    path("stored/", pages.stored, name="stored"),
    path("healthz", pages.healthz, name="healthz"),
    path("account/", include("allauth.urls")),
    path("api/", api.urls),
]
