"""Annotated messages: what two annotators, who did not see each other's, said of each."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fiftytwo.evidence.signals.labels import targets_of
from fiftytwo.kit.errors import BadFile, WrongUse
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.signals import AGENT_SIGNALS, CUSTOMER_SIGNALS

FILES = {"messages.jsonl": Role.CUSTOMER, "agent_messages.jsonl": Role.AGENT}
NATURAL = ("r", "g", "h", "ref", "own")
"""Strata that were drawn with known chances: weighed, they are as messages are in life."""
ENRICHED = ("rich",)
"""Drawn by a crude model: many of what is rare."""


@dataclass(frozen=True)
class Marked:
    """One annotated message. `says`: signal -> yes, no, or None where the annotators differ."""

    id: str
    conversation: str
    role: str
    text: str
    context: str
    channel: str
    stratum: str
    weight: float
    """messages in life for which this one stands; 1 where the draw was not by chance"""
    says: Mapping[str, bool | None]

    @property
    def is_natural(self) -> bool:
        """Whether its weight counts for life."""
        return self.stratum in NATURAL


def read_gold(folder: Path) -> list[Marked]:
    """The annotated messages in `folder`. Raises WrongUse if it has none, BadFile for odd rows."""
    found = [one for name, role in FILES.items() for one in _read(folder / name, role)]
    if not found:
        raise WrongUse(f"{folder} has none of {', '.join(FILES)}: give the folder that has them")
    return found


def _read(path: Path, role: Role) -> Iterator[Marked]:
    if not path.is_file():
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").rstrip("\n").split("\n"), 1):
        try:
            row = json.loads(line)
            says = dict(_signals(role, row["labels"]))
            yield Marked(
                str(row["id"]),
                "|".join(str(row["conversation"]).split("|")[:2]),
                str(role),
                row["message"],
                _before(row["context"], role),
                row.get("channel") or "social",
                row["stratum"],
                float(row["weight"] or 1),
                says,
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadFile(
                f"{path.name}, line {number}: not an annotated message ({type(error).__name__}); "
                "what a row has is in docs/reference/evaluation.md"
            ) from None


def _before(context: list[dict[str, str]], role: Role) -> str:
    """The other side's last words."""
    others = [said["text"] for said in context if said["role"] != role]
    return others[-1] if others else ""


def _signals(role: Role, labels: Mapping[str, Any]) -> Iterator[tuple[str, bool | None]]:
    if role == Role.AGENT:
        for name in AGENT_SIGNALS:
            yield name, None if labels.get(name) is None else bool(labels[name])
        return
    given = {name: grade for name, grade in labels.items() if grade}
    for name, yes in targets_of(role, given).items():
        yield name, None if _is_disputed(name, labels) else yes
    for name in set(CUSTOMER_SIGNALS) & {"danger", "unfit"} & labels.keys():
        if labels[name] is not None:
            yield name, bool(labels[name])


def _is_disputed(name: str, labels: Mapping[str, Any]) -> bool:
    label = {"praise": "thanks", "abuse": "hostility"}.get(name, name)
    return labels.get(label) is None or (label == "thanks" and labels.get("sarcastic") is None)
