"""What is done where something goes wrong between a call and its reading: nothing is lost."""

import json
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pytest_django import Settings

from fiftytwo.evidence.live import Payloads
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.programme.foundation.inbox import actions, asking, reading
from fiftytwo.programme.foundation.inbox import fetch as fetching
from fiftytwo.programme.foundation.inbox.fetch import Fetched, NotFetched
from fiftytwo.programme.foundation.inbox.landing import (
    LIES_AT_MOST,
    fetch_what_waits,
    land_what_came,
    land_what_lies_long,
)
from fiftytwo.programme.foundation.inbox.listen import Listener
from fiftytwo.programme.foundation.inbox.models import Arrival, Fault, Source, State
from fiftytwo.programme.foundation.inbox.reading import Heard, ReadingFailed
from fiftytwo.programme.foundation.inbox.watch import EVERY, land_in_time
from fiftytwo.programme.foundation.jobs.hours import next_due
from fiftytwo.programme.foundation.published import hearing
from fiftytwo.programme.foundation.published.models import Exposure
from tests.builders.homes import AtHome
from tests.programme.inbox.calls import (
    ANSWERED,
    ASKED,
    TALK,
    THREAT,
    body_of,
    chatwoot_message,
    intercom_replied,
    post,
    post_each,
    zendesk_comment,
)
from tests.programme.inbox.conftest import Here, MakeSource, read_all
from tests.programme.inbox.test_listen import ticket

ADDRESS = "https://orchid.zendesk.com"
KILL = "I know where you work and I will come and kill you tonight."
WORDS = {
    "zendesk": zendesk_comment(KILL, staff=False, id=9, minute=50),
    "chatwoot": chatwoot_message(KILL, id=9, minute=50),
    "intercom": intercom_replied(KILL, id=9, minute=50),
}


@pytest.fixture(autouse=True)
def _nothing_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """What apps did when they were told belongs to their own tests."""
    monkeypatch.setattr(hearing, "_DO", [])


@pytest.fixture
def queue(settings: Settings) -> None:
    """Jobs wait in it, and nothing runs."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], list[str]]:
    """Let helpdesks answer with this, or raise it. Returns the conversations that are asked for."""
    monkeypatch.setattr(actions, "fit_address", lambda *_, **__: None)

    def answer(told: Any) -> list[str]:
        asked: list[str] = []

        def fetch(_kind: str, _url: str, _token: str, conversation: str, *_: Any, **__: Any) -> Any:
            asked.append(conversation)
            if isinstance(told, Exception):
                raise told
            return told

        monkeypatch.setattr(asking, "fetch", fetch)
        return asked

    return answer


def fetched(source: MakeSource, kind: str) -> Source:
    return source(kind, api_url=ADDRESS, api_token="t")


def again(listener: Listener, times: int) -> None:
    """As if the next try had come, so often."""
    for _ in range(times):
        Arrival.objects.filter(state=State.WAITING).update(next_try_at=timezone.now())
        read_all(listener)


def into(lake: AtHome) -> Callable[[str, tuple[bytes, ...], str | None], None]:
    def land(source: str, bodies: tuple[bytes, ...], client: str | None) -> None:
        lake.intake.take_payloads(Payloads(source, bodies), client=client)

    return land


def said(lake: AtHome) -> set[str]:
    """Ids of the messages in the lake that came by calls."""
    rows = lake.lake.read(ITEMS, ["conversation_id", "native_item_id"]).to_pylist()
    ours = ("own:-:call", "chatwoot:", "zendesk_support:", "intercom:")
    return {r["native_item_id"] for r in rows if r["conversation_id"].startswith(ours)}


def dangers() -> set[str]:
    return set(Exposure.objects.filter(danger=True).values_list("conversation_id", flat=True))


# ── A hint that cannot be fetched ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", WORDS)
def test_a_danger_in_a_call_does_not_wait_for_the_helpdesk(
    kind: str, source: MakeSource, listener: Listener, answers: Any
) -> None:
    """What the call itself says is read at once; the rest is asked for again."""
    answers(NotFetched())
    fetched(source, kind)
    post(body_of(WORDS[kind]), kind=kind)
    read_all(listener)
    assert len(dangers()) == 1
    row = Arrival.objects.get()
    assert (row.state, row.is_hint) == (State.WAITING, True)


def test_words_that_could_not_be_fetched_are_read_as_they_stand(
    source: MakeSource, listener: Listener, lake: AtHome, answers: Any
) -> None:
    """After the last try: they are taken in like any other, and under the ticket's own number."""
    answers(NotFetched())
    fetched(source, "zendesk")
    post(body_of(WORDS["zendesk"]), kind="zendesk")
    again(listener, 7)
    row = Arrival.objects.get()
    assert (row.state, row.is_hint) == (State.HEARD, False)
    land_what_came(timezone.now(), into(lake))
    assert said(lake) == {"909"}
    assert not Arrival.objects.exists()
    answers(Fetched(body_of(ticket())))
    post(b'{"ticket_id": "5158"}', kind="zendesk", event="e2")
    read_all(listener)
    land_what_came(timezone.now(), into(lake))
    rows = lake.lake.read(ITEMS, ["conversation_id"]).to_pylist()
    assert {r["conversation_id"] for r in rows if "5158" in r["conversation_id"]} == {
        "zendesk_support:orchid:5158"
    }


