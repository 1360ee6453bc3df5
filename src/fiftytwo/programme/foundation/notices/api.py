"""Somebody's own notices and choices, and the administrator's outbox."""

from datetime import datetime
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Schema
from ninja.pagination import paginate

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import may, require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.api.times import WallTime
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.notices import actions
from fiftytwo.programme.foundation.notices.kinds import BY_NAME, CHOSEN
from fiftytwo.programme.foundation.notices.models import Channel, Notice
from fiftytwo.programme.foundation.notices.queries import (
    channels_for,
    notices_of,
    outbox,
    reach_of,
)
from fiftytwo.programme.foundation.notices.words import words_of
from fiftytwo.programme.foundation.people.models import User

router = Router(tags=["notices"])


class NoticeOut(Schema):
    id: UUID
    kind: str
    at: datetime
    read_at: datetime | None
    title: str
    body: str
    path: str
    """Where in the app it is read."""


class Wanted(Schema):
    kind: str
    channel: Channel
    is_on: bool


class Choices(Schema):
    wanted: list[Wanted]
    quiet_from: WallTime | None
    quiet_to: WallTime | None


class ChoicesIn(Choices):
    chat: str | None = None
    """Address of the chat, as apprise writes it; empty: none; null: as it was."""


class MessageOut(Schema):
    id: UUID
    kind: str
    channel: Channel
    state: str
    due_at: datetime
    sent_at: datetime | None
    tries: int
    why: str | None


class RoomIn(Schema):
    chat: str
    """Empty: none."""


@router.get("/", response=list[NoticeOut], summary="My notices, newest first")
@paginate
def list_notices(request: HttpRequest) -> list[NoticeOut]:
    require(user_of(request), Act.SEE_WALL)
    return [_notice(n) for n in notices_of(user_of(request)).filter(kind__in=BY_NAME)]


@router.post("/{uuid:notice_id}/read", response=NoticeOut, summary="I have read it")
def read_notice(request: HttpRequest, notice_id: UUID) -> NoticeOut:
    require(user_of(request), Act.SEE_WALL)
    notice = notices_of(user_of(request)).filter(pk=notice_id, kind__in=BY_NAME).first()
    if notice is None:
        raise NotFound
    actions.read([notice], _now())
    notice.refresh_from_db()
    return _notice(notice)


@router.get("/choices", response=Choices, summary="What I want to be told, how and when")
def get_choices(request: HttpRequest) -> Choices:
    require(user_of(request), Act.SEE_WALL)
    return _choices(user_of(request))


@router.put("/choices", response=Choices, summary="Choose it")
def put_choices(request: HttpRequest, told: ChoicesIn) -> Choices:
    user = user_of(request)
    require(user, Act.SEE_WALL)
    actions.choose(
        user,
        wanted={(each.kind, each.channel.value): each.is_on for each in told.wanted},
        quiet_from=told.quiet_from,
        quiet_to=told.quiet_to,
        chat=told.chat,
    )
    return _choices(user)


@router.get("/outbox", response=list[MessageOut], summary="What was sent, is held, would be sent")
@paginate
def list_outbox(request: HttpRequest) -> list[MessageOut]:
    require(user_of(request), Act.CHANGE_SETTINGS)
    return [
        MessageOut(
            id=m.pk,
            kind=m.notice.kind,
            channel=Channel(m.channel),
            state=m.state,
            due_at=m.due_at,
            sent_at=m.sent_at,
            tries=m.tries,
            why=m.why or None,
        )
        for m in outbox().filter(notice__kind__in=BY_NAME)
    ]


@router.put("/room", response={204: None}, summary="The organisation's room in a chat")
def put_room(request: HttpRequest, told: RoomIn) -> None:
    require(user_of(request), Act.CHANGE_SETTINGS)
    actions.choose_room(told.chat.strip(), by=user_of(request).pk)


def _choices(user: User) -> Choices:
    reach = reach_of(user)
    mine = [kind for kind in CHOSEN if kind.of is None or may(user, kind.of)]
    wanted = [
        Wanted(kind=kind.name, channel=channel, is_on=channel in channels_for(user, kind))
        for kind in mine
        for channel in Channel
    ]
    return Choices(wanted=wanted, quiet_from=reach.quiet_from, quiet_to=reach.quiet_to)


def _notice(notice: Notice) -> NoticeOut:
    words = words_of(notice)
    return NoticeOut(
        id=notice.pk,
        kind=notice.kind,
        at=notice.at,
        read_at=notice.read_at,
        title=words.title,
        body=words.body,
        path=words.path,
    )


def _now() -> datetime:
    return read_settings().clock()
