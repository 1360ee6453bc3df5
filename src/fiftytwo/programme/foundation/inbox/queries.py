"""What pages, the API, the reading and the night's run ask of sources and arrivals."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

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
    """What came of one conversation and can be read, in the order in which it came.

    A hint with words too: what nobody could fetch yet may be a danger.
    """
    rows = _of(arrival.source, [arrival.conversation]).filter(_READABLE)
    rows = rows.exclude(~Q(pk=arrival.pk), state=State.ODD)
    return list(rows.order_by("-came_at", "-pk")[:TOGETHER])[::-1]


_READABLE = Q(is_hint=False) | Q(has_words=True)


def _of(source: Source, conversations: list[str]) -> QuerySet[Arrival]:
    return Arrival.objects.filter(source=source, conversation__in=conversations)


def hints_until(until: datetime) -> list[Arrival]:
    """What waits to be fetched, and came until then; by helpdesk, the oldest first."""
    rows = Arrival.objects.filter(is_hint=True, came_at__lte=until)
    return list(rows.select_related("source").order_by("source", "came_at", "pk"))


def lies_since(before: datetime) -> bool:
    """Whether something that can be taken in came before then and still lies here."""
    return Arrival.objects.filter(came_at__lte=before, is_hint=False).exists()


def conversations_until(
    until: datetime, *, begun_before: datetime | None = None
) -> Iterator[tuple[Source, str]]:
    """Each conversation of which something came until then.

    begun_before: only those of which something came before that.
    """
    for source in sources():
        rows = Arrival.objects.filter(
            source=source, came_at__lte=begun_before or until, is_hint=False
        )
        for name in rows.order_by("conversation").values_list("conversation", flat=True).distinct():
            yield source, name


def came_of(
    source: Source, conversations: list[str], until: datetime, *, odd: bool
) -> list[Arrival]:
    """What came of these until then, in the order in which it came.

    odd: with what could not be read while it happened.
    """
    rows = _of(source, conversations).filter(came_at__lte=until, is_hint=False)
    rows = rows if odd else rows.exclude(state=State.ODD)
    return list(rows.order_by("came_at", "pk"))
