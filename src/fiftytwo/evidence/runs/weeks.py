"""Which week is reported, and when it begins and ends for those on a page.

A night shift belongs to the day it starts, and a week ends with its last shift (DESIGN 4).
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.seen.seen import Shifts
from fiftytwo.terms.week import Week, week_of

DAY = timedelta(days=1)

LONGEST_SHIFT = timedelta(hours=16)
"""What began longer ago is no shift that still runs, but a wrong end in the roster's file."""
OVERRUN = timedelta(hours=1)
"""A contact that was begun in a shift may be ended a little after it."""


def last_week(
    times: pa.Table, now: datetime, zone: ZoneInfo, shifts: Shifts | None = None
) -> Week | None:
    """The last week, by the clock of `zone`, in which something was said; None: no times.

    times: first_at and last_at of conversations. What was said in the future is left out: a wrong
    date must not make a week of its own; so is what the last night shift of the week before still
    answered on Monday.
    """
    latest = _latest(times, now + DAY)
    if latest is None:
        return None
    week = week_of(latest.astimezone(zone).date())
    midnight = week.starts(zone)
    edge = last_shift_ends(midnight, shifts or {})
    of_the_night = edge > midnight and latest < edge + OVERRUN
    return week_of(week.monday - DAY) if of_the_night else week


def _latest(times: pa.Table, until: datetime) -> datetime | None:
    """The latest of all times that are not after `until`."""
    found = []
    for column in ("first_at", "last_at"):
        at = times[column]
        past = at.filter(pc.less_equal(at, pa.scalar(until, at.type)))
        found.append(pc.max(past).as_py())
    known = [at for at in found if at is not None]
    return max(known) if known else None


def last_shift_ends(midnight: datetime, shifts: Shifts) -> datetime:
    """When the last shift ends that began before this midnight; midnight where none is running."""
    running = (
        end
        for mine in shifts.values()
        for start, end in mine
        if midnight - LONGEST_SHIFT < start < midnight < end
    )
    return max(running, default=midnight)


def bounds(week: Week, zone: ZoneInfo, shifts: Shifts) -> tuple[datetime, datetime]:
    """When a week begins and ends, half-open, for those who work these shifts."""
    return last_shift_ends(week.starts(zone), shifts), last_shift_ends(week.ends(zone), shifts)
