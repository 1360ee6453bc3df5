"""Seen: when each person was last recognised, and where they stand in the reported week.

Definition: docs/reference/definitions/seen.md
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from fiftytwo.evidence.seen.days import DAY, Calendar, Told, told
from fiftytwo.evidence.seen.promise import PROMISE, Promise
from fiftytwo.terms.people import Person, Recognition, State
from fiftytwo.terms.standing import Kept, Unit

NEW_DAYS = 14
"""In the first two weeks a person is welcomed, not measured against the promise."""

FEW_DAYS = 3
"""A week with a shift on no more days than these is few; those away are left out of the count."""
FEW_OVER_DAYS = 28
ENOUGH_DAYS = 7
"""Fewer days here than these, of the 28, tell nothing of a usual week."""

Absences = Mapping[str, Sequence[tuple[date, date]]]
"""person_id -> (first day away, last day away), both inclusive."""

Shifts = Mapping[str, Sequence[tuple[datetime, datetime]]]
"""person_id -> half-open shifts."""


@dataclass(frozen=True)
class Seen:
    """Where one person stands. Days are null where nothing is on file to count from."""

    person: Person
    state: State
    last_at: datetime | None
    last_days: int | None
    """Whole days from the last recognition to the end of the week, by the clock of the week."""
    givers: int
    """How many different people recognised them, customers being one; only for "ever thanked by
    one person alone", never shown beside a name."""
    days_at_work: int | None
    """Days with a shift on file since the last recognition, else since they started; null: no
    shifts on file. Not fewer than these: the file may begin later."""
    calendar_days: int | None
    """The same without shifts: days since then on which they were not away."""
    promise: Kept
    """By days at work; unknown where the shifts on file do not decide it."""
    by_calendar: Kept
    """By calendar days: for where `promise` is unknown, and then said to be so."""
    lead_thanked_at: datetime | None
    """When their lead last recognised them; null: not on file."""
    from_one_alone: bool = False
    """One colleague alone has ever recognised them; customers are not one colleague."""
    few_shifts: bool = False
    """By the shifts on file of the last four weeks they work few days; False where not known."""

    @property
    def unit(self) -> Unit:
        """In what it can be counted how long they have gone unseen."""
        return Unit.CALENDAR if self.promise == Kept.UNKNOWN else Unit.AT_WORK


def seen(
    people: Sequence[Person],
    recognitions: Sequence[Recognition],
    absences: Absences,
    shifts: Shifts,
    *,
    week_starts: datetime,
    week_ends: datetime,
    promise: Promise = PROMISE,
) -> list[Seen]:
    """One Seen for each person who works here in the week, or left in the week before.

    week_starts, week_ends: half-open, in the site's zone, so that their dates are the site's.
    shifts: of these people at least; those of the others change nothing.
    """
    given = _given(recognitions, week_ends)
    mine = [shifts[person.person_id] for person in people if person.person_id in shifts]
    asked = _Asked(
        promise,
        bool(given),
        told(mine, week_starts=week_starts, week_ends=week_ends),
        week_starts,
        week_ends,
    )
    return [
        _seen(person, given.get(person.person_id, ()), absences, shifts, asked)
        for person in people
        if _is_on_the_page(person, week_starts.date(), week_ends.date())
    ]


@dataclass(frozen=True)
class _Asked:
    """What is the same for everyone on the page."""

    promise: Promise
    any_recognition: bool
    told: Told | None
    week_starts: datetime
    week_ends: datetime


def _given(recognitions: Sequence[Recognition], until: datetime) -> dict[str, list[Recognition]]:
    """Recognitions before `until` by who was recognised; nobody recognises themselves."""
    given: dict[str, list[Recognition]] = defaultdict(list)
    for recognition in recognitions:
        if recognition.at < until and recognition.giver_id != recognition.recognised_id:
            given[recognition.recognised_id].append(recognition)
    return dict(given)


def _is_on_the_page(person: Person, first: date, after: date) -> bool:
    """Not yet here is not on it; who left is named once, on the page of the week after."""
    if person.starts is not None and person.starts >= after:
        return False
    return person.ends is None or person.ends >= first - timedelta(days=7)


def _seen(
    person: Person,
    mine: Sequence[Recognition],
    absences: Absences,
    shifts: Shifts,
    asked: _Asked,
) -> Seen:
    calendar = Calendar(
        ZoneInfo(person.time_zone),
        person.starts,
        person.ends,
        absences.get(person.person_id, ()),
        shifts.get(person.person_id),
    )
    last_at = max((r.at for r in mine), default=None)
    after = calendar.day_of(last_at) if last_at else None
    last = calendar.last_before(asked.week_ends)
    at_work = calendar.at_work(after, last, asked.week_ends)
    present = calendar.present(after, last)
    givers = {r.giver_id for r in mine}
    by_lead = [r.at for r in mine if r.giver_id is not None and r.giver_id == person.lead_id]
    return Seen(
        person=person,
        state=_state(person, calendar, asked),
        last_at=last_at,
        last_days=_whole_days(last_at, asked.week_ends) if last_at else None,
        givers=len(givers),
        days_at_work=at_work,
        calendar_days=present,
        promise=_kept(at_work, calendar.untold(after, last, asked.told), asked),
        by_calendar=_kept(present, 0, asked),
        lead_thanked_at=max(by_lead, default=None),
        from_one_alone=len(givers) == 1 and None not in givers,
        few_shifts=_few_shifts(calendar, last, asked),
    )


def _few_shifts(calendar: Calendar, last: date, asked: _Asked) -> bool:
    after = last - timedelta(days=FEW_OVER_DAYS)
    if asked.told is None or asked.told.first > after + DAY or asked.told.last < last:
        return False
    worked = calendar.at_work(after, last, asked.week_ends)
    here = calendar.present(after, last)
    if worked is None or here is None or here < ENOUGH_DAYS:
        return False
    return worked * 7 <= FEW_DAYS * here


def _kept(days: int | None, untold: int | None, asked: _Asked) -> Kept:
    """How the promise stands after `days`, of which there may be up to `untold` more.

    Where it makes a difference whether these were days at work, it is unknown.
    """
    if days is None or not asked.any_recognition:
        return Kept.UNKNOWN
    least = asked.promise.after(days)
    if least == Kept.ALARM:
        return least
    if untold is None or asked.promise.after(days + untold) != least:
        return Kept.UNKNOWN
    return least


def _whole_days(since: datetime, until: datetime) -> int:
    """By the clock on the wall, on which a day is a day in the weeks when clocks change, too."""
    return (until.replace(tzinfo=None) - since.astimezone(until.tzinfo).replace(tzinfo=None)).days


def _state(person: Person, calendar: Calendar, asked: _Asked) -> State:
    first, after = asked.week_starts.date(), asked.week_ends.date()
    if person.ends is not None and person.ends < first:
        return State.LEFT
    if person.starts is not None and person.starts > after - timedelta(days=NEW_DAYS):
        return State.NEW
    if is_away_all_week(calendar, first):
        return State.ON_LEAVE
    return State.AT_WORK if asked.any_recognition else State.FIRST_RUN


def is_away_all_week(calendar: Calendar, monday: date) -> bool:
    """Away on each day from Monday to Friday; a free weekend is no leave."""
    return all(calendar.is_away(monday + timedelta(days=n)) for n in range(5))
