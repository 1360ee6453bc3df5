"""Moments against annotated conversations: who was thanked where, and was it turned around."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fiftytwo.evidence.credit.hands import MARKS
from fiftytwo.evidence.moments.measure.world import native
from fiftytwo.kit.errors import BadFile
from fiftytwo.terms.moments import Moment, MomentKind

FILE = "conversations.jsonl"
SAID = (
    MomentKind.TURNED_AROUND,
    MomentKind.UNTANGLED,
    MomentKind.PRAISED,
    MomentKind.THANKED,
)
"""Kinds that stand on the customer's own thanks."""
UNSURE = "?"


@dataclass(frozen=True)
class Marked:
    """One conversation, as two annotators agree on it; UNSURE where they do not."""

    source: str
    conversation: str
    texts: tuple[str, ...]
    labels: Mapping[str, Any]
    stratum: str


def read_conversations(folder: Path) -> list[Marked]:
    """The annotated conversations. Raises BadFile where the file is not there or is another."""
    path = folder / FILE
    try:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        return [
            Marked(
                row["source"].partition("-")[0],
                row["conversation"],
                tuple(turn["text"] for turn in row["turns"]),
                row["labels"],
                row["stratum"],
            )
            for row in rows
        ]
    except (OSError, ValueError, KeyError) as error:
        raise BadFile(f"{path} is not there, or holds no annotated conversations") from error


def against_gold(
    marked: Sequence[Marked], moments: Sequence[Moment], orders: Mapping[str, int]
) -> Iterator[str]:
    """Lines of a report.

    moments: of these conversations; orders: item_id -> its turn in the conversation.
    """
    mine: dict[str | None, list[Moment]] = {}
    for moment in moments:
        mine.setdefault(native(moment.conversation_id), []).append(moment)
    for title, chosen in (
        ("drawn at random", [one for one in marked if one.stratum == "random"]),
        ("all", list(marked)),
    ):
        yield f"{title}: {len(chosen)} conversations"
        yield _thanked(chosen, mine, orders)
        yield _two_by_two("turned around", chosen, mine, "turnaround", MomentKind.TURNED_AROUND)
        yield _two_by_two("ownership", chosen, mine, "beyond", MomentKind.WENT_BEYOND)
        yield _credit(chosen, mine)


def _said(moments: Sequence[Moment]) -> list[Moment]:
    """Those that stand on the customer's words; `untangled` may stand on what the agent did."""
    return [
        moment
        for moment in moments
        if moment.kind in SAID and moment.facts.get("spoken_by") != "agent"
    ]


def _thanked(
    marked: Sequence[Marked],
    mine: Mapping[str | None, Sequence[Moment]],
    orders: Mapping[str, int],
) -> str:
    hits = turns = alarms = misses = 0
    for one in marked:
        turn = one.labels.get("praise_turn")
        if turn == UNSURE:
            continue
        found = _said(mine.get(one.conversation, ()))
        if turn is None:
            alarms += bool(found)
        elif found:
            hits += 1
            turns += any(orders.get(moment.message_ids[0]) == turn for moment in found)
        else:
            misses += 1
    return (
        f"  thanks or praise: {hits} of {hits + misses} conversations found (the same turn in "
        f"{turns}), {alarms} false; precision {_share(hits, hits + alarms)}, recall "
        f"{_share(hits, hits + misses)}"
    )


def _two_by_two(
    name: str,
    marked: Sequence[Marked],
    mine: Mapping[str | None, Sequence[Moment]],
    label: str,
    kind: MomentKind,
) -> str:
    sure = [one for one in marked if one.labels.get(label) in (0, 1)]
    found = [any(m.kind == kind for m in mine.get(one.conversation, ())) for one in sure]
    is_so = [bool(one.labels[label]) for one in sure]
    hits = sum(a and b for a, b in zip(found, is_so, strict=True))
    return (
        f"  {name}: {hits} of {sum(is_so)} found, {sum(found) - hits} false; precision "
        f"{_share(hits, sum(found))}, recall {_share(hits, sum(is_so))}"
    )


def _credit(marked: Sequence[Marked], mine: Mapping[str | None, Sequence[Moment]]) -> str:
    right = told = 0
    for one in marked:
        credited = one.labels.get("credited")
        found = _said(mine.get(one.conversation, ()))
        if credited in (None, UNSURE) or not found:
            continue
        told += 1
        best = max(found, key=lambda moment: moment.strength)
        right += any(_plain(who.name) == _plain(credited) for who in best.credited)
    return f"  credited author right: {right} of {told} ({_share(right, told)})"


def _plain(name: str) -> str:
    return name.strip(MARKS).casefold()


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "–"
