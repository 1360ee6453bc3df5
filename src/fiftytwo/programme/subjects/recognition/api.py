"""Thanks for programs: give them, one's own, walls and screens. No list has a number beside it."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router, Schema, Status
from pydantic import Field

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.api import PageNumber
from fiftytwo.programme.foundation.pages_of import page_of
from fiftytwo.programme.foundation.people.models import Client, Person, Team, User
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.privacy.queries import consent_of
from fiftytwo.programme.foundation.thanks import actions, queries
from fiftytwo.programme.foundation.thanks.actions import MOST_IN_A_NOTE, MOST_LETTERS
from fiftytwo.programme.foundation.thanks.models import How, Receipt, Recognition
from fiftytwo.programme.foundation.thanks.queries import quote_for
from fiftytwo.programme.subjects.recognition import queries as walls
from fiftytwo.programme.subjects.recognition.actions import LONGEST_NAME, end_screen, make_screen
from fiftytwo.programme.subjects.recognition.draft import Draft, hints_for
from fiftytwo.programme.subjects.recognition.models import Screen
from fiftytwo.programme.subjects.recognition.shown import giver_of

router = Router(tags=["Thanks"])

# PostgreSQL keeps no NUL.
Words = Annotated[str, Field(max_length=MOST_LETTERS, pattern=r"^[^\x00]*$")]


class ThankableOut(Schema):
    id: UUID
    name: str
    team: str | None
    likes: str
    """How they like to be thanked, in their words; empty: not said."""
    audience: str
    """How far they let thanks be shown; further only with a yes to the one."""


class Thankable(Schema):
    items: list[ThankableOut]
    next: int | None


class ThanksIn(Schema):
    to: Annotated[list[UUID], Field(min_length=1, max_length=100)]
    how: Annotated[How, Field(description="said, written or witnessed")] = How.WRITTEN
    words: Words = ""
    moment: Annotated[str, Field(max_length=64, pattern=r"^[^\x00]*$")] = ""
    audience: Audience = Audience.PRIVATE


class HintsOut(Schema):
    about: list[str]
    """near_copy, too_short, nothing_done: hints to whoever writes, never a block."""


class GivenOut(Schema):
    id: UUID
    at: datetime
    to: list[str]
    how: str
    words: str
    audience: str
    unfit: list[str] | None
    """Why its words hang nowhere, in codes; empty: nothing was found. Null: not read yet."""


class Given(Schema):
    items: list[GivenOut]
    next: int | None


class EditIn(Schema):
    words: Words
    audience: Audience


class ReceivedOut(Schema):
    id: UUID
    at: datetime
    by: str
    how: str
    words: str
    quote: str
    """The customer's words that it is about; empty: none."""
    words_at: datetime
    """Since when its words are these: tell it with your answer, so that it is to them."""
    audience: str
    """How far its giver releases it."""
    answer: str
    reaction: str
    is_hollow: bool


class Received(Schema):
    items: list[ReceivedOut]
    next: int | None


class DecideIn(Schema):
    """What is left out stays as it is."""

    answer: Annotated[str | None, Field(description="yes, no, or empty: as for everything")] = None
    words_at: Annotated[
        datetime | None,
        Field(description="as it was read: refused with 409 where the words were changed since"),
    ] = None
    reaction: Annotated[str | None, Field(description="thanks, smile, heart, moved, or empty")] = (
        None
    )
    is_hollow: bool | None = None


class ReplyOut(Schema):
    by: str
    at: datetime
    words: str


class ReplyIn(Schema):
    words: Words


class LikingOut(Schema):
    way: str
    note: str


class LikingIn(Schema):
    way: Annotated[str, Field(max_length=10)]
    note: Annotated[str, Field(max_length=MOST_IN_A_NOTE, pattern=r"^[^\x00]*$")] = ""


class HungOut(Schema):
    id: UUID
    at: datetime
    names: list[str]
    words: str
    by: str
    how: str
    quote: str


class WallOut(Schema):
    items: list[HungOut]
    next: int | None


class ScreenOut(Schema):
    id: UUID
    name: str
    team: str | None
    client: str | None
    made_at: datetime


class ScreenIn(Schema):
    name: Annotated[str, Field(min_length=1, max_length=LONGEST_NAME, pattern=r"^[^\x00]*$")]
    team: UUID | None = None
    client: UUID | None = None


