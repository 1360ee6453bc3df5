"""When people are at their desks: working days are Monday to Friday, by the clock on the wall."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

A_DAY = timedelta(days=1)
SATURDAY = 5
BEGINS, ENDS = time(8), time(18)
"""Working hours: long enough for early and late offices, and nobody's night."""


def one_working_day_after(filed: datetime, zone: str) -> datetime:
    """Until when an answer is owed: the same time on the next working day, in UTC.

    What is filed on a weekend counts as filed when Monday begins.
    """
    there = filed.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    if there.weekday() >= SATURDAY:
        there = datetime.combine(_next_working_day(there), time())
    due = datetime.combine(_next_working_day(there), there.time())
    return due.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def in_working_hours(instant: datetime, zone: str) -> datetime:
    """That instant where it lies in working hours, else when the next begin; in UTC."""
    there = instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    if there.weekday() < SATURDAY and BEGINS <= there.time() < ENDS:
        return instant
    if there.weekday() >= SATURDAY or there.time() >= ENDS:
        there = _next_working_day(there)
    begins = datetime.combine(there, BEGINS, tzinfo=ZoneInfo(zone))
    return begins.astimezone(UTC)


def _next_working_day(day: datetime) -> datetime:
    after = day + A_DAY
    while after.weekday() >= SATURDAY:
        after += A_DAY
    return after
