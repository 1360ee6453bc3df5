"""Reads our own format: one message a row, columns as CONTRACTS names them or as mapped."""

import re
from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.columns import (
    plain_name,
    rejected_rows,
    text_of,
    told,
    typed_of,
    with_asked,
)
from fiftytwo.evidence.sources.files import ROW, counted, row_numbers, shown
from fiftytwo.evidence.sources.own.claim import guess
from fiftytwo.evidence.sources.own.names import FLAGS_FOR_INTERNAL, NEAR_NAMES, NEEDED
from fiftytwo.evidence.sources.own.values import (
    CHANNELS,
    ROLES,
    VISIBILITIES,
    translated,
    yes_or_no,
)
from fiftytwo.evidence.sources.raw import RAW_ITEMS, Asked, Batch, Reject
from fiftytwo.evidence.sources.said import mail_text, new_text
from fiftytwo.evidence.sources.times import TimeColumn
from fiftytwo.kit.errors import BadFile
from fiftytwo.terms.conversation import Channel

_HTML = re.compile(r"<(?:html|body|div|p|br|table|span)\b[^>]*>", re.IGNORECASE)
MOST_ID_CHARACTERS = 200
"""An id is longer only where the column is not one."""


def read(batches: Iterator[pa.Table], asked: Asked) -> Iterator[Batch]:
    """Raw items; rows without a conversation are rejected; the last batch brings the notes.

    Raises BadFile where a needed column is neither there nor mapped.
    """
    reading = _Reading(asked)
    for table in batches:
        if table.num_rows:
            yield reading.batch(table)
    yield Batch(RAW_ITEMS.empty_table(), notes=reading.notes())


