"""Addresses of the pages here."""

from django.urls import path

from fiftytwo.programme.subjects.care import pages

urlpatterns = [
    path("care/", pages.care, name="care"),
    path("care/mine/", pages.mine, name="care_mine"),
    path("care/report/", pages.report, name="care_report"),
    path("care/reports/<uuid:report_id>/", pages.share_report, name="care_share_report"),
    path("care/team/", pages.team, name="care_team"),
    path("care/team/<uuid:prompt_id>/", pages.step, name="care_step"),
    path("care/team/<uuid:prompt_id>/warning/", pages.warning, name="care_warning"),
    path("care/queues/", pages.queues, name="care_queues"),
    path("care/queues/<uuid:prompt_id>/", pages.close_queue, name="care_close_queue"),
    path("care/danger/", pages.danger, name="care_danger"),
    path("care/danger/strip/", pages.strip, name="care_strip"),
    path("care/danger/<uuid:alert_id>/", pages.take, name="care_take"),
    path("care/incidents/", pages.incidents, name="care_incidents"),
    path("care/incidents/new/", pages.file_incident, name="care_file_incident"),
    path("care/incidents/<uuid:incident_id>/", pages.incident, name="care_incident"),
]
