"""Sees to it that what came is in the lake long before it is too old to lie here."""

from datetime import datetime, timedelta

from django_tasks_db.models import DBTaskResult

from fiftytwo.programme.foundation.inbox.landing import LIES_AT_MOST
from fiftytwo.programme.foundation.inbox.queries import lies_since
from fiftytwo.programme.foundation.jobs.evidence import take_in_what_came

EVERY = timedelta(hours=4)
"""At most so often: where the lake cannot be had, it is tried three times before what came is a day
old."""


def land_in_time(now: datetime) -> None:
    """Have it taken in where the night is too far off, or was late. Two at once do no harm."""
    if not lies_since(now - LIES_AT_MOST):
        return
    jobs = DBTaskResult.objects.filter(task_path=take_in_what_came.module_path)
    if not jobs.filter(enqueued_at__gt=now - EVERY).exists():
        take_in_what_came.enqueue()
