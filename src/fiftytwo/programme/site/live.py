"""Live events: a page that stays open is told that there is something new, and offers to show it.

Nothing of what is new travels here: the page asks for itself, and access answers it as always.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import suppress

from asgiref.sync import sync_to_async
from django.contrib.auth.models import AnonymousUser
from django.db import close_old_connections
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from fiftytwo.programme.foundation.access.may import may
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.published.queries import newest_run
from fiftytwo.programme.subjects.recognition.queries import find_screen, newest_hung

LOOK_S = 0.7
"""How often the database is asked, once for all who listen: what is new shows within a second."""
SIGN_OF_LIFE_S = 15.0
"""Proxies close what is silent for long."""
AGAIN_MS = 5_000
"""When a browser comes back after the connection was lost."""
LOOKED_AT: dict[str, Callable[[], str | None]] = {"news": newest_run, "hung": newest_hung}
"""Event -> what is another text once there is something new: a run, or a thanks on a wall."""

Seen = Mapping[str, str | None]


class _News:
    """One look at the database at a time, however many listen; none where nobody does."""

    def __init__(self) -> None:
        self._seen: Seen = {}
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._listeners = 0

    async def after(self, seen: Seen, timeout: float) -> Seen:
        """What is there once it is not `seen` any more, or after so long."""
        changed = self._changed
        if self._seen == seen:
            # A timeout is the other way in which it ends.
            with suppress(TimeoutError):
                await asyncio.wait_for(changed.wait(), timeout)
        return self._seen

    def __enter__(self) -> "_News":
        self._listeners += 1
        if self._task is None:
            self._seen = {}
            self._task = asyncio.create_task(self._look())
        return self

    def __exit__(self, *_: object) -> None:
        self._listeners -= 1
        if self._listeners == 0 and self._task:
            self._task.cancel()
            self._task = None

    async def _look(self) -> None:
        while True:
            newest = await sync_to_async(_newest)()
            if newest != self._seen:
                self._seen = newest
                changed, self._changed = self._changed, asyncio.Event()
                changed.set()
            await asyncio.sleep(LOOK_S)


_news: _News | None = None


def _listen() -> _News:
    global _news
    _news = _news or _News()
    return _news


def _newest() -> Seen:
    close_old_connections()
    return {event: look() for event, look in LOOKED_AT.items()}


async def live(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """An event stream: `news` whenever a run was published, `hung` when walls changed."""
    user = await request.auser()
    if isinstance(user, AnonymousUser) or not await sync_to_async(_may)(user):
        raise NotFound
    return _stream(LOOKED_AT)


async def screen_live(request: HttpRequest, secret: str) -> HttpResponse | StreamingHttpResponse:
    """The same for a screen on a wall: `hung` alone. Nobody is signed in, nothing is noted."""
    if await sync_to_async(find_screen)(secret) is None:
        raise NotFound
    return _stream(("hung",))


def _stream(events: Collection[str]) -> StreamingHttpResponse:
    stream = StreamingHttpResponse(_events(events), content_type="text/event-stream")
    stream["Cache-Control"] = "no-store"
    stream["X-Accel-Buffering"] = "no"
    return stream


def _may(user: object) -> bool:
    return isinstance(user, User) and may(user, Act.SEE_WALL)


async def _events(events: Collection[str]) -> AsyncIterator[str]:
    yield f"retry: {AGAIN_MS}\n\n"
    with _listen() as news:
        # The page that listens has what was there when it began to.
        seen = await news.after({}, SIGN_OF_LIFE_S)
        while True:
            now = await news.after(seen, SIGN_OF_LIFE_S)
            new = [event for event in events if now.get(event) != seen.get(event)]
            seen = now
            yield "".join(f"event: {event}\ndata: new\n\n" for event in new) or ": here\n\n"
