"""Learning: the minimum is one, and what tells yes from no gets the weight."""

import numpy as np
import pytest

from fiftytwo.evidence.signals.alphabet import ROWS, rows_of, word_hash
from fiftytwo.evidence.signals.learn import descend, features_of, learn

TEXTS = ["good day"] * 5 + ["bad day"] * 5


def test_descend_finds_the_minimum_of_a_bowl():
    """(x - 3)² + 10 (y + 1)² is least at (3, -1)."""
    centre, steep = np.array([3.0, -1.0]), np.array([1.0, 10.0])

    def bowl(at):
        return float(steep @ (at - centre) ** 2), 2 * steep * (at - centre)

    assert descend(bowl, np.zeros(2)) == pytest.approx(centre, abs=1e-3)


def test_a_word_of_one_side_gets_the_weight():
    """`good` speaks for, `bad` against, `day` for neither."""
    features = features_of(TEXTS)
    line = learn(features, np.repeat([1.0, 0.0], 5), np.ones(10), 0.1).full(ROWS)
    good, bad, day = (
        line[rows_of(np.array([word_hash(word)], np.uint32))[0]] for word in ("good", "bad", "day")
    )
    assert good > 0.1
    assert bad < -0.1
    assert abs(day) < good / 5


def test_a_row_of_one_message_is_left_out():
    """It could only be learned by heart."""
    features = features_of([*TEXTS, "unique"])
    line = learn(features, np.append(np.repeat([1.0, 0.0], 5), 1.0), np.ones(11), 0.1)
    assert rows_of(np.array([word_hash("unique")], np.uint32))[0] not in line.rows


def test_only_keeps_the_features_of_the_chosen_messages():
    """And numbers the messages anew."""
    features = features_of(["a b", "c", "d"])
    some = features.only(np.array([2, 1]))
    again = features_of(["d", "c"])
    assert some.n_texts == 2
    assert sorted(zip(some.text, some.row, strict=True)) == sorted(
        zip(again.text, again.row, strict=True)
    )
