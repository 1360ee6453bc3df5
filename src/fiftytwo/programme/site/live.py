"""Live events: a page that stays open is told that there is something new, and offers to show it.

Nothing of what is new travels here: the page asks for itself, and access answers it as always.
"""

import asyncio
from collections.abc import AsyncIterator

from asgiref.sync import sync_to_async
from django.contrib.auth.models import AnonymousUser
from django.db import close_old_connections
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from fiftytwo.programme.foundation.access.may import may
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.published.queries import newest_run

LOOK_S = 1.0
"""How often the database is asked, once for all who listen."""
SIGN_OF_LIFE_S = 15.0
"""Proxies close what is silent for long."""
AGAIN_MS = 5_000
"""When a browser comes back after the connection was lost."""


class _News:
    """One look at the database a second, however many listen; none where nobody does."""

    def __init__(self) -> None:
        self._seen: str | None = None
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._listeners = 0

    async def wait(self, timeout: float) -> bool:
        """Until something is new; false where nothing was for so long."""
        changed = self._changed
        try:
            await asyncio.wait_for(changed.wait(), timeout)
        except TimeoutError:
            return False
        return True

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
        self._seen = await sync_to_async(_newest)()
        while True:
            await asyncio.sleep(LOOK_S)
            newest = await sync_to_async(_newest)()
            if newest != self._seen:
                self._seen = newest
                changed, self._changed = self._changed, asyncio.Event()
                changed.set()


_news: _News | None = None


def _listen() -> _News:
    global _news
    _news = _news or _News()
    return _news


def _newest() -> str | None:
    close_old_connections()
    return newest_run()


async def live(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
    """An event stream: `news` whenever a run was published."""
    user = await request.auser()
    if isinstance(user, AnonymousUser) or not await sync_to_async(_may)(user):
        raise NotFound
    stream = StreamingHttpResponse(_events(), content_type="text/event-stream")
    stream["Cache-Control"] = "no-store"
    stream["X-Accel-Buffering"] = "no"
    return stream


def _may(user: object) -> bool:
    return isinstance(user, User) and may(user, Act.SEE_WALL)


async def _events() -> AsyncIterator[str]:
    yield f"retry: {AGAIN_MS}\n\n"
    with _listen() as news:
        while True:
            is_new = await news.wait(SIGN_OF_LIFE_S)
            yield "event: news\ndata: published\n\n" if is_new else ": here\n\n"
