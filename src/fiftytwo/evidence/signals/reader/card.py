"""The reader's card: what it is, what it learned from, how good it is, what it is not for."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from fiftytwo.evidence.signals.datasets import DATASETS
from fiftytwo.evidence.signals.labels import OURS
from fiftytwo.evidence.signals.reader.lessons import Lesson

ENOUGH = 30


@dataclass(frozen=True)
class HeldOut:
    """One signal on messages that the reader had not seen."""

    signal: str
    positives: int
    average_precision: float
    real_positives: int
    real: float
    """average precision on those of public sets alone; NaN without positives"""


def write_card(
    name: str,
    found: Sequence[HeldOut],
    learned: Sequence[Lesson],
    held: Sequence[Lesson],
    seed: int,
) -> str:
    """The card of the reader `name` as Markdown."""
    sets = Counter(lesson.text.dataset for lesson in learned)
    lines = [
        f"# {name}",
        "",
        "MiniLM (six layers, 384 wide; the weights of all-MiniLM-L6-v2, Apache-2.0) tuned on our "
        "labels, with eighteen questions on top; thanks are asked in three steps and hostility in "
        "two, so praise ≤ thanks and abuse ≤ hostility. Weights of eight bits, ONNX, 23 MB. It "
        "sees the message and the other side's last words. English only. Apache-2.0.",
        "",
        f"Made by `fiftytwo train --out FOLDER --seed {seed}` on two cores in about half an hour.",
        "",
        "## What it learned from",
        "",
        "| set | licence | messages |",
        "|---|---|--:|",
        *(
            f"| {dataset} | {set_.licence} | {sets[dataset]:,} |"
            for dataset, set_ in DATASETS.items()
            if sets[dataset]
        ),
        f"| texts/ | Apache-2.0 | {sets[OURS]:,} |",
        "",
        "More in the datasheet (docs/reference/training-data.md).",
        "",
        "## How good it is",
        "",
        f"On {len(held):,} labelled messages held out by conversation and scenario family. Most "
        "are invented, so expect less in life; what it reaches on annotated real threads is in "
        f"docs/reference/benchmarks.md. Fewer than {ENOUGH} positives are indicative.",
        "",
        "| signal | positives | average precision | of them public | average precision |",
        "|---|--:|--:|--:|--:|",
        *(_line(one) for one in found),
    ]
    return "\n".join(lines) + "\n"


def _line(one: HeldOut) -> str:
    few = " (indicative)" if one.positives < ENOUGH else ""
    real = f"{one.real:.2f}" if one.real_positives else "–"
    return (
        f"| {one.signal}{few} | {one.positives} | {one.average_precision:.2f} "
        f"| {one.real_positives} | {real} |"
    )
