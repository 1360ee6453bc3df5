"""The measures, each with the arithmetic beside."""

import numpy as np
import pytest

from fiftytwo.evidence.signals.measures import (
    at_threshold,
    average_precision,
    choose_threshold,
    fit_platt,
)


@pytest.mark.parametrize(
    ("truth", "score", "expected"),
    [
        ([1, 1, 0, 0], [0.9, 0.8, 0.2, 0.1], 1.0),  # both first
        ([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1], 5 / 6),  # (1/1 + 2/3) / 2
        ([0, 1], [0.9, 0.1], 0.5),  # 1/2
        ([1, 0, 0, 0], [0.5, 0.5, 0.5, 0.5], 0.25),  # a tie is taken whole: 1/4
    ],
)
def test_average_precision(truth, score, expected):
    """Mean precision at each positive."""
    found = average_precision(np.array(truth, bool), np.array(score), np.ones(len(truth)))
    assert found == pytest.approx(expected)


def test_average_precision_without_positives_is_no_number():
    """Not 0: there was nothing to find."""
    assert np.isnan(average_precision(np.zeros(2, bool), np.array([0.1, 0.2]), np.ones(2)))


def test_average_precision_with_weights():
    """A negative that stands for three: (1 + 2 / (1 + 3 + 1)) / 2 = 0.7."""
    truth, weight = np.array([1, 0, 1], bool), np.array([1.0, 3.0, 1.0])
    assert average_precision(truth, np.array([0.9, 0.8, 0.7]), weight) == pytest.approx(0.7)


def test_precision_and_recall_at_a_threshold():
    """At 0.5: two said, one right of two."""
    truth, score = np.array([1, 0, 1], bool), np.array([0.9, 0.5, 0.1])
    found = at_threshold(truth, score, np.ones(3), 0.5)
    assert (found.precision, found.recall, found.n_said, found.f1) == (0.5, 0.5, 2, 0.5)


def test_a_threshold_holds_the_precision_where_it_can():
    """The most recall at precision 0.8."""
    truth, score = np.array([1, 1, 0, 1], bool), np.array([0.9, 0.8, 0.5, 0.4])
    found, strong = choose_threshold(truth, score, np.ones(4), 0.8, 1)
    assert strong
    assert (found.threshold, found.precision, found.recall) == (0.8, 1.0, 2 / 3)


def test_a_threshold_that_few_reach_is_luck():
    """Five true ones are asked for and there are two: the best F1, and said to be weak."""
    truth, score = np.array([1, 1, 0, 0], bool), np.array([0.9, 0.8, 0.5, 0.4])
    assert not choose_threshold(truth, score, np.ones(4), 0.8, 5)[1]


def test_platt_gives_the_share_it_was_told():
    """A margin that says nothing: everyone gets the weighted share of positives, 1 in 10."""
    truth = np.arange(1000) % 2 == 0
    weight = np.where(truth, 0.2, 1.8)
    slope, constant = fit_platt(truth, np.ones(1000), weight)
    assert 1 / (1 + np.exp(-(slope + constant))) == pytest.approx(0.1, abs=0.005)
