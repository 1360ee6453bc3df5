"""Until when an answer is owed: one working day, by the clock on the wall there."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

A_DAY = timedelta(days=1)
SATURDAY = 5


def one_working_day_after(filed: datetime, zone: str) -> datetime:
    """The same time on the next working day, in UTC; working days are Monday to Friday.

    What is filed on a weekend counts as filed when Monday begins.
    """
    there = filed.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    if there.weekday() >= SATURDAY:
        there = datetime.combine(_next_working_day(there), time())
    due = datetime.combine(_next_working_day(there), there.time())
    return due.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _next_working_day(day: datetime) -> datetime:
    after = day + A_DAY
    while after.weekday() >= SATURDAY:
        after += A_DAY
    return after
