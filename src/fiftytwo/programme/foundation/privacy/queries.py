"""What pages and the API ask of privacy."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Exists, F, OuterRef, QuerySet
from django.utils.functional import Promise

from fiftytwo.programme.foundation.access.may import read_about
from fiftytwo.programme.foundation.access.roles import MAY, Act, Role
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.functions import SAYS, Function, Says
from fiftytwo.programme.foundation.privacy.models import (
    Audience,
    Consent,
    Correction,
    Erasure,
    Look,
    Said,
    Switch,
    Term,
)
from fiftytwo.programme.foundation.privacy.registry import Holding, holdings
from fiftytwo.programme.foundation.privacy.subject import Subject
from fiftytwo.programme.foundation.published.models import Brief, Care, Exposure, Moment, Run
from fiftytwo.programme.foundation.published.queries import moments_that_stand
from fiftytwo.terms.brief import CareKind
from fiftytwo.terms.week import parse_week


@dataclass(frozen=True)
class Told:
    """One kind of what is kept of somebody, with their rows."""

    holding: Holding
    rows: list[dict[str, Any]]


def everything_about(who: Subject) -> list[Told]:
    """All that is kept of them and can be told, kinds without a row left out."""
    found = [
        Told(holding, [dict(holding.tell(row)) for row in holding.rows(who)])
        for holding in holdings()
        if holding.told
    ]
    return [each for each in found if each.rows]


def moments_of(person: Person) -> QuerySet[Moment]:
    """What customers thanked them for, newest first; without what was misread."""
    found = moments_that_stand().filter(person_id=person.person_id)
    return found.order_by(F("at").desc(nulls_last=True), "pk")


def exposures_of(person: Person) -> QuerySet[Exposure]:
    """What they had to read, newest first."""
    found = Exposure.objects.filter(person_id=person.person_id)
    return found.order_by(F("at").desc(nulls_last=True), "pk")


def cares_of(person: Person) -> QuerySet[Care]:
    """What their lead is told about them, newest week first."""
    found = Care.objects.filter(person_id=person.person_id).select_related("brief")
    return found.order_by("-brief__week", "place")


def said_of(person_ids: Iterable[str]) -> dict[str, str]:
    """item_id -> what these people last said of it, as Said; nothing where as it was read."""
    return {item_id: said for (_, item_id), said in _said(person_ids).items()}


def _said(person_ids: Iterable[str]) -> dict[tuple[str, str], str]:
    """(person_id, item_id) -> the same."""
    rows = Correction.objects.filter(person__person_id__in=list(person_ids)).order_by("id")
    told = rows.values_list("person__person_id", "item_id", "said")
    newest = {(who, item_id): said for who, item_id, said in told}
    return {each: said for each, said in newest.items() if said != Said.AS_READ}


FLAGS: dict[str, tuple[str, ...]] = {
    CareKind.DANGER: ("danger",),
    CareKind.ABUSE: ("abusive",),
    CareKind.HOSTILITY: ("hostile", "abusive"),
    CareKind.DISTRESS: ("distressing",),
}
"""Kind of a care item -> what a message is on which it may stand."""
A_DAY = timedelta(days=1)


def still_told(rows: Iterable[Care]) -> list[Care]:
    """These care items (with their briefs) but for those that stand on nothing any more.

    Where of every such message of the week the person said "not about me", nobody is told; where
    they said it of the one whose time is told, the time is not.
    """
    rows = list(rows)
    gone: dict[str, set[str]] = {}
    for (who, item_id), said in _said({row.person_id for row in rows if row.person_id}).items():
        if said == Said.NOT_MINE:
            gone.setdefault(who, set()).add(item_id)
    # Of most people nobody said anything: their rows cost nothing.
    less = (_less(row, gone[row.person_id]) if row.person_id in gone else row for row in rows)
    return [row for row in less if row]


def _less(row: Care, gone: set[str]) -> Care | None:
    of = Exposure.objects.filter(person_id=row.person_id)
    if row.brief.week:
        monday = datetime.combine(parse_week(row.brief.week).monday, time(), UTC)
        # A day more either way: a week begins earlier in the east and ends later in the west.
        of = of.filter(at__gte=monday - A_DAY, at__lt=monday + 8 * A_DAY)
    if row.content.get("conversation"):
        of = of.filter(conversation_id=row.content["conversation"])
    flags = FLAGS.get(row.content["kind"], ())
    there = [one for one in of if any(getattr(one, flag) for flag in flags)]
    if there and all(one.pk in gone for one in there):
        return None
    at = row.content["at"] and datetime.fromisoformat(row.content["at"])
    if any(one.pk in gone and one.at == at for one in there):
        row.content = row.content | {"at": None}
    return row


@dataclass(frozen=True)
class Looked:
    """One look at a care item."""

    by: str
    """A name; empty: of somebody who is not here any more."""
    at: datetime


def looks_at(person: Person) -> QuerySet[Look]:
    """Who saw care items about them, newest first."""
    return Look.objects.filter(of=person.pk).order_by("-at", "-id")


def has_seen_care(brief: Brief, *, by: User) -> bool:
    """Whether the user has seen all care of that brief that is theirs to see, as it stands now.

    A newer run may have brought more, so what was seen before it counts for nothing.
    """
    newest = Run.objects.order_by("-published_at").first()
    about = read_about(by).filter(person_id__in=brief.care.values("person_id"))
    looks = Look.objects.filter(by=by.pk, of=OuterRef("pk"))
    if newest:
        looks = looks.filter(at__gte=newest.published_at)
    return not about.exclude(Exists(looks)).exists()


def with_names(looks: Iterable[Look]) -> list[Looked]:
    """By whom: whose care it is learns that."""
    looks = list(looks)
    users = User.objects.in_bulk({look.by for look in looks})
    return [Looked(users[look.by].name if look.by in users else "", look.at) for look in looks]


@dataclass(frozen=True)
class Chosen:
    """What somebody lets be shown of them."""

    audience: Audience
    quotes: bool


def consent_of(person: Person) -> Chosen:
    """Nothing beyond themselves and their lead where they never chose."""
    row = Consent.objects.filter(person=person).first()
    return Chosen(Audience(row.audience), row.quotes) if row else Chosen(Audience.PRIVATE, False)


def may_be_shown(person: Person, to: Audience) -> bool:
    """Whether something about them may go as far as that."""
    order = list(Audience)
    return order.index(to) <= order.index(consent_of(person).audience)


def is_on(function: Function) -> bool:
    """Whether the administrator left it on."""
    row = Switch.objects.filter(pk=function).first()
    return row is None or row.is_on


@dataclass(frozen=True)
class Switched:
    """A function as it is now."""

    function: Function
    says: Says
    is_on: bool


def functions() -> list[Switched]:
    """All that can be turned off."""
    off = set(Switch.objects.filter(is_on=False).values_list("function", flat=True))
    return [Switched(each, SAYS[each], each not in off) for each in Function]


def days_of(holding: Holding, chosen: Mapping[str, int] | None = None) -> int | None:
    """For how many days its rows are kept; None: they do not go by their age."""
    if holding.keep is None:
        return None
    chosen = terms() if chosen is None else chosen
    return chosen.get(holding.kind, holding.keep.days)


def terms() -> dict[str, int]:
    """Kind -> days, where the organisation chose."""
    return dict(Term.objects.values_list("kind", "days"))


@dataclass(frozen=True)
class Stored:
    """One kind of what is kept, as a works council reads it."""

    holding: Holding
    days: int | None
    roles: tuple[Role, ...]
    """Who may see it of others, within their teams and clients."""
    is_own: bool
    """Whether each sees their own."""
    is_on: bool


def stored() -> list[Stored]:
    """Everything that is kept, from the register and from what roles may do."""
    chosen = terms()
    off = {each.function for each in functions() if not each.is_on}
    return [
        Stored(
            holding,
            days_of(holding, chosen),
            roles_that_see(holding),
            Act.SEE_SELF in holding.shown,
            holding.function not in off,
        )
        for holding in holdings()
    ]


def roles_that_see(holding: Holding) -> tuple[Role, ...]:
    """Of others: by what they may do."""
    of_others = set(holding.shown) - {Act.SEE_SELF}
    return tuple(role for role in Role if of_others & MAY[role])


def without_a_person() -> QuerySet[User]:
    """Who may sign in and is nobody of the roster, by name."""
    return User.objects.filter(person=None).order_by("name", "pk")


def erasures() -> QuerySet[Erasure]:
    """Newest first."""
    return Erasure.objects.order_by("-asked_at", "-id")


def find_erasure(erasure_id: UUID) -> Erasure | None:
    return Erasure.objects.filter(pk=erasure_id).first()


def done_by_or_to(who: Subject) -> QuerySet[Entry]:
    """What somebody did, and what was done to them, newest first."""
    [holding] = [each for each in holdings() if each.model is Entry]
    return Entry.objects.filter(holding.mine(who)).order_by("-at", "-id")


@dataclass(frozen=True)
class Stays:
    """What forgetting leaves, and why."""

    what: str | Promise
    why: str | Promise


def stays() -> list[Stays]:
    return [Stays(each.what, each.stays) for each in holdings() if each.stays]


def would_go(who: Subject) -> list[str | Promise]:
    """Kinds of what forgetting somebody of the roster takes out of the app; a dry run."""
    return [each.what for each in holdings() if each.forget and each.forget(each, who, True)]