def test_an_id_is_asked_for_every_hour_until_it_is_a_day_old(
    source: MakeSource, listener: Listener, answers: Any
) -> None:
    """There is nothing else to read in it, so it waits; the administrator is told."""
    asked = answers(NotFetched())
    row = fetched(source, "zendesk")
    post(b'{"ticket_id": "5158"}', kind="zendesk")
    again(listener, 9)
    assert len(asked) == 9
    arrival = Arrival.objects.get()
    assert (arrival.state, arrival.is_hint) == (State.WAITING, True)
    wait = arrival.next_try_at - timezone.now()
    assert timedelta(minutes=59) < wait <= timedelta(hours=1)
    row.refresh_from_db()
    assert row.fault == Fault.NOT_FETCHED
    assert actions.forget_old_arrivals(arrival.came_at + timedelta(hours=24)) == 1


def test_the_night_asks_once_more(
    source: MakeSource, listener: Listener, lake: AtHome, answers: Any
) -> None:
    """What answers then is taken in that night."""
    answers(NotFetched())
    fetched(source, "zendesk")
    post(b'{"ticket_id": "5158"}', kind="zendesk")
    again(listener, 9)
    answers(Fetched(body_of(ticket())))
    fetch_what_waits(timezone.now())
    land_what_came(timezone.now(), into(lake))
    assert said(lake) == {"900", "901", "902"}


def test_the_night_takes_in_the_words_of_a_call_that_it_cannot_follow(
    source: MakeSource, listener: Listener, lake: AtHome, answers: Any
) -> None:
    """Else the run would withdraw a danger that somebody is looking after. It asks three times, not
    a thousand times, a helpdesk that does not answer."""
    asked = answers(NotFetched())
    fetched(source, "chatwoot")
    for n in range(5):
        told = chatwoot_message(KILL, id=n)
        told["conversation"] |= {"id": 77 + n}
        post(body_of(told), kind="chatwoot", event=f"e{n}")
    fetch_what_waits(timezone.now())
    assert len(asked) == 3
    land_what_came(timezone.now(), into(lake))
    assert said(lake) == {"0", "1", "2", "3", "4"}
    # They still wait to be heard: the run takes a while.
    read_all(listener)
    assert len(dangers()) == 5


@pytest.mark.parametrize("kind", ["zendesk", "intercom"])
def test_what_was_said_since_the_last_fetch_is_read_with_it(
    kind: str, source: MakeSource, listener: Listener, lake: AtHome, answers: Any
) -> None:
    """The ticket was fetched; then comes a danger, and the helpdesk does not answer any more."""
    fetched(source, kind)
    whole = {"zendesk": ticket(), "intercom": intercom_replied("Hello", id=1)["data"]["item"]}
    answers(Fetched(body_of(whole[kind])))
    post(
        body_of(zendesk_comment("Hi", staff=False) if kind == "zendesk" else intercom_replied("H")),
        kind=kind,
    )
    read_all(listener)
    assert not dangers()
    answers(NotFetched())
    post(body_of(WORDS[kind]), kind=kind, event="e9")
    read_all(listener)
    assert len(dangers()) == 1
    fetch_what_waits(timezone.now())
    land_what_came(timezone.now(), into(lake))
    assert {"909" if kind == "zendesk" else "709"} < said(lake)


