"""What items of all records share: author, visibility, time, and what their case tells."""

from typing import Any

from fiftytwo.evidence.sources.documents import About, Beside, Document, Item, cells
from fiftytwo.evidence.sources.salesforce import records
from fiftytwo.terms.conversation import Role, Visibility


def role_of(author: str | None, told: About, beside: Beside) -> tuple[Role, str]:
    """By the type of the user; who owns the case works on it."""
    role = Role(beside.account(author).role)
    if role == Role.UNKNOWN and author is not None and author == told.assignee:
        return Role.AGENT, "assignee"
    return role, basis_of(role, "user_table")


def creator_of(record: Document) -> str | None:
    """The user who created a record: the column, or the record that came with it."""
    by = records.related(record, "CreatedBy")
    return records.text(record, "CreatedById") or (records.id_of(by) if by.value else None)


def basis_of(role: Role, basis: str) -> str:
    """What decided the role; `none` where nothing did."""
    return basis if role != Role.UNKNOWN else "none"


def visible(is_public: bool | None) -> str:
    """A flag as visibility; a missing one is unknown."""
    if is_public is None:
        return str(Visibility.UNKNOWN)
    return str(Visibility.PUBLIC if is_public else Visibility.INTERNAL)


def instant_of(record: Document, *names: str) -> Any:
    """The first of these fields that is a time, as `cells.instant` returns it."""
    for name in names:
        found = cells.instant(records.value(record, name))
        if found[0] is not None:
            return found
    return cells.instant(None)


def item_of(native: str, told: About, *, when: Any, **what: Any) -> Item:
    """An item of a case; `what` overrides what the case tells of all of its messages."""
    at, precision = when
    whole = {
        "account": told.account,
        "client": told.client,
        "queue": told.queue,
        "subject": told.subject,
        "status": told.status,
        "assignee": told.assignee,
        "cursor": told.cursor,
    }
    return Item(conversation=native, at=at, at_precision=precision, **(whole | what))
