"""Customers' names that are known in the conversation."""

import pytest

from fiftytwo.evidence.redact.mask import mask_text


@pytest.mark.parametrize(
    ("names", "text", "masked"),
    [
        (["Justin Keller"], "Justin Keller here", "⟨A⟩ here"),
        (["Justin Keller"], "justin, KELLER", "⟨A⟩, ⟨A⟩"),
        (
            ["Justin Keller"],
            "Justin's and Justins and the Kellers",
            "⟨A⟩'s and ⟨A⟩s and the ⟨A⟩s",
        ),
        (["Justin Keller"], "Kellerman adjusting justinian", "Kellerman adjusting justinian"),
        (["Keller, Mary-Jane"], "Jane or Mary or Mary-Jane", "⟨A⟩ or ⟨A⟩ or ⟨A⟩"),
        (["Jo Li"], "jo li, jo or li? Hi Jo,", "⟨A⟩, jo or li? Hi ⟨A⟩,"),
        (
            ["Will Young"],
            "Will it stay young? Hi Will, Mr Young",
            "Will it stay young? Hi ⟨A⟩, Mr ⟨A⟩",
        ),
        (["Will Young"], "I'm Will Young.", "I'm ⟨A⟩."),
        (["kell3r"], "this is kell3r", "this is ⟨A⟩"),
        (["İpek Ağa"], "İpek ve ipek", "⟨A⟩ ve ipek"),
        (["12345", "", "  ", "⟨A⟩"], "12345 and ⟨A⟩", "12345 and ⟨A⟩"),
    ],
)  # fmt: skip
def test_it_masks_whole_words_in_any_case(names: list[str], text: str, masked: str) -> None:
    """The name, and its parts of three letters or more unless they are everyday words."""
    assert mask_text(text, names=names) == masked


def test_an_agent_of_the_same_name_stays() -> None:
    """Whom to thank must stay readable; the customer's surname goes."""
    masked = mask_text("Thanks Anna! Anna Keller", names=["Anna Keller"], keep={"anna"})
    assert masked == "Thanks Anna! ⟨A⟩"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("My father, Mr Osgood Quarrel, died", "My father, Mr ⟨A⟩, died"),
        ("with her mother, Ottilie Quarrel", "with her mother, ⟨A⟩"),
        ("I am Marlow-Quarrel now", "I am ⟨A⟩ now"),
        ("it is Quarrel-Penn", "it is ⟨A⟩"),
        ("Sure Jane, thanks Harriet Quarrel", "Sure ⟨A⟩, thanks Harriet ⟨A⟩"),
    ],
)
def test_it_masks_the_rest_of_a_name_of_which_a_part_is_known(text: str, masked: str) -> None:
    """First names of the family after a title, a relation or a comma; halves of a double name."""
    assert mask_text(text, names=["Jane Quarrel"]) == masked


def test_a_first_name_that_an_agent_has_stays_beside_a_known_surname() -> None:
    """Whom to thank must stay readable."""
    masked = mask_text("thanks, Harriet Quarrel", names=["Jane Quarrel"], keep={"harriet"})
    assert masked == "thanks, Harriet ⟨A⟩"
