"""Slices: who is in, and that agents are not."""

from fiftytwo.evidence.signals.measure.gold import Marked
from fiftytwo.evidence.signals.measure.slices import slices


def _marked(text: str, role: str = "customer") -> Marked:
    return Marked("1", "c", role, text, "", "social", "r", 1.0, {})


def _slices_of(text: str) -> set[str]:
    return {name for name, members in slices([_marked(text)]) if members[0]}


def test_each_message_is_in_one_slice_of_length() -> None:
    """Eight words are short, twenty-five are in the middle, one more is long."""
    assert _slices_of("w " * 8) == {"up to 8 words"}
    assert _slices_of("w " * 9) == {"9 to 25 words"}
    assert _slices_of("w " * 25) == {"9 to 25 words"}
    assert _slices_of("w " * 26) == {"more than 25 words"}


def test_what_marks_a_slice() -> None:
    """An emoji, capitals and words of a dialect or of learners."""
    assert "with an emoji" in _slices_of("thank you 🙏")
    assert "shouted in capitals" in _slices_of("WHERE THE HELL is my parcel")
    assert "shouted in capitals" not in _slices_of("my PIN for the BBC app has still not come")
    assert "with marks of dialect" in _slices_of("y'all ain't even trying")
    assert "with marks of learners' English" in _slices_of("it is not working since two days")


def test_agents_are_in_none() -> None:
    """Slices are of customers' messages; an empty one is not told."""
    assert list(slices([_marked("thank you 🙏", "agent")])) == []
