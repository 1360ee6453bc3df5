"""A written world against its truth: what was planted and found, and which traps were fallen into.

A truth is a JSON file: `codes` (code, kind, group, what) and `planted` (code, kind, group,
person_id, conversation_id, message_ids and remarks), made by whoever wrote the world.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fiftytwo.kit.errors import BadFile
from fiftytwo.terms.moments import Moment, MomentKind

PRAISEWORTHY = ("moment", "credit", "unfit")
"""Groups of a truth for which somebody is to be thanked."""

WEEK_LONG = ("weathered_together", "steady", "witnessed")
"""Kinds whose writers marked an example or two of what is there more often."""

NAMED_ELSEWHERE = "trap_named_did_not_write"
"""Somebody is named who did not write there: right is whoever says so, and credits nobody."""


@dataclass(frozen=True)
class Planted:
    """One thing that the writers put into their world."""

    code: str
    kind: str
    group: str
    person_id: str | None
    conversation_id: str | None
    message_ids: frozenset[str]
    what: str | None = None
    """For personal data: the exact words."""
    type: str | None = None
    """For personal data: of which type, such as email or dob."""


@dataclass(frozen=True)
class Shown:
    """A thanks that stood on somebody's brief."""

    page: str
    moment: Moment


def read_truth(path: Path) -> list[Planted]:
    """What was planted. Raises BadFile."""
    try:
        rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["planted"]
        return [
            Planted(
                row["code"],
                row["kind"],
                row["group"],
                row.get("person_id"),
                row.get("conversation_id"),
                frozenset(row.get("message_ids", ())),
                row.get("what"),
                row.get("type"),
            )
            for row in rows
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadFile(
            f"{path.name} is no truth file: expected JSON with a list `planted` of objects with "
            "code, kind, group, person_id, conversation_id, message_ids"
        ) from error


def against(
    planted: Sequence[Planted], moments: Sequence[Moment], shown: Sequence[Shown]
) -> Iterator[str]:
    """Lines of a report: recall by kind, credit, what leads were shown, traps."""
    by_conversation = _by_conversation(moments)
    yield from _recall(planted, by_conversation, moments)
    yield ""
    yield from _precision(planted, shown)
    yield ""
    yield from _traps(planted, moments, shown)


def leaks(planted: Iterable[Planted], outputs: Mapping[str, str]) -> Iterator[str]:
    """Lines: how much personal data was planted, and of which type how much is left in what.

    Never the words themselves.
    """
    data = [one for one in planted if one.code == "PD" and one.what]
    left = [(one, name) for one in data for name, text in outputs.items() if str(one.what) in text]
    yield f"personal data: {len(data)} planted, {len({id(one) for one, _ in left})} left somewhere"
    counts = Counter((one.type or "?", name) for one, name in left)
    yield from (f"  {count} {kind} in {name}" for (kind, name), count in sorted(counts.items()))


def native(conversation_id: str | None) -> str | None:
    """The conversation's id in its source."""
    return conversation_id.split(":", 2)[-1] if conversation_id else None


def _by_conversation(moments: Iterable[Moment]) -> dict[str | None, list[Moment]]:
    found: dict[str | None, list[Moment]] = defaultdict(list)
    for moment in moments:
        found[native(moment.conversation_id)].append(moment)
    return found


def _thanks(moment: Moment, person_id: str | None) -> bool:
    return any(one.person_id == person_id for one in moment.credited)


def _recall(
    planted: Sequence[Planted],
    by_conversation: Mapping[str | None, Sequence[Moment]],
    moments: Sequence[Moment],
) -> Iterator[str]:
    yield "planted moments: how many, found as that kind, found as any, of these credited right"
    total = [0, 0, 0, 0]
    codes = dict.fromkeys(one.code for one in planted if one.group in PRAISEWORTHY)
    for code in sorted(codes):
        mine = [one for one in planted if one.code == code and one.group in PRAISEWORTHY]
        row = [len(mine), 0, 0, 0]
        for one in mine:
            found = by_conversation.get(one.conversation_id, ())
            if one.conversation_id is None:
                found = [m for m in moments if _thanks(m, one.person_id) and m.kind == one.kind]
            row[1] += any(m.kind == one.kind and _credits(m, one) for m in found)
            row[2] += bool(found)
            row[3] += any(_credits(m, one) for m in found)
        total = [sum(pair) for pair in zip(total, row, strict=True)]
        yield _line(f"{code} {mine[0].kind}", row)
    yield _line("all", total)


def _credits(moment: Moment, one: Planted) -> bool:
    """Whether the moment thanks who was meant; a team by its name, a stranger by saying so."""
    if moment.kind == MomentKind.WEATHERED_TOGETHER:
        return one.kind == moment.kind and moment.credited[0].name == one.person_id
    if one.kind == NAMED_ELSEWHERE:
        return bool(moment.facts.get("named_unmatched"))
    return _thanks(moment, one.person_id)


def _line(name: str, row: Sequence[int]) -> str:
    planted, kind, found, right = row
    return (
        f"{name:<28}{planted:>5}{kind:>5}{found:>5}{right:>5}   recall {_share(right, planted)}"
        f"  credit {_share(right, found)}"
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "  – "


def _precision(planted: Sequence[Planted], shown: Sequence[Shown]) -> Iterator[str]:
    """Thanks on briefs: planted for this person, planted as a trap, or in no truth."""
    right = [one for one in shown if _is_planted(one, planted)]
    traps = [(one, trap) for one in shown if (trap := trap_of(one.moment, planted))]
    rest = len(shown) - len(right) - len({one.moment.id for one, _ in traps})
    yield (
        f"thanks on briefs: {len(shown)}; planted for the person thanked {len(right)}, traps "
        f"{len(traps)}, not in the truth {rest} (to be read: ordinary thanks are not marked)"
    )
    for one, trap in traps:
        yield f"  trap {trap.code} {trap.kind}: {native(one.moment.conversation_id)}, {one.page}"


def _is_planted(one: Shown, planted: Sequence[Planted]) -> bool:
    name = native(one.moment.conversation_id)
    return any(
        each.group in PRAISEWORTHY
        and each.conversation_id == name
        and _thanks(one.moment, each.person_id)
        for each in planted
    )


def trap_of(moment: Moment, planted: Sequence[Planted]) -> Planted | None:
    """The trap whose message is what the moment stands on, if any."""
    evidence = moment.message_ids[0].rpartition("#")[2] if moment.message_ids else None
    name = native(moment.conversation_id)
    good = {
        message
        for each in planted
        if each.group in PRAISEWORTHY and each.conversation_id == name
        for message in each.message_ids
    }
    for each in planted:
        if (
            each.group == "trap"
            and each.conversation_id == name
            and (evidence in each.message_ids)
            and evidence not in good
        ):
            return each
    return None


def _traps(
    planted: Sequence[Planted], moments: Sequence[Moment], shown: Sequence[Shown]
) -> Iterator[str]:
    yield "traps: how many, fallen into by a moment, shown as a thanks"
    fallen: dict[str, set[str | None]] = defaultdict(set)
    seen: dict[str, set[str | None]] = defaultdict(set)
    for moment in moments:
        trap = trap_of(moment, planted)
        if trap:
            fallen[trap.code].add(trap.conversation_id)
    for one in shown:
        trap = trap_of(one.moment, planted)
        if trap:
            seen[trap.code].add(trap.conversation_id)
    for code in sorted({one.code for one in planted if one.group == "trap"}):
        mine = [one for one in planted if one.code == code]
        yield f"{code} {mine[0].kind:<26}{len(mine):>4}{len(fallen[code]):>4}{len(seen[code]):>4}"
