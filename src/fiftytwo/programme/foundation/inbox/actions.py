"""What is done to sources and arrivals; the only writer of them.

That a source was added or ended is journalled. Each call of a helpdesk is not: it is the machine's
own traffic, and gone within a day.
"""

import base64
import hashlib
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, connection, transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.inbox.errors import NameTaken
from fiftytwo.programme.foundation.inbox.fetch import Fetched
from fiftytwo.programme.foundation.inbox.hints import Hint
from fiftytwo.programme.foundation.inbox.models import Arrival, Fault, Kind, Source, State
from fiftytwo.programme.foundation.inbox.sealed import seal_body, seal_secret, seal_token
from fiftytwo.programme.foundation.inbox.together import Together
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.webhooks.address import fit_address
from fiftytwo.programme.foundation.webhooks.signature import PREFIX

KEPT = timedelta(hours=24)
"""No body is kept longer, read or not."""
LEASE = timedelta(seconds=55)
"""What somebody took up who is not heard of for so long is taken up by another: longer than
fetching or reading may take, and danger still within the minute."""
WAITS_S = (5, 30, 120, 600, 3600)
"""After each time that the helpdesk did not answer; from then on as after the last."""
AGAIN_S = (2, 5, 15, 60, 300)
"""After each time that reading it was cut off: it may be the reason, and then it is given up."""
TRIES = len(AGAIN_S) + 1
TOLD_EVERY = timedelta(seconds=5)
"""How often it is noted that a helpdesk called."""
LONGEST_WAIT_S = 3600
"""However long a helpdesk asks us to wait."""


@dataclass(frozen=True)
class Wanted:
    """A source that is to be added."""

    name: str
    kind: str
    secret: str = ""
    """Of the helpdesk; of a program of yours we make it."""
    client: str = ""
    api_url: str = ""
    api_token: str = ""


@transaction.atomic
def add_source(wanted: Wanted, *, by: User) -> tuple[Source, str]:
    """A helpdesk may call from now on. Returns it, and the secret that we made; else empty.

    Raises NameTaken; UnfitAddress for an API's address that we do not call.
    """
    if wanted.api_url:
        fit_address(wanted.api_url, private=settings.WEBHOOK_PRIVATE)
    made = _new_secret() if wanted.kind == Kind.OWN else ""
    source = Source(
        name=wanted.name,
        kind=wanted.kind,
        client=wanted.client,
        api_url=wanted.api_url.rstrip("/"),
        made_at=timezone.now(),
    )
    source.secret = seal_secret(source, made or wanted.secret)
    if wanted.api_url and wanted.api_token:
        source.api_token = seal_token(source, wanted.api_token)
    try:
        with transaction.atomic():
            source.save(force_insert=True)
    except IntegrityError:
        raise NameTaken from None
    told = {"kind": wanted.kind, "fetched": source.is_fetched}
    journal("source_added", by=by.pk, of=source.pk, facts=told)
    return source, made


def _new_secret() -> str:
    return PREFIX + base64.b64encode(secrets.token_bytes(32)).decode()


@transaction.atomic
def end_source(source: Source, *, by: User) -> None:
    """It may call no longer, and what of its calls was not taken in yet goes."""
    journal("source_ended", by=by.pk, of=source.pk, facts={"kind": source.kind})
    source.delete()


def take_call(source: Source, hint: Hint, body: bytes, now: datetime) -> None:
    """Keep a call, on the disk before this returns; one that was here before is here once.

    One statement for all that come at once: a hundred calls a second leave no time for more.
    """
    digest = hashlib.sha256(f"{hint.event}\n".encode() + body).hexdigest()
    arrival = Arrival(
        source=source,
        mark=digest,
        conversation=hint.conversation,
        account=hint.account,
        is_hint=source.is_fetched,
        has_words=hint.has_words,
        came_at=now,
        next_try_at=now,
    )
    arrival.sealed = seal_body(arrival, body)
    try:
        _together.keep(arrival)
    except IntegrityError:
        # The helpdesk was ended in this moment.
        raise NotFound from None
    if source.came_at is None or now - source.came_at > TOLD_EVERY:
        note_call(source, now)


