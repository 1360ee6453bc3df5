"""What came in goes into the lake before the night's run, so that it is confirmed or withdrawn.

For the command that publishes, which has the lake open; nothing of evidence is known here.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import groupby, islice

from django.utils import timezone

from fiftytwo.kit.errors import BadFile
from fiftytwo.kit.sealing import NotOurs
from fiftytwo.programme.foundation.inbox.actions import (
    forget_arrivals,
    give_up_fetching,
    let_go,
    take,
)
from fiftytwo.programme.foundation.inbox.asking import fetch_whole
from fiftytwo.programme.foundation.inbox.fetch import NotFetched
from fiftytwo.programme.foundation.inbox.hints import READER
from fiftytwo.programme.foundation.inbox.models import Arrival, Kind, Source
from fiftytwo.programme.foundation.inbox.queries import (
    came_of,
    conversations_until,
    hints_until,
)
from fiftytwo.programme.foundation.inbox.sealed import body_of

TOGETHER = 200
"""Conversations that land in one transaction."""

UNREADABLE = (
    *(BadFile, ArithmeticError, AttributeError, LookupError, RecursionError),
    *(TypeError, ValueError),
)
"""What odd words may lead to. A lake that is busy or full is another matter: it stops the night."""

Land = Callable[[str, tuple[bytes, ...], str | None], None]
"""(reader, bodies in the order in which they came, client) into the lake."""


LIES_AT_MOST = timedelta(hours=12)
"""What came so long ago lands without waiting for the night. Long before it is too old, since a
night may be an hour longer, late or interrupted; no sooner, since what a customer is called in one
call of a conversation is masked in all that land together."""
REFUSALS = 3
"""So often in one night a helpdesk is asked that does not answer."""


def fetch_what_waits(until: datetime) -> None:
    """Ask once more for what could not be fetched by day. What has words is read as it stands else:
    the run would withdraw what was heard of it."""
    for _, hints in groupby(hints_until(until), key=lambda hint: hint.source_id):
        refused = 0
        for hint in hints:
            if not take(hint, timezone.now()):
                # The worker is at it.
                continue
            try:
                if refused >= REFUSALS:
                    raise NotFetched
                fetch_whole(hint)
            except (NotFetched, NotOurs):
                refused += 1
                give_up_fetching(hint, timezone.now())
            else:
                let_go(hint, timezone.now())


def land_what_lies_long(now: datetime, land: Land) -> int:
    """Of conversations that wait for the night since long, all that came. How many calls."""
    return _land_all(now, land, now - LIES_AT_MOST)


def land_what_came(until: datetime, land: Land) -> int:
    """Take in whatever came until then; what has landed is gone from here. How many calls.

    Killed in between, it is done again: the lake knows what it has. The order of calls does not
    matter: of a whole conversation the highest version wins, of a message the latest.
    """
    return _land_all(until, land, None)


def _land_all(until: datetime, land: Land, begun_before: datetime | None) -> int:
    landed = 0
    for source, names in _portions(until, begun_before):
        try:
            landed += _land(source, names, until, land)
        except UNREADABLE:
            # One of them cannot be read: the others must not wait for it.
            landed += sum(_land_alone(source, name, until, land) for name in names)
    return landed


def _land(
    source: Source, names: list[str], until: datetime, land: Land, *, odd: bool = True
) -> int:
    came = came_of(source, names, until, odd=odd)
    if came:
        land(READER[Kind(source.kind)], tuple(_bodies(came)), source.client or None)
    forget_arrivals([each.pk for each in came])
    return len(came)


def _land_alone(source: Source, name: str, until: datetime, land: Land) -> int:
    for odd in (True, False):
        try:
            return _land(source, [name], until, land, odd=odd)
        except UNREADABLE:
            # Perhaps what could not be read by day either; else what cannot be read today cannot
            # be read tomorrow, and its age takes it away.
            continue
    return 0


def _portions(until: datetime, begun_before: datetime | None) -> Iterator[tuple[Source, list[str]]]:
    """A conversation is never split: what a customer is called in one call is masked in all."""
    everything = list(conversations_until(until, begun_before=begun_before))
    for _, of_source in groupby(everything, key=lambda pair: pair[0].pk):
        pairs = iter(of_source)
        while some := list(islice(pairs, TOGETHER)):
            yield some[0][0], [name for _, name in some]


def _bodies(came: list[Arrival]) -> Iterator[bytes]:
    for arrival in came:
        try:
            yield body_of(arrival)
        except NotOurs:
            continue
