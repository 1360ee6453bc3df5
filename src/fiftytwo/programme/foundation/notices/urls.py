"""Notices: their addresses."""

from django.urls import path

from fiftytwo.programme.foundation.notices import pages

urlpatterns = [
    path("notices/", pages.notices, name="notices"),
    path("notices/read/", pages.read_all, name="read_all_notices"),
    path("notices/choose/", pages.choose, name="choose_notices"),
    path("notices/outbox/", pages.outbox_page, name="outbox"),
    path("notices/<uuid:notice_id>/open/", pages.open_notice, name="open_notice"),
]