def test_a_helpdesk_that_asks_for_patience_is_not_asked_meanwhile(
    source: MakeSource, listener: Listener, answers: Any
) -> None:
    """Retry-After, for all of its conversations; at most an hour."""
    asked = answers(NotFetched(120))
    row = fetched(source, "zendesk")
    post(b'{"ticket_id": "1"}', kind="zendesk", event="e1")
    post(b'{"ticket_id": "2"}', kind="zendesk", event="e2")
    read_all(listener)
    assert asked == ["1"]
    for arrival in Arrival.objects.all():
        assert arrival.next_try_at - timezone.now() > timedelta(seconds=115)
    answers(NotFetched(9_999_999))
    Source.objects.update(asks_from=None)
    again(listener, 1)
    row.refresh_from_db()
    assert row.asks_from is not None
    assert row.asks_from - timezone.now() <= timedelta(hours=1)


def test_a_fault_is_told_until_something_can_be_used(
    source: MakeSource, listener: Listener, answers: Any
) -> None:
    """That another call came, which could not be followed yet either, says nothing of it."""
    answers(NotFetched())
    row = fetched(source, "zendesk")
    post(b'{"ticket_id": "1"}', kind="zendesk", event="e1")
    read_all(listener)
    post(b'{"ticket_id": "2"}', kind="zendesk", event="e2")
    row.refresh_from_db()
    assert row.fault == Fault.NOT_FETCHED
    answers(Fetched(body_of(ticket())))
    again(listener, 1)
    row.refresh_from_db()
    assert row.fault == ""


# ── Between two nights ───────────────────────────────────────────────────────────────────────────


def test_nothing_is_lost_in_a_night_of_25_hours(
    source: MakeSource, listener: Listener, lake: AtHome, queue: None
) -> None:
    """In a time zone where the clocks go back: what came a second after one run's look is a day old
    an hour before the next run looks. It lands in between, and without a run."""
    first = next_due("1234567", time(5), "Europe/Berlin", datetime(2026, 10, 24, tzinfo=UTC))
    assert first is not None
    second = next_due("1234567", time(5), "Europe/Berlin", first.instant)
    assert second is not None
    assert second.instant - first.instant == timedelta(hours=25)
    source("own")
    post_each(TALK)
    read_all(listener)
    Arrival.objects.update(came_at=first.instant + timedelta(seconds=1))
    now, begun = first.instant, 0
    while now < second.instant:
        land_in_time(now)
        waiting = DBTaskResult.objects.ready()
        if waiting.exists():
            begun += 1
            waiting.delete()
            land_what_lies_long(now, into(lake))
        assert actions.forget_old_arrivals(now) == 0
        now += timedelta(minutes=10)
    assert begun == 1
    assert said(lake) == {"m1", "m2", "m3"}
    assert not Arrival.objects.exists()


