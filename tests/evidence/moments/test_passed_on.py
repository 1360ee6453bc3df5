"""Thanks that are for somebody who did not write here, or who says that it was not them."""

import pytest

from tests.evidence.moments.test_kinds import THANKS, rows


@pytest.mark.parametrize(
    "words",
    [
        "ok will do. and tell Dora ta from me, she rang me on Monday",
        "A big thank you to Dora who told me on the phone about the gravel",
        "please say thanks to Dora",
        "Grüßen Sie mal die Dora von der Hotline",
    ],
)
def test_thanks_to_be_passed_on_are_told_with_the_name_and_credited_to_nobody(words):
    """Whatever the signals make of the rest of the message."""
    [moment] = rows("customer: hi", "agent a-bob: hello", f"customer: {words}", readings={})
    assert (moment["kind"], moment["person_id"], moment["name"]) == ("thanked", None, "Dora")
    assert moment["facts"]["named_unmatched"] is True


def test_they_are_told_before_any_help_as_well():
    """A customer may begin with them."""
    words = "customer: a big thank you to Dora who told me about the gravel. Where do I buy it"
    [moment] = rows(words, "agent a-bob: at the gate", readings={})
    assert moment["name"] == "Dora"


def test_a_contraction_is_nobody_s_name():
    """ "Thank you, I'd have binned it" thanks whoever helped."""
    lines = (
        "customer: it wilts",
        "agent a-bob: more water",
        "customer: Thank you, I'd have binned it",
    )
    [moment] = rows(*lines, readings={2: THANKS})
    assert moment["person_id"] == "bob"


def test_who_says_that_it_was_a_colleague_is_not_credited():
    """By name: unmatched. Without a name: no moment, for we would have to guess."""
    lines = ("customer: hi, is that you again", "agent a-bob: it might be, what is it about")
    modest = "agent a-bob: I wish I could say that was me, I only came in at noon"
    [moment] = rows(
        *lines, "customer: you were so kind, thank you Bob", modest, readings={2: THANKS}
    )
    assert (moment["person_id"], moment["name"]) == (None, "Bob")
    assert rows(*lines, "customer: you were so kind, thank you", modest, readings={2: THANKS}) == []
