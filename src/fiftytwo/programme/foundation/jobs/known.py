"""What can be scheduled: the apps' jobs, told by `site`, which alone knows every app."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

from django.utils.functional import Promise

from fiftytwo.programme.foundation.jobs.models import EVERY_DAY


@dataclass(frozen=True)
class Known:
    """A job that comes round."""

    name: str
    label: Promise
    says: Promise
    """What it does, for an administrator."""
    task: Any
    """A task of django_tasks that takes `turn_id`."""
    at: time
    """By default; an administrator may choose another."""
    days: str = EVERY_DAY
    in_each_zone: bool = True
    """Else once, by the organisation's clock."""
    alone: bool = False
    """Not begun while another turn of the same task waits or runs: it comes after that one."""
    late: timedelta = field(default=timedelta(hours=20))
    """How late it is still worth doing, after a time when no worker was there."""


_KNOWN: dict[str, Known] = {}


def make_known(jobs: Sequence[Known]) -> None:
    """Called once, when all apps are there."""
    _KNOWN.update((job.name, job) for job in jobs)


def known() -> dict[str, Known]:
    """By name, in the order in which they were told."""
    return _KNOWN


Watch = Callable[[datetime], object]
"""Looks whether something cannot wait, every few seconds, in each worker: is handed the time.

It takes milliseconds where there is nothing, and does things once however many workers there are.
"""

_WATCHES: list[Watch] = []


def make_watched(watches: Sequence[Watch]) -> None:
    """Called once, when all apps are there."""
    _WATCHES.extend(watches)


def watches() -> Sequence[Watch]:
    return tuple(_WATCHES)
