"""Customers' names that are known in the conversation."""

import pytest

from fiftytwo.evidence.redact.mask import mask_text


@pytest.mark.parametrize(
    ("names", "text", "masked"),
    [
        (["Justin Keller"], "Justin Keller here", "⟨name⟩ here"),
        (["Justin Keller"], "justin, KELLER", "⟨name⟩, ⟨name⟩"),
        (
            ["Justin Keller"],
            "Justin's and Justins and the Kellers",
            "⟨name⟩'s and ⟨name⟩s and the ⟨name⟩s",
        ),
        (["Justin Keller"], "Kellerman adjusting justinian", "Kellerman adjusting justinian"),
        (["Keller, Mary-Jane"], "Jane or Mary or Mary-Jane", "⟨name⟩ or ⟨name⟩ or ⟨name⟩"),
        (["Jo Li"], "jo li, jo or li? Hi Jo,", "⟨name⟩, jo or li? Hi ⟨name⟩,"),
        (
            ["Will Young"],
            "Will it stay young? Hi Will, Mr Young",
            "Will it stay young? Hi ⟨name⟩, Mr ⟨name⟩",
        ),
        (["Will Young"], "I'm Will Young.", "I'm ⟨name⟩."),
        (["kell3r"], "this is kell3r", "this is ⟨name⟩"),
        (["İpek Ağa"], "İpek ve ipek", "⟨name⟩ ve ipek"),
        (["12345", "", "  ", "⟨name⟩"], "12345 and ⟨name⟩", "12345 and ⟨name⟩"),
    ],
)  # fmt: skip
def test_it_masks_whole_words_in_any_case(names: list[str], text: str, masked: str) -> None:
    """The name, and its parts of three letters or more unless they are everyday words."""
    assert mask_text(text, names=names) == masked


def test_an_agent_of_the_same_name_stays() -> None:
    """Whom to thank must stay readable; the customer's surname goes."""
    masked = mask_text("Thanks Anna! Anna Keller", names=["Anna Keller"], keep={"anna"})
    assert masked == "Thanks Anna! ⟨name⟩"