class ScreenMade(ScreenOut):
    secret: Annotated[str, Field(description="Shown this once: the screen is at /screen/…/.")]


@router.get("/thankable", response=Thankable, summary="Whom you can thank")
def list_thankable(
    request: HttpRequest,
    name: Annotated[str, Query(max_length=200, pattern=r"^[^\x00]*$")] = "",
    page: PageNumber = 1,
) -> Thankable:
    user = _thanking(request)
    rows, following = page_of(walls.called(user, name), page)
    return Thankable(items=[_thankable(person) for person in rows], next=following)


def _thankable(person: Person) -> ThankableOut:
    way, note = queries.liking_of(person)
    return ThankableOut(
        id=person.pk,
        name=person.name,
        team=person.team.name if person.team else None,
        likes=note or str(way),
        audience=str(consent_of(person).audience),
    )


@router.post("/thanks", response={201: GivenOut}, summary="Thank somebody")
def give_thanks(request: HttpRequest, told: ThanksIn) -> Status[GivenOut]:
    user = _thanking(request)
    if told.how == How.CUSTOMER:
        # Customers thank where customers do.
        raise NotFound
    moment = queries.get_moment(user, told.moment) if told.moment else None
    recognition = actions.give(
        queries.get_thankable(user, told.to),
        by=user,
        how=told.how,
        words=told.words,
        moment=moment,
        audience=told.audience,
    )
    return Status(201, _given(recognition))


@router.post("/thanks/hints", response=HintsOut, summary="What to look at before you send it")
def get_hints(request: HttpRequest, told: ThanksIn) -> HintsOut:
    user = _thanking(request)
    moment = queries.get_moment(user, told.moment) if told.moment else None
    to = queries.get_thankable(user, told.to)
    draft = Draft(to, moment, told.words, told.audience, "")
    return HintsOut(about=[str(hint.about) for hint in hints_for(user, draft)])


@router.get("/thanks/given", response=Given, summary="What you gave, newest first")
def list_given(request: HttpRequest, page: PageNumber = 1) -> Given:
    rows, following = page_of(walls.given_by(_thanking(request)), page)
    return Given(items=[_given(row) for row in rows], next=following)


@router.put("/thanks/given/{uuid:recognition_id}", response=GivenOut, summary="Say it otherwise")
def edit_thanks(request: HttpRequest, recognition_id: UUID, told: EditIn) -> GivenOut:
    user = _thanking(request)
    recognition = queries.get_given(user, recognition_id)
    actions.edit(recognition, words=told.words, audience=told.audience, by=user)
    return _given(recognition)


@router.delete("/thanks/given/{uuid:recognition_id}", response={204: None}, summary="Withdraw it")
def withdraw_thanks(request: HttpRequest, recognition_id: UUID) -> Status[None]:
    user = _thanking(request)
    actions.withdraw(queries.get_given(user, recognition_id), by=user)
    return Status(204, None)


@router.get("/thanks/received", response=Received, summary="What you received, newest first")
def list_received(request: HttpRequest, page: PageNumber = 1) -> Received:
    rows, following = page_of(queries.received_by(_me(request)), page)
    return Received(items=[_received(row) for row in rows], next=following)


@router.patch(
    "/thanks/received/{uuid:receipt_id}", response=ReceivedOut, summary="Answer it: sign, yes or no"
)
def decide(request: HttpRequest, receipt_id: UUID, told: DecideIn) -> ReceivedOut:
    _me(request)
    user = user_of(request)
    receipt = queries.get_received(user, receipt_id)
    if told.answer is not None:
        actions.answer(receipt, told.answer, by=user, words_at=told.words_at)
    if told.reaction is not None:
        actions.react(receipt, told.reaction, by=user)
    if told.is_hollow is not None:
        actions.mark_hollow(receipt, told.is_hollow)
    return _received(receipt)


@router.get(
    "/thanks/receipts/{uuid:receipt_id}/replies",
    response=list[ReplyOut],
    summary="What was written under it",
)
def list_replies(request: HttpRequest, receipt_id: UUID) -> list[ReplyOut]:
    receipt = queries.get_between(_thanking(request), receipt_id)
    return [
        ReplyOut(by=row.by.name if row.by else "", at=row.at, words=row.words)
        for row in queries.replies_to(receipt)
    ]


