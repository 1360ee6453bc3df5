"""Jobs: their addresses."""

from django.urls import path

from fiftytwo.programme.foundation.jobs import pages

urlpatterns = [
    path("jobs/", pages.jobs, name="jobs"),
    path("jobs/<uuid:schedule_id>/", pages.schedule, name="schedule"),
    path("jobs/<uuid:schedule_id>/run/", pages.run, name="run_now"),
]
