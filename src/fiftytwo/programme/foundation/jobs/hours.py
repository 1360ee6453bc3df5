"""When a schedule comes round, by the clock on the wall of its time zone.

A day has each time on the wall once: one that the clocks jump over is reached an hour later by the
new time, one that comes twice counts when it first comes.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Due:
    """One time that it comes round."""

    day: date
    """There; with the schedule it says which turn this is."""
    instant: datetime
    """In UTC."""


def newest_due(days: str, at: time, zone: str, now: datetime) -> Due | None:
    """The last time that it came round, at or before `now`; None: it never does."""
    return next((due for due in _around(days, at, zone, now, -1) if due.instant <= now), None)


def next_due(days: str, at: time, zone: str, now: datetime) -> Due | None:
    """The next time that it comes round, after `now`; None: it never does."""
    return next((due for due in _around(days, at, zone, now, 1) if due.instant > now), None)


def _around(days: str, at: time, zone: str, now: datetime, step: int) -> list[Due]:
    """The days from now on, a week and a day either way: one more than any weekday needs."""
    there = ZoneInfo(zone)
    today = now.astimezone(there).date()
    dates = [today + timedelta(days=step * n) for n in range(-1, 9)]
    return [_due(day, at, there) for day in dates if str(day.isoweekday()) in days]


def _due(day: date, at: time, zone: ZoneInfo) -> Due:
    # fold=0 is what the docstring above says, in both cases (PEP 495).
    return Due(day, datetime.combine(day, at.replace(fold=0), zone).astimezone(UTC))
