"""Records as Salesforce's APIs, its CSV and warehouses name them."""

import re
from collections.abc import Mapping
from typing import Any

from fiftytwo.evidence.sources.documents import Document, cells

CASE, COMMENT, EMAIL, FEED, FEED_COMMENT = (
    "Case",
    "CaseComment",
    "EmailMessage",
    "FeedItem",
    "FeedComment",
)
TRANSCRIPT, ENTRY, SESSION, USER = (
    "LiveChatTranscript",
    "ConversationEntry",
    "MessagingSession",
    "User",
)
_NAMED = {
    "CaseFeed": FEED,
    **{
        name: name
        for name in (
            CASE,
            COMMENT,
            EMAIL,
            FEED,
            FEED_COMMENT,
            TRANSCRIPT,
            ENTRY,
            SESSION,
            USER,
        )
    },
}
_TELLING: tuple[tuple[str, frozenset[str]], ...] = (
    (FEED_COMMENT, frozenset({"CommentBody", "FeedItemId"})),
    (COMMENT, frozenset({"CommentBody", "ParentId"})),
    (EMAIL, frozenset({"ParentId", "FromAddress", "Incoming"})),
    (EMAIL, frozenset({"ParentId", "FromAddress", "TextBody"})),
    (CASE, frozenset({"CaseNumber", "Id"})),
    (ENTRY, frozenset({"ActorType", "ConversationId"})),
    (TRANSCRIPT, frozenset({"Body", "LiveChatVisitorId"})),
    (TRANSCRIPT, frozenset({"Body", "LiveChatDeploymentId"})),
    (TRANSCRIPT, frozenset({"Body", "LiveChatButtonId"})),
    (TRANSCRIPT, frozenset({"Body", "Id", "CaseId"})),
    (SESSION, frozenset({"MessagingEndUserId", "Id"})),
    (USER, frozenset({"Id", "Username", "ProfileId"})),
    (USER, frozenset({"Id", "UserType", "ProfileId"})),
)
"""Kind of a record without a name -> columns that such a record has."""
_SNAKE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def _snake(name: str) -> str:
    return _SNAKE.sub("_", name).lower()


_TELLING_SNAKE = tuple(frozenset(map(_snake, columns)) for _, columns in _TELLING)


def kind_of(record: Document) -> str | None:
    """Which object a record is of; None for those that are not read."""
    named = record.text("attributes", "type")
    if named is not None:
        return _NAMED.get(named)
    keys = record.value.keys()
    if {"Id", "UserType"} <= keys:
        return USER
    for (kind, columns), in_snake in zip(_TELLING, _TELLING_SNAKE, strict=True):
        if columns <= keys or in_snake <= keys:
            return kind
    return None


def value(record: Document, name: str) -> Any:
    """A field by its name in the API; a warehouse writes `CommentBody` as `comment_body`."""
    found = record.value.get(name)
    return found if found is not None else record.value.get(_snake(name))


def text(record: Document, *names: str) -> str | None:
    """The first of these fields that is there, as text."""
    for name in names:
        if (found := cells.text(value(record, name))) is not None:
            return found
    return None


def flag(record: Document, name: str) -> bool | None:
    """A field as yes or no."""
    return cells.flag(value(record, name))


def related(record: Document, name: str) -> Document:
    """A record that came with another under a relation's name; columns `Owner.Name` too."""
    inner = record.under(name)
    if inner.value:
        return inner
    prefix = name + "."
    flat = {k[len(prefix) :]: v for k, v in record.value.items() if k.startswith(prefix)}
    return Document(flat, record.trail, record.place)


def children(record: Document, name: str) -> list[Document]:
    """The records under a relation of many, however they are wrapped."""
    found = cells.unpacked(record.get(name))
    if isinstance(found, Mapping):
        return record.under(name).each("records")
    return record.each(name)


def id_of(record: Document) -> str | None:
    """A record's id; where it was not asked for, the one in its address."""
    told = text(record, "Id")
    if told:
        return told
    return (record.text("attributes", "url") or "").rpartition("/")[2] or None


def is_gone(record: Document) -> bool:
    """Whether the record is in the bin."""
    return flag(record, "IsDeleted") is True or record.flag("_fivetran_deleted") is True