@router.post(
    "/thanks/receipts/{uuid:receipt_id}/replies",
    response={201: ReplyOut},
    summary="Write under it",
)
def reply_to_thanks(request: HttpRequest, receipt_id: UUID, told: ReplyIn) -> Status[ReplyOut]:
    user = _thanking(request)
    made = actions.reply(queries.get_between(user, receipt_id), told.words, by=user)
    return Status(201, ReplyOut(by=user.name, at=made.at, words=made.words))


@router.get("/me/liking", response=LikingOut, summary="How you like to be thanked")
def get_my_liking(request: HttpRequest) -> LikingOut:
    way, note = queries.liking_of(_me(request))
    return LikingOut(way=str(way), note=note)


@router.put("/me/liking", response=LikingOut, summary="Say how you like to be thanked")
def choose_my_liking(request: HttpRequest, told: LikingIn) -> LikingOut:
    row = actions.choose_liking(_me(request), way=told.way, note=told.note, by=user_of(request))
    return LikingOut(way=row.way, note=row.note)


@router.get("/wall", response=WallOut, summary="What hangs for you, newest first")
def get_wall(request: HttpRequest, team: UUID | None = None, page: PageNumber = 1) -> WallOut:
    user = user_of(request)
    require(user, Act.SEE_WALL)
    chosen = walls.get_team_on_wall(user, team) if team else None
    hung, following = walls.wall(user, page, chosen)
    items = [HungOut(**vars(one) | {"names": list(one.names), "how": str(one.how)}) for one in hung]
    return WallOut(items=items, next=following)


@router.get("/screens", response=list[ScreenOut], summary="Wall screens")
def list_screens(request: HttpRequest) -> list[ScreenOut]:
    return [_screen(row) for row in walls.screens_of(_hanging(request))]


@router.post("/screens", response={201: ScreenMade}, summary="Hang a wall screen")
def hang_screen(request: HttpRequest, response: HttpResponse, told: ScreenIn) -> Status[ScreenMade]:
    user = _hanging(request)
    team = Team.objects.filter(pk=told.team).first() if told.team else None
    client = Client.objects.filter(pk=told.client).first() if told.client else None
    if (told.team and team is None) or (told.client and client is None):
        raise NotFound
    screen, secret = make_screen(name=told.name, team=team, client=client, by=user)
    response["Cache-Control"] = "no-store"
    return Status(201, ScreenMade(**_screen(screen).model_dump(), secret=secret))


@router.delete("/screens/{uuid:screen_id}", response={204: None}, summary="End a wall screen")
def take_down_screen(request: HttpRequest, screen_id: UUID) -> Status[None]:
    user = _hanging(request)
    end_screen(walls.get_screen(user, screen_id), by=user)
    return Status(204, None)


def _thanking(request: HttpRequest) -> User:
    require(user_of(request), Act.THANK)
    return user_of(request)


def _hanging(request: HttpRequest) -> User:
    require(user_of(request), Act.MAKE_SCREENS)
    return user_of(request)


def _me(request: HttpRequest) -> Person:
    user = user_of(request)
    require(user, Act.SEE_SELF)
    if user.person is None:
        raise NotFound
    return user.person


def _given(row: Recognition) -> GivenOut:
    return GivenOut(
        id=row.pk,
        at=row.at,
        to=sorted(receipt.person.name for receipt in row.receipts.all()),
        how=row.how,
        words=row.words,
        audience=row.audience,
        unfit=row.unfit,
    )


def _received(row: Receipt) -> ReceivedOut:
    given = row.recognition
    return ReceivedOut(
        id=row.pk,
        at=given.at,
        by=giver_of(given),
        how=given.how,
        words=given.words,
        quote=quote_for(row, Audience.PRIVATE),
        words_at=given.words_at,
        audience=given.audience,
        answer=row.answer,
        reaction=row.reaction,
        is_hollow=row.is_hollow,
    )


def _screen(row: Screen) -> ScreenOut:
    return ScreenOut(
        id=row.pk,
        name=row.name,
        team=row.team.name if row.team else None,
        client=row.client.code if row.client else None,
        made_at=row.made_at,
    )
