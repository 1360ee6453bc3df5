"""Live events: a page that stays open is told that there is something new, and offers to show it.

Nothing of what is new travels to a page: it asks for itself, and access answers it as always. A
screen on a wall, which nobody can click, is sent what hangs on it: were fifty told to ask, all
would ask at once.
"""

import asyncio
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from asgiref.sync import sync_to_async
from django.contrib.auth import get_user
from django.db import Error, close_old_connections
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import get_language, override

from fiftytwo.programme.foundation.access.may import may, people_for
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.published.queries import HeardOf, heard_since, newest_run
from fiftytwo.programme.subjects.care.queries import asked_since
from fiftytwo.programme.subjects.recognition.pages.screens import hanging_on
from fiftytwo.programme.subjects.recognition.queries import newest_hung

LOOK_S = 0.25
"""How often the database is asked, once for all who listen. What a helpdesk tells is to be on the
screen within a second, of which this is the part that nothing is done in."""
PAUSE_S = 2.0
"""After the database did not answer."""
KEPT = 100
"""Events that are remembered for whoever was busy; further back everything is new to them."""
OVERLAP = timedelta(seconds=2)
"""What was written a little earlier may be seen a little later."""
KEPT_S = 5.0
"""What hangs on a screen is worked out anew after so long, though nothing was told of it."""
SIGN_OF_LIFE_S = 15.0
"""Proxies close what is silent for long."""
ASK_AGAIN_S = 60.0
"""Whoever signed out, or may read less, hears no more of it after so long."""
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
    asked: frozenset[tuple[UUID, UUID]] = frozenset()
    """(danger, user) of those who were asked to look at one, of the last moments."""
    until: datetime = field(default_factory=timezone.now)


@dataclass(frozen=True)
class _Event:
    """Something new: a run was published, walls changed, something was heard of somebody, or
    somebody was asked to look at a danger."""

    is_published: bool
    has_hung: bool = False
    heard: Sequence[HeardOf] = ()
    asked: frozenset[UUID] = frozenset()
    """Users."""


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
        self._walls: dict[tuple[str, str | None], asyncio.Task[str | None]] = {}
        self._walls_of = (0, 0.0)
        """Number of the event, and the time, that these walls are as of."""

    async def hanging(self, secret: str, language: str | None) -> str | None:
        """What hangs on a screen, worked out once for all that show the same."""
        number, since = self._walls_of
        if number != self.number or time.monotonic() - since > KEPT_S:
            self._walls, self._walls_of = {}, (self.number, time.monotonic())
        wall = self._walls.get((secret, language))
        if wall is None:
            with override(language):
                wall = asyncio.create_task(sync_to_async(hanging_on)(secret))
            self._walls[secret, language] = wall
        # One screen that is switched off must not end it for the others.
        return await asyncio.shield(wall)

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
        before: _Seen | None = None
        while True:
            try:
                seen = await sync_to_async(_look)(before)
            except Error:
                # A database that starts anew. What was missed is found from where we stopped.
                await asyncio.sleep(PAUSE_S)
                continue
            if before and (event := _new(before, seen)) != NOTHING_NEW:
                self.events.append(event)
                self.number += 1
                changed, self._changed = self._changed, asyncio.Event()
                changed.set()
            before = seen
            await asyncio.sleep(LOOK_S)


_news: _News | None = None


def _listen() -> _News:
    global _news
    _news = _news or _News()
    return _news


def _look(before: _Seen | None) -> _Seen:
    close_old_connections()
    now = timezone.now()
    since = (before.until if before else now) - OVERLAP
    heard = {each.id: each for each in heard_since(since)}
    return _Seen(newest_run(), newest_hung(), heard, frozenset(asked_since(since)), now)


def _new(before: _Seen, seen: _Seen) -> _Event:
    return _Event(
        seen.run != before.run,
        seen.hung != before.hung,
        [each for id_, each in seen.heard.items() if id_ not in before.heard],
        frozenset(user for alert, user in seen.asked - before.asked),
    )


