"""Seen: when each person was last recognised, and where they stand in the reported week.

Definition: docs/reference/definitions/seen.md
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fiftytwo.terms.people import Person, Recognition, State

NEW_DAYS = 14
"""In the first two weeks a person is welcomed, not measured against the promise."""

Absences = Mapping[str, Sequence[tuple[date, date]]]
"""person_id -> (first day away, last day away), both inclusive."""

Shifts = Mapping[str, Sequence[tuple[datetime, datetime]]]
"""person_id -> half-open shifts."""


@dataclass(frozen=True)
class Seen:
    """Where one person stands. `last_days`, `days_at_work`: null where nothing is on file."""

    person: Person
    state: State
    last_at: datetime | None
    last_days: int | None
    """Whole days from the last recognition to the end of the week."""
    givers: int
    """How many different people recognised them; never shown beside a name."""
    days_at_work: int | None
    """Days with a shift since the last recognition; null: no shifts on file."""


def seen(
    people: Sequence[Person],
    recognitions: Sequence[Recognition],
    absences: Absences,
    shifts: Shifts,
    *,
    week_starts: datetime,
    week_ends: datetime,
) -> list[Seen]:
    """One Seen for each person who works here in the week, or left in the week before.

    week_starts, week_ends: half-open, in the site's zone, so that their dates are the site's.
    """
    known = [r for r in recognitions if r.at < week_ends]
    return [
        _seen(person, known, absences, shifts, week_starts, week_ends)
        for person in people
        if _is_on_the_page(person, week_starts.date(), week_ends.date())
    ]


def _is_on_the_page(person: Person, first: date, after: date) -> bool:
    """Not yet here is not on it; who left is named once, on the page of the week after."""
    if person.starts is not None and person.starts >= after:
        return False
    return person.ends is None or person.ends >= first - timedelta(days=7)


def _seen(
    person: Person,
    recognitions: Sequence[Recognition],
    absences: Absences,
    shifts: Shifts,
    week_starts: datetime,
    week_ends: datetime,
) -> Seen:
    mine = [r for r in recognitions if r.recognised_id == person.person_id]
    last_at = max((r.at for r in mine), default=None)
    return Seen(
        person=person,
        state=_state(person, bool(recognitions), absences, week_starts, week_ends),
        last_at=last_at,
        last_days=(week_ends - last_at).days if last_at else None,
        givers=len({r.giver_id for r in mine if r.giver_id}),
        days_at_work=_days_at_work(shifts.get(person.person_id), last_at, week_ends),
    )


def _state(
    person: Person,
    any_recognition: bool,
    absences: Absences,
    week_starts: datetime,
    week_ends: datetime,
) -> State:
    first, after = week_starts.date(), week_ends.date()
    if person.ends is not None and person.ends < first:
        return State.LEFT
    if person.starts is not None and person.starts > after - timedelta(days=NEW_DAYS):
        return State.NEW
    if _away_all_week(absences.get(person.person_id, ()), first):
        return State.ON_LEAVE
    return State.AT_WORK if any_recognition else State.FIRST_RUN


def _away_all_week(away: Sequence[tuple[date, date]], monday: date) -> bool:
    """Away on each day from Monday to Friday; a free weekend is no leave."""
    working_days = [monday + timedelta(days=n) for n in range(5)]
    return all(any(start <= day <= end for start, end in away) for day in working_days)


def _days_at_work(
    shifts: Sequence[tuple[datetime, datetime]] | None,
    since: datetime | None,
    until: datetime,
) -> int | None:
    """Different days on which a shift started; a night shift belongs to the day it starts."""
    if shifts is None:
        return None
    zone = until.tzinfo
    return len(
        {
            start.astimezone(zone).date()
            for start, _end in shifts
            if start < until and (since is None or start > since)
        }
    )
