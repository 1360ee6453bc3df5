"""What hangs is on an open wall within a second, and one look serves all who listen."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from django.db import OperationalError
from django.http import HttpRequest

from fiftytwo.programme.site import live


class Database:
    """What there is to see, and how often somebody looked."""

    def __init__(self) -> None:
        self.run, self.hung, self.looks = "run 1", "hung 1", 0
        self.is_ended, self.worked_out = False, 0

    def newest_run(self) -> str:
        self.looks += 1
        return self.run

    def newest_hung(self) -> str:
        return self.hung

    def hanging_on(self, secret: str) -> str | None:
        self.worked_out += 1
        return None if self.is_ended else f"<p>{self.hung}</p>"


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch) -> Database:
    there = Database()
    monkeypatch.setattr(live, "newest_run", there.newest_run)
    monkeypatch.setattr(live, "newest_hung", there.newest_hung)
    monkeypatch.setattr(live, "hanging_on", there.hanging_on)
    monkeypatch.setattr(live, "heard_since", lambda instant: [])
    monkeypatch.setattr(live, "asked_since", lambda instant: [])
    monkeypatch.setattr(live, "LOOK_S", 0.01)
    monkeypatch.setattr(live, "close_old_connections", lambda: None)
    monkeypatch.setattr(live, "_news", None)
    return there


def _run(told: Coroutine[None, None, None]) -> None:
    """In a thread of its own: where a browser is driven, this one has a loop already."""
    with ThreadPoolExecutor(1) as threads:
        threads.submit(asyncio.run, told).result()


async def _next(stream) -> str:
    return await asyncio.wait_for(anext(stream), 5)


async def _waits(stream) -> asyncio.Future[str]:
    """Its next event, which is not there yet."""
    waiting = asyncio.ensure_future(_next(stream))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    return waiting


async def _page():
    """A page's events; it has said hello and waits."""
    stream = live._events(HttpRequest(), live._Ears(uuid4(), "bob", frozenset()))
    assert (await _next(stream)).startswith("retry:")
    return stream, await _waits(stream)


async def _screen():
    """A screen's; it has said hello and what hangs there, and waits."""
    stream = live._on_screen("secret", "en")
    assert (await _next(stream)).startswith("retry:")
    assert await _next(stream) == 'event: hung\ndata: "<p>hung 1</p>"\n\n'
    return stream, await _waits(stream)


def test_each_is_told_what_it_listens_for(database: Database) -> None:
    """A screen is sent what hangs, and nothing else; a page hears of runs, and asks for itself."""

    async def listen() -> None:
        screen, on_screen = await _screen()
        page, on_page = await _page()
        database.run = "run 2"
        assert await on_page == "event: news\ndata: published\n\n"
        on_page = await _waits(page)
        assert not on_screen.done()
        database.hung = "hung 2"
        assert await on_page == "event: hung\ndata: new\n\n"
        assert await on_screen == 'event: hung\ndata: "<p>hung 2</p>"\n\n'
        await screen.aclose()
        await page.aclose()

    _run(listen())


def test_an_ended_screen_goes_dark(database: Database) -> None:
    """At once, and its stream ends."""

    async def listen() -> None:
        screen, on_screen = await _screen()
        database.is_ended, database.hung = True, "one screen less"
        assert await on_screen == "event: hung\ndata: null\n\n"
        with pytest.raises(StopAsyncIteration):
            await _next(screen)

    _run(listen())


def test_what_goes_without_an_event_goes_soon(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody left, and nothing was hung: it is looked at with every sign of life."""
    monkeypatch.setattr(live, "SIGN_OF_LIFE_S", 0.2)
    monkeypatch.setattr(live, "KEPT_S", 0.1)

    async def listen() -> None:
        screen, on_screen = await _screen()
        assert await on_screen == ": here\n\n"
        monkeypatch.setattr(live, "hanging_on", lambda secret: "<p>fewer</p>")
        assert await _next(screen) == 'event: hung\ndata: "<p>fewer</p>"\n\n'
        await screen.aclose()

    _run(listen())


def test_fifty_screens_are_one_look(database: Database) -> None:
    """What hangs is worked out once for all of them, and nobody looks once the last has gone."""

    async def listen() -> None:
        opened = await asyncio.gather(*(_screen() for _ in range(50)))
        before = database.looks
        await asyncio.sleep(0.2)
        # One look each 10 ms, not fifty.
        assert database.looks - before < 40
        assert database.worked_out == 1
        for stream, waiting in opened:
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            await stream.aclose()
        await asyncio.sleep(0.05)
        before = database.looks
        await asyncio.sleep(0.1)
        assert database.looks == before

    _run(listen())


def test_a_database_that_was_away_is_looked_at_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came meanwhile is told then."""
    monkeypatch.setattr(live, "PAUSE_S", 0.05)

    def away() -> str:
        raise OperationalError

    async def listen() -> None:
        _stream, on_page = await _page()
        with monkeypatch.context() as while_it_lasts:
            while_it_lasts.setattr(live, "newest_run", away)
            database.run = "run 2"
            await asyncio.sleep(0.1)
            assert not on_page.done()
        assert await on_page == "event: news\ndata: published\n\n"

    _run(listen())
