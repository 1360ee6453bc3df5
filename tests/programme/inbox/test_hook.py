"""Helpdesks call: who it is is checked first, what they send is sealed, and once is once."""

import sqlite3
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings as told
from django.db import IntegrityError, connection
from django.utils import timezone

from fiftytwo.programme.foundation.inbox import actions, hook
from fiftytwo.programme.foundation.inbox.models import Arrival, Fault, Source, State
from fiftytwo.programme.foundation.inbox.pace import Backlog, Pace
from fiftytwo.programme.foundation.inbox.sealed import body_of as opened
from fiftytwo.programme.foundation.inbox.sealed import secret_of
from fiftytwo.programme.site.keeping import NOT_KEPT
from tests.programme.inbox.calls import (
    ASKED,
    SECRET,
    THANKED,
    body_of,
    chatwoot_message,
    intercom_replied,
    post,
    signed,
    zendesk_comment,
)
from tests.programme.inbox.conftest import MakeSource

BODIES = {
    "own": body_of(THANKED),
    "chatwoot": body_of(chatwoot_message("Thank you so much")),
    "zendesk": body_of(zendesk_comment("Thank you so much", staff=False)),
    "intercom": body_of(intercom_replied("Thank you so much")),
}


@pytest.mark.parametrize("kind", BODIES)
def test_takes_what_is_rightly_signed(kind: str, source: MakeSource) -> None:
    """By each helpdesk's own scheme."""
    row = source(kind)
    assert post(BODIES[kind], kind=kind).status_code == 202
    assert opened(Arrival.objects.get()) == BODIES[kind]
    row.refresh_from_db()
    assert row.came_at is not None


@pytest.mark.parametrize("kind", BODIES)
def test_refuses_whatever_is_not(kind: str, source: MakeSource) -> None:
    """Another secret, other words, no signature: all are told the same, and nothing of the call."""
    source(kind)
    body = BODIES[kind]
    right = signed(kind, body)
    wrong = [
        post(body, kind=kind, headers=signed(kind, body, secret="whsec_b3RoZXJzIHNlY3JldA==")),
        post(body.replace(b"Thank", b"Spank"), kind=kind, headers=right),
        post(body, kind=kind, headers={}),
        post(body, kind=kind, headers={name: "" for name in right}),
        post(b"not even JSON", kind=kind, headers=right),
    ]
    assert [answer.status_code for answer in wrong] == [401] * 5
    assert len({answer.content for answer in wrong}) == 1
    assert wrong[0]["Content-Type"] == "application/problem+json"
    assert not Arrival.objects.exists()
    assert Source.objects.get().came_at is None


@pytest.mark.parametrize("kind", ["own", "chatwoot", "zendesk"])
@pytest.mark.parametrize("minutes", [-6, 6])
def test_refuses_a_copy_of_an_old_call(kind: str, minutes: int, source: MakeSource) -> None:
    """A call is of now, give or take five minutes."""
    source(kind)
    at = timezone.now() + timedelta(minutes=minutes)
    assert post(BODIES[kind], kind=kind, at=at).status_code == 401
    at = timezone.now() + timedelta(minutes=minutes / 2)
    assert post(BODIES[kind], kind=kind, at=at).status_code == 202


@pytest.mark.parametrize("kind", BODIES)
def test_the_same_call_twice_is_one(kind: str, source: MakeSource) -> None:
    """It is taken both times, so that the helpdesk is content, and kept once."""
    source(kind)
    answers = [post(BODIES[kind], kind=kind, event="e1").status_code for _ in range(3)]
    assert answers == [202] * 3
    assert Arrival.objects.count() == 1


def test_the_same_words_in_another_call_are_two(source: MakeSource) -> None:
    """A hint of an id says the same each time, and each time something was said."""
    source("own")
    assert post(BODIES["own"], event="e1").status_code == 202
    assert post(BODIES["own"], event="e2").status_code == 202
    assert Arrival.objects.count() == 2


def test_nobody_knows_a_helpdesk_that_was_not_added(source: MakeSource) -> None:
    """404, and 405 for whoever only looks."""
    assert post(BODIES["own"]).status_code == 404
    source("own")
    from django.test import Client

    answer = Client().get("/hooks/own")
    assert (answer.status_code, answer["Allow"]) == (405, "POST")


def test_refuses_what_is_too_large(source: MakeSource) -> None:
    """Before anything of it is looked at."""
    source("own")
    body = body_of(THANKED | {"text": "x" * hook.MOST_BYTES})
    assert post(body).status_code == 413


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b'"text"', body_of(ASKED, THANKED | {"conversation_id": "c2"}), b"[" * 90_000],
)
def test_says_what_is_no_conversation(body: bytes, source: MakeSource) -> None:
    """A program of one's own is told at once; what it sent is not repeated."""
    source("own")
    answer = post(body)
    assert answer.status_code == 422
    assert b"Kim" not in answer.content


def test_a_trial_call_is_no_arrival(source: MakeSource) -> None:
    """Intercom's ping, Zendesk's empty test: the administrator sees that they came."""
    row = source("intercom")
    assert (
        post(b'{"topic": "ping", "data": {"item": {"type": "ping"}}}', kind="intercom").status_code
        == 202
    )
    source("zendesk")
    assert post(b"", kind="zendesk").status_code == 202
    row.refresh_from_db()
    assert row.came_at is not None
    assert not Arrival.objects.exists()