def _write(arrivals: Sequence[Arrival]) -> None:
    with _on_the_disk():
        Arrival.objects.bulk_create(arrivals, ignore_conflicts=True)


_together = Together(_write)


def note_call(source: Source, now: datetime, fault: str = "") -> None:
    """It called. What was wrong with an earlier call is told until one can be used."""
    told = {"came_at": now} | ({"fault": fault} if fault else {})
    Source.objects.filter(pk=source.pk).update(**told)


@contextmanager
def _on_the_disk() -> Iterator[None]:
    """SQLite is told to wait for the disk: elsewhere in the app a second may be lost with the
    machine's power, but a helpdesk does not send again what it was told we have."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous=FULL")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous=NORMAL")


def take_up(now: datetime) -> Arrival | None:
    """The call that waits longest; nobody else takes up any of its conversation for a while.

    So two workers never show two answers about one conversation, the older one last. None: none
    waits.
    """
    waiting = Arrival.objects.filter(state=State.WAITING, next_try_at__lte=now)
    beside = Arrival.objects.filter(
        source=OuterRef("source"), conversation=OuterRef("conversation")
    )
    free = waiting.exclude(Exists(beside.filter(is_taken=True, next_try_at__gt=now)))
    for arrival in free.select_related("source").order_by("next_try_at")[:5]:
        if not take(arrival, now):
            continue
        if arrival.is_hint or arrival.tries <= TRIES:
            return arrival
        # Whoever took it up before was never heard of again, each time.
        note_failed(arrival, Fault.NOT_READ)
    return None


@transaction.atomic
def take(arrival: Arrival, now: datetime) -> bool:
    """Take this one up; false: it, or another of its conversation, is somebody else's by now."""
    same = Arrival.objects.filter(
        source=arrival.source_id, conversation=arrival.conversation, state=State.WAITING
    )
    # In one order, so that two who lock the same ones wait for each other once.
    rows = same.select_for_update().order_by("pk").values_list("pk", "next_try_at", "is_taken")
    mine = dict[UUID, datetime]()
    for pk, due, is_taken in rows:
        mine[pk] = due
        if is_taken and due > now:
            return False
    if mine.get(arrival.pk) != arrival.next_try_at:
        return False
    arrival.next_try_at, arrival.is_taken, arrival.tries = now + LEASE, True, arrival.tries + 1
    arrival.save(update_fields=["next_try_at", "is_taken", "tries"])
    return True


def hold(arrival: Arrival) -> bool:
    """Whether it is still ours, and nobody else's until this transaction ends."""
    return _held(arrival).select_for_update().exists()


def _held(arrival: Arrival) -> QuerySet[Arrival]:
    """It, unless its time ran out and another took it up."""
    return Arrival.objects.filter(
        pk=arrival.pk, is_taken=True, next_try_at=arrival.next_try_at, state=State.WAITING
    )


@transaction.atomic
def note_fetched(arrival: Arrival, fetched: Fetched, asked_at: datetime, now: datetime) -> bool:
    """The conversation as it is now. What earlier hints of it would fetch is in there: they go.

    False: it is another's by now, and nothing was noted.
    """
    if not hold(arrival):
        return False
    earlier = Arrival.objects.filter(
        source=arrival.source_id, conversation=arrival.conversation, came_at__lte=asked_at
    ).exclude(pk=arrival.pk)
    # Where it reaches not far enough back, what was fetched before has the beginning.
    (earlier if fetched.is_all else earlier.filter(is_hint=True)).delete()
    arrival.sealed, arrival.is_hint = seal_body(arrival, fetched.body), False
    # Reading it has its own time, and its own tries.
    arrival.next_try_at, arrival.tries = now + LEASE, 1
    arrival.save(update_fields=["sealed", "is_hint", "next_try_at", "tries"])
    _clear_fault(arrival)
    return True


