"""Weeks: ISO weeks in a site's time zone, and the Week itself."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, order=True)
class Week:
    """An ISO week: Monday to Sunday."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year}-W{self.number:02d}"

    @property
    def monday(self) -> date:
        return date.fromisocalendar(self.year, self.number, 1)

    def starts(self, zone: ZoneInfo) -> datetime:
        """Monday 00:00 in `zone`: the first instant of the week."""
        return datetime.combine(self.monday, time(), zone)

    def ends(self, zone: ZoneInfo) -> datetime:
        """The Monday after, 00:00 in `zone`: the first instant that is no longer in the week."""
        return datetime.combine(self.monday + timedelta(days=7), time(), zone)

    def next(self) -> "Week":
        return week_of(self.monday + timedelta(days=7))


def week_of(day: date) -> Week:
    """The ISO week that `day` belongs to (a datetime counts by its own zone's date)."""
    year, number, _ = day.isocalendar()
    return Week(year, number)


def parse_week(text: str) -> Week:
    """`2026-W47` as a week. Raises ValueError if it is none."""
    match = re.fullmatch(r"(\d{4})-W(\d{2})", text)
    if not match:
        raise ValueError("not a week")
    week = Week(int(match[1]), int(match[2]))
    week.monday  # noqa: B018  (raises ValueError for a week the year does not have)
    return week


def the_week(year: int) -> tuple[date, date]:
    """Customer Service Week: Monday and Friday of the week of October's first Monday."""
    first = date(year, 10, 1)
    monday = first + timedelta(days=-first.weekday() % 7)
    return monday, monday + timedelta(days=4)
