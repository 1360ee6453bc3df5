"""What comes round when, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fiftytwo.programme.foundation.jobs.hours import next_due
from fiftytwo.programme.foundation.jobs.known import Known, known
from fiftytwo.programme.foundation.jobs.models import Schedule, Turn
from fiftytwo.programme.foundation.people.models import Site
from fiftytwo.programme.foundation.people.queries import own_zone


@dataclass(frozen=True)
class Planned:
    """A schedule as it is shown."""

    schedule: Schedule
    job: Known
    sites: tuple[str, ...]
    """Whose clock it goes by; empty: the organisation's."""
    last: Turn | None
    next_at: datetime | None
    """None: it is off, or on no day."""


def zones() -> list[str]:
    """The time zones of all sites; the organisation's where there is no site."""
    of_sites = Site.objects.order_by("time_zone").values_list("time_zone", flat=True).distinct()
    return list(of_sites) or [own_zone()]


def wanted_schedules() -> list[tuple[Known, str]]:
    """Each job that is known with each time zone in which it comes round."""
    everywhere, here = zones(), [own_zone()]
    return [
        (job, zone)
        for job in known().values()
        for zone in (everywhere if job.in_each_zone else here)
    ]


def schedules() -> list[Schedule]:
    """Those that are for a zone in which there still is a site, in the order of `known`."""
    rows = {(row.name, row.time_zone): row for row in Schedule.objects.all()}
    return [rows[job.name, zone] for job, zone in wanted_schedules() if (job.name, zone) in rows]


def planned(now: datetime) -> list[Planned]:
    """All of them, for the administrator."""
    sites = list(Site.objects.order_by("name"))
    last = {turn.schedule_id: turn for turn in _last_turns()}
    return [_planned(row, sites, last.get(row.pk), now) for row in schedules()]


def planned_one(schedule: Schedule, now: datetime) -> Planned:
    return _planned(
        schedule,
        Site.objects.order_by("name"),
        schedule.turns.order_by("-queued_at").first(),
        now,
    )


def _planned(row: Schedule, sites: Iterable[Site], last: Turn | None, now: datetime) -> Planned:
    job = known()[row.name]
    there = tuple(s.name for s in sites if s.time_zone == row.time_zone and job.in_each_zone)
    due = next_due(row.days, row.at, row.time_zone, now) if row.is_on else None
    return Planned(row, job, there, last, due.instant if due else None)


def _last_turns() -> Iterable[Turn]:
    """Oldest first, so that the newest of a schedule is what a dictionary keeps."""
    newest: dict[object, Turn] = {}
    # Turns are kept for weeks only (retention), so these are few.
    for turn in Turn.objects.order_by("queued_at"):
        newest[turn.schedule_id] = turn
    return newest.values()
