"""Schedules, their turns, and the workers that are there.

The queue itself is django_tasks_db's: a waiting job is a row of its table.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.ids import new_id

EVERY_DAY = "1234567"


class Schedule(models.Model):
    """When one thing is done, by the clock of one time zone."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField(max_length=40)
    """Of known.py: which job."""
    time_zone = models.CharField(max_length=64)
    days = models.CharField(max_length=7, default=EVERY_DAY)
    """ISO weekdays: 1 is Monday."""
    at = models.TimeField()
    """By the clock on the wall there."""
    is_on = models.BooleanField(default=True)
    since = models.DateTimeField()
    """When it came to be or was last changed: what was due before is not made up for."""

    class Meta:
        constraints = (models.UniqueConstraint(fields=["name", "time_zone"], name="schedule_once"),)


class Outcome(models.TextChoices):
    DONE = "done", _("done")
    REFUSED = "refused", _("could not be done")
    GAVE_UP = "gave_up", _("gave up")


class Turn(models.Model):
    """One time that a schedule came round, or that somebody asked for it out of turn."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    schedule = models.ForeignKey(Schedule, models.CASCADE, related_name="turns")
    day = models.DateField(null=True)
    """The day there, on which it was due; null: somebody asked for it."""
    task_id = models.CharField(max_length=64, unique=True)
    """The job of the queue that does it."""
    queued_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=10, choices=Outcome.choices, blank=True)
    said = models.CharField(max_length=300, blank=True)
    """What came of it, in a line: counts and reasons, nothing of anybody."""

    class Meta:
        # The claim: of all workers that see it come round, one makes the row.
        constraints = (models.UniqueConstraint(fields=["schedule", "day"], name="turn_once"),)
        # What came of the last ones.
        indexes = (models.Index(fields=["schedule", "-queued_at"]),)


class Worker(models.Model):
    """A process that does jobs. What one claimed that is seen no more is done by another."""

    id = models.CharField(max_length=64, primary_key=True)
    seen_at = models.DateTimeField()
