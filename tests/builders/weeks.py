"""W47 of 2026 by Berlin's clock, shifts in it and before, and moments."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from fiftytwo.terms.moments import Credited, CreditedAs, Moment, MomentKind
from fiftytwo.terms.week import Week

BERLIN = ZoneInfo("Europe/Berlin")
WEEK = Week(2026, 47)
STARTS = WEEK.starts(BERLIN)
ENDS = WEEK.ends(BERLIN)
DAY = timedelta(days=1)

Shift = tuple[datetime, datetime]


def shift(day: date, hour: int = 8, hours: int = 8, zone: ZoneInfo = BERLIN) -> Shift:
    """A shift that starts at `hour` on `day`; stored in UTC, as on file."""
    starts = datetime.combine(day, time(hour), zone).astimezone(UTC)
    return starts, starts + timedelta(hours=hours)


def shifts_on(days: Iterable[date]) -> list[Shift]:
    return [shift(day) for day in days]


def weekdays(first: date, last: date) -> list[date]:
    """Mondays to Fridays from `first` to `last`, both inclusive."""
    days = (first + DAY * n for n in range((last - first).days + 1))
    return [day for day in days if day.weekday() < 5]


def moment(
    name: str,
    strength: float = 0.9,
    kind: str = "praised",
    at: datetime | None = ENDS - DAY,
    made: str | None = None,
) -> Moment:
    """A moment of `name`. `steady` is a kind that is still to come, so kinds are told by name."""
    known = {str(kind): kind for kind in MomentKind}
    return Moment(
        id=made or f"{name}-{kind}-{strength}",
        kind=known.get(kind, cast(Any, kind)),
        conversation_id=f"c-{name}-{strength}",
        message_ids=("m",),
        credited=(Credited(name, name, CreditedAs.AUTHOR),),
        at=at,
        strength=strength,
        quote="!",
        before=None,
        facts={},
        why=(),
    )
