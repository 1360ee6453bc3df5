"""How good probabilities are: average precision, precision, recall, and the threshold to ship."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.signals.learn import Floats, descend

Flags = npt.NDArray[np.bool_]


def average_precision(truth: Flags, score: Floats, weight: Floats) -> float:
    """Mean precision over the positives, best score first; NaN without positives.

    Equal scores are taken together, so that the order of rows cannot flatter.
    """
    if not truth.any():
        return float("nan")
    order = np.argsort(-score, kind="stable")
    hits, every = np.cumsum((weight * truth)[order]), np.cumsum(weight[order])
    last = np.append(np.diff(score[order]) != 0, True)
    precision, recall = hits[last] / every[last], hits[last] / hits[-1]
    return float(np.sum(np.diff(recall, prepend=0) * precision))


@dataclass(frozen=True)
class AtThreshold:
    threshold: float
    precision: float
    recall: float
    n_said: int
    """Messages at or above the threshold."""

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def at_threshold(truth: Flags, score: Floats, weight: Floats, threshold: float) -> AtThreshold:
    """Precision and recall of saying yes at or above `threshold`."""
    said = score >= threshold
    hits, n_said = float(weight @ (truth & said)), float(weight @ said)
    return AtThreshold(
        threshold,
        hits / n_said if n_said else 0.0,
        hits / float(weight @ truth) if truth.any() else 0.0,
        int(said.sum()),
    )


def choose_threshold(
    truth: Flags, score: Floats, weight: Floats, precision: float, least_hits: int
) -> tuple[AtThreshold, bool]:
    """The threshold with most recall at `precision`, and True; or the best F1, and False.

    A threshold that fewer than `least_hits` true messages reach is luck and is not taken.
    """
    every = [
        at_threshold(truth, score, weight, float(cut))
        for cut in np.unique(np.round(score, 3))
        if int((truth & (score >= cut)).sum()) >= least_hits
    ]
    good = [each for each in every if each.precision >= precision]
    if good:
        return max(good, key=lambda each: (each.recall, each.precision)), True
    if not every:
        return at_threshold(truth, score, weight, 0.5), False
    return max(every, key=lambda each: each.f1), False


def fit_platt(truth: Flags, margin: Floats, weight: Floats) -> tuple[float, float]:
    """Slope and constant that turn margins into probabilities; the slope is never negative.

    Source: Platt 1999, with his smoothed targets, which keep few positives from being too sure.
    """
    yes, no = float(weight @ truth), float(weight @ ~truth)
    n_yes, n_no = int(truth.sum()), int((~truth).sum())
    target = np.where(truth, (n_yes + 1) / (n_yes + 2), 1 / (n_no + 2))
    spread = float(margin.std()) or 1.0

    def loss(theta: Floats) -> tuple[float, Floats]:
        logit = theta[0] * margin / spread + theta[1]
        value = float(weight @ (np.logaddexp(0, logit) - target * logit))
        off = weight * (1 / (1 + np.exp(-logit)) - target)
        return value, np.array([off @ (margin / spread), off.sum()])

    slope, constant = descend(loss, np.array([1.0, np.log((yes + 1e-9) / (no + 1e-9))]))
    return max(float(slope), 0.0) / spread, float(constant)


def fit_soft(target: Floats, logit: Floats) -> tuple[float, float]:
    """Slope (never negative) and constant that bring logits to probabilities `target`."""

    def loss(theta: Floats) -> tuple[float, Floats]:
        fitted = theta[0] * logit + theta[1]
        value = float((np.logaddexp(0, fitted) - target * fitted).sum())
        off = 1 / (1 + np.exp(-fitted)) - target
        return value, np.array([off @ logit, off.sum()])

    slope, constant = descend(loss, np.array([1.0, 0.0]))
    return max(float(slope), 0.0), float(constant)