def test_it_lands_whole_conversations_and_leaves_what_is_young(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """Names that one call tells are masked in all of them; the rest is left to the night."""
    source("own")
    post_each([ASKED, ANSWERED, THREAT | {"conversation_id": "call-2"}])
    read_all(listener)
    Arrival.objects.filter(pk=Arrival.objects.order_by("pk")[0].pk).update(
        came_at=timezone.now() - LIES_AT_MOST
    )
    assert land_what_lies_long(timezone.now(), into(lake)) == 2
    assert said(lake) == {"m1", "m2"}
    assert Arrival.objects.get().conversation == "call-2"


def test_it_is_asked_for_once_in_a_while(source: MakeSource, queue: None) -> None:
    """Where nothing lies long it is not; where it cannot be done, not every few seconds."""
    now = timezone.now()

    def jobs_after(*seconds: int) -> int:
        for each in seconds:
            land_in_time(now + timedelta(seconds=each))
        return DBTaskResult.objects.count()

    source("own")
    assert jobs_after(0) == 0
    post_each([ASKED])
    assert jobs_after(0) == 0
    Arrival.objects.update(came_at=now - LIES_AT_MOST)
    assert jobs_after(0, 5, 10) == 1
    assert jobs_after(60 + int(EVERY.total_seconds())) == 2


def test_what_waits_to_be_heard_stays_when_it_lands(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """A danger that comes as the night begins cannot wait until the run is through."""
    source("own")
    post_each([THREAT])
    land_what_came(timezone.now(), into(lake))
    assert said(lake) == {"m4"}
    read_all(listener)
    assert dangers() == {"own:-:call-1"}
    land_what_came(timezone.now(), into(lake))
    assert not Arrival.objects.exists()


# ── Two at once ──────────────────────────────────────────────────────────────────────────────────


class Meanwhile(Here):
    """While this one reads, something else happens, once."""

    happens: Callable[[], object] | None = None

    def heard(self, source: str, bodies: Any, client: str) -> Heard:
        found = super().heard(source, bodies, client)
        happens, self.happens = self.happens, None
        if happens:
            happens()
        return found


def test_one_conversation_is_read_by_one_worker_at_a_time(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """An older answer must not take back what a newer one showed."""
    source("own")
    post_each([ASKED])
    here = Meanwhile(listener.make_reading().live)  # type: ignore[attr-defined]  # a test's own

    def another() -> None:
        post_each([THREAT])
        assert listener.look() > 0
        assert not dangers()

    here.happens = another
    slow = Listener(lambda: here)
    slow.look()
    read_all(listener)
    assert dangers() == {"own:-:call-1"}


def test_an_answer_that_took_too_long_is_not_shown(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """Its call is another worker's by then, who has read more."""
    source("own")
    post_each([ASKED])
    here = Meanwhile(listener.make_reading().live)  # type: ignore[attr-defined]  # a test's own

    def time_runs_out() -> None:
        Arrival.objects.update(next_try_at=timezone.now())
        post_each([THREAT])
        read_all(listener)
        assert dangers()

    here.happens = time_runs_out
    Listener(lambda: here).look()
    assert dangers() == {"own:-:call-1"}
    assert not Arrival.objects.exclude(state=State.HEARD).exists()


@pytest.fixture
def committed_calls(db: None) -> Iterator[None]:
    """24 calls about three conversations that other connections see too."""
    if connection.vendor == "sqlite":
        pytest.skip("whoever writes to SQLite has it alone")
    now = timezone.now()

    def make() -> None:
        row = Source.objects.create(name="many", kind="own", secret=b"s", made_at=now)
        Arrival.objects.bulk_create(
            Arrival(
                source=row,
                mark=str(n),
                conversation=f"c{n % 3}",
                sealed=b"s",
                is_hint=False,
                came_at=now,
                next_try_at=now,
            )
            for n in range(24)
        )

    elsewhere(make)
    yield
    elsewhere(lambda: Source.objects.filter(name="many").delete())


def elsewhere(*dos: Callable[[], object]) -> list[Exception]:
    """Each with a connection of its own, all at once; what went wrong."""
    wrong: list[Exception] = []

    def do_it(do: Callable[[], object]) -> None:
        try:
            do()
        except Exception as error:  # noqa: BLE001  (told to whoever called)
            wrong.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=do_it, args=(do,)) for do in dos]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return wrong


def test_many_workers_take_up_each_conversation_once_at_a_time(committed_calls: None) -> None:
    """Really at once: two transactions see each other only when they have ended."""
    lock, busy, done, clashes = threading.Lock(), set[str](), list[str](), list[str]()

    def work() -> None:
        idle = 0
        while idle < 50:
            arrival = actions.take_up(timezone.now())
            if arrival is None:
                idle += 1
                threading.Event().wait(0.01)
                continue
            with lock:
                if arrival.conversation in busy:
                    clashes.append(arrival.conversation)
                busy.add(arrival.conversation)
            threading.Event().wait(0.002)
            with lock:
                busy.discard(arrival.conversation)
                done.append(str(arrival.pk))
            actions.note_heard(arrival)

    assert elsewhere(work, work, work, work) == []
    assert not clashes
    assert len(done) == len(set(done)) == 24


# ── Whatever reads fails ─────────────────────────────────────────────────────────────────────────


class Fails:
    """A reading that ends, or that answers with what cannot be shown."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def is_ready(self) -> bool:
        return True

    def heard(self, *_: Any) -> Heard:
        raise self.error

    def end(self) -> None: ...


@pytest.mark.parametrize("error", [ReadingFailed(), AttributeError("Kim")])
def test_it_is_read_again_in_a_moment(
    error: Exception, source: MakeSource, capfd: pytest.CaptureFixture[str]
) -> None:
    """A danger in it has to be shown within a minute. No error ends the worker, or says a word of
    what was sent; and one that comes back each time is not tried for ever."""
    row = source("own")
    post_each([THREAT])
    failing = Listener(lambda: Fails(error))
    failing.look()
    wait = Arrival.objects.get().next_try_at - timezone.now()
    assert wait < timedelta(seconds=3)
    again(failing, 7)
    arrival = Arrival.objects.get()
    assert (arrival.state, arrival.tries) == (State.ODD, actions.TRIES)
    row.refresh_from_db()
    assert row.fault == Fault.NOT_READ
    assert "Kim" not in capfd.readouterr().err


def test_whoever_took_it_up_is_given_longer_than_it_may_take() -> None:
    """Else another takes up what somebody is still at; and still within the minute."""
    assert timedelta(seconds=reading.LONGEST_S) < actions.LEASE
    assert timedelta(seconds=fetching.LONGEST_S) < actions.LEASE
    assert timedelta(minutes=1) > actions.LEASE


def test_a_call_that_ends_whoever_reads_it_is_given_up(source: MakeSource) -> None:
    """The worker dies each time, and so says nothing: the one after the sixth leaves it."""
    source("own")
    post_each([THREAT])
    now = timezone.now()
    for _ in range(actions.TRIES):
        assert actions.take_up(now) is not None
        now += actions.LEASE
    assert actions.take_up(now) is None
    assert Arrival.objects.get().state == State.ODD


def test_one_odd_message_does_not_hide_the_rest_of_its_conversation(
    source: MakeSource, listener: Listener, lake: AtHome
) -> None:
    """Neither while it happens nor by night."""
    source("own")
    odd = {"conversation_id": "call-1", "message_id": "x", "text": "no role"}
    post(body_of(odd), event="odd")
    read_all(listener)
    post_each([ASKED, THREAT])
    post(body_of(odd), event="odd again")
    read_all(listener)
    assert dangers() == {"own:-:call-1"}
    land_what_came(timezone.now(), into(lake))
    assert {"m1", "m4"} < said(lake)


def test_models_are_loaded_before_anything_is_taken_up(
    source: MakeSource, listener: Listener
) -> None:
    """While they are, the call waits for whoever is ready first."""

    class Loads(Fails):
        def is_ready(self) -> bool:
            return False

    source("own")
    post_each([THREAT])
    Listener(lambda: Loads(ReadingFailed())).look()
    assert Arrival.objects.get().tries == 0
    read_all(listener)
    assert dangers()


@pytest.mark.parametrize("sign", ["\ud83d", "\0"])
@pytest.mark.parametrize("kind", ["own", "chatwoot", "zendesk"])
def test_an_id_that_no_database_holds_is_refused(kind: str, sign: str, source: MakeSource) -> None:
    """Half an emoji, a NUL: 422, and no surprise."""
    source(kind)
    told: dict[str, Any] = {
        "own": THREAT | {"conversation_id": f"call{sign}"},
        "chatwoot": WORDS["chatwoot"] | {"account": {"id": f"1{sign}"}},
        "zendesk": WORDS["zendesk"] | {"id": f"event{sign}"},
    }
    assert post(json.dumps(told[kind]).encode(), kind=kind).status_code == 422
    assert not Arrival.objects.exists()
