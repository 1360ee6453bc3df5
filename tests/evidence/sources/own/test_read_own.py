"""Our own format as raw items."""

from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pytest

from fiftytwo.evidence.sources.own import READERS
from fiftytwo.evidence.sources.raw import RAW_ITEMS, Asked, Batch, Delivers
from fiftytwo.kit.errors import BadFile, WrongUse

(READER,) = READERS


def read(*rows: dict[str, Any], asked: Asked | None = None) -> list[Batch]:
    return list(READER.read(iter([pa.Table.from_pylist(list(rows))]), asked or Asked()))


def items(*rows: dict[str, Any], asked: Asked | None = None) -> list[dict[str, Any]]:
    return [item for batch in read(*rows, asked=asked) for item in batch.items.to_pylist()]


def row(**cells: Any) -> dict[str, Any]:
    return {"conversation_id": "1", "author_role": "customer", "text": "thanks", **cells}


def test_it_fills_every_column_of_a_raw_item() -> None:
    """All that the format has, under our names."""
    full = row(
        message_id="m1", at="2026-11-16T10:05:03+01:00", channel="email", author_role="agent",
        author_id="a1", author_name="Amina", visibility="public", queue="Returns",
        client="orchid", subject="Refund", language="en", is_auto="false", assignee_id="a2",
        status="open",
    )  # fmt: skip
    (item,) = items(full)
    assert list(item) == RAW_ITEMS.names
    assert item == {
        "account": "-", "native_conversation_id": "1", "native_item_id": "m1", "sequence": 1,
        "author_role": "agent", "role_basis": "vendor_role", "author_native_id": "a1",
        "author_name": "Amina", "visibility": "public", "kind": "message",
        "at": datetime(2026, 11, 16, 9, 5, 3, tzinfo=UTC), "at_precision": "exact",
        "channel": "email", "text": "thanks", "is_auto": False, "canned": False,
        "author_email": None, "source_cursor": None, "language": "en",
        "signature": None, "signature_mark": None, "client": "orchid", "queue": "Returns",
        "subject": "Refund", "status": "open", "assignee_id": "a2",
    }  # fmt: skip
    assert READER.delivers is Delivers.MESSAGES


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("Customer", "customer"),
        ("end-user", "customer"),
        ("CLIENT", "customer"),
        ("staff", "agent"),
        ("Support", "agent"),
        ("operator", "agent"),
        ("Human Agent", "agent"),
        ("chatbot", "bot"),
        ("system", "system"),
        ("third party", "third_party"),
        ("Anna", "unknown"),
        (None, "unknown"),
    ],
)
def test_roles_are_translated_and_the_unknown_stays_unknown(written: str, role: str) -> None:
    """No name is guessed to be an agent's."""
    first, second = items(row(author_role=written), row())
    assert first["author_role"] == role
    assert second["author_role"] == "customer"


@pytest.mark.parametrize(
    ("cells", "role", "visibility", "kind"),
    [
        ({}, "customer", "public", "message"),
        ({}, "agent", "unknown", "message"),
        ({"visibility": "internal"}, "agent", "internal", "note"),
        ({"is_private": "true"}, "agent", "internal", "note"),
        ({"is_private": "0"}, "agent", "public", "message"),
        ({"public": True}, "agent", "public", "message"),
        ({"public": False}, "agent", "internal", "note"),
        ({"visibility": "odd"}, "agent", "unknown", "message"),
    ],
)
def test_visibility_is_never_public_by_default(
    cells: dict[str, Any], role: str, visibility: str, kind: str
) -> None:
    """What a customer wrote they have seen; of the rest, silence tells nothing."""
    (item,) = items(row(author_role=role, **cells))
    assert (item["visibility"], item["kind"]) == (visibility, kind)


def test_ids_that_are_numbers_are_written_as_such() -> None:
    """A float column of whole ids is what a program makes of ids with gaps."""
    first, second = items(row(conversation_id=7.0, message_id=1), row(conversation_id=8.0))
    assert (first["native_conversation_id"], first["native_item_id"]) == ("7", "1")
    assert second["native_item_id"] is None


def test_a_row_without_a_conversation_is_rejected_alone() -> None:
    """Its place and reason are told, not what it says."""
    batch, _ = read(row(), row(conversation_id=" "), row(conversation_id="x" * 201), row())
    assert batch.items.num_rows == 2
    assert [(r.place, r.reason) for r in batch.rejects] == [
        ("row 2", "conversation_id is empty"),
        ("row 3", "conversation_id is longer than 200 characters"),
    ]


def test_a_message_without_text_or_time_is_kept() -> None:
    """A call has neither; that it took place is known."""
    (item,) = items(row(text=None, at="soon"))
    assert (item["text"], item["at"], item["at_precision"]) == ("", None, "unknown")


def test_the_last_batch_brings_the_notes() -> None:
    """Counts and columns, never cells."""
    asked = Asked(now=datetime(2026, 11, 23, tzinfo=UTC))
    rows = [row(Created="2027-01-01 10:00", author_role="Anna"), row(Created="2026-11-16 10:00")]
    assert read(*rows, asked=asked)[-1].notes == [
        "columns guessed: at from Created",
        "at: 2 without a time zone, read as UTC (say which with --time-zone)",
        "at: 1 in the future, kept as written",
        "author_role: 1 row by nobody knows whom",
        "visibility: not told for 1 message by others than customers: unknown",
    ]


def test_what_the_user_says_beats_the_guess() -> None:
    """The guess would be `text`."""
    asked = Asked(mapping={"text": "Words"})
    (item,) = items(row(Words="hello"), asked=asked)
    assert item["text"] == "hello"


def test_a_mapping_that_fits_nothing_is_refused() -> None:
    """Whose fault it is decides the error: our name or theirs."""
    with pytest.raises(WrongUse, match="there is no column 'words'; ours are conversation_id"):
        read(row(), asked=Asked(mapping={"words": "text"}))
    with pytest.raises(BadFile, match="text should be read from a column that the file does not"):
        read(row(), asked=Asked(mapping={"text": "Body"}))


def test_a_missing_column_is_told_with_what_was_found() -> None:
    """And how to name it."""
    with pytest.raises(BadFile) as refused:
        read({"conversation_id": "1", "said": "a"})
    assert str(refused.value) == (
        "no column for author_role, text: found conversation_id, said; "
        'name it with --mapping, e.g. {"author_role": "…"}'
    )


def test_the_client_is_the_files_or_else_the_users() -> None:
    """A row's own client is nearer to the truth than the command's."""
    asked = Asked(client="acme")
    first, second = items(row(client="orchid"), row(client=None), asked=asked)
    assert (first["client"], second["client"]) == ("orchid", "acme")


def test_columns_that_come_later_are_read() -> None:
    """JSON may first tell the visibility in its thousandth row."""
    tables = [pa.Table.from_pylist([row()]), pa.Table.from_pylist([row(visibility="internal")])]
    batches = list(READER.read(iter(tables), Asked()))
    assert [i["visibility"] for b in batches for i in b.items.to_pylist()] == ["public", "internal"]


def test_batches_do_not_change_what_is_read() -> None:
    """One table, or the same rows one by one."""
    rows = [row(message_id=str(i), at="2026-11-16T10:05:03Z", __row__=i + 2) for i in range(7)]
    one = list(READER.read(iter([pa.Table.from_pylist(rows)]), Asked()))
    many = list(READER.read(iter([pa.Table.from_pylist([r]) for r in rows]), Asked()))
    whole, parts = (pa.concat_tables([b.items for b in bs]) for bs in (one, many))
    assert whole.to_pylist() == parts.to_pylist()
