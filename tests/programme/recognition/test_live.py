"""What hangs is on an open wall within a second, and one look serves all who listen."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor

import pytest

from fiftytwo.programme.site import live


class Database:
    """What there is to see, and how often somebody looked."""

    def __init__(self) -> None:
        self.run, self.hung, self.looks = "run 1", "hung 1", 0

    def newest_run(self) -> str:
        self.looks += 1
        return self.run

    def newest_hung(self) -> str:
        return self.hung


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch) -> Database:
    there = Database()
    monkeypatch.setattr(live, "newest_run", there.newest_run)
    monkeypatch.setattr(live, "newest_hung", there.newest_hung)
    monkeypatch.setattr(live, "heard_since", lambda instant: [])
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


SCREEN = None
PAGE = live._Ears("bob", frozenset(), frozenset())


async def _opened(ears: live._Ears | None):
    """A stream that has said hello and waits."""
    stream = live._events(ears)
    assert (await _next(stream)).startswith("retry:")
    waiting = asyncio.ensure_future(_next(stream))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    return stream, waiting


def test_each_is_told_what_it_listens_for(database: Database) -> None:
    """A screen hears of thanks alone; a page of runs as well."""

    async def listen() -> None:
        screen, on_screen = await _opened(SCREEN)
        page, on_page = await _opened(PAGE)
        database.run = "run 2"
        assert await on_page == "event: news\ndata: published\n\n"
        on_page = asyncio.ensure_future(_next(page))
        await asyncio.sleep(0.1)
        assert not on_screen.done()
        database.hung = "hung 2"
        assert await on_screen == await on_page == "event: hung\ndata: new\n\n"
        await screen.aclose()
        await page.aclose()

    _run(listen())


def test_fifty_screens_are_one_look(database: Database) -> None:
    """And nobody looks once the last has gone."""

    async def listen() -> None:
        opened = await asyncio.gather(*(_opened(SCREEN) for _ in range(50)))
        before = database.looks
        await asyncio.sleep(0.2)
        # One look each 10 ms, not fifty.
        assert database.looks - before < 40
        for stream, waiting in opened:
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
            await stream.aclose()
        await asyncio.sleep(0.05)
        before = database.looks
        await asyncio.sleep(0.1)
        assert database.looks == before

    _run(listen())
