"""The functional suite and the swaps: what a good reader of service language must get right."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import pyarrow as pa

from fiftytwo.evidence.signals.scorer import Scorer
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.signals import CUSTOMER_SIGNALS

FOLDER = "fiftytwo.evidence.signals.suite"


@dataclass(frozen=True)
class Function:
    """One thing that is tested, and how it went."""

    name: str
    about: str
    signal: str
    says: bool
    right: int
    cases: int
    failed: tuple[str, ...]
    """the texts that were read wrongly; all of them invented"""


@dataclass(frozen=True)
class Swap:
    """How far one signal moved over the pairs of one kind."""

    kind: str
    signal: str
    mean: float
    most: float
    pair: tuple[str, str]
    """the pair that moved most"""


@cache
def rows(name: str) -> tuple[dict[str, Any], ...]:
    """The rows of a file of the suite."""
    text = (files(FOLDER) / f"{name}.jsonl").read_text(encoding="utf-8")
    return tuple(json.loads(line) for line in text.rstrip("\n").split("\n"))


def run_functions(scorer: Scorer) -> list[Function]:
    """Every function, in the order of the file, at the thresholds that ship."""
    cases = rows("functions")
    table = scorer.score(
        pa.array([case["text"] for case in cases], pa.string()),
        pa.array([case["role"] for case in cases], pa.string()),
        pa.array([case["context"] for case in cases], pa.string()),
    ).to_pylist()
    found: defaultdict[str, list[tuple[dict[str, Any], bool]]] = defaultdict(list)
    for case, scores in zip(cases, table, strict=True):
        said = (scores[case["signal"]] or 0.0) >= scorer.thresholds.get(case["signal"], 1.1)
        found[case["function"]].append((case, said == case["says"]))
    return [
        Function(
            name,
            some[0][0]["about"],
            some[0][0]["signal"],
            some[0][0]["says"],
            sum(right for _, right in some),
            len(some),
            tuple(case["text"] for case, right in some if not right),
        )
        for name, some in found.items()
    ]


def run_swaps(scorer: Scorer) -> list[Swap]:
    """Every kind of swap and signal of customers."""
    pairs = rows("swaps")
    role = pa.array([str(Role.CUSTOMER)] * len(pairs), pa.string())
    base, swapped = (
        scorer.score(
            pa.array([pair[side] for pair in pairs], pa.string()),
            role,
            # The gate's shyness towards dialects is counted apart.
            languages=pa.array(["en"] * len(pairs), pa.string()),
        )
        for side in ("base", "swapped")
    )
    return list(_moves(pairs, base, swapped))


def _moves(pairs: tuple[dict[str, Any], ...], base: pa.Table, swapped: pa.Table) -> Iterator[Swap]:
    kinds = np.array([pair["kind"] for pair in pairs])
    for signal in CUSTOMER_SIGNALS:
        if base[signal].null_count:
            continue
        moved = np.abs(base[signal].to_numpy() - swapped[signal].to_numpy())
        for kind in sorted(set(kinds.tolist())):
            at = np.flatnonzero(kinds == kind)
            worst = at[int(np.argmax(moved[at]))]
            pair = pairs[int(worst)]
            yield Swap(
                kind,
                signal,
                float(moved[at].mean()),
                float(moved[worst]),
                (pair["base"], pair["swapped"]),
            )


def unread_dialects(scorer: Scorer) -> tuple[int, int]:
    """Of the messages in dialect, how many the language gate does not read; and how many."""
    said = [pair["swapped"] for pair in rows("swaps") if pair["kind"] == "dialect"]
    table = scorer.score(
        pa.array(said, pa.string()), pa.array([str(Role.CUSTOMER)] * len(said), pa.string())
    )
    return sum(name == "unknown" for name in table["language"].to_pylist()), len(said)
