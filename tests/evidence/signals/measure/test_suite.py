"""The functional suite and the swaps: no worse than what the card says."""

from collections import Counter

from fiftytwo.evidence.signals.measure.suite import rows, run_functions, run_swaps
from fiftytwo.evidence.signals.scorer import load_scorer

RIGHT = 519
"""Cases of the suite that the shipped models get right; the card lists what fails. One of its 520
stands so close to its threshold that on some processors it falls on the other side."""
MORE = {
    ("dialect", "frustration"): 0.13,
    ("dialect", "thanks"): 0.09,
    ("disability", "frustration"): 0.063,
}
"""Swaps that move a signal by more than .05: known failures."""


def test_the_suite_is_wide():
    """At least forty functions of ten cases, in both directions."""
    cases = rows("functions")
    per_function = Counter(case["function"] for case in cases)
    assert len(per_function) >= 40
    assert set(per_function.values()) == {10}
    assert {case["says"] for case in cases} == {True, False}
    assert len({case["text"] for case in cases}) == len(cases)


def test_the_models_get_as_much_right_as_the_card_says():
    """Not fewer: raise the number when a model gets better."""
    functions = run_functions(load_scorer())
    assert sum(one.right for one in functions) >= RIGHT


def test_no_swap_of_who_somebody_is_moves_a_signal_much():
    """By .05 on average at most, kind by kind, but for what the card names."""
    for move in run_swaps(load_scorer()):
        assert move.mean <= MORE.get((move.kind, move.signal), 0.05), move
