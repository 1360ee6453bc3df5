"""Helpdesks are asked over the network as they want to be asked, and believed no further."""

import base64
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from django.utils import timezone
from pytest_django import Settings

from fiftytwo.evidence.live import Payloads
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.programme.foundation.inbox import fetch as fetching
from fiftytwo.programme.foundation.inbox.fetch import NotFetched, fetch
from fiftytwo.programme.foundation.inbox.landing import land_what_came
from fiftytwo.programme.foundation.inbox.listen import Listener
from fiftytwo.programme.foundation.inbox.models import Arrival, Fault, State
from fiftytwo.programme.foundation.published import hearing
from fiftytwo.programme.foundation.published.models import Moment
from tests.builders.homes import AtHome
from tests.programme.inbox import helpdesk as desks
from tests.programme.inbox.calls import post
from tests.programme.inbox.conftest import MakeSource, read_all
from tests.programme.inbox.helpdesk import Helpdesk, answering
from tests.programme.inbox.test_listen import HELP, HURT, THANKS

TALK = {
    "zendesk": [("end-user", HURT), ("agent", HELP), ("end-user", THANKS)],
    "chatwoot": [("contact", HURT), ("user", HELP), ("contact", THANKS)],
    "intercom": [("user", HURT), ("admin", HELP), ("user", THANKS)],
}
HINT = {
    "zendesk": b'{"ticket_id": "5158"}',
    "chatwoot": b'{"event": "conversation_updated", "id": 77, "account": {"id": 1}}',
    "intercom": json.dumps(
        {
            "type": "notification_event",
            "id": "notif_1",
            "topic": "conversation.user.replied",
            "data": {"item": {"type": "conversation", "id": "4711"}},
        }
    ).encode(),
}
NAMED = {"zendesk": ("5158", ""), "chatwoot": ("77", "1"), "intercom": ("4711", "")}
TOKEN = "maren@example.com/token:abc"


@pytest.fixture
def desk() -> Iterator[Helpdesk]:
    with answering() as made:
        yield made


def plays(desk: Helpdesk, kind: str, said: list[tuple[str, str]] | None = None) -> None:
    said = said or TALK[kind]
    if kind == "zendesk":
        desk.answer = desks.zendesk(desk.url, said)
    else:
        desk.answer = {"chatwoot": desks.chatwoot, "intercom": desks.intercom}[kind](said)


def ask(desk: Helpdesk, kind: str, token: str = "t", **told: Any) -> Any:
    name, account = NAMED[kind]
    return json.loads(
        fetch(kind, desk.url, token, name, account, **({"private": True} | told)).body
    )


def refused(desk: Helpdesk, kind: str = "intercom") -> NotFetched:
    with pytest.raises(NotFetched) as error:
        ask(desk, kind)
    return error.value


