"""The journal, for programs."""

from collections.abc import Iterable
from datetime import datetime
from typing import Annotated
from uuid import UUID

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.queries import entries
from fiftytwo.programme.foundation.journal.telling import Told, told
from fiftytwo.programme.foundation.pages_of import page_of

router = Router(tags=["journal"])

PageNumber = Annotated[int, Field(ge=1, le=1_000_000)]


class EntryOut(Schema):
    id: UUID
    at: datetime
    who: str
    did: str
    """A verb of the reference of journal entries."""
    said: str
    """The verb in plain words."""
    of: str
    """The name of whom it was done to; empty: nobody, or not yours to know."""
    facts: list[str]


class Entries(Schema):
    items: list[EntryOut]
    next: int | None
    """The number of the next page; null: this is the last."""


@router.get("", response=Entries, summary="What was done, newest first")
def list_entries(request: HttpRequest, did: str = "", page: PageNumber = 1) -> Entries:
    user = user_of(request)
    require(user, Act.SEE_JOURNAL)
    rows, following = page_of(entries(did), page)
    return Entries(items=shown(told(rows, user)), next=following)


def shown(entries: Iterable[Told]) -> list[EntryOut]:
    """As the schema has them."""
    return [
        EntryOut(
            id=one.id,
            at=one.at,
            who=one.who,
            did=one.did,
            said=str(one.said),
            of=one.of,
            facts=list(one.facts),
        )
        for one in entries
    ]