class _Reading:
    """One file being read: its mapping, its column of times, and what was counted."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.mapping: dict[str, str] | None = None
        self.times = TimeColumn("at", asked.now, asked.zone)
        self.rows = self.unknown_roles = self.unknown_visibility = 0

    def batch(self, table: pa.Table) -> Batch:
        mapping = self._mapping(table)
        if ROW not in table.column_names:
            numbers = range(self.rows + 1, self.rows + 1 + table.num_rows)
            table = table.append_column(ROW, pa.array(numbers, pa.int64()))
        self.rows += table.num_rows
        table, rejects = _without_rejects(table, mapping)
        role = self._role(table, mapping)
        visibility = self._visibility(table, mapping, role)
        at, precision = self.times.read(typed_of(table, mapping.get("at")))
        columns = {
            "account": _same(table, "-"),
            "native_conversation_id": text_of(table, mapping["conversation_id"]),
            "native_item_id": text_of(table, mapping.get("message_id")),
            "sequence": pa.array(row_numbers(table), pa.int64()),
            "author_role": role,
            "role_basis": _same(table, "vendor_role"),
            "author_native_id": text_of(table, mapping.get("author_id")),
            "author_name": text_of(table, mapping.get("author_name")),
            "visibility": visibility,
            "kind": pc.if_else(pc.equal(visibility, "internal"), "note", "message"),
            "at": at,
            "at_precision": precision,
            "channel": _or(translated(text_of(table, mapping.get("channel")), CHANNELS), "unknown"),
            "text": _or(text_of(table, mapping["text"]), ""),
            "is_auto": _is_auto(table, mapping, role),
            "canned": pa.repeat(pa.scalar(False), table.num_rows),
            "client": _or(text_of(table, mapping.get("client")), self.asked.client),
        }
        for name in ("language", "queue", "subject", "status", "assignee_id"):
            columns[name] = text_of(table, mapping.get(name))
        columns["text"] = _of_mails(columns["text"], columns["channel"])
        columns |= {name: text_of(table, None) for name in RAW_ITEMS.names if name not in columns}
        return Batch(pa.table({n: columns[n] for n in RAW_ITEMS.names}, schema=RAW_ITEMS), rejects)

    def notes(self) -> list[str]:
        """What the user should know of this file, in counts."""
        mapping = self.mapping or {}
        lines = [f"columns guessed: {told(mapping)}"] if told(mapping) else []
        lines += self.times.notes()
        if mapping and "at" not in mapping:
            lines.append("no column of times: messages are in the order of the file")
        if self.unknown_roles:
            rows = counted(self.unknown_roles, "row")
            lines.append(f"author_role: {rows} by nobody knows whom")
        if self.unknown_visibility:
            rows = counted(self.unknown_visibility, "message")
            lines.append(f"visibility: not told for {rows} by others than customers: unknown")
        return lines

    def _mapping(self, table: pa.Table) -> dict[str, str]:
        columns = [name for name in table.column_names if name != ROW]
        if self.mapping is None:
            found = guess(columns, table)
            self.mapping = with_asked(found, self.asked.mapping, columns, NEAR_NAMES)
            _refuse_without(NEEDED, self.mapping, columns)
        # Later rows of JSON may bring optional columns: by their exact names only.
        for name in NEAR_NAMES:
            if name in columns and name not in self.mapping and name not in self.mapping.values():
                self.mapping[name] = name
        return self.mapping

    def _role(self, table: pa.Table, mapping: dict[str, str]) -> pa.Array:
        role = _or(translated(text_of(table, mapping["author_role"]), ROLES), "unknown")
        self.unknown_roles += _count(pc.equal(role, "unknown"))
        return role

    def _visibility(self, table: pa.Table, mapping: dict[str, str], role: pa.Array) -> pa.Array:
        column = mapping.get("visibility")
        text = text_of(table, column)
        flag = yes_or_no(text)
        if plain_name(column or "") in FLAGS_FOR_INTERNAL:
            flag = pc.invert(flag)
        by_flag = pc.if_else(flag, "public", "internal")
        told_ = pc.coalesce(translated(text, VISIBILITIES), by_flag)
        # What customers wrote they have seen; of all else, silence tells nothing.
        by_role = pc.if_else(pc.equal(role, "customer"), "public", "unknown")
        visibility = pc.coalesce(told_, by_role)
        self.unknown_visibility += _count(pc.equal(visibility, "unknown"))
        return visibility


def _of_mails(texts: pa.Array, channels: pa.Array) -> pa.Array:
    """Texts of which mails have only what is new in them: what they quote was said once."""
    mails = pc.equal(channels, str(Channel.EMAIL))
    if not pc.any(mails).as_py():
        return texts
    pairs = zip(texts.to_pylist(), mails.to_pylist(), strict=True)
    return pa.array([_new(text) if is_mail else text for text, is_mail in pairs], pa.string())


def _new(text: str) -> str:
    return mail_text(html=text) if _HTML.search(text) else new_text(text)


def _refuse_without(needed: tuple[str, ...], mapping: dict[str, str], columns: list[str]) -> None:
    missing = [name for name in needed if name not in mapping]
    if missing:
        raise BadFile(
            f"no column for {', '.join(missing)}: found {shown(columns)}; "
            f'name it with --mapping, e.g. {{"{missing[0]}": "…"}}'
        )


def _without_rejects(table: pa.Table, mapping: dict[str, str]) -> tuple[pa.Table, list[Reject]]:
    """The rows that can be kept, and the others with their reasons."""
    conversation = text_of(table, mapping["conversation_id"])
    message = text_of(table, mapping.get("message_id"))
    long = f"is longer than {MOST_ID_CHARACTERS} characters"
    return rejected_rows(
        table,
        (pc.is_null(conversation), "conversation_id is empty"),
        (pc.greater(pc.utf8_length(conversation), MOST_ID_CHARACTERS), f"conversation_id {long}"),
        (pc.greater(pc.utf8_length(message), MOST_ID_CHARACTERS), f"message_id {long}"),
    )


def _is_auto(table: pa.Table, mapping: dict[str, str], role: pa.Array) -> pa.Array:
    by_role = pc.is_in(role, pa.array(["bot", "system"]))
    return pc.coalesce(yes_or_no(text_of(table, mapping.get("is_auto"))), by_role)


def _same(table: pa.Table, value: str) -> pa.Array:
    return pa.repeat(pa.scalar(value), table.num_rows)


def _or(text: pa.Array, otherwise: str | None) -> pa.Array:
    return text if otherwise is None else pc.fill_null(text, otherwise)


def _count(mask: pa.Array) -> int:
    return int(pc.sum(mask).as_py() or 0)
