"""Canonical items as CONTRACTS fixes them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import Hand, Signing, hands_of
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.runs.people import read_roster, read_signing
from fiftytwo.evidence.runs.wanted import Wanted, of_conversations, wanted_conversations
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.people import Person

Place = Mapping[str, Mapping[str, Any]]
"""conversation_id -> its row."""


def items_as_json(lake: Lake, wanted: Wanted) -> Iterator[dict[str, Any]]:
    """One object an item, by conversation and order; agents by the name they are known by."""
    conversations = wanted_conversations(lake, wanted)
    place = place_of(conversations)
    items = of_conversations(lake.read(ITEMS), conversations).sort_by(
        [("conversation_id", "ascending"), ("order", "ascending")]
    )
    names = _names_by_item(items, place, lake)
    for row in items.to_pylist():
        yield _as_json(row, place[row["conversation_id"]], names.get(row["item_id"]))


def place_of(conversations: pa.Table) -> dict[str, dict[str, Any]]:
    """conversation_id -> its row."""
    return {row["conversation_id"]: row for row in conversations.to_pylist()}


def hands_of_items(
    agent_items: pa.Table, place: Place, roster: Sequence[Person], signing: Signing
) -> list[Hand | None]:
    """The hand behind each agent's item; None where a shared account was left unsigned."""
    names = agent_items["conversation_id"].to_pylist()
    for column in ("account", "source", "client"):
        told = pa.array([place[name][column] for name in names], pa.string())
        agent_items = agent_items.append_column(column, told)
    return hands_of(agent_items, roster, signing)


def hands_by_item(lake: Lake) -> list[tuple[str, Hand | None]]:
    """(item_id, whose hand) of every agent's item of the lake."""
    ours = lake.read(ITEMS, author_role=str(Role.AGENT))
    place = place_of(lake.read(CONVERSATIONS))
    hands = hands_of_items(ours, place, read_roster(lake), read_signing(lake))
    return list(zip(ours["item_id"].to_pylist(), hands, strict=True))


def _names_by_item(items: pa.Table, place: Place, lake: Lake) -> dict[str, str]:
    ours = items.filter(pc.equal(items["author_role"], str(Role.AGENT)))
    ids = ours["item_id"].to_pylist()
    hands = hands_of_items(ours, place, read_roster(lake), read_signing(lake))
    return {item_id: hand.name for item_id, hand in zip(ids, hands, strict=True) if hand}


def _as_json(
    row: Mapping[str, Any], conversation: Mapping[str, Any], name: str | None
) -> dict[str, Any]:
    return {
        "conversation_id": row["conversation_id"],
        "native_conversation_id": conversation["native_conversation_id"],
        "native_item_id": row["native_item_id"],
        "order": row["order"],
        "author_role": row["author_role"],
        "role_basis": row["role_basis"],
        "author_id": row["author_id"],
        "author_name": name or row["author_name"],
        "visibility": row["visibility"],
        "kind": row["kind"],
        "at": row["at"].isoformat() if row["at"] else None,
        "at_precision": row["at_precision"],
        "channel": row["channel"],
        "text": row["text"],
        "is_auto": row["is_auto"],
    }
