"""Logistic regression on rows of the table, in NumPy: no dependency for one convex curve."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from fiftytwo.evidence.signals.alphabet import Ints
from fiftytwo.evidence.signals.columns import as_texts
from fiftytwo.evidence.signals.words import marks_of, read_words, rows_of_words

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Features:
    """Messages as rows of the table: entry i: `text[i]` has `row[i]`, `value[i]` strong."""

    text: Ints
    row: Ints
    value: Floats
    """1 / sqrt(features of the message), as the scorer weighs them."""
    n_texts: int

    def only(self, texts: Ints) -> "Features":
        """The features of some messages, numbered anew in the order given."""
        number = np.full(self.n_texts, -1)
        number[texts] = np.arange(len(texts))
        kept = number[self.text] >= 0
        return Features(number[self.text[kept]], self.row[kept], self.value[kept], len(texts))

    def times(self, weights: Floats) -> Floats:
        """The sum of weights for each message."""
        summed = np.bincount(self.text, weights[self.row] * self.value, self.n_texts)
        return summed.astype(np.float64)


def features_of(texts: list[str]) -> Features:
    """The features of messages, by the reader that scores them later."""
    column = next(as_texts(pa.array(texts, pa.large_string())))
    words = read_words(column)
    rows = rows_of_words(words)
    later = rows.triple >= 0
    mark_text, mark_row = marks_of(words)
    text = np.concatenate([words.text, words.text, words.text[later], mark_text])
    row = np.concatenate([rows.single, rows.pair, rows.triple[later], mark_row])
    count = np.bincount(text, minlength=len(texts))
    return Features(text, row, 1 / np.sqrt(count[text]), len(texts))


@dataclass(frozen=True)
class Line:
    """What was learned for one signal: a weight for each of the rows in `rows`, and a constant."""

    rows: Ints
    weights: Floats
    constant: float

    def full(self, n_rows: int) -> Floats:
        """A weight for every row of the table."""
        weights = np.zeros(n_rows)
        weights[self.rows] = self.weights
        return weights


def learn(features: Features, target: Floats, weight: Floats, strength: float) -> Line:
    """The weights with the least logistic loss, held small by `strength` times their squares.

    target: 0 to 1 a message, in between where a teacher was unsure; weight: how much it counts.
    Rows seen in one message only tell nothing that another message could use: they are left out.
    """
    rows, column = np.unique(features.row, return_inverse=True)
    seen = np.bincount(np.unique(features.text * len(rows) + column) % len(rows))
    kept = np.flatnonzero(seen >= 2)
    place = np.full(len(rows), len(kept))
    place[kept] = np.arange(len(kept))
    inside = place[column] < len(kept)
    at, text, value = place[column[inside]], features.text[inside], features.value[inside]
    n = len(kept)
    ease = _ease(at, target[text], weight[text], n)
    value = value * ease[at]

    def loss(theta: Floats) -> tuple[float, Floats]:
        margin = np.bincount(text, theta[at] * value, features.n_texts) + theta[n]
        shortfall = np.logaddexp(0, margin) - target * margin
        slope = weight * (np.exp(-np.logaddexp(0, -margin)) - target)
        gradient = np.append(np.bincount(at, slope[text] * value, n), slope.sum())
        gradient[:n] += strength * theta[:n]
        return float(weight @ shortfall + strength / 2 * theta[:n] @ theta[:n]), gradient

    theta = descend(loss, np.zeros(n + 1))
    return Line(rows[kept], theta[:n] * ease, float(theta[n]))


def _ease(at: Ints, target: Floats, weight: Floats, n: int) -> Floats:
    """How freely each weight may move: how unevenly its row is shared between yes and no.

    Source: Wang and Manning 2012 (NB-SVM); with few positives it keeps the names of products and
    days, which stand on both sides, from being learned by heart.
    """
    yes, no = np.bincount(at, weight * target, n), np.bincount(at, weight * (1 - target), n)
    mean_yes, mean_no = (yes + 0.5) / (yes.sum() + 0.5 * n), (no + 0.5) / (no.sum() + 0.5 * n)
    ease: Floats = np.abs(np.log(mean_yes / mean_no)) + 0.1
    return ease


def descend(
    loss: Callable[[Floats], tuple[float, Floats]], theta: Floats, steps: int = 120
) -> Floats:
    """The minimum of a smooth convex `loss` (value, gradient) by L-BFGS.

    Source: Nocedal and Wright, Numerical Optimization, algorithm 7.5, with halving steps.
    """
    value, gradient = loss(theta)
    past: deque[tuple[Floats, Floats]] = deque(maxlen=8)
    for _ in range(steps):
        way = -_curved(gradient, past)
        slope, size = float(way @ gradient), 1.0
        while True:
            further = theta + size * way
            new_value, new_gradient = loss(further)
            if new_value <= value + 1e-4 * size * slope or size < 1e-6:
                break
            size /= 2
        moved, turned = further - theta, new_gradient - gradient
        done = value - new_value < 1e-6 * max(1.0, abs(value))
        if moved @ turned > 0:
            past.append((moved, turned))
        theta, value, gradient = further, new_value, new_gradient
        if done:
            break
    return theta


def _curved(gradient: Floats, past: deque[tuple[Floats, Floats]]) -> Floats:
    """The gradient times the inverse curvature, as the last steps tell it."""
    if not past:
        return gradient / max(1.0, float(np.linalg.norm(gradient)))
    way, shares = gradient.copy(), []
    for moved, turned in reversed(past):
        share = (moved @ way) / (moved @ turned)
        way -= share * turned
        shares.append(share)
    moved, turned = past[-1]
    way *= (moved @ turned) / (turned @ turned)
    for (moved, turned), share in zip(past, reversed(shares), strict=True):
        way += moved * (share - (turned @ way) / (moved @ turned))
    return way
