"""What came in goes into the lake before the night's run, so that it is confirmed or withdrawn.

For the command that publishes, which has the lake open; nothing of evidence is known here.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import groupby, islice

from fiftytwo.kit.errors import BadFile
from fiftytwo.kit.sealing import NotOurs
from fiftytwo.programme.foundation.inbox.actions import forget_arrivals
from fiftytwo.programme.foundation.inbox.hints import READER
from fiftytwo.programme.foundation.inbox.models import Arrival, Kind, Source
from fiftytwo.programme.foundation.inbox.queries import came_of, conversations_until
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


def land_what_came(until: datetime, land: Land) -> int:
    """Take in whatever came until then; what has landed is gone from here. How many calls.

    Killed in between, it is done again: the lake knows what it has. The order of calls does not
    matter: of a whole conversation the highest version wins, of a message the latest.
    """
    landed = 0
    for source, names in _portions(until):
        try:
            landed += _land(source, names, until, land)
        except UNREADABLE:
            # One of them cannot be read: the others must not wait for it.
            landed += sum(_land_alone(source, name, until, land) for name in names)
    return landed


def _land(source: Source, names: list[str], until: datetime, land: Land) -> int:
    came = came_of(source, names, until)
    land(READER[Kind(source.kind)], tuple(_bodies(came)), source.client or None)
    forget_arrivals([each.pk for each in came])
    return len(came)


def _land_alone(source: Source, name: str, until: datetime, land: Land) -> int:
    try:
        return _land(source, [name], until, land)
    except UNREADABLE:
        # What cannot be read today cannot be read tomorrow; its age takes it away.
        return 0


def _portions(until: datetime) -> Iterator[tuple[Source, list[str]]]:
    """A conversation is never split: what a customer is called in one call is masked in all."""
    everything = list(conversations_until(until))
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
