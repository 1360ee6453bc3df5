"""A database, the cast in it, and a browser's stand-in for each of them."""

import os
import uuid
from collections.abc import Callable, Iterator

import psycopg
import pytest
from django.test import Client

from fiftytwo.programme.foundation.thanks import actions as thanks
from fiftytwo.programme.foundation.thanks.models import Recognition
from tests.programme.cast import Cast, make_cast

SignIn = Callable[[str], Client]

SERVER = os.environ.get("FIFTYTWO_TEST_DATABASE_URL")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where PostgreSQL is tried, what names SQLite is not tried a second time."""
    if "FIFTYTWO_TEST_DATABASE_URL" not in os.environ:
        return
    again = [item for item in items if item.name.endswith("[sqlite]")]
    config.hook.pytest_deselected(items=again)
    items[:] = [item for item in items if item not in again]


@pytest.fixture
def cast(db: None) -> Cast:
    """Everyone, in a database of their own."""
    return make_cast()


@pytest.fixture
def sign_in(cast: Cast) -> SignIn:
    """Role -> a client in which a user of that role is signed in; `stranger`: nobody is."""

    def as_(role: str) -> Client:
        client = Client()
        if role != "stranger":
            client.force_login(
                cast.users[role], "allauth.account.auth_backends.AuthenticationBackend"
            )
        return client

    return as_


@pytest.fixture(autouse=True)
def words_are_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is found against what anybody writes, and no process is begun to look for it."""

    def read(recognition: Recognition) -> None:
        if recognition.is_to_be_judged:
            recognition.unfit = []
            recognition.save(update_fields=["unfit"])

    monkeypatch.setattr(thanks, "let_it_be_judged", read)


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest) -> Iterator[str | None]:
    """An empty database of that kind; None: SQLite in the home."""
    if request.param == "sqlite":
        yield None
        return
    if SERVER is None:
        pytest.skip("no FIFTYTWO_TEST_DATABASE_URL: see tests/servers.py")
    name = f"empty_{uuid.uuid4().hex}"
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield f"{SERVER.rsplit('/', 1)[0]}/{name}"
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
