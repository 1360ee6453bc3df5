"""Bob took abuse last Thursday; a clock that stands, and the look at what cannot wait."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from fiftytwo.programme.foundation.people.models import Shift
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.subjects.care.models import Asked
from fiftytwo.programme.subjects.care.watch import LookAfter
from fiftytwo.terms.exposure import Exposure, ExposureWords
from tests.programme import found as made
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""10:00 in Halle."""
NIGHT = datetime(2026, 11, 24, 1, 40, tzinfo=UTC)
"""Tuesday 02:40 in Halle."""
WORDS = "you useless idiot"
THREAT = "I know where you live"

At = Callable[[datetime], None]
Look = Callable[[], None]


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> At:
    """Set the clock."""

    def set_to(now: datetime) -> None:
        monkeypatch.setenv("FIFTYTWO_NOW", now.isoformat())

    set_to(MONDAY)
    return set_to


@pytest.fixture
def found_abuse(cast: Cast, at: At) -> None:
    """Bob's exposure with its words, and the care item on Alice's brief."""
    publish(with_words())


@pytest.fixture
def look(at: At) -> Look:
    """What the worker does every few seconds, by the clock that was set."""
    from fiftytwo.kit.settings import read_settings

    looks = LookAfter()
    return lambda: looks(read_settings().clock())


def with_words(**changes: Any) -> Any:
    """What a run found, with what was said to Bob."""
    return replace(made.found(), words=(ExposureWords("c2-1", WORDS),), **changes)


def threat(at: datetime, *, item_id: str = "c7-1", person_id: str | None = "bob") -> Exposure:
    """A danger in a conversation of its own."""
    where = f"own:t:{item_id.partition('-')[0]}"
    return Exposure(
        item_id, where, person_id, "Orchid", at, True, True, danger=True, distressing=False
    )


def publish_threat(*threats: Exposure) -> None:
    """Of a later run; with what was said."""
    words = tuple(ExposureWords(one.item_id, THREAT) for one in threats)
    publish(replace(made.found(made.SECOND_RUN), exposures=threats, words=words))


def on_shift(cast: Cast, person_id: str, now: datetime) -> None:
    """That person's shift runs now: 22:00 to 06:00."""
    begins = now.replace(minute=0) - timedelta(hours=4)
    Shift.objects.create(
        person=cast.person(person_id), starts_at=begins, ends_at=begins + timedelta(hours=8)
    )


def page(sign_in: SignIn, role: str, name: str, **arguments: Any) -> str:
    """What somebody of that role is shown there; the frame around it left out."""
    shown = sign_in(role).get(reverse(name, kwargs=arguments)).content.decode()
    return shown.partition("<main")[2].partition("</main>")[0]


def mine(client: Client, do: str, item: str = "c2-1") -> Any:
    """Bob does something with a message of his."""
    return client.post(reverse("care_mine"), {"item": item, "do": do})


@pytest.fixture
def night(cast: Cast, at: At) -> Cast:
    """02:40; Zoe leads the night shift in Bob's building, and Bob answers."""
    at(NIGHT)
    on_shift(cast, "zoe", NIGHT)
    on_shift(cast, "bob", NIGHT)
    return cast


def asked() -> list[str]:
    """Who was asked, in the order in which they were."""
    return list(Asked.objects.order_by("at", "user__name").values_list("user__name", flat=True))
