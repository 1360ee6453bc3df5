"""Conversations of an invented company, one line each."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pyarrow as pa

from fiftytwo.evidence.lake.partitions import bucket_of, month_of
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.terms.signals import SIGNALS

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)


def conversation(
    number: int | str,
    texts: Sequence[str] = ("Where is my parcel?", "On its way."),
    *,
    at: datetime | None = NOON,
    intake_seq: int = 1,
) -> dict[str, pa.Table]:
    """One conversation: its row and an item a text, customer and agent in turn."""
    conversation_id = f"own:-:{number}"
    place = {"month": month_of(at), "bucket": bucket_of(conversation_id, 4)}
    head = {
        "conversation_id": conversation_id,
        **place,
        "client": "default",
        "source": "own",
        "account": "-",
        "native_conversation_id": str(number),
        "channel": "email",
        "queue": None,
        "subject": None,
        "status": None,
        "assignee_id": None,
        "customer_ids": "c_1",
        "first_at": at,
        "last_at": at,
        "source_cursor": None,
        "intake_seq": intake_seq,
    }
    items = [
        {
            "item_id": f"{conversation_id}#{order}",
            "conversation_id": conversation_id,
            **place,
            "native_item_id": str(order),
            "order": order,
            "author_role": "agent" if order % 2 else "customer",
            "role_basis": "vendor_role",
            "author_id": "amina" if order % 2 else "c_1",
            "author_name": "Amina" if order % 2 else None,
            "visibility": "public",
            "kind": "message",
            "at": at and at + timedelta(minutes=order),
            "at_precision": "exact" if at else "unknown",
            "channel": "email",
            "text": text,
            "is_auto": False,
            "canned": False,
            "language": "en",
            "signature": None,
            "signature_mark": None,
        }
        for order, text in enumerate(texts)
    ]
    return {"conversations": CONVERSATIONS.from_rows([head]), "items": ITEMS.from_rows(items)}


def together(*conversations: dict[str, pa.Table]) -> dict[str, pa.Table]:
    """Several conversations, to land at once."""
    return {
        name: pa.concat_tables([one[name] for one in conversations])
        for name in ("conversations", "items")
    }


def ids(rows: dict[str, pa.Table]) -> list[str]:
    return rows["conversations"]["conversation_id"].to_pylist()


def signals(rows: dict[str, pa.Table], scorer: str = "crude@1") -> pa.Table:
    """A row of signals for each item, all zero."""
    return SIGNAL_ROWS.from_rows(
        [
            {
                **{name: item[name] for name in ("item_id", "conversation_id", "month", "bucket")},
                "scorer": scorer,
                "language": "en",
                **{name: 0.0 for name in SIGNALS},
            }
            for item in rows["items"].to_pylist()
        ]
    )


def tombstones(*keys: str, at: datetime = NOON) -> pa.Table:
    return TOMBSTONES.from_rows([{"erased_key": k, "kind": "conversation", "at": at} for k in keys])