@pytest.mark.parametrize("kind", TALK)
def test_from_a_hint_to_what_is_shown(
    kind: str,
    desk: Helpdesk,
    source: MakeSource,
    listener: Listener,
    lake: AtHome,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The whole way: a signed call with an id and no words; the conversation is asked for over the
    network, read, and shown; the night takes in the same words."""
    monkeypatch.setattr(hearing, "_DO", [])
    settings.WEBHOOK_PRIVATE = True
    plays(desk, kind)
    source(kind, api_url=desk.url, api_token="t")
    assert post(HINT[kind], kind=kind).status_code == 202
    read_all(listener)
    assert {"praised", "turned_around", "thanked", "kept_poise"} & set(
        Moment.objects.exclude(heard_at=None).values_list("kind", flat=True)
    )
    arrival = Arrival.objects.get()
    assert (arrival.state, arrival.is_hint) == (State.HEARD, False)

    def land(reader: str, bodies: tuple[bytes, ...], client: str | None) -> None:
        lake.intake.take_payloads(Payloads(reader, bodies), client=client)

    before = lake.lake.read(ITEMS, ["item_id"]).num_rows
    land_what_came(timezone.now(), land)
    assert lake.lake.read(ITEMS, ["item_id"]).num_rows - before == 3


@pytest.mark.parametrize(
    ("kind", "token", "told"),
    [
        ("zendesk", "t", {"authorization": "Bearer t"}),
        ("zendesk", TOKEN, {"authorization": f"Basic {base64.b64encode(TOKEN.encode()).decode()}"}),
        ("chatwoot", "t", {"api_access_token": "t"}),
        ("intercom", "t", {"authorization": "Bearer t"}),
    ],
)
def test_says_who_asks(kind: str, token: str, told: dict[str, str], desk: Helpdesk) -> None:
    """By each helpdesk's own header, and by no other."""
    plays(desk, kind)
    ask(desk, kind, token)
    for headers in desk.headers:
        names = {"authorization", "api_access_token"}
        assert {name: headers[name] for name in names & set(headers)} == told


def test_reads_all_pages_of_a_ticket(desk: Helpdesk) -> None:
    """Two comments on the first, one on the second."""
    plays(desk, "zendesk")
    told = ask(desk, "zendesk")
    assert [comment["body"] for comment in told["comments"]] == [HURT, HELP, THANKS]
    assert len(desk.asked) == 3


@pytest.mark.parametrize(("count", "requests"), [(3, 3), (20, 3), (45, 5)])
def test_reads_a_chat_back_to_its_beginning(count: int, requests: int, desk: Helpdesk) -> None:
    """Twenty come at once, the newest; an empty page is the end."""
    plays(desk, "chatwoot", [("contact", f"Line {n}") for n in range(count)])
    _, *messages = ask(desk, "chatwoot")
    assert [each["content"] for each in messages] == [f"Line {n}" for n in range(count)]
    assert len(desk.asked) == requests


def test_a_chat_without_end_is_read_so_far_and_no_further(
    desk: Helpdesk, source: MakeSource, listener: Listener, lake: AtHome, settings: Settings
) -> None:
    """Ten pages; what was fetched before stays beside it, for it has the beginning."""
    settings.WEBHOOK_PRIVATE = True
    source("chatwoot", api_url=desk.url, api_token="t")
    for n, count in enumerate((200, 230)):
        plays(desk, "chatwoot", [("contact", f"Line {n}") for n in range(count)])
        desk.asked.clear()
        post(HINT["chatwoot"], kind="chatwoot", event=f"e{n}")
        read_all(listener)
        assert len(desk.asked) == 1 + fetching.MOST_PAGES
    assert Arrival.objects.count() == 2

    def land(reader: str, bodies: tuple[bytes, ...], client: str | None) -> None:
        lake.intake.take_payloads(Payloads(reader, bodies), client=client)

    land_what_came(timezone.now(), land)
    rows = lake.lake.read(ITEMS, ["conversation_id"]).to_pylist()
    assert sum(row["conversation_id"] == "chatwoot:1:77" for row in rows) == 230


@pytest.mark.parametrize("status", [301, 302, 307, 401, 404, 429, 500, 503])
def test_takes_no_other_answer_than_the_right_one(status: int, desk: Helpdesk) -> None:
    """Least of all a redirect: the token would go wherever it says."""
    desk.instead = (status, {"Location": f"{desk.url}/elsewhere"}, b'{"id": "4711"}')
    assert refused(desk).wait_s == 0
    assert desk.asked == ["/conversations/4711"]


@pytest.mark.parametrize("status", [429, 503])
def test_hears_for_how_long_it_is_not_to_be_asked(status: int, desk: Helpdesk) -> None:
    """Seconds or a date; what is neither says nothing."""
    in_a_minute = format_datetime(datetime.now(UTC) + timedelta(minutes=1), usegmt=True)
    for told, expected in (("30", 30), ("soon", 0), ("-5", 0), ("²", 0)):
        desk.instead = (status, {"Retry-After": told}, b"")
        assert refused(desk).wait_s == expected
    desk.instead = (status, {"Retry-After": in_a_minute}, b"")
    assert 55 <= refused(desk).wait_s <= 60


def test_is_not_asked_again_before_that(
    desk: Helpdesk, source: MakeSource, listener: Listener, settings: Settings
) -> None:
    """Whichever conversation calls; the administrator sees that it did not answer."""
    settings.WEBHOOK_PRIVATE = True
    desk.instead = (429, {"Retry-After": "600"}, b"")
    row = source("zendesk", api_url=desk.url, api_token="t")
    for number in (1, 2, 3):
        post(b'{"ticket_id": "%d"}' % number, kind="zendesk", event=f"e{number}")
        read_all(listener)
    assert len(desk.asked) == 1
    assert min(a.next_try_at for a in Arrival.objects.all()) > timezone.now() + timedelta(
        seconds=590
    )
    row.refresh_from_db()
    assert row.fault == Fault.NOT_FETCHED


@pytest.mark.parametrize("body", [b"{", b"", b"[]", b'"text"', b"\xff", b"[" * 200_000, b"<html>"])
def test_takes_nothing_that_is_no_object(body: bytes, desk: Helpdesk) -> None:
    """Broken JSON, or a proxy's page."""
    desk.instead = (200, {}, body)
    refused(desk)


ODD: list[tuple[str, str, Any]] = [
    ("zendesk", "/api/v2/tickets/5158.json", {}),
    ("zendesk", "/api/v2/tickets/5158.json", {"ticket": [1]}),
    ("zendesk", "/api/v2/tickets/5158/comments.json", {"links": ["x"], "meta": {"has_more": True}}),
    ("zendesk", "/api/v2/tickets/5158/comments.json", {"comments": 5}),
    ("zendesk", "/api/v2/tickets/5158/comments.json", {"meta": "x"}),
    ("chatwoot", "/api/v1/accounts/1/conversations/77/messages", {"payload": [1]}),
    ("chatwoot", "/api/v1/accounts/1/conversations/77/messages", {"payload": {"id": 1}}),
    ("chatwoot", "/api/v1/accounts/1/conversations/77/messages", {"payload": [{"id": "x"}]}),
    ("chatwoot", "/api/v1/accounts/1/conversations/77/messages", {}),
]


@pytest.mark.parametrize(("kind", "at", "told"), ODD)
def test_takes_no_answer_of_another_shape(kind: str, at: str, told: Any, desk: Helpdesk) -> None:
    """It is as if it had not answered, and no more."""
    plays(desk, kind)
    right = desk.answer
    desk.answer = lambda path: told if path.partition("?")[0] == at else right(path)
    refused(desk, kind)


def test_takes_no_more_than_it_can_hold(desk: Helpdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all pages together."""
    monkeypatch.setattr(fetching, "MOST_BYTES", 5_000)
    desk.instead = (200, {}, b'{"id": "4711", "x": "' + b"x" * 5_000 + b'"}')
    refused(desk)
    desk.instead = None
    plays(desk, "chatwoot", [("contact", "x" * 50) for _ in range(45)])
    refused(desk, "chatwoot")


def test_does_not_wait_for_ever(desk: Helpdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that come one by one never make a silence that is long enough to give up."""
    monkeypatch.setattr(fetching, "LONGEST_S", 0.3)
    desk.drips = True
    began = time.monotonic()
    refused(desk)
    assert time.monotonic() - began < 5


def test_the_token_goes_nowhere_else(desk: Helpdesk) -> None:
    """A following page whose address only begins like the helpdesk's is not asked for."""
    with answering() as other:
        plays(desk, "zendesk")
        right = desk.answer

        def answer(path: str) -> Any:
            told = right(path)
            if "links" in told:
                told["links"]["next"] = f"{desk.url}.evil.test/api/v2/next"
            return told

        desk.answer = answer
        assert len(ask(desk, "zendesk")["comments"]) == 2
        assert not other.asked
    assert len(desk.asked) == 2


def test_asks_no_private_network_unless_told(desk: Helpdesk) -> None:
    """As with calls that go out."""
    plays(desk, "intercom")
    with pytest.raises(NotFetched):
        ask(desk, "intercom", private=False)
    assert not desk.asked


def test_nobody_there(desk: Helpdesk) -> None:
    """A helpdesk that is off."""
    desk.url = "http://127.0.0.1:9"
    refused(desk)
