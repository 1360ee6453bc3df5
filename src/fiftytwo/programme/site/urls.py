"""Every address. A new one without a row in the access matrix fails a test."""

from django.urls import include, path

from fiftytwo.programme.site import pages
from fiftytwo.programme.site.api import api
from fiftytwo.programme.site.demo import pages as demo

FOUNDATION = "fiftytwo.programme.foundation"
SUBJECTS = "fiftytwo.programme.subjects"

urlpatterns = [
    path("", pages.home, name="home"),
    path("healthz", pages.healthz, name="healthz"),
    path("", include(f"{FOUNDATION}.people.urls")),
    path("", include(f"{FOUNDATION}.journal.urls")),
    path("", include(f"{FOUNDATION}.privacy.urls")),
    path("", include(f"{SUBJECTS}.brief.urls")),
    path("demo/", demo.way_in, name="demo"),
    path("demo/come-in/", demo.come_in, name="demo_come_in"),
    path("account/", include("allauth.urls")),
    path("api/", api.urls),
]
