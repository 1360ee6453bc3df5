"""Live events: a page that stays open is told that there is something new, and offers to show it.

Nothing of what is new travels here: the page asks for itself, and access answers it as always.
"""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from asgiref.sync import sync_to_async
from django.contrib.auth.models import AnonymousUser
from django.db import close_old_connections
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils import timezone

from fiftytwo.programme.foundation.access.may import may, people_for, roles_of
from fiftytwo.programme.foundation.access.roles import Act, Role
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.published.queries import HeardOf, heard_since, newest_run
from fiftytwo.programme.subjects.recognition.queries import find_screen, newest_hung

LOOK_S = 0.25
"""How often the database is asked, once for all who listen. What a helpdesk tells is to be on the
screen within a second, of which this is the part that nothing is done in."""
KEPT = 100
"""Events that are remembered for whoever was busy; further back everything is new to them."""
OVERLAP = timedelta(seconds=2)
"""What was written a little earlier may be seen a little later."""
SIGN_OF_LIFE_S = 15.0
"""Proxies close what is silent for long."""
AGAIN_MS = 5_000
"""When a browser comes back after the connection was lost."""


@dataclass(frozen=True)
class _Seen:
    """What there is, as of one look."""

    run: str | None
    hung: str | None = None
    """When what walls show changed last."""
    heard: Mapping[str, HeardOf] = field(default_factory=dict)
    """By id, of the last moments."""
    until: datetime = field(default_factory=timezone.now)


@dataclass(frozen=True)
class _Event:
    """Something new: a run was published, walls changed, or something was heard of somebody."""

    is_published: bool
    has_hung: bool = False
    heard: Sequence[HeardOf] = ()


NOTHING_NEW = _Event(is_published=False, heard=[])


class _News:
    """One look at the database for all, however many listen; none where nobody does."""

    def __init__(self) -> None:
        self.events: deque[_Event] = deque(maxlen=KEPT)
        self.number = 0
        """Of the newest event."""
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._listeners = 0

    async def after(self, number: int, until: float) -> Sequence[_Event]:
        """The events after that one, as soon as there are any; none where there are none then."""
        if number == self.number:
            try:
                await asyncio.wait_for(self._changed.wait(), max(0.0, until - time.monotonic()))
            except TimeoutError:
                return ()
        missed = self.number - number
        if missed > len(self.events):
            return (_Event(is_published=True, has_hung=True),)
        return list(self.events)[len(self.events) - missed :]

    def __enter__(self) -> "_News":
        self._listeners += 1
        if self._task is None:
            self._task = asyncio.create_task(self._look())
        return self

    def __exit__(self, *_: object) -> None:
        self._listeners -= 1
        if self._listeners == 0 and self._task:
            self._task.cancel()
            self._task = None

    async def _look(self) -> None:
        seen = await sync_to_async(_look)(None)
        while True:
            await asyncio.sleep(LOOK_S)
            before, seen = seen, await sync_to_async(_look)(seen)
            new = [each for id_, each in seen.heard.items() if id_ not in before.heard]
            event = _Event(seen.run != before.run, seen.hung != before.hung, new)
            if event != NOTHING_NEW:
                self.events.append(event)
                self.number += 1
                changed, self._changed = self._changed, asyncio.Event()
                changed.set()


_news: _News | None = None


def _listen() -> _News:
    global _news
    _news = _news or _News()
    return _news


def _look(before: _Seen | None) -> _Seen:
    close_old_connections()
    now = timezone.now()
    since = (before.until if before else now) - OVERLAP
    return _Seen(newest_run(), newest_hung(), {each.id: each for each in heard_since(since)}, now)


@dataclass(frozen=True)
class _Ears:
    """Of whom somebody hears: of themselves everything, of their people what they are thanked for,
    and of danger whoever leads them or the shift."""

    own: str | None
    people: frozenset[str]
    shift: frozenset[str]

    def hear(self, heard: HeardOf) -> bool:
        if heard.person_id is not None and heard.person_id == self.own:
            return True
        of_theirs = heard.person_id in self.people
        if heard.is_moment:
            return of_theirs
        return heard.danger and (of_theirs or heard.person_id in self.shift)


async def live(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """An event stream: `news` when a run was published, or when something was heard that the
    listener's pages show; `hung` when walls changed."""
    user = await request.auser()
    ears = None if isinstance(user, AnonymousUser) else await sync_to_async(_ears_of)(user)
    if ears is None:
        raise NotFound
    return _stream(ears)


async def screen_live(request: HttpRequest, secret: str) -> HttpResponse | StreamingHttpResponse:
    """The same for a screen on a wall: `hung` alone. Nobody is signed in, nothing is noted."""
    if await sync_to_async(find_screen)(secret) is None:
        raise NotFound
    return _stream(None)


def _stream(ears: _Ears | None) -> StreamingHttpResponse:
    """ears: None for a screen."""
    stream = StreamingHttpResponse(_events(ears), content_type="text/event-stream")
    stream["Cache-Control"] = "no-store"
    stream["X-Accel-Buffering"] = "no"
    return stream


def _ears_of(user: object) -> _Ears | None:
    """None: they may not listen at all."""
    if not isinstance(user, User) or not may(user, Act.SEE_WALL):
        return None
    leads_shift = Role.DUTY_LEAD in roles_of(user)
    own = user.person.person_id if user.person and may(user, Act.SEE_SELF) else None
    return _Ears(
        own,
        frozenset(people_for(user, Act.SEE_BRIEF).values_list("person_id", flat=True)),
        frozenset(
            people_for(user, Act.SEE_PEOPLE).values_list("person_id", flat=True)
            if leads_shift
            else ()
        ),
    )


async def _events(ears: _Ears | None) -> AsyncIterator[str]:
    yield f"retry: {AGAIN_MS}\n\n"
    with _listen() as news:
        number = news.number
        alive = time.monotonic() + SIGN_OF_LIFE_S
        while True:
            events = await news.after(number, alive)
            number = news.number
            if told := "".join(_told(events, ears)):
                yield told
            elif time.monotonic() >= alive:
                yield ": here\n\n"
            else:
                continue
            alive = time.monotonic() + SIGN_OF_LIFE_S


def _told(events: Sequence[_Event], ears: _Ears | None) -> Iterator[str]:
    """What of this concerns the listener."""
    if ears and any(event.is_published for event in events):
        yield "event: news\ndata: published\n\n"
    elif ears and any(ears.hear(each) for event in events for each in event.heard):
        yield "event: news\ndata: heard\n\n"
    if any(event.has_hung for event in events):
        yield "event: hung\ndata: new\n\n"
