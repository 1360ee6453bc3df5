"""What each entry says in plain words. A verb that stands not here cannot be journalled."""

from django.utils.translation import gettext_lazy as _

SAID = {
    "signed_in": _("signed in"),
    "signed_out": _("signed out"),
    "sign_in_failed": _("tried to sign in"),
    "roster_brought_in": _("brought in a roster"),
    "grant_given": _("gave somebody access"),
    "grant_taken": _("took somebody's access away"),
    "run_published": _("published what a run found"),
    "language_chosen": _("chose a language"),
    "schedules_set_up": _("set up when jobs run"),
    "schedule_changed": _("changed when a job runs"),
    "job_asked_for": _("asked for a job to run now"),
    "job_finished": _("finished a job"),
    "notices_chosen": _("chose what to be told, and when"),
    "room_chosen": _("chose the organisation's room in a chat"),
    "brief_announced": _("said that a brief is ready"),
    "job_given_up": _("gave up a job that failed too often"),
}
"""Verb -> what a reader is told after the name of who did it."""
