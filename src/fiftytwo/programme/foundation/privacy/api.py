"""Everything about me, consent, what is stored, switches, terms and forgetting, for programs.

Care is not here: it is for a screen, and every look at it is written down.
"""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Schema, Status
from pydantic import Field

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import people_for, require
from fiftytwo.programme.foundation.access.roles import MAY, Act, Role
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.api import Entries, PageNumber, shown
from fiftytwo.programme.foundation.journal.telling import told
from fiftytwo.programme.foundation.pages_of import page_of
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy import actions, queries
from fiftytwo.programme.foundation.privacy.file import as_data
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.kinds import exposure_kinds
from fiftytwo.programme.foundation.privacy.models import Audience, Erasure
from fiftytwo.programme.foundation.privacy.subject import subject_of
from fiftytwo.programme.foundation.published.content import as_moment

router = Router(tags=["privacy"])


class KindOut(Schema):
    kind: str
    what: str
    purpose: str
    kept: str
    rows: list[dict[str, Any]]


class MomentOut(Schema):
    id: str
    kind: str
    at: datetime | None
    before: str | None
    quote: str


class Moments(Schema):
    items: list[MomentOut]
    next: int | None


class ExposureOut(Schema):
    at: datetime | None
    kinds: list[str]


class Exposures(Schema):
    items: list[ExposureOut]
    next: int | None


class LookOut(Schema):
    at: datetime
    by: str
    """A name; empty: of somebody who is not here any more."""


class Looks(Schema):
    items: list[LookOut]
    next: int | None


class ConsentOut(Schema):
    audience: str
    quotes: bool


class ConsentIn(Schema):
    audience: Audience
    quotes: bool


def _me(request: HttpRequest) -> Person:
    user = user_of(request)
    require(user, Act.SEE_SELF)
    if user.person is None:
        raise NotFound
    return user.person


@router.get("/me/everything", response=list[KindOut], summary="All that is kept about you")
def get_everything(request: HttpRequest) -> list[dict[str, Any]]:
    user = user_of(request)
    require(user, Act.SEE_SELF)
    actions.took_everything(by=user)
    return as_data(queries.everything_about(subject_of(user)))


@router.get("/me/moments", response=Moments, summary="What customers said about you")
def list_my_moments(request: HttpRequest, page: PageNumber = 1) -> Moments:
    rows, following = page_of(queries.moments_of(_me(request)), page)
    moments = [as_moment(row.content) for row in rows]
    items = [
        MomentOut(id=one.id, kind=str(one.kind), at=one.at, before=one.before, quote=one.quote)
        for one in moments
    ]
    return Moments(items=items, next=following)


@router.get("/me/exposures", response=Exposures, summary="What you had to read, without its words")
def list_my_exposures(request: HttpRequest, page: PageNumber = 1) -> Exposures:
    rows, following = page_of(queries.exposures_of(_me(request)), page)
    items = [ExposureOut(at=row.at, kinds=exposure_kinds(row)) for row in rows]
    return Exposures(items=items, next=following)


@router.get("/me/looks", response=Looks, summary="Who saw a care item about you")
def list_my_looks(request: HttpRequest, page: PageNumber = 1) -> Looks:
    rows, following = page_of(queries.looks_at(_me(request)), page)
    items = [LookOut(at=one.at, by=one.by) for one in queries.with_names(rows)]
    return Looks(items=items, next=following)


@router.get("/me/journal", response=Entries, summary="What you did, and what was done to you")
def list_my_entries(request: HttpRequest, page: PageNumber = 1) -> Entries:
    user = user_of(request)
    require(user, Act.SEE_SELF)
    rows, following = page_of(queries.done_by_or_to(subject_of(user)), page)
    return Entries(items=shown(told(rows, user)), next=following)


@router.get("/me/consent", response=ConsentOut, summary="What may be shown of you")
def get_my_consent(request: HttpRequest) -> ConsentOut:
    chosen = queries.consent_of(_me(request))
    return ConsentOut(audience=str(chosen.audience), quotes=chosen.quotes)


@router.put("/me/consent", response=ConsentOut, summary="Choose what may be shown of you")
def choose_my_consent(request: HttpRequest, chosen: ConsentIn) -> ConsentOut:
    actions.choose_consent(
        _me(request), audience=chosen.audience, quotes=chosen.quotes, by=user_of(request).pk
    )
    return ConsentOut(audience=str(chosen.audience), quotes=chosen.quotes)


class StoredOut(Schema):
    kind: str
    what: str
    purpose: str
    about: str
    roles: list[str]
    """Who may see it of others."""
    own: bool
    """Whether each sees their own."""
    days: int | None
    """Rows go after so many days; null: not by their age."""
    kept: str
    function: str | None
    is_on: bool


@router.get("/stored", response=list[StoredOut], summary="What is kept, for whom, for how long")
def list_stored(request: HttpRequest) -> list[StoredOut]:
    require(user_of(request), Act.SEE_WHAT_IS_STORED)
    return [
        StoredOut(
            kind=each.holding.kind,
            what=str(each.holding.what),
            purpose=str(each.holding.purpose),
            about=str(each.holding.about),
            roles=[str(role) for role in each.roles],
            own=each.is_own,
            days=each.days,
            kept=str(each.holding.kept),
            function=each.holding.function,
            is_on=each.is_on,
        )
        for each in queries.stored()
    ]


