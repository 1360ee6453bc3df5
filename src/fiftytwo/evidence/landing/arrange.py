"""Arranges items into conversations: order within each, and one row for each conversation."""

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.terms.conversation import Channel

OF_CONVERSATION = ("client", "queue", "subject", "status", "assignee_id")
"""Columns of the conversation that a source tells with each message; the latest told wins."""


def in_order(items: pa.Table) -> pa.Table:
    """Items sorted by conversation, time and native order, with `order` counted from 0.

    A conversation in which any item has no time keeps its native order throughout: mixing the two
    would put answers before questions.
    """
    gap = items.group_by("conversation_id", use_threads=False).aggregate([("at", "count")])
    sizes = items.group_by("conversation_id", use_threads=False).aggregate(
        [("conversation_id", "count")]
    )
    dated = pa.array(
        [
            name
            for name, n, size in zip(
                gap["conversation_id"].to_pylist(),
                gap["at_count"].to_pylist(),
                sizes["conversation_id_count"].to_pylist(),
                strict=True,
            )
            if n == size
        ],
        pa.string(),
    )
    sort_at = pc.if_else(
        pc.is_in(items["conversation_id"], dated),
        pc.cast(items["at"], pa.int64()),
        pa.scalar(0, pa.int64()),
    )
    items = items.append_column("sort_at", sort_at).sort_by(
        [
            ("conversation_id", "ascending"),
            ("sort_at", "ascending"),
            ("sequence", "ascending"),
            ("item_id", "ascending"),
        ]
    )
    orders = _count_within(items["conversation_id"].to_pylist())
    return items.drop_columns(["sort_at"]).append_column("order", pa.array(orders, pa.int32()))


def _count_within(names: list[str]) -> list[int]:
    orders, last, n = [], None, 0
    for name in names:
        n = n + 1 if name == last else 0
        last = name
        orders.append(n)
    return orders


def conversations_of(items: pa.Table, *, source: str) -> pa.Table:
    """One row a conversation, without partition, cursor and intake; items must be in order."""
    wanted = [("at", "min"), ("at", "max"), ("account", "first")]
    wanted += [("native_conversation_id", "first"), ("customer_id", "distinct")]
    wanted += [(name, "last") for name in OF_CONVERSATION]
    wanted.append(("source_cursor", "max"))
    items = items.append_column("known_channel", _known(items["channel"]))
    wanted.append(("known_channel", "first"))
    found = items.group_by("conversation_id", use_threads=False).aggregate(wanted)
    customers = [
        ";".join(sorted(c for c in ids if c)) for ids in found["customer_id_distinct"].to_pylist()
    ]
    columns = {
        "conversation_id": found["conversation_id"],
        "source": pa.array([source] * found.num_rows, pa.string()),
        "account": found["account_first"],
        "native_conversation_id": found["native_conversation_id_first"],
        "channel": pc.fill_null(found["known_channel_first"], str(Channel.UNKNOWN)),
        "customer_ids": pa.array(customers, pa.string()),
        "first_at": found["at_min"],
        "last_at": found["at_max"],
        "source_cursor": found["source_cursor_max"],
    }
    columns |= {name: found[f"{name}_last"] for name in OF_CONVERSATION}
    return pa.table(columns)


def _known(channels: pa.ChunkedArray) -> pa.ChunkedArray:
    unknown = pc.equal(channels, str(Channel.UNKNOWN))
    return pc.if_else(unknown, pa.scalar(None, pa.string()), channels)