@transaction.atomic
def note_heard(arrival: Arrival, read: Iterable[Arrival] = ()) -> None:
    """It was read, with these of its conversation; the night's run takes them in.

    What has still to be fetched waits on.
    """
    done = [each.pk for each in (arrival, *read) if not each.is_hint]
    Arrival.objects.filter(pk__in=done, state=State.WAITING).update(
        state=State.HEARD, is_taken=False
    )
    if not arrival.is_hint:
        _clear_fault(arrival)


def _clear_fault(arrival: Arrival) -> None:
    Source.objects.filter(pk=arrival.source_id).exclude(fault="").update(fault="")


@transaction.atomic
def note_failed(arrival: Arrival, fault: Fault) -> None:
    """It cannot be read, nor could it at another time: only the night tries once more."""
    Source.objects.filter(pk=arrival.source_id).update(fault=fault)
    _held(arrival).update(state=State.ODD, is_taken=False)


@transaction.atomic
def note_not_fetched(arrival: Arrival, now: datetime, wait_s: int = 0) -> None:
    """Ask again later, until its age takes it. What has words is read as it stands after a while.

    wait_s: as the helpdesk asks us to wait.
    """
    told: dict[str, object] = {"fault": Fault.NOT_FETCHED}
    if wait_s:
        told["asks_from"] = now + timedelta(seconds=min(wait_s, LONGEST_WAIT_S))
    Source.objects.filter(pk=arrival.source_id).update(**told)
    if arrival.has_words and arrival.tries > len(WAITS_S):
        _as_it_stands(arrival, now)
        return
    wait_s = max(WAITS_S[min(arrival.tries, len(WAITS_S)) - 1], min(wait_s, LONGEST_WAIT_S))
    due = now + timedelta(seconds=wait_s)
    _held(arrival).update(next_try_at=due, is_taken=False)


@transaction.atomic
def give_up_fetching(arrival: Arrival, now: datetime) -> None:
    """The night has come: what has words is taken in as it stands, the rest is asked for again."""
    if arrival.has_words:
        _as_it_stands(arrival, now)
    else:
        note_not_fetched(arrival, now)


def _as_it_stands(arrival: Arrival, now: datetime) -> None:
    arrival.is_hint = False
    _held(arrival).update(is_hint=False, is_taken=False, next_try_at=now, tries=0)


@transaction.atomic
def note_cut_off(arrival: Arrival, now: datetime) -> None:
    """Whatever reads ended, or we failed: again in a moment, but not for ever: it may be why."""
    wait_s = AGAIN_S[min(arrival.tries, len(AGAIN_S)) - 1]
    due = now + timedelta(seconds=wait_s)
    if arrival.tries < TRIES:
        _held(arrival).update(next_try_at=due, is_taken=False)
    elif arrival.is_hint:
        # Fetched it may be another matter.
        _held(arrival).update(next_try_at=due, is_taken=False, has_words=False)
    else:
        note_failed(arrival, Fault.NOT_READ)


def let_go(arrival: Arrival, now: datetime) -> None:
    """Whoever is quicker takes it up."""
    _held(arrival).update(next_try_at=now, is_taken=False)


def forget_arrivals(arrivals: Sequence[UUID]) -> None:
    """They were taken in: nothing of them has to lie here any longer. What still waits to be read
    does: a danger in it cannot wait until the run is through."""
    Arrival.objects.filter(pk__in=arrivals).exclude(state=State.WAITING).delete()


def forget_old_arrivals(now: datetime) -> int:
    """What is a day old goes, whatever became of it; how many."""
    gone, _ = Arrival.objects.filter(came_at__lte=now - KEPT).delete()
    return gone
