"""Every address. A new one without a row in the access matrix fails a test."""

from django.urls import include, path

from fiftytwo.programme.site import pages
from fiftytwo.programme.site.api import api
from fiftytwo.programme.site.demo import pages as demo
from fiftytwo.programme.site.live import live, screen_live

FOUNDATION = "fiftytwo.programme.foundation"
SUBJECTS = "fiftytwo.programme.subjects"

urlpatterns = [
    path("", pages.home, name="home"),
    path("healthz", pages.healthz, name="healthz"),
    path("live/", live, name="live"),
    path("screen/<str:secret>/live/", screen_live, name="screen_live"),
    path("", include(f"{FOUNDATION}.face.urls")),
    path("", include(f"{FOUNDATION}.people.urls")),
    path("", include(f"{FOUNDATION}.access.urls")),
    path("", include(f"{FOUNDATION}.journal.urls")),
    path("", include(f"{FOUNDATION}.tokens.urls")),
    path("", include(f"{FOUNDATION}.webhooks.urls")),
    path("", include(f"{FOUNDATION}.signing_in.urls")),
    path("", include(f"{FOUNDATION}.jobs.urls")),
    path("", include(f"{FOUNDATION}.notices.urls")),
    path("", include(f"{FOUNDATION}.privacy.urls")),
    path("", include(f"{FOUNDATION}.inbox.urls")),
    path("", include(f"{SUBJECTS}.brief.urls")),
    path("", include(f"{SUBJECTS}.recognition.urls")),
    path("", include(f"{SUBJECTS}.care.urls")),
    path("", include(f"{SUBJECTS}.kudos.urls")),
    path("", include(f"{SUBJECTS}.seen.urls")),
    path("", include(f"{SUBJECTS}.keepsake.urls")),
    path("", include(f"{SUBJECTS}.calendar.urls")),
    path("demo/", demo.way_in, name="demo"),
    path("demo/come-in/", demo.come_in, name="demo_come_in"),
    path("account/", include("allauth.urls")),
    path("api/", api.urls),
]