class RoleOut(Schema):
    role: str
    acts: list[str]


@router.get("/stored/roles", response=list[RoleOut], summary="Which role may do what")
def list_roles(request: HttpRequest) -> list[RoleOut]:
    require(user_of(request), Act.SEE_WHAT_IS_STORED)
    return [RoleOut(role=str(role), acts=sorted(MAY[role])) for role in Role]


class FunctionOut(Schema):
    function: str
    label: str
    is_on: bool


class FunctionIn(Schema):
    is_on: bool


@router.get("/functions", response=list[FunctionOut], summary="What can be turned off")
def list_functions(request: HttpRequest) -> list[FunctionOut]:
    require(user_of(request), Act.SEE_WHAT_IS_STORED)
    return _functions()


@router.put("/functions/{function}", response=list[FunctionOut], summary="Turn one on or off")
def turn_function(
    request: HttpRequest, function: Function, wanted: FunctionIn
) -> list[FunctionOut]:
    user = user_of(request)
    require(user, Act.CHANGE_SETTINGS)
    actions.turn(function, on=wanted.is_on, by=user.pk)
    return _functions()


def _functions() -> list[FunctionOut]:
    return [
        FunctionOut(function=str(each.function), label=str(each.says.label), is_on=each.is_on)
        for each in queries.functions()
    ]


class TermOut(Schema):
    kind: str
    days: int
    going: int
    """Rows that are too old today, and go in the night."""


class TermIn(Schema):
    days: Annotated[int, Field(ge=1, le=actions.LONGEST_DAYS)]


@router.get("/terms", response=list[TermOut], summary="For how long each kind is kept")
def list_terms(request: HttpRequest) -> list[TermOut]:
    require(user_of(request), Act.CHANGE_SETTINGS)
    return _terms()


@router.put("/terms/{kind}", response=list[TermOut], summary="Keep a kind for so many days")
def set_term(request: HttpRequest, kind: str, wanted: TermIn) -> list[TermOut]:
    user = user_of(request)
    require(user, Act.CHANGE_SETTINGS)
    actions.set_term(kind, wanted.days, by=user.pk)
    return _terms()


def _terms() -> list[TermOut]:
    going = actions.retain(timezone.now(), dry_run=True)
    return [
        TermOut(kind=each.holding.kind, days=each.days, going=going.get(each.holding.kind, 0))
        for each in queries.stored()
        if each.days is not None
    ]


class ErasureIn(Schema):
    person: UUID | None = None
    """Somebody who works or worked here."""
    user: UUID | None = None
    """Somebody who signs in and is nobody of the roster."""
    customer: Annotated[str, Field(max_length=300)] = ""
    """E-mail address, handle or id in the helpdesk, or pseudonym."""


class ErasureOut(Schema):
    id: UUID
    about: str
    state: str
    person: UUID | None
    asked_on: date
    tables: list[str]
    """Tables of the lake that hold something of them, or held it."""


class Erasures(Schema):
    items: list[ErasureOut]
    next: int | None


@router.get(
    "/erasures", response=Erasures, summary="Whom it was asked to forget, and how far it got"
)
def list_erasures(request: HttpRequest, page: PageNumber = 1) -> Erasures:
    require(user_of(request), Act.FORGET)
    rows, following = page_of(queries.erasures(), page)
    return Erasures(items=[_erasure(row) for row in rows], next=following)


@router.post("/erasures", response={202: ErasureOut}, summary="Ask what would go")
def ask_to_forget(request: HttpRequest, asked: ErasureIn) -> Status[ErasureOut]:
    user = user_of(request)
    require(user, Act.FORGET)
    if asked.user is not None:
        one = queries.without_a_person().filter(pk=asked.user).first()
        if one is None:
            raise NotFound
        return Status(202, _erasure(actions.ask_to_forget_user(one, by=user)))
    if asked.person is None:
        return Status(202, _erasure(actions.ask_to_forget_customer(asked.customer, by=user)))
    person = people_for(user, Act.FORGET).exclude(name="").filter(pk=asked.person).first()
    if person is None:
        raise NotFound
    return Status(202, _erasure(actions.ask_to_forget_person(person, by=user)))


@router.get("/erasures/{uuid:erasure_id}", response=ErasureOut, summary="What would go")
def get_erasure(request: HttpRequest, erasure_id: UUID) -> ErasureOut:
    require(user_of(request), Act.FORGET)
    row = queries.find_erasure(erasure_id)
    if row is None:
        raise NotFound
    return _erasure(row)


@router.post(
    "/erasures/{uuid:erasure_id}/forget", response={202: ErasureOut}, summary="Forget them for good"
)
def forget(request: HttpRequest, erasure_id: UUID) -> Status[ErasureOut]:
    user = user_of(request)
    require(user, Act.FORGET)
    return Status(202, _erasure(actions.forget(erasure_id, by=user)))


@router.delete("/erasures/{uuid:erasure_id}", response={204: None}, summary="Do not forget them")
def withdraw(request: HttpRequest, erasure_id: UUID) -> Status[None]:
    user = user_of(request)
    require(user, Act.FORGET)
    actions.withdraw(erasure_id, by=user)
    return Status(204, None)


def _erasure(row: Erasure) -> ErasureOut:
    return ErasureOut(
        id=row.pk,
        about=str(row.about),
        state=str(row.state),
        person=row.person,
        asked_on=row.asked_at.date(),
        tables=row.tables,
    )
