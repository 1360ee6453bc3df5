"""Average precision with what it rests on: positives, their effective number, intervals, bounds."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from fiftytwo.evidence.signals.learn import Floats
from fiftytwo.evidence.signals.measures import Flags, at_threshold, average_precision
from fiftytwo.kit.seeds import chance_for

FEWEST = 30
"""Effective positives below which a figure is indicative only."""
DRAWS = 300


@dataclass(frozen=True)
class Sample:
    """Messages on which one signal is measured."""

    conversations: Sequence[str]
    truth: Flags
    disputed: Flags
    """where the annotators differ; left out but of the bounds"""
    weight: Floats

    def only(self, which: Flags) -> "Sample":
        """Some of the messages."""
        talks = [talk for talk, wanted in zip(self.conversations, which, strict=True) if wanted]
        return Sample(talks, self.truth[which], self.disputed[which], self.weight[which])

    @property
    def positives(self) -> int:
        """How many undisputed messages have the signal."""
        return int((self.truth & ~self.disputed).sum())

    @property
    def effective(self) -> float:
        """(Σw)² / Σw² of the positives: how many they are worth, weighed."""
        weight = self.weight[self.truth & ~self.disputed]
        return float(weight.sum() ** 2 / (weight**2).sum()) if len(weight) else 0.0


@dataclass(frozen=True)
class Figure:
    """One signal by one model on one sample."""

    average_precision: float
    low: float
    high: float
    """95 %, by drawing conversations again"""
    against: float
    best: float
    """with every disputed message counted against the model, and for it"""
    precision: float
    recall: float
    said: int

    @property
    def f1(self) -> float:
        """Of precision and recall at the threshold."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def figure(sample: Sample, score: Floats, threshold: float, seed: int = 52) -> Figure:
    """How well `score` ranks the sample; NaN where it has no positive."""
    sure = ~sample.disputed
    truth, scores, weight = sample.truth[sure], score[sure], sample.weight[sure]
    at = at_threshold(truth, scores, weight, threshold)
    low, high = _interval(sample.only(sure), scores, seed)
    against, best = _bounds(sample, score)
    return Figure(
        average_precision(truth, scores, weight),
        low,
        high,
        against,
        best,
        at.precision,
        at.recall,
        at.n_said,
    )


def _interval(sample: Sample, score: Floats, seed: int) -> tuple[float, float]:
    if not sample.truth.any():
        return float("nan"), float("nan")
    names, talk = np.unique(np.array(sample.conversations), return_inverse=True)
    numbers = np.random.default_rng(chance_for(seed, "bootstrap").getrandbits(32))
    found = []
    for _ in range(DRAWS):
        drawn = np.bincount(numbers.integers(0, len(names), len(names)), minlength=len(names))
        weight = sample.weight * drawn[talk]
        there = weight > 0
        if sample.truth[there].any():
            found.append(average_precision(sample.truth[there], score[there], weight[there]))
    low, high = np.quantile(found, (0.025, 0.975))
    return float(low), float(high)


def _bounds(sample: Sample, score: Floats) -> tuple[float, float]:
    """The least and the most of: disputed messages left out, all no, all yes, and those that rank
    above a quarter, a half and three quarters of the positives yes and the rest no, or the reverse.
    """
    sure = sample.truth & ~sample.disputed
    if not sure.any():
        return float("nan"), float("nan")
    agreed = ~sample.disputed
    found = [average_precision(sample.truth[agreed], score[agreed], sample.weight[agreed])]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        high = score > np.quantile(score[sure], share) if share else np.full(len(score), True)
        for liked in (False, True):
            truth = np.where(sample.disputed, high == liked, sample.truth)
            found.append(average_precision(truth, score, sample.weight))
    return min(found), max(found)