def test_a_hint_that_cannot_be_followed_is_told(source: MakeSource) -> None:
    """Only an id, and no address to ask: the administrator's page says so."""
    row = source("zendesk")
    assert post(b'{"ticket_id": 5158}', kind="zendesk").status_code == 202
    row.refresh_from_db()
    assert row.fault == Fault.ONLY_IDS
    assert not Arrival.objects.exists()


def test_too_many_at_once_come_again_later(source: MakeSource, monkeypatch: Any) -> None:
    """100 are taken, and the next one is told when to come: nothing was lost, nothing half kept."""
    source("own")
    monkeypatch.setattr(hook, "_pace", Pace())
    monkeypatch.setattr("time.monotonic", lambda: hook._pace._seen)
    answers = [post(BODIES["own"], event=f"e{n}") for n in range(101)]
    assert [answer.status_code for answer in answers] == [202] * 100 + [503]
    assert answers[-1]["Retry-After"] == "1"
    assert Arrival.objects.count() == 100


def test_too_many_that_wait_come_again_later(source: MakeSource, monkeypatch: Any) -> None:
    """What was taken has to be read in time."""
    source("own")
    monkeypatch.setattr(hook, "MOST_WAITING", 1)
    assert post(BODIES["own"], event="e1").status_code == 202
    answer = post(BODIES["own"], event="e2")
    assert (answer.status_code, answer["Retry-After"]) == (503, "30")
    Arrival.objects.update(state=State.HEARD)
    assert post(BODIES["own"], event="e2").status_code == 202


def test_a_call_costs_three_statements(
    source: MakeSource, django_assert_num_queries: Any, monkeypatch: Any
) -> None:
    """In which language to answer, who it is, and the call: a hundred a second leave no time for
    more. How many wait is counted now and then."""
    monkeypatch.setattr(Backlog, "COUNTED_EVERY_S", 3600)
    source("own")
    post(BODIES["own"], event="first")
    with django_assert_num_queries(3):
        assert post(BODIES["own"], event="second").status_code == 202


def test_a_helpdesk_that_is_ended_in_this_moment_is_not_known(
    source: MakeSource, monkeypatch: Any
) -> None:
    """It is told so, and nothing is kept."""
    row = source("own")
    found = Source.objects.get()
    row.delete()
    monkeypatch.setattr(hook, "find_source", lambda name: found)
    monkeypatch.setattr(
        actions._together, "_write", lambda rows: (_ for _ in ()).throw(IntegrityError)
    )
    assert post(BODIES["own"]).status_code == 404
    assert not Arrival.objects.exists()


def _bytes_of_database() -> bytes:
    """All that lies in it, as whoever copies the file would read it."""
    if connection.vendor != "sqlite":
        pytest.skip("of SQLite one can read the file")
    connection.ensure_connection()
    raw: sqlite3.Connection = connection.connection
    return bytes(raw.serialize())


def test_what_lies_in_the_database_is_sealed(source: MakeSource) -> None:
    """Neither the words nor who said them nor any secret stands in its bytes."""
    row = source("chatwoot")
    body = body_of(chatwoot_message("Thank you so much, quetzalcoatl"))
    assert post(body, kind="chatwoot").status_code == 202
    found = _bytes_of_database()
    for words in (b"quetzalcoatl", b"Kim Lee", b"kim@example.com", SECRET.encode()):
        assert words not in found
    assert secret_of(row) == SECRET
    assert told.SEALING_KEY not in found


def test_what_is_sealed_for_one_row_opens_in_no_other(source: MakeSource) -> None:
    """Nor after a byte was changed."""
    from fiftytwo.kit.sealing import NotOurs

    source("own")
    post(BODIES["own"], event="e1")
    post(BODIES["own"], event="e2")
    first, second = Arrival.objects.order_by("pk")
    second.sealed = first.sealed
    with pytest.raises(NotOurs):
        opened(second)
    first.sealed = bytes(first.sealed)[:-1] + b"x"
    with pytest.raises(NotOurs):
        opened(first)


def test_is_gone_after_a_day(source: MakeSource) -> None:
    """Read or not, taken in or not."""
    source("own")
    post(BODIES["own"])
    now = timezone.now()
    assert actions.forget_old_arrivals(now + timedelta(hours=23)) == 0
    assert actions.forget_old_arrivals(now + timedelta(hours=24)) == 1
    assert not Arrival.objects.exists()


def test_no_backup_holds_it() -> None:
    """A backup is kept for longer than a day. The helpdesk itself, with its secret sealed, is."""
    assert Arrival._meta.label_lower in NOT_KEPT
    assert Source._meta.label_lower not in NOT_KEPT


def test_says_nothing_of_anybody(
    source: MakeSource, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever goes wrong: no answer, no log and no output repeats what was sent."""
    source("own")
    body = body_of(THANKED | {"author_name": "Quetzalcoatl"})
    answers = [
        post(body, headers={}),
        post(body[:-1]),
        post(body_of(THANKED | {"text": "Quetzalcoatl " * 90_000})),
        post(body, name="elsewhere"),
    ]
    assert [answer.status_code for answer in answers] == [401, 422, 413, 404]
    out = capfd.readouterr()
    said = [*(answer.content.decode() for answer in answers), out.out, out.err, caplog.text]
    assert not any("quetzal" in text.casefold() for text in said)
