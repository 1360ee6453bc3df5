"""From when the age of what was published is counted."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

from fiftytwo.terms.week import parse_week


def last_day(weeks: Iterable[str], now: datetime) -> datetime:
    """The end of the newest of these weeks; now where there is none."""
    newest = max(weeks, default="")
    if not newest:
        return now
    return datetime.combine(parse_week(newest).monday + timedelta(days=7), time(), UTC)
