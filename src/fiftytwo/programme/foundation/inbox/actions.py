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
from django.db.models import F
from django.utils import timezone

from fiftytwo.programme.foundation.inbox.errors import NameTaken
from fiftytwo.programme.foundation.inbox.hints import Hint
from fiftytwo.programme.foundation.inbox.models import Arrival, Fault, Kind, Source, State
from fiftytwo.programme.foundation.inbox.sealed import seal_body, seal_secret, seal_token
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.webhooks.address import fit_address
from fiftytwo.programme.foundation.webhooks.signature import PREFIX

KEPT = timedelta(hours=24)
"""No body is kept longer, read or not."""
LEASE = timedelta(seconds=90)
"""What somebody took up who is not heard of for so long is taken up by another."""
WAITS_S = (5, 30, 120, 600, 3600)
"""After each try that went wrong; after the last it is left to the night's run."""


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


def take_call(source: Source, hint: Hint, body: bytes, now: datetime) -> bool:
    """Keep a call, on the disk before this returns; false: it was here before."""
    digest = hashlib.sha256(f"{hint.event}\n".encode() + body).hexdigest()
    arrival = Arrival(
        source=source,
        mark=digest,
        conversation=hint.conversation,
        account=hint.account,
        is_hint=source.is_fetched,
        came_at=now,
        next_try_at=now,
    )
    arrival.sealed = seal_body(arrival, body)
    with _on_the_disk(), transaction.atomic():
        if Arrival.objects.filter(source=source, mark=digest).exists():
            return False
        try:
            with transaction.atomic():
                arrival.save(force_insert=True)
        except IntegrityError:
            # The same one came twice at once.
            return False
        _note_call(source, now, "")
    return True


def note_call(source: Source, now: datetime, fault: str = "") -> None:
    """It called, and there was nothing in it to keep."""
    _note_call(source, now, fault)


def _note_call(source: Source, now: datetime, fault: str) -> None:
    Source.objects.filter(pk=source.pk).update(came_at=now, fault=fault)


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
    """The call that waits longest; nobody else takes it up for a while. None: none waits."""
    waiting = Arrival.objects.filter(state=State.WAITING, next_try_at__lte=now)
    for pk, due in waiting.order_by("next_try_at").values_list("pk", "next_try_at")[:5]:
        mine = Arrival.objects.filter(pk=pk, state=State.WAITING, next_try_at=due)
        if mine.update(next_try_at=now + LEASE, tries=F("tries") + 1):
            return Arrival.objects.select_related("source").filter(pk=pk).first()
    return None


@transaction.atomic
def note_fetched(arrival: Arrival, body: bytes, asked_at: datetime) -> None:
    """The conversation as it is now. What earlier hints of it would fetch is in there: they go."""
    earlier = Arrival.objects.filter(
        source=arrival.source, conversation=arrival.conversation, came_at__lte=asked_at
    )
    earlier.exclude(pk=arrival.pk).delete()
    arrival.sealed, arrival.is_hint = seal_body(arrival, body), False
    arrival.save(update_fields=["sealed", "is_hint"])


def note_heard(arrivals: Iterable[UUID]) -> None:
    """They were read; the night's run takes them in."""
    Arrival.objects.filter(pk__in=list(arrivals)).update(state=State.HEARD)


@transaction.atomic
def note_failed(arrival: Arrival, fault: Fault, now: datetime) -> None:
    """Try again later; after the last time it is left to the night."""
    Source.objects.filter(pk=arrival.source_id).update(fault=fault)
    mine = Arrival.objects.filter(pk=arrival.pk)
    if arrival.tries > len(WAITS_S) or fault != Fault.NOT_FETCHED:
        mine.update(state=State.HEARD)
        return
    mine.update(next_try_at=now + timedelta(seconds=WAITS_S[arrival.tries - 1]))


def forget_arrivals(arrivals: Sequence[UUID]) -> None:
    """They were taken in: nothing of them has to lie here any longer."""
    Arrival.objects.filter(pk__in=arrivals).delete()


def forget_old_arrivals(now: datetime) -> int:
    """What is a day old goes, whatever became of it; how many."""
    gone, _ = Arrival.objects.filter(came_at__lte=now - KEPT).delete()
    return gone
