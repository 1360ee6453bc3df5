"""Thresholds refitted from what people here called right and wrong; undoable.

Only thresholds move: weights and probabilities stay those that ship.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.signals.scorer import Scorer
from fiftytwo.evidence.signals.showing import Shown, lowest_sound
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.tunings import TUNINGS
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.signals import SIGNALS

FEWEST_JUDGED = 50
"""Fewer judgements of a signal move nothing: chance would."""


@dataclass(frozen=True)
class Judgement:
    """What a person said of one message and one signal."""

    message_id: str
    signal: str
    is_right: bool


@dataclass
class TuningReport:
    """What became of judgements."""

    tuned: dict[str, tuple[float, Shown]] = field(default_factory=dict)
    """signal -> the threshold before, and the new one"""
    refused: dict[str, str] = field(default_factory=dict)
    """signal -> why it stays as it is"""
    unknown: int = 0
    """judgements of messages that have no score here"""


def thresholds_here(lake: Lake | Change, scorer: Scorer) -> dict[str, float]:
    """Signal -> from which probability on it is shown here: as shipped, or as tuned."""
    return scorer.thresholds | {
        signal: row["threshold"] for signal, row in _holding(lake, scorer).items()
    }


def tune(
    change: Change, scorer: Scorer, judgements: Iterable[Judgement], at: datetime
) -> TuningReport:
    """Refit the thresholds of the signals that were judged often enough.

    Raises WrongUse where none was: nothing changed then.
    """
    report = TuningReport()
    scored = _scored(change, scorer, judgements, report)
    before = thresholds_here(change, scorer)
    rows = []
    for signal, judged in sorted(scored.items()):
        found = lowest_sound(judged) if len(judged) >= FEWEST_JUDGED else None
        if len(judged) < FEWEST_JUDGED:
            report.refused[signal] = f"{len(judged)} judgements, {FEWEST_JUDGED} are needed"
        elif found is None:
            report.refused[signal] = "at no threshold nine in ten were right"
        elif found.taken == len(judged) and found.threshold > before[signal]:
            report.refused[signal] = (
                "nine in ten of all that was judged were right, and nothing lower was judged"
            )
        else:
            report.tuned[signal] = (before[signal], found)
            rows.append(
                {
                    "tuning": _last(change) + 1,
                    "signal": signal,
                    "at": at,
                    "scorer": scorer.name,
                    "threshold": found.threshold,
                    "right": found.right,
                    "taken": found.taken,
                    "judged": len(judged),
                    "is_undone": False,
                }
            )
    if not rows:
        why = "; ".join(f"{name}: {reason}" for name, reason in report.refused.items())
        raise WrongUse(
            f"nothing was tuned ({why or 'no judged message has a score here'}); "
            f"give at least {FEWEST_JUDGED} judgements of a signal"
        )
    change.append(TUNINGS, TUNINGS.from_rows(rows))
    return report


def undo(change: Change) -> list[str]:
    """Take the newest tuning back; the signals whose thresholds are as before it.

    Raises WrongUse where there is none.
    """
    standing = [row for row in change.read(TUNINGS).to_pylist() if not row["is_undone"]]
    if not standing:
        raise WrongUse("there is no tuning to undo: the thresholds are as shipped")
    newest = max(row["tuning"] for row in standing)
    taken = [row | {"is_undone": True} for row in standing if row["tuning"] == newest]
    change.replace(TUNINGS, TUNINGS.from_rows(taken))
    return [row["signal"] for row in taken]


def _scored(
    change: Change, scorer: Scorer, judgements: Iterable[Judgement], report: TuningReport
) -> Mapping[str, list[tuple[float, bool]]]:
    latest = {(one.message_id, one.signal): one.is_right for one in judgements}
    ids = sorted({message for message, _ in latest})
    rows = change.read(SIGNAL_ROWS, item_id=ids).to_pylist()
    known = {row["item_id"]: row for row in rows if row["scorer"] == scorer.name}
    found: defaultdict[str, list[tuple[float, bool]]] = defaultdict(list)
    for (message, signal), is_right in latest.items():
        probability = known.get(message, {}).get(signal)
        if probability is None:
            report.unknown += 1
        else:
            found[signal].append((probability, is_right))
    return found


def _holding(lake: Lake | Change, scorer: Scorer) -> dict[str, dict[str, float]]:
    """Signal -> the newest row that holds."""
    rows = [
        row
        for row in lake.read(TUNINGS).to_pylist()
        if not row["is_undone"] and row["scorer"] == scorer.name and row["signal"] in SIGNALS
    ]
    return {row["signal"]: row for row in sorted(rows, key=lambda row: int(row["tuning"]))}


def _last(change: Change) -> int:
    return max(change.read(TUNINGS, ["tuning"])["tuning"].to_pylist(), default=0)
