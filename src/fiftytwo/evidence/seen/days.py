"""The days of one person: at work, away, and those of which nothing is on file.

Days are calendar days at the person's own site. A night shift belongs to the day it starts.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True)
class Told:
    """From which day to which the shifts on file tell who was at work, both inclusive.

    A file that ends in September says nothing about November: no shift then is no free day.
    """

    first: date
    last: date


@dataclass(frozen=True)
class Calendar:
    """What is on file about one person's days."""

    zone: ZoneInfo
    starts: date | None
    ends: date | None
    away: Sequence[tuple[date, date]]
    shifts: Sequence[tuple[datetime, datetime]] | None
    """None: no shifts of this person are on file."""

    def day_of(self, at: datetime) -> date:
        """The working day that `at` falls into: within a night shift, the day it started."""
        during = [start for start, end in self.shifts or () if start <= at < end]
        return max(during, default=at).astimezone(self.zone).date()

    def last_before(self, until: datetime) -> date:
        """The last day before `until` on which they worked here."""
        day = (until - INSTANT).astimezone(self.zone).date()
        return min(day, self.ends) if self.ends else day

    def is_away(self, day: date) -> bool:
        return any(start <= day <= end for start, end in self.away)

    def at_work(self, after: date | None, last: date, until: datetime) -> int | None:
        """Different days after `after`, up to `last`, on which a shift started before `until`.

        None: no shifts on file. Days away and days before they started do not count.
        """
        if self.shifts is None:
            return None
        days = {start.astimezone(self.zone).date() for start, _ in self.shifts if start < until}
        first = self._first(after)
        return sum((first is None or first <= day) and day <= last for day in self._here(days))

    def present(self, after: date | None, last: date) -> int | None:
        """Calendar days after `after`, up to `last`, without those away; None: since when?"""
        first = self._first(after)
        return sum(1 for _ in self._here(_days(first, last))) if first else None

    def untold(self, after: date | None, last: date, told: Told | None) -> int | None:
        """Days after `after`, up to `last`, of which nobody's shifts tell; None: since when?"""
        first = self._first(after)
        if first is None or told is None:
            return None
        days = self._here(_days(first, last))
        return sum(1 for day in days if not told.first <= day <= told.last)

    def _first(self, after: date | None) -> date | None:
        """The first day to count; None where neither a day before nor a start is known."""
        known = [day for day in (after and after + DAY, self.starts) if day]
        return max(known, default=None)

    def _here(self, days: Iterable[date]) -> Iterator[date]:
        return (day for day in days if not self.is_away(day))


def told(
    shifts: Iterable[Sequence[tuple[datetime, datetime]]],
    *,
    week_starts: datetime,
    week_ends: datetime,
) -> Told | None:
    """What the shifts of a team tell about, up to the end of the week; None: nothing.

    One shift in the week is enough for the whole of it: who has none had no work.
    """
    zone = week_ends.tzinfo
    starts = [start for mine in shifts for start, _ in mine if start < week_ends]
    if not starts:
        return None
    in_the_week = max(starts) >= week_starts
    last = week_ends - INSTANT if in_the_week else max(starts)
    return Told(min(starts).astimezone(zone).date(), last.astimezone(zone).date())


def _days(first: date, last: date) -> Iterator[date]:
    return (first + DAY * n for n in range((last - first).days + 1))
