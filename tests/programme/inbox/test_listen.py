"""What came is read at once, provisionally, and the next run confirms or withdraws it."""

from typing import Any

import pytest
from django.utils import timezone

from fiftytwo.evidence.live import Live, Payloads
from fiftytwo.evidence.publish import found
from fiftytwo.programme.foundation.inbox import asking, listen
from fiftytwo.programme.foundation.inbox.fetch import Fetched, NotFetched
from fiftytwo.programme.foundation.inbox.landing import land_what_came
from fiftytwo.programme.foundation.inbox.listen import Listener
from fiftytwo.programme.foundation.inbox.models import Arrival, Fault, Source, State
from fiftytwo.programme.foundation.inbox.reading import Heard, ReadingFailed
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.models import Switch
from fiftytwo.programme.foundation.published import hearing
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Exposure, Moment
from fiftytwo.programme.foundation.published.queries import heard_since
from tests.builders.homes import AtHome
from tests.programme.inbox.calls import (
    ANSWERED,
    ASKED,
    TALK,
    THANKED,
    THREAT,
    body_of,
    chatwoot_message,
    intercom_replied,
    post,
    post_each,
    zendesk_comment,
)
from tests.programme.inbox.conftest import Here, MakeSource, read_all


@pytest.fixture(autouse=True)
def _nothing_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """What apps did when they were told belongs to their own tests."""
    monkeypatch.setattr(hearing, "_DO", [])
    return


def night(lake: AtHome, *, until: Any = None) -> None:
    """What came is taken in, all is brought up to date, and published: as `fiftytwo publish`."""
    landed_at = until or timezone.now()

    def land(source: str, bodies: tuple[bytes, ...], client: str | None) -> None:
        lake.intake.take_payloads(Payloads(source, bodies), client=client)

    land_what_came(landed_at, land)
    lake.running.bring_up_to_date()
    answers = found(lake.running)
    assert answers is not None
    publish(answers, landed_at=landed_at)


def rows(model: Any) -> list[tuple[Any, ...]]:
    """Everything in them but whether it is provisional."""
    columns = [f.name for f in model._meta.concrete_fields if f.name != "heard_at"]
    return sorted(model.objects.values_list(*columns), key=repr)


def of_calls(model: Any) -> list[tuple[Any, ...]]:
    """Those of conversations that came by calls: the company's own are other ones."""
    return [row for row in rows(model) if any(str(value).startswith(CALLED) for value in row)]


CALLED = ("own:-:call-1", "chatwoot:1:77", "zendesk_support:-:5158", "intercom:-:4711")


THANKS, HELP, HURT = (
    "You are amazing, it is here already. Thank you so much, you saved my day!",
    "I have sent a new one by courier and stay on it until it is with you.",
    "You useless idiots, my box came wet, I will come and kill you.",
)
CALLS = {
    "own": [ASKED | {"text": HURT}, ANSWERED, THANKED],
    "chatwoot": [
        chatwoot_message(HURT, id=1, minute=0),
        chatwoot_message(HELP, by="user", id=2, minute=5),
        chatwoot_message(THANKS, id=3, minute=30),
    ],
    "zendesk": [
        zendesk_comment(HURT, staff=False, id=1, minute=0),
        zendesk_comment(HELP, staff=True, id=2, minute=5),
        zendesk_comment(THANKS, staff=False, id=3, minute=30),
    ],
    "intercom": [
        intercom_replied(HURT, id=1, minute=0),
        intercom_replied(HELP, by="admin", id=2, minute=5),
        intercom_replied(THANKS, id=3, minute=30),
    ],
}


