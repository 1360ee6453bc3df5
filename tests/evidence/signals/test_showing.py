"""Thresholds for people, and how sure we may be of them."""

import pytest

from fiftytwo.evidence.signals.showing import lower_bound, lowest_sound


@pytest.mark.parametrize(
    ("right", "taken", "lower"),
    # R: binom.test(x, n, alternative = "greater")$conf.int[1]
    [(10, 10, 0.7411), (45, 50, 0.8012), (180, 200, 0.8580), (0, 5, 0.0)],
)
def test_the_bound_is_clopper_and_pearsons(right, taken, lower):
    """As R says."""
    assert lower_bound(right, taken) == pytest.approx(lower, abs=2e-3)


def test_it_goes_as_low_as_nine_in_ten_are_right():
    """Not only to the first mistake."""
    judged = [(1 - n / 100, n not in (3, 40, 41, 42, 43, 44)) for n in range(50)]
    found = lowest_sound(judged)
    assert found is not None
    assert (found.right, found.taken) == (39, 43)


def test_equal_probabilities_are_taken_together():
    """A threshold cannot part them."""
    judged = [(0.9, True)] * 9 + [(0.5, True)] * 3 + [(0.5, False)] * 3
    assert lowest_sound(judged) is None


def test_too_few_are_no_threshold():
    """Nine right of nine is luck."""
    assert lowest_sound([(0.9, True)] * 9) is None
