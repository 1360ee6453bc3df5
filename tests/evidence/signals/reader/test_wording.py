"""Handles, masks and links read alike, wherever they come from."""

import pytest

from fiftytwo.evidence.signals.reader.tokens import MOST_TOKENS, batch, joined, stretches
from fiftytwo.evidence.signals.reader.wording import worded


@pytest.mark.parametrize("who", ["@115888", "@ShopHelp", "⟨handle⟩", "__email__"])
def test_all_handles_are_one(who):
    """A data set must not be told by its handles."""
    assert worded(f"{who} hello") == "@user hello"


@pytest.mark.parametrize("name", ["⟨A⟩", "⟨name⟩", "[NAME]"])
def test_all_names_are_one(name):
    """However they were masked."""
    assert worded(f"thanks {name}!") == "thanks name!"


def test_links_masks_and_shouting_are_made_short():
    """What is left is what was said."""
    assert worded("see https://x.example/a?b  ⟨order⟩ sooooo\ngood") == "see http number sooo good"


def test_a_long_message_is_read_in_stretches_that_overlap():
    """None of it is lost."""
    pieces = stretches(list(range(300)))
    assert all(len(piece) <= MOST_TOKENS for piece in pieces)
    assert {token for piece in pieces for token in piece} == set(range(300))
    assert stretches([1, 2]) == [[1, 2]]


def test_what_stood_before_is_on_the_other_side():
    """Its end, if it was long."""
    ids, sides = joined(list(range(1000, 1100)), [7, 8])
    assert ids[-3:] == [7, 8, 102]
    assert sides.count(1) == 3
    assert ids[1:41] == list(range(1060, 1100))
    both, _ = batch([(ids, sides), ([101, 102, 7, 102], [0, 0, 1, 1])])
    assert both[1, 4:].sum() == 0
