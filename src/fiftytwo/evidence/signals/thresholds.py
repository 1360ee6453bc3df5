"""Thresholds that ship: found by reading, one by one, what ranks highest in real threads.

`thresholds.json` holds for each scorer which probability is shown from where on, and what that
rests on; from which of the kernel's probabilities on the reader looks again; and how the kernel's
probabilities come to the reader's scale. Of the messages
that were read it holds counts only.
"""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from fiftytwo.evidence.signals.showing import Shown

FILE = "thresholds.json"


@cache
def _told() -> dict[str, Any]:
    path = files("fiftytwo.evidence.signals") / FILE
    if not path.is_file():
        return {}
    told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return told


@cache
def edition(kernel: str) -> str:
    """`set@` and six digits of what was found for a kernel by name; empty where nothing was.

    Looks and scales change scores, thresholds what is shown: rows that carry it tell them apart.
    """
    if kernel not in _told().get("look_from", {}):
        return ""
    content = json.dumps(_told(), sort_keys=True).encode()
    return f"set@{hashlib.sha256(content).hexdigest()[:6]}"


def shown_by(scorer: str) -> dict[str, Shown]:
    """Signal -> threshold, right and taken, of those that were found for a scorer by name."""
    return {name: Shown(*each) for name, each in _told().get("shown", {}).get(scorer, {}).items()}


def scorers() -> list[str]:
    """The scorers for which thresholds were found, by name."""
    return sorted(_told().get("shown", {}))


def look_from(kernel: str) -> dict[str, float]:
    """Signal -> the kernel's probability from which the reader looks at a message again."""
    found: dict[str, float] = _told().get("look_from", {}).get(kernel, {})
    return found


def alignment(kernel: str) -> dict[str, tuple[float, float]]:
    """Signal -> slope and constant by which the kernel's logit comes to the reader's scale.

    Not there: a signal too rare in real threads to tell; it keeps the kernel's scale.
    """
    found = _told().get("align", {}).get(kernel, {})
    return {name: (slope, constant) for name, (slope, constant) in found.items()}


def as_json(
    shown: Mapping[str, Mapping[str, Shown]],
    looks: Mapping[str, Mapping[str, float]],
    align: Mapping[str, Mapping[str, tuple[float, float]]],
) -> str:
    """The content of the file."""
    told = {
        "align": align,
        "look_from": looks,
        "shown": {
            scorer: {name: [one.threshold, one.right, one.taken] for name, one in some.items()}
            for scorer, some in shown.items()
        },
    }
    return json.dumps(told, indent=1, sort_keys=True) + "\n"
