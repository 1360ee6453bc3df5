"""Questions that are asked one after the other."""

import math

import numpy as np
import pytest

from fiftytwo.evidence.signals.reader.heads import OF_CUSTOMERS, QUESTIONS, answers, shares_of

PLACE = {(label, least): at for at, (label, least, _) in enumerate(QUESTIONS)}


@pytest.mark.parametrize(
    ("grades", "asked"),
    [
        ({}, [0, None, None]),
        ({"thanks": 1}, [1, 0, None]),
        ({"thanks": 2}, [1, 1, 0]),
        ({"thanks": 3}, [1, 1, 1]),
        ({"thanks": 3, "sarcastic": 1}, [0, None, None]),
    ],
)
def test_a_further_question_is_asked_after_a_yes_only(grades, asked):
    """And irony is no thanks."""
    found = answers("customer", grades)[:3]
    assert [None if math.isnan(one) else one for one in found] == asked


def test_each_role_is_asked_its_own():
    """Nobody asks a customer for an apology."""
    of_agents = answers("agent", {"apology": 1})
    assert all(math.isnan(one) for one in of_agents[:OF_CUSTOMERS])
    assert of_agents[PLACE["apology", 1]] == 1
    assert of_agents[PLACE["refusal", 1]] == 0


def test_no_share_exceeds_the_one_before_it():
    """Praise is thanks, abuse is hostility: by construction."""
    logits = np.random.default_rng(52).normal(0, 4, (200, len(QUESTIONS)))
    shares = shares_of(logits)
    for at, (_, _, after) in enumerate(QUESTIONS):
        if after is not None:
            assert (shares[:, at] <= shares[:, after]).all()
