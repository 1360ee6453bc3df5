"""What pages and the API ask of who is seen: each of a reader's people, and groups for a head."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from fiftytwo.programme.foundation.access.may import may_everywhere, read_about
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.people.queries import on_boards
from fiftytwo.programme.foundation.published.models import Alike, Standing
from fiftytwo.programme.foundation.published.queries import alike_of
from fiftytwo.programme.foundation.thanks.queries import FORGOTTEN, last_received
from fiftytwo.terms import standing as terms
from fiftytwo.terms.people import State
from fiftytwo.terms.standing import Kept, Reason, Unit


class Where(StrEnum):
    """Where somebody stands; only who is at work can go unseen."""

    AT_WORK = "at_work"
    FEW_DAYS = "few_days"
    NEW = "new"
    ON_LEAVE = "on_leave"
    FIRST_RUN = "first_run"
    NOT_TOLD = "not_told"
    """No run has told of them yet."""


UNSEEN = (Where.AT_WORK, Where.FEW_DAYS)
"""Of whom it is told how long ago they were thanked."""


@dataclass(frozen=True)
class Row:
    """One person as whoever reads about them sees it."""

    person: Person
    where: Where
    last_on: date | None
    """The day of their last thanks by their own clock; null: none on file."""
    is_since: bool
    """It was given after what the newest run read, so it counts at once and no days do."""
    days: int | None
    """Since then, else since they began, by `unit`; null: not known, or seen again since."""
    unit: Unit
    from_one_alone: bool
    is_missed: bool
    """Past the alarm, and not thanked since."""
    reasons: tuple[Reason, ...]


def seen_by(user: User, *, longest_first: bool) -> list[Row]:
    """Everyone else about whom the user reads: the longest unseen first, or by name."""
    here = read_about(user).filter(on_boards()).exclude(name=FORGOTTEN)
    if user.person_id:
        # A lead is of their own team: where they stand themselves is on their own page.
        here = here.exclude(pk=user.person_id)
    rows = _rows(list(here.select_related("team").order_by("name", "pk")))
    return sorted(rows, key=_unseen_for) if longest_first else rows


def missed_by(user: User) -> list[Row]:
    """Of those, everyone past the alarm, by name."""
    return [row for row in seen_by(user, longest_first=False) if row.is_missed]


def row_of(person: Person) -> Row:
    """One person, as their lead sees it."""
    [row] = _rows([person])
    return row


def groups_for(user: User) -> terms.Alike | None:
    """A head's own groups; those of everybody where a head of all has none of their own."""
    own = alike_of(user.person.person_id) if user.person else None
    if own or not may_everywhere(user, Act.SEE_HEADS_PAGE):
        return own
    heads = list(Alike.objects.order_by("lead_id").values_list("lead_id", flat=True)[:2])
    # Of several no one is above all others, or it is not known here which.
    return alike_of(heads[0]) if len(heads) == 1 else None


def week_told() -> str:
    """The week to whose end it is counted, as 2026-W47; empty before the first run."""
    return Standing.objects.order_by("-week").values_list("week", flat=True).first() or ""


def _unseen_for(row: Row) -> tuple[bool, int]:
    """Sorts the longest first; of whom nothing is known, before; seen again since, last."""
    if row.is_since:
        return True, 0
    return False, -row.days if row.days is not None else -(10**6)


def _rows(people: list[Person]) -> list[Row]:
    told = {row.person_id: row for row in _standing_of(people)}
    given = last_received(people)
    return [_row(person, told.get(person.person_id), given.get(person.pk)) for person in people]


def _standing_of(people: list[Person]) -> list[Standing]:
    return list(Standing.objects.filter(person_id__in=[each.person_id for each in people]))


def _row(person: Person, told: Standing | None, given: datetime | None) -> Row:
    before = told.last_at if told else None
    since = given if given and (before is None or given > before) else None
    last = since or before
    where = _where(told)
    counts = told is not None and where in UNSEEN and not since
    return Row(
        person=person,
        where=where,
        last_on=last.astimezone(ZoneInfo(person.time_zone)).date() if last else None,
        is_since=since is not None,
        days=told.days if told and counts else None,
        unit=Unit(told.unit) if told else Unit.CALENDAR,
        from_one_alone=bool(told and told.from_one_alone and not since),
        is_missed=bool(told and not since and _is_past_alarm(told)),
        reasons=tuple(Reason(code) for code in told.reasons) if told else (),
    )


def _where(told: Standing | None) -> Where:
    if told is None:
        return Where.NOT_TOLD
    if told.state == State.AT_WORK and Reason.FEW_SHIFTS in told.reasons:
        return Where.FEW_DAYS
    # Who left is on no board, whatever the week said of them.
    return Where(told.state) if told.state in set(Where) else Where.NOT_TOLD


def _is_past_alarm(told: Standing) -> bool:
    """Nobody is missed who is new, or where we have only begun to look."""
    return told.kept == Kept.ALARM and told.state in (State.AT_WORK, State.ON_LEAVE)
