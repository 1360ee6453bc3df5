"""What to look for, for everyone without a moment: a code and facts. Press has the sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from fiftytwo.evidence.seen.days import DAY, Calendar
from fiftytwo.evidence.seen.pick import STEADY
from fiftytwo.evidence.seen.seen import Absences, Seen, Shifts, is_away_all_week
from fiftytwo.terms.moments import Moment
from fiftytwo.terms.people import State
from fiftytwo.terms.week import Week

COMING_DAYS = 7
"""The brief is for the week in which it opens."""


class LookFor(StrEnum):
    """What a lead can do, the first that fits."""

    LEFT = "left"
    """Has left before the brief opens."""
    ON_LEAVE = "on_leave"
    """Away in all of the week in which the brief opens."""
    WELCOME = "welcome"
    """New here."""
    IS_BACK = "is_back"
    """Was away for a week, and is back on `back_on`."""
    STEADY = "steady"
    """Good work without words of thanks: look at `conversation_id`."""
    READ_TOGETHER = "read_together"
    """They wrote: read `conversation_id` together."""
    CALLS_ONLY = "calls_only"
    """Contacts without text only: we cannot see the work."""
    LOOK_SHIFT = "look_shift"
    """Nothing of the week is on file; they are there at `shift_at`."""
    SIT_WITH = "sit_with"
    """Nothing of the week is on file, and no shift either."""


@dataclass(frozen=True)
class Contact:
    """One conversation of the week in which a person answered."""

    conversation_id: str
    at: datetime | None
    has_text: bool
    """False: a call or the like, of which we know no more than that it took place."""


@dataclass(frozen=True)
class Look:
    """What to look for. A fact that does not apply, or is not on file, is null."""

    code: LookFor
    conversation_id: str | None = None
    """The clearest steady work, else the latest conversation with text."""
    shift_at: datetime | None = None
    """Start of their next shift after the brief opens, by their own clock."""
    back_on: date | None = None
    """The first day after an absence; a free weekend may follow."""


def look(
    standing: Sequence[Seen],
    moments: Mapping[str, Sequence[Moment]],
    contacts: Mapping[str, Sequence[Contact]],
    absences: Absences,
    shifts: Shifts,
    *,
    week: Week | None,
    opens: datetime | None,
) -> dict[str, Look]:
    """person_id -> what to look for, of everyone without a moment other than steady work.

    moments, contacts: person_id -> those of the week. week: the one reported; opens: when the
    brief opens. Both None where the source has no times: then there are no days to name.
    """
    found = {}
    for person in standing:
        person_id = person.person.person_id
        mine = moments.get(person_id, ())
        if all(moment.kind == STEADY for moment in mine):
            calendar = Calendar(
                ZoneInfo(person.person.time_zone),
                person.person.starts,
                person.person.ends,
                absences.get(person_id, ()),
                shifts.get(person_id),
            )
            when = _when(person, calendar, week, opens)
            found[person_id] = when or _what(mine, contacts.get(person_id, ()), calendar, opens)
    return found


def _when(
    person: Seen, calendar: Calendar, week: Week | None, opens: datetime | None
) -> Look | None:
    """What follows from who is here and who is not; None: at work as ever."""
    if person.state == State.LEFT or _has_left(calendar, opens):
        return Look(LookFor.LEFT)
    if week is None or opens is None:
        return Look(LookFor.WELCOME) if person.state == State.NEW else None
    today = opens.astimezone(calendar.zone).date()
    here = _first_day_here(calendar, today)
    if here is None:
        return Look(LookFor.ON_LEAVE)
    shift_at = _next_shift(calendar, opens)
    if person.state == State.NEW:
        return Look(LookFor.WELCOME, shift_at=shift_at)
    if person.state == State.ON_LEAVE:
        return Look(LookFor.IS_BACK, shift_at=shift_at, back_on=here)
    if is_away_all_week(calendar, week.monday - timedelta(days=7)):
        back = _first_day_here(calendar, week.monday)
        return Look(LookFor.IS_BACK, shift_at=shift_at, back_on=back)
    return None


def _what(
    steady: Sequence[Moment],
    contacts: Sequence[Contact],
    calendar: Calendar,
    opens: datetime | None,
) -> Look:
    """What follows from what is on file of the week."""
    shift_at = _next_shift(calendar, opens) if opens else None
    if steady:
        clearest = max(steady, key=lambda m: (m.strength, m.id))
        return Look(LookFor.STEADY, clearest.conversation_id, shift_at)
    with_text = [contact for contact in contacts if contact.has_text]
    if with_text:
        never = datetime.min.replace(tzinfo=UTC)
        latest = max(with_text, key=lambda c: (c.at or never, c.conversation_id))
        return Look(LookFor.READ_TOGETHER, latest.conversation_id, shift_at)
    if contacts:
        return Look(LookFor.CALLS_ONLY, shift_at=shift_at)
    return Look(LookFor.LOOK_SHIFT if shift_at else LookFor.SIT_WITH, shift_at=shift_at)


def _has_left(calendar: Calendar, opens: datetime | None) -> bool:
    if calendar.ends is None or opens is None:
        return False
    return calendar.ends < opens.astimezone(calendar.zone).date()


def _first_day_here(calendar: Calendar, first: date) -> date | None:
    """The first day from `first` on, within a week, on which they are not away."""
    days = (first + DAY * n for n in range(COMING_DAYS))
    return next((day for day in days if not calendar.is_away(day)), None)


def _next_shift(calendar: Calendar, opens: datetime) -> datetime | None:
    """Start of the first shift that begins when the brief opens or later, on no day away."""
    starts = (start.astimezone(calendar.zone) for start, _ in calendar.shifts or ())
    later = [
        start
        for start in starts
        if start >= opens
        and not calendar.is_away(start.date())
        and (calendar.ends is None or start.date() <= calendar.ends)
    ]
    return min(later, default=None)
