"""What pages, the API, the reading and the night's run ask of sources and arrivals."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.inbox.models import Arrival, Source, State

TOGETHER = 200
"""Calls of one conversation that are read together: the newest."""


def sources() -> QuerySet[Source]:
    """By name."""
    return Source.objects.order_by("name")


def get_source(source_id: UUID) -> Source:
    """Raises NotFound."""
    found = Source.objects.filter(pk=source_id).first()
    if found is None:
        raise NotFound
    return found


def find_source(name: str) -> Source | None:
    return Source.objects.filter(name=name).first()


def n_waiting(most: int) -> int:
    """How many calls wait to be read, counted no further than `most`."""
    return Arrival.objects.filter(state=State.WAITING)[:most].count()


def of_conversation(arrival: Arrival) -> list[Arrival]:
    """What came of one conversation and can be read, in the order in which it came."""
    rows = Arrival.objects.filter(
        source=arrival.source, conversation=arrival.conversation, is_hint=False
    )
    return list(rows.order_by("-came_at", "-pk")[:TOGETHER])[::-1]


def conversations_until(until: datetime) -> Iterator[tuple[Source, str]]:
    """Each conversation of which something came until then."""
    for source in sources():
        rows = Arrival.objects.filter(source=source, came_at__lte=until, is_hint=False)
        for name in rows.order_by("conversation").values_list("conversation", flat=True).distinct():
            yield source, name


def came_of(source: Source, conversations: list[str], until: datetime) -> list[Arrival]:
    """What came of these until then, in the order in which it came."""
    rows = Arrival.objects.filter(
        source=source, conversation__in=conversations, came_at__lte=until, is_hint=False
    )
    return list(rows.order_by("came_at", "pk"))
