"""Two people with one first name: which of them is thanked, where that can be known."""

from datetime import date

import pytest

from fiftytwo.evidence.credit.hands import Signing
from fiftytwo.evidence.moments.find import find_moments
from fiftytwo.evidence.tables.surveys import SURVEYS
from tests.builders.conversations import conversations, signals, talk
from tests.builders.people import person
from tests.evidence.moments.test_kinds import BARS, THANKS

MARSH = person("ben-m", "Ben Marsh", aliases=("a-marsh",))
REED = person("ben-r", "Ben Reed", aliases=("a-reed",))
CLEO = person("cleo", "Cleo Tarn", aliases=("a-cleo",))
FROM_MARSH = "agent a-marsh: the second pot is on tonight's van"
FROM_REED = "agent a-reed: and its number is on your ticket now"
FROM_CLEO = "agent a-cleo: I moved it to bay seven for you"
"""What three people wrote."""


def thanked(words, *answers, people=(MARSH, REED, CLEO)):
    """(person_id, name, whether several are called so) of each moment that `words` make."""
    items = talk("customer: my fern is late", *answers, f"customer: {words}")
    moments = find_moments(
        conversations(items),
        items,
        SURVEYS.empty(),
        signals({f"own:-:1#{len(answers) + 1}": THANKS}),
        people,
        Signing(),
        bars=BARS,
        scorer="test@1",
    ).to_pylist()
    return [(row["person_id"], row["name"], "several_called_so" in row["facts"]) for row in moments]


@pytest.mark.parametrize("words", ["thank you so much Ben", "what a star that Ben is, thank you"])
@pytest.mark.parametrize(("wrote", "who"), [(FROM_MARSH, "Marsh"), (FROM_REED, "Reed")])
def test_the_one_who_wrote_is_meant(words, wrote, who):
    """The other Ben has nothing to do with this customer, and Cleo was not named."""
    assert [name for _, name, _ in thanked(words, wrote, FROM_CLEO)] == [f"Ben {who}"]


@pytest.mark.parametrize("words", ["thank you so much Ben", "what a star that Ben is, thank you"])
def test_where_both_wrote_neither_is_credited_and_the_lead_is_told_why(words):
    """To thank both would thank one for the other's work."""
    assert thanked(words, FROM_MARSH, FROM_REED) == [(None, "Ben", True)]


def test_where_neither_wrote_neither_is_credited_and_the_lead_is_told_why():
    """Whoever happens to answer is not thanked in their place."""
    assert thanked("tell Ben thank you so much", FROM_CLEO) == [(None, "Ben", True)]


def test_who_adds_the_surname_has_said_which_of_them():
    """Though both wrote."""
    words = "thank you so much Ben Reed"
    assert thanked(words, FROM_MARSH, FROM_REED) == [("ben-r", "Ben Reed", False)]


def test_only_one_of_them_had_begun_by_then():
    """Who left years ago is nobody to be mistaken for."""
    gone = person("ben-r", "Ben Reed", aliases=("a-reed",), ends=date(2020, 1, 1))
    told = thanked("tell Ben thank you so much", FROM_CLEO, people=(MARSH, gone, CLEO))
    assert told == [(None, "Ben", False)]


def test_two_accounts_of_one_person_are_no_two_people():
    """One Ben who wrote from both is thanked once."""
    both = person("ben-m", "Ben Marsh", aliases=("a-marsh", "a-reed"))
    told = thanked("thank you so much Ben", FROM_MARSH, FROM_REED, people=(both, CLEO))
    assert told == [("ben-m", "Ben Marsh", False)]