@pytest.mark.parametrize("kind", CALLS)
def test_finds_what_the_next_run_finds(
    kind: str, source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """The heart of it: the same ids and the same words, to the byte."""
    source(kind)
    post_each(CALLS[kind], kind=kind)
    read_all(listener)
    moments, exposures = of_calls(Moment), of_calls(Exposure)
    assert moments
    assert exposures
    assert not Moment.objects.filter(heard_at=None).exists()
    night(lake)
    assert of_calls(Moment) == moments
    assert of_calls(Exposure) == exposures
    assert not Moment.objects.exclude(heard_at=None).exists()
    assert not Exposure.objects.exclude(heard_at=None).exists()
    assert not Arrival.objects.exists()


@pytest.mark.parametrize("kind", ["own", "chatwoot"])
def test_the_order_of_calls_does_not_matter(
    kind: str, source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """Backwards, each twice, read one by one: what is found in the end is the same."""
    source(kind)
    post_each(CALLS[kind], kind=kind)
    read_all(listener)
    in_order = of_calls(Moment), of_calls(Exposure)
    Arrival.objects.all().delete()
    Moment.objects.all().delete()
    Exposure.objects.all().delete()
    for each in [*reversed(CALLS[kind]), *CALLS[kind]]:
        post(body_of(each), kind=kind, event=str(each.get("id", each.get("message_id"))))
        read_all(listener)
    assert (of_calls(Moment), of_calls(Exposure)) == in_order
    night(lake)
    assert (of_calls(Moment), of_calls(Exposure)) == in_order


def test_nothing_personal_of_the_customer_is_shown(source: MakeSource, listener: Listener) -> None:
    """A colleague's greeting is masked by the name that only the call beside it tells."""
    source("chatwoot")
    post_each(
        [
            chatwoot_message("Worst company ever, I am done with you.", id=1),
            chatwoot_message("Dear Kim, I have sent a new one.", by="user", id=2, minute=5),
            chatwoot_message("Thank you, you are wonderful! Kim Lee, 0171 2345678", id=3, minute=9),
        ],
        kind="chatwoot",
    )
    read_all(listener)
    said = str(list(Moment.objects.values_list("content", flat=True)))
    assert "wonderful" in said
    assert "Kim" not in said
    assert "2345678" not in said


def test_a_later_message_takes_back_what_was_heard(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """What is found of a conversation is found of all of it: nothing stays of an earlier look."""
    source("own")
    post_each(TALK)
    read_all(listener)
    assert of_calls(Moment)
    post(body_of(THANKED | {"text": "Where is it?"}), event="corrected")
    read_all(listener)
    assert not of_calls(Moment)


def test_the_next_run_withdraws_what_it_does_not_find(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """Here the conversation is forgotten before the night."""
    source("own")
    post_each(TALK)
    read_all(listener)
    assert of_calls(Moment)
    lake.erase("own:-:call-1")
    night(lake)
    assert not of_calls(Moment)


def test_what_comes_while_the_night_runs_stays(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """The run has not read it: it neither confirms nor withdraws it."""
    source("own")
    began = timezone.now()
    post_each(TALK)
    read_all(listener)
    heard = of_calls(Moment)
    night(lake, until=began)
    assert of_calls(Moment) == heard
    assert Arrival.objects.count() == len(TALK)
    night(lake)
    assert of_calls(Moment) == heard
    assert not Moment.objects.exclude(heard_at=None).exists()


def test_what_a_run_found_stays_until_the_next_one(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """A message after the night does not take back, change or repeat what people read already."""
    source("own")
    post_each(TALK)
    night(lake)
    before = of_calls(Moment)
    assert before
    post(body_of(THANKED | {"message_id": "m9", "at": "2026-11-20T11:00:00+00:00", "text": "ok"}))
    read_all(listener)
    assert of_calls(Moment) == before
    assert not Moment.objects.exclude(heard_at=None).exists()


def test_only_what_is_new_is_news(source: MakeSource, listener: Listener) -> None:
    """Whoever waits for it is told once, in the same transaction; heard again nobody is."""
    told: list[hearing.New] = []
    hearing.when_heard(told.append)
    source("own")
    began = timezone.now()
    post_each(TALK)
    read_all(listener)
    assert {row.person_id for new in told for row in new.moments} == {"bob"}
    post(body_of(THREAT), event="e9")
    read_all(listener)
    assert [row.danger for new in told for row in new.exposures] == [True]
    count = len(told)
    heard = heard_since(began)
    post(body_of(THREAT), event="again")
    read_all(listener)
    assert len(told) == count
    assert heard_since(began) == heard
    assert {each.person_id for each in heard} == {"bob"}


def test_reads_only_by_night_where_it_is_turned_off(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """Turned off by the switch: nothing is shown before the run, and nothing is lost."""
    Switch.objects.create(function=Function.LIVE, is_on=False)
    source("own")
    post_each(TALK)
    read_all(listener)
    assert not Moment.objects.exists()
    assert listener.reading is None
    night(lake)
    assert of_calls(Moment)


def test_fetches_where_it_may(
    source: MakeSource, listener: Listener, lake: AtHome, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A call is a hint then: the whole conversation is asked for, once for all that wait."""
    asked: list[str] = []

    def fetch(
        kind: str, url: str, token: str, conversation: str, account: str, **_: Any
    ) -> Fetched:
        assert (kind, url, token, account) == ("zendesk", "https://192.0.2.1", "t", "")
        asked.append(conversation)
        return Fetched(body_of(ticket()))

    monkeypatch.setattr(asking, "fetch", fetch)
    monkeypatch.setattr(
        "fiftytwo.programme.foundation.inbox.actions.fit_address", lambda *a, **k: None
    )
    source("zendesk", api_url="https://192.0.2.1", api_token="t")
    for event in ("e1", "e2", "e3"):
        assert post(b'{"ticket_id": "5158"}', kind="zendesk", event=event).status_code == 202
    read_all(listener)
    assert asked == ["5158"]
    assert Arrival.objects.get().state == State.HEARD
    heard = rows(Moment)
    assert heard
    night(lake)
    assert [row for row in rows(Moment) if row in heard] == heard


def test_asks_again_later_where_nobody_answers(
    source: MakeSource, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The administrator sees it, and the call waits."""

    def fetch(*_: Any, **__: Any) -> bytes:
        raise NotFetched

    monkeypatch.setattr(asking, "fetch", fetch)
    monkeypatch.setattr(
        "fiftytwo.programme.foundation.inbox.actions.fit_address", lambda *a, **k: None
    )
    row = source("zendesk", api_url="https://192.0.2.1", api_token="t")
    post(b'{"ticket_id": "5158"}', kind="zendesk")
    read_all(listener)
    arrival = Arrival.objects.get()
    assert arrival.state == State.WAITING
    assert arrival.next_try_at > timezone.now()
    row.refresh_from_db()
    assert row.fault == Fault.NOT_FETCHED


def test_a_reading_that_dies_loses_nothing(
    source: MakeSource, lake: AtHome, listener: Listener, capfd: pytest.CaptureFixture[str]
) -> None:
    """The call is taken up again; what is said of it is what kind of failure it was."""

    class Dies:
        def is_ready(self) -> bool:
            return True

        def heard(self, *_: Any) -> Heard:
            raise ReadingFailed

        def end(self) -> None: ...

    source("own")
    post_each(TALK)
    dying = Listener(Dies)
    dying.look()
    arrival = Arrival.objects.order_by("came_at").first()
    assert arrival is not None
    assert arrival.state == State.WAITING
    assert capfd.readouterr().err == "worker: the process that reads calls ended\n"
    Arrival.objects.update(next_try_at=timezone.now())
    read_all(listener)
    assert of_calls(Moment)


def test_one_odd_call_stops_neither_the_reading_nor_the_night(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """Half an emoji, a row without an author's role: the others are read, and the night goes on."""
    row = source("own")
    odd = {"conversation_id": "call-0", "message_id": "x", "text": "no role"}
    assert post(body_of(odd), event="odd").status_code == 202
    read_all(listener)
    row.refresh_from_db()
    assert row.fault == Fault.NOT_READ
    assert (
        post(
            body_of(THANKED | {"conversation_id": "call-2", "text": "\ud83d"}), event="half"
        ).status_code
        == 202
    )
    read_all(listener)
    post_each(TALK)
    read_all(listener)
    heard = of_calls(Moment)
    assert heard
    night(lake)
    assert of_calls(Moment) == heard


def test_where_no_helpdesk_is_connected_nothing_is_loaded(db: None, lake: AtHome) -> None:
    """Server and worker stay as small as they are."""
    made: list[Here] = []

    def make() -> Here:
        made.append(Here(Live(lake.lake, lake.key, lake.intake.clock)))
        return made[-1]

    assert Listener(make).look() == listen.IDLE_S
    assert not made


def test_ending_a_source_takes_its_calls(source: MakeSource, cast: Any) -> None:
    from fiftytwo.programme.foundation.inbox.actions import end_source

    row = source("own")
    post_each(TALK)
    end_source(row, by=cast.users["administrator"])
    assert not Arrival.objects.exists()
    assert not Source.objects.exists()


def ticket() -> dict[str, Any]:
    """As `fetch` puts a ticket together."""
    users = [
        {"id": 31, "role": "end-user", "name": "Kim Lee", "email": "kim@example.com"},
        {"id": 5, "role": "agent", "name": "Bob", "email": "bob@example.com"},
    ]
    said = [(31, ASKED["text"]), (5, HELP), (31, THANKS)]
    return {
        "id": 5158,
        "url": "https://orchid.zendesk.com/api/v2/tickets/5158.json",
        "requester_id": 31,
        "submitter_id": 31,
        "assignee_id": 5,
        "status": "open",
        "subject": "Wet box",
        "updated_at": "2026-11-20T09:30:00Z",
        "created_at": "2026-11-20T09:00:00Z",
        "via": {"channel": "web"},
        "comments": [
            {
                "id": 900 + n,
                "author_id": author,
                "body": text,
                "public": True,
                "created_at": f"2026-11-20T09:{10 * n:02d}:00Z",
            }
            for n, (author, text) in enumerate(said)
        ],
        "users": users,
    }
