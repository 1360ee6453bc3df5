"""Conversations in one line: `talk("customer: …", "agent bob: …")`."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pyarrow as pa

from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.terms.signals import SIGNALS

MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
"""The first minute of work in the week 2026-W47."""


def talk(
    *lines: str,
    conversation: str = "own:-:1",
    at: datetime | None = MONDAY,
    account: str = "-",
    **same: Any,
) -> pa.Table:
    """Items of one conversation, a minute apart, as tables/items.py.

    A line is `role words` or `role author^signature: words`; `~` before it makes an internal note,
    `auto ` an automatic one.
    """
    rows = []
    for order, line in enumerate(lines):
        who, _, text = line.partition(": ")
        internal, automatic = who.startswith("~"), who.startswith("auto ")
        role, _, author = who.lstrip("~").removeprefix("auto ").partition(" ")
        author, _, signature = author.partition("^")
        rows.append(
            {
                "item_id": f"{conversation}#{order}",
                "conversation_id": conversation,
                "month": f"{at:%Y-%m}" if at else "undated",
                "bucket": 0,
                "native_item_id": str(order),
                "order": order,
                "author_role": role,
                "role_basis": "vendor_role",
                "author_id": author or (None if role != "customer" else "c_1"),
                "author_name": None,
                "visibility": "internal" if internal else "public",
                "kind": "note" if internal else "message",
                "at": at + timedelta(minutes=order) if at else None,
                "at_precision": "exact" if at else "unknown",
                "channel": "chat",
                "text": text,
                "is_auto": automatic,
                "canned": False,
                "language": None,
                "signature": signature or None,
                "signature_mark": "marked" if signature else None,
            }
            | same
        )
    return ITEMS.from_rows(rows)


def conversations(items: pa.Table, *, account: str = "-", **same: Any) -> pa.Table:
    """The row of each conversation among `items`."""
    rows = {}
    for item in items.to_pylist():
        source, _, rest = item["conversation_id"].partition(":")
        rows.setdefault(
            item["conversation_id"],
            {
                "conversation_id": item["conversation_id"],
                "month": item["month"],
                "bucket": item["bucket"],
                "client": "default",
                "source": source,
                "account": account,
                "native_conversation_id": rest.rpartition(":")[2],
                "channel": item["channel"],
                "queue": None,
                "subject": None,
                "status": None,
                "assignee_id": None,
                "customer_ids": "c_1",
                "first_at": item["at"],
                "last_at": item["at"],
                "source_cursor": None,
                "intake_seq": 1,
            }
            | same,
        )
    return CONVERSATIONS.from_rows(list(rows.values()))


def signals(readings: dict[str, dict[str, float]], *, language: str = "en") -> pa.Table:
    """Signals by item id; what is not told is 0."""
    return SIGNAL_ROWS.from_rows(
        [
            {
                "item_id": item_id,
                "conversation_id": item_id.partition("#")[0],
                "month": "2026-11",
                "bucket": 0,
                "scorer": "test@1",
                "language": language,
                **{name: reading.get(name, 0.0) for name in SIGNALS},
            }
            for item_id, reading in readings.items()
        ]
    )


def survey(comment: str, *, agent_id: str | None = None, conversation: str = "own:-:1") -> pa.Table:
    """One survey answer with a comment, given on the Tuesday."""
    return SURVEYS.from_rows(
        [
            {
                "survey_id": f"{conversation}#survey-1",
                "conversation_id": conversation,
                "month": "2026-11",
                "bucket": 0,
                "client": "default",
                "native_conversation_id": "1",
                "at": MONDAY + timedelta(days=1),
                "score": 5.0,
                "scale": "csat_5",
                "comment": comment,
                "agent_id": agent_id,
            }
        ]
    )
