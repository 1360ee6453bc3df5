"""Abuse and warnings of danger that someone received: from the customer's text, never the agent's.


This is the first, narrow form: one message is enough to ask "how are you?". Dose, load, queues and
expectation come with the whole of DESIGN 6.3.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.exposure.danger_words import says_danger
from fiftytwo.terms.conversation import Role, Visibility

DANGER_FIRST = 2.0
"""Before any abuse, however clear: a person must look within minutes."""


@dataclass(frozen=True)
class Received:
    """That someone received it, when and of what kind. The words stay where they are."""

    item_id: str
    kind: str
    at: datetime | None
    answered_by: str
    """The item of the agent who had to read it: who answered next, else who had written before."""


def received(items: pa.Table, signals: pa.Table, *, abuse_from: float) -> list[Received]:
    """All of them, the clearest first.

    items: whole weeks of tables/items.py; signals: their rows of tables/signals.py.
    abuse_from: the probability from which on words count as abuse.
    """
    ordered = items.sort_by([("conversation_id", "ascending"), ("order", "ascending")]).to_pylist()
    strength = _abuse(signals, abuse_from)
    dangers = _dangers(ordered)
    found = []
    for place, row in enumerate(ordered):
        kind = "danger" if row["item_id"] in dangers else "abuse"
        if row["item_id"] in strength or kind == "danger":
            reader = _who_read(ordered, place)
            if reader:
                word = Received(row["item_id"], kind, row["at"], reader)
                clear = DANGER_FIRST if kind == "danger" else strength[row["item_id"]]
                found.append((-clear, row["item_id"], word))
    return [word for _, _, word in sorted(found, key=lambda f: f[:2])]


def _dangers(ordered: list[dict[str, Any]]) -> set[str]:
    """Customers' messages whose words warn of a danger; see danger_words.py."""
    # Who else writes from outside (a traveller on a driver's telephone) may be in danger, too.
    outside = (Role.CUSTOMER, Role.THIRD_PARTY, Role.UNKNOWN)
    mine = [row for row in ordered if row["author_role"] in outside and not row["is_auto"]]
    warns = says_danger(pa.array([row["text"] for row in mine], pa.string())).to_pylist()
    return {str(row["item_id"]) for row, warn in zip(mine, warns, strict=True) if warn}


def _abuse(signals: pa.Table, abuse_from: float) -> dict[str, float]:
    rows = signals.filter(pc.fill_null(pc.greater_equal(signals["abuse"], abuse_from), False))
    return dict(zip(rows["item_id"].to_pylist(), rows["abuse"].to_pylist(), strict=True))


def _who_read(ordered: list[dict[str, Any]], place: int) -> str | None:
    """The agent's item after `place` in the same conversation, else the one before it."""
    conversation = ordered[place]["conversation_id"]
    for step in (1, -1):
        at = place + step
        while 0 <= at < len(ordered) and ordered[at]["conversation_id"] == conversation:
            row = ordered[at]
            if row["author_role"] == Role.AGENT and row["visibility"] != Visibility.INTERNAL:
                return str(row["item_id"])
            at += step
    return None
