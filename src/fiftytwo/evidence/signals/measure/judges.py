"""Who is measured: our models, earlier ones, and peers that anyone can have."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from fiftytwo.evidence.signals.alphabet import ROWS
from fiftytwo.evidence.signals.datasets import Text, read_dataset
from fiftytwo.evidence.signals.hints import hints_from
from fiftytwo.evidence.signals.learn import features_of, learn
from fiftytwo.evidence.signals.measure.gold import Marked
from fiftytwo.evidence.signals.model import open_model
from fiftytwo.evidence.signals.reader.read import Reader
from fiftytwo.evidence.signals.scorer import Scorer
from fiftytwo.kit.seeds import chance_for
from fiftytwo.terms.signals import SIGNALS

Scores = Mapping[str, npt.NDArray[np.float64]]
"""Signal -> a score a message; only its order counts."""
PUBLIC = {"goemotions": 12_000, "convabuse": 5_000, "banking77": 1_000}
"""Messages taken of each public set for the peer that learns from public labels alone."""


@dataclass(frozen=True)
class Judge:
    """One model to be measured."""

    name: str
    score: Callable[[Sequence[Marked]], Scores]
    thresholds: Mapping[str, float]
    """empty: it has none of its own"""


def ours(scorer: Scorer, name: str = "", *, looks_at_all: bool = False) -> Judge:
    """A scorer of ours, as `run` uses it, or with the reader looking at every message."""
    look_from = dict.fromkeys(SIGNALS, 0.0) if looks_at_all else None

    def score(messages: Sequence[Marked]) -> Scores:
        table = scorer.score(
            pa.array([m.text for m in messages], pa.string()),
            pa.array([m.role for m in messages], pa.string()),
            pa.array([m.context for m in messages], pa.string()),
            look_from=look_from,
        )
        return {
            # What is not read is last: nobody is shown it.
            signal: np.nan_to_num(table[signal].to_numpy().astype(np.float64), nan=0.0)
            for signal in scorer.thresholds
        }

    return Judge(name or scorer.readers, score, {} if looks_at_all else scorer.thresholds)


def everywhere(reader: Reader, *, context: bool = True) -> Judge:
    """The reader on every message, not only where the kernel points; with or without context."""

    def score(messages: Sequence[Marked]) -> Scores:
        before = [m.context if context else "" for m in messages]
        found = reader.score([m.text for m in messages], before)
        return {name: share.astype(np.float64) for name, share in found.items()}

    name = "reader on all" if context else "without context"
    return Judge(name, score, {})


def earlier(path: Path) -> Judge:
    """A model that was shipped before."""
    return ours(Scorer(open_model(path)))


def vader() -> Judge | None:
    """VADER's sentiment, as far as it speaks to a signal; None where it is not installed."""
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    except ImportError:
        return None
    judge = SentimentIntensityAnalyzer()

    def score(messages: Sequence[Marked]) -> Scores:
        compound = np.array([judge.polarity_scores(m.text)["compound"] for m in messages])
        pleased = ("thanks", "praise", "ownership", "apology")
        upset = ("frustration", "hostility", "abuse", "escalation", "repeat", "refusal")
        return {name: compound for name in pleased} | {name: -compound for name in upset}

    return Judge("VADER", score, {})


def public_labels(data: Path, seed: int = 52) -> Judge:
    """Our learner on the labels of public sets alone: gratitude as thanks, anger as frustration."""
    texts: list[Text] = []
    for name, most in PUBLIC.items():
        every = list(read_dataset(name, data))
        texts += chance_for(seed, "public", name).sample(every, min(most, len(every)))
    hints = list(hints_from(texts))
    hints += [(text, {"thanks": True}, 0.1) for text in texts if "gratitude" in text.public]
    features = features_of([text.text for text, _, _ in hints])
    lines = {}
    for signal in ("thanks", "praise", "frustration", "hostility", "abuse"):
        known = np.array([i for i, (_, says, _) in enumerate(hints) if signal in says])
        target = np.array([float(hints[i][1][signal]) for i in known])
        lines[signal] = learn(features.only(known), target, np.ones(len(known)), 1.0)

    def score(messages: Sequence[Marked]) -> Scores:
        found = features_of([m.text for m in messages])
        return {name: found.times(line.full(ROWS)) for name, line in lines.items()}

    return Judge("public labels", score, {})
