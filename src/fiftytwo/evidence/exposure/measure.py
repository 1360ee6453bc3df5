"""A written world against its truth file: who absorbed what was planted, and false alarms.

The counterpart of moments/measure/world.py for the groups `care` and `care_trap`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fiftytwo.terms.brief import Care, CareKind

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "hostile": ("hostile", "abusive"),
    "hard_queue": ("hostile", "abusive"),
    "abuse": ("abusive",),
    "danger": ("danger",),
    "distress": ("distressing", "danger"),
    "trap_friendly_swearing": ("hostile", "abusive"),
    "trap_quoted_hostility": ("hostile", "abusive"),
    "trap_hyperbole": ("danger",),
}
"""Planted kind -> columns of tables/exposures.py, one of which says that it was seen."""


@dataclass(frozen=True)
class Met:
    """Something of a world that somebody had to read, or that only looks like it."""

    kind: str
    person_id: str | None
    conversation_id: str | None
    message_ids: frozenset[str]
    is_trap: bool


def against_care(
    planted: Sequence[Met], exposures: Sequence[Mapping[str, Any]], told: Sequence[Care]
) -> Iterator[str]:
    """Lines of a report. exposures: rows of tables/exposures.py; told: care of all pages."""
    yield "planted care: how many, found, of these with the person who had to read it"
    for kind in dict.fromkeys(one.kind for one in planted if not one.is_trap):
        mine = [one for one in planted if one.kind == kind and not one.is_trap]
        found = [rows for one in mine if (rows := _found(one, exposures))]
        right = sum(
            any(row["person_id"] == one.person_id for row in _found(one, exposures)) for one in mine
        )
        yield f"{kind:<28}{len(mine):>5}{len(found):>5}{right:>5}"
    yield "care traps: how many, taken for what they are not"
    for kind in dict.fromkeys(one.kind for one in planted if one.is_trap):
        mine = [one for one in planted if one.kind == kind and one.is_trap]
        yield f"{kind:<28}{len(mine):>5}{sum(bool(_found(one, exposures)) for one in mine):>5}"
    dangers = [one for one in planted if one.kind == "danger"]
    alerts = [care for care in told if care.kind == CareKind.DANGER]
    people = {care.person_id for care in alerts}
    yield (
        f"danger alerts on pages: {len(alerts)}; planted dangers whose reader has one: "
        f"{sum(one.person_id in people for one in dangers)} of {len(dangers)}"
    )


def _found(one: Met, exposures: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Exposures that are one of its messages, of a kind that says so."""
    return [
        row
        for row in exposures
        if row["item_id"].rpartition("#")[2] in one.message_ids
        and row["conversation_id"].split(":", 2)[-1] == one.conversation_id
        and any(row[column] for column in COLUMNS[one.kind])
    ]
