"""Where customers thank, for programs: what a lead's page can do."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from ninja import Router, Schema, Status
from ninja.pagination import paginate

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.subjects.kudos import actions
from fiftytwo.programme.subjects.kudos.errors import TeamOrPerson
from fiftytwo.programme.subjects.kudos.models import Kudos, Place
from fiftytwo.programme.subjects.kudos.queries import (
    colleagues,
    get_answerable,
    get_kudos,
    get_place,
    kudos_for,
    offered,
    places,
    teams,
)

router = Router(tags=["Customers thank"])


class PlaceOut(Schema):
    id: UUID
    shown_as: str
    team: UUID | None
    person: UUID | None
    path: str
    """Of the page that customers open."""

    @staticmethod
    def resolve_team(row: Place) -> UUID | None:
        return row.team.pk if row.team else None

    @staticmethod
    def resolve_person(row: Place) -> UUID | None:
        return row.person.pk if row.person else None

    @staticmethod
    def resolve_path(row: Place) -> str:
        return reverse("customers_thank", args=[row.token])


class PlaceIn(Schema):
    shown_as: str
    team: UUID | None = None
    person: UUID | None = None


class KudosOut(Schema):
    id: UUID
    at: datetime
    place: UUID
    state: str
    words: str
    whom: str
    may_quote: bool
    answer: str

    @staticmethod
    def resolve_place(row: Kudos) -> UUID:
        return row.place.pk


class PassOn(Schema):
    to: list[UUID]
    """People of that team about whom you read; empty: all of these."""


class AnswerIn(Schema):
    words: str


@router.get("/kudos/places", response=list[PlaceOut], summary="Where customers can thank")
@paginate
def list_places(request: HttpRequest) -> QuerySet[Place]:
    user = user_of(request)
    require(user, Act.ASK_CUSTOMERS)
    return places(user)


@router.post("/kudos/places", response={201: PlaceOut}, summary="Make a page for customers")
def make_place(request: HttpRequest, told: PlaceIn) -> Status[Place]:
    user = user_of(request)
    require(user, Act.ASK_CUSTOMERS)
    team = teams(user).filter(pk=told.team).first() if told.team else None
    person = colleagues(user).filter(pk=told.person).first() if told.person else None
    if (told.team and not team) or (told.person and not person):
        raise TeamOrPerson
    return Status(201, actions.make_place(told.shown_as, team=team, person=person, by=user))


@router.delete("/kudos/places/{place_id}", response={204: None}, summary="End such a page")
def end_place(request: HttpRequest, place_id: UUID) -> Status[None]:
    user = user_of(request)
    require(user, Act.ASK_CUSTOMERS)
    actions.end_place(get_place(user, place_id), by=user)
    return Status(204, None)


@router.get("/kudos", response=list[KudosOut], summary="What customers said to one's people")
@paginate
def list_kudos(request: HttpRequest) -> QuerySet[Kudos]:
    user = user_of(request)
    require(user, Act.READ_BRIEF)
    return kudos_for(user)


@router.post("/kudos/{kudos_id}/pass-on", response=KudosOut, summary="Say whom it thanks")
def pass_on(request: HttpRequest, kudos_id: UUID, told: PassOn) -> Any:
    user = user_of(request)
    require(user, Act.READ_BRIEF)
    kudos = get_kudos(user, kudos_id)
    people = offered(user, kudos.place)
    chosen = list(people.filter(pk__in=told.to) if told.to else people)
    if not chosen:
        raise TeamOrPerson
    return actions.pass_on(kudos, chosen, by=user)


@router.delete("/kudos/{kudos_id}", response={204: None}, summary="Remove what thanks nobody")
def set_aside(request: HttpRequest, kudos_id: UUID) -> Status[None]:
    user = user_of(request)
    require(user, Act.READ_BRIEF)
    actions.set_aside(get_kudos(user, kudos_id), by=user)
    return Status(204, None)


@router.post("/kudos/{kudos_id}/answer", response={204: None}, summary="Answer the customer")
def answer(request: HttpRequest, kudos_id: UUID, told: AnswerIn) -> Status[None]:
    user = user_of(request)
    require(user, Act.SEE_SELF)
    actions.answer(get_answerable(user, kudos_id), told.words, by=user)
    return Status(204, None)
