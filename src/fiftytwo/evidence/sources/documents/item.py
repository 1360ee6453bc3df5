"""Items and survey answers as a helpdesk's folder yields them, and tables made of them."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import pyarrow as pa

from fiftytwo.evidence.sources.raw import RAW_ITEMS
from fiftytwo.evidence.sources.surveys.read import RAW_SURVEYS
from fiftytwo.terms.conversation import AtPrecision, Channel, Kind, Role, Visibility


class Item(NamedTuple):
    """One raw item, with what is unknown as default; its columns in RAW_ITEMS stand below.

    Enums are handed over as plain `str(Role.AGENT)`: a million of them cost less.
    """

    conversation: str
    """native id of the conversation"""
    text: str
    """as plain text, new text only; see `said`"""
    account: str = "-"
    item: str | None = None
    """native id of the item"""
    sequence: int = 0
    """native order; the reading numbers items that leave it 0"""
    author_role: str = str(Role.UNKNOWN)
    role_basis: str = "none"
    author: str | None = None
    """native id of the author's account, else an address"""
    author_name: str | None = None
    author_email: str | None = None
    visibility: str = str(Visibility.UNKNOWN)
    kind: str = str(Kind.MESSAGE)
    at: datetime | None = None
    at_precision: str = str(AtPrecision.UNKNOWN)
    channel: str = str(Channel.UNKNOWN)
    is_auto: bool = False
    canned: bool = False
    """a saved reply, as far as the source knows"""
    language: str | None = None
    signature: str | None = None
    signature_mark: str | None = None
    client: str | None = None
    queue: str | None = None
    subject: str | None = None
    status: str | None = None
    assignee: str | None = None
    cursor: str | None = None
    """the source's version of the conversation, so that the highest wins; sorts as text"""


class Answer(NamedTuple):
    """One survey answer; its columns in RAW_SURVEYS have the same names but for the first."""

    conversation: str
    at: datetime | None = None
    at_precision: str = str(AtPrecision.UNKNOWN)
    score: float | None = None
    scale: str | None = None
    comment: str | None = None
    agent_id: str | None = None
    client: str | None = None


_COLUMNS = {
    "conversation": "native_conversation_id",
    "item": "native_item_id",
    "author": "author_native_id",
    "assignee": "assignee_id",
    "cursor": "source_cursor",
}
"""Field of an item -> its column, where they differ."""


def items_table(items: Sequence[Item]) -> pa.Table:
    """Items as a table in RAW_ITEMS."""
    return _table(items, Item._fields, RAW_ITEMS)


def answers_table(answers: Sequence[Answer]) -> pa.Table:
    """Answers as a table in RAW_SURVEYS."""
    return _table(answers, Answer._fields, RAW_SURVEYS)


def _table(rows: Sequence[NamedTuple], fields: tuple[str, ...], schema: pa.Schema) -> pa.Table:
    if not rows:
        return schema.empty_table()
    columns = dict(zip(fields, zip(*rows, strict=True), strict=True))
    named = {_COLUMNS.get(field, field): column for field, column in columns.items()}
    arrays = [_array(named[field.name], field.type) for field in schema]
    return pa.Table.from_arrays(arrays, schema=schema)


def _array(column: tuple[object, ...], dtype: pa.DataType) -> pa.Array:
    try:
        return pa.array(column, dtype)
    except UnicodeEncodeError:
        # Half an emoji, as JSON can write it (\ud83d): not storable, so shown as unreadable.
        return pa.array([_whole(value) for value in column], dtype)


def _whole(value: object) -> object:
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
