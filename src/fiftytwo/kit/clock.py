"""Time is handed in, never taken: whoever starts the work brings the clock."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The time now, in UTC, to the microsecond."""
    return datetime.now(UTC)


def fixed_clock(at: datetime) -> Clock:
    """A clock that always says `at`, so that an answer can be computed again.

    Raises ValueError if `at` has no time zone.
    """
    if at.tzinfo is None:
        raise ValueError("a clock needs a time with a zone")
    moment = at.astimezone(UTC)
    return lambda: moment


def parse_instant(text: str) -> datetime:
    """An ISO 8601 time with offset as UTC. Raises ValueError without an offset."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("time has no offset")
    return at.astimezone(UTC)
