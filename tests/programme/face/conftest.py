"""A browser, and the programme answering it.

The server works on the test's own connection, in the test's own transaction: entries of the journal
cannot be deleted, so that a database is rolled back between tests, never emptied.
"""

import shutil
import threading
import warnings
from collections.abc import Callable, Iterator

import pytest
from django.db import DEFAULT_DB_ALIAS, connections
from django.test.testcases import LiveServerThread, _StaticFilesHandler
from playwright.sync_api import Browser, Page, sync_playwright

from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

Visit = Callable[..., Page]
QUIET = {"content_type": "text/event-stream", "body": "retry: 3600000\n\n"}
"""Live events of a place where nothing happens."""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Skips, and says so, where there is no Chromium."""
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if found is None:
        warnings.warn("no Chromium: nobody looked at the pages", stacklevel=1)
        pytest.skip("no Chromium: apt install chromium")
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop running, in which Django would refuse its database.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        browser = playwright.chromium.launch(executable_path=found)
        yield browser
        browser.close()


@pytest.fixture
def address(cast: Cast) -> Iterator[str]:
    """Where the programme answers."""
    shared = connections[DEFAULT_DB_ALIAS]
    shared.inc_thread_sharing()
    shared.close = _by_this_thread_only(shared.close)
    server = LiveServerThread(
        "localhost", _StaticFilesHandler, connections_override={DEFAULT_DB_ALIAS: shared}
    )
    server.daemon = True
    server.start()
    server.is_ready.wait()
    if server.error:
        raise server.error
    yield f"http://localhost:{server.port}"
    server.terminate()
    shared.dec_thread_sharing()


def _by_this_thread_only(close: Callable[[], None]) -> Callable[[], None]:
    """A thread of the server closes what it used when it ends: this is still the test's."""
    here = threading.get_ident()
    return lambda: close() if threading.get_ident() == here else None


@pytest.fixture
def visit(chromium: Browser, address: str, sign_in: SignIn) -> Iterator[Visit]:
    """A role, and how it likes its browser -> an empty page in which somebody of it is signed in.

    `page.goto("/people/")` takes paths of the programme.
    """
    opened = []

    def as_(role: str, **likes: object) -> Page:
        context = chromium.new_context(base_url=address, **likes)
        opened.append(context)
        # This server's threads share one connection: what never ends would keep it from the others.
        context.route("**/live/", lambda route: route.fulfill(**QUIET))
        for name, cookie in sign_in(role).cookies.items():
            context.add_cookies([{"name": name, "value": cookie.value, "url": address}])
        return context.new_page()

    yield as_
    for context in opened:
        context.close()