@dataclass(frozen=True)
class _Ears:
    """Of whom somebody hears: of themselves everything, of their people what they are thanked for
    and danger, and whatever danger they were asked to look at."""

    user: UUID
    own: str | None
    people: frozenset[str]

    def hear(self, event: _Event) -> bool:
        return self.user in event.asked or any(map(self._hear, event.heard))

    def _hear(self, heard: HeardOf) -> bool:
        if heard.person_id is not None and heard.person_id == self.own:
            return True
        return heard.person_id in self.people and (heard.is_moment or heard.danger)


async def live(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """An event stream: `news` when a run was published, or when something was heard that the
    listener's pages show; `hung` when walls changed."""
    ears = await sync_to_async(_ears_at)(request)
    if ears is None:
        raise NotFound
    return _stream(_events(request, ears))


async def screen_live(request: HttpRequest, secret: str) -> HttpResponse | StreamingHttpResponse:
    """An event stream of what hangs on a screen: `hung` with the HTML of it, as JSON, at first and
    whenever it is another; null, and the end, once the screen was ended. Nobody is signed in,
    nothing is noted.
    """
    if await sync_to_async(hanging_on)(secret) is None:
        raise NotFound
    return _stream(_on_screen(secret, get_language()))


def _stream(events: AsyncIterator[str]) -> StreamingHttpResponse:
    stream = StreamingHttpResponse(events, content_type="text/event-stream")
    stream["Cache-Control"] = "no-store"
    stream["X-Accel-Buffering"] = "no"
    return stream


def _ears_at(request: HttpRequest) -> _Ears | None:
    """None: nobody is signed in there now, or they may not listen at all."""
    key = request.session.session_key
    user = get_user(request) if key and request.session.exists(key) else None
    return _ears_of(user) if isinstance(user, User) else None


def _ears_of(user: User) -> _Ears | None:
    if not may(user, Act.SEE_WALL):
        return None
    own = user.person.person_id if user.person and may(user, Act.SEE_SELF) else None
    people = people_for(user, Act.SEE_BRIEF).values_list("person_id", flat=True)
    return _Ears(user.pk, own, frozenset(people))


async def _events(request: HttpRequest, ears: _Ears) -> AsyncIterator[str]:
    yield f"retry: {AGAIN_MS}\n\n"
    with _listen() as news:
        number = news.number
        alive = time.monotonic() + SIGN_OF_LIFE_S
        asked_again = time.monotonic() + ASK_AGAIN_S
        while True:
            events = await news.after(number, alive)
            number = news.number
            if time.monotonic() >= asked_again:
                now = await sync_to_async(_ears_at)(request)
                if now is None:
                    return
                ears, asked_again = now, time.monotonic() + ASK_AGAIN_S
            if told := "".join(_told(events, ears)):
                yield told
            elif time.monotonic() >= alive:
                yield ": here\n\n"
            else:
                continue
            alive = time.monotonic() + SIGN_OF_LIFE_S


def _told(events: Sequence[_Event], ears: _Ears) -> Iterator[str]:
    """What of this concerns the listener."""
    if any(event.is_published for event in events):
        yield "event: news\ndata: published\n\n"
    elif any(map(ears.hear, events)):
        yield "event: news\ndata: heard\n\n"
    if any(event.has_hung for event in events):
        yield "event: hung\ndata: new\n\n"


async def _on_screen(secret: str, language: str | None) -> AsyncIterator[str]:
    yield f"retry: {AGAIN_MS}\n\n"
    with _listen() as news:
        number, hung = news.number, ""
        while True:
            now = await news.hanging(secret, language)
            yield f"event: hung\ndata: {json.dumps(now)}\n\n" if now != hung else ": here\n\n"
            if now is None:
                return
            hung = now
            # Who left, or is shown no more, is no event: what hangs is looked at now and then.
            until = time.monotonic() + SIGN_OF_LIFE_S
            while True:
                events = await news.after(number, until)
                number = news.number
                if not events or any(event.has_hung for event in events):
                    break
