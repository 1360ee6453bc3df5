"""Words in pieces, as the weights' own tokenizer cuts them."""

import pytest

from fiftytwo.evidence.signals.reader.pieces import Pieces

VOCABULARY = ["[UNK]", "thank", "##s", "##ful", "!", "'", "don", "t", "caf", "##e", "中", "un"]


def pieces(text):
    """The pieces of a text, spelt."""
    return [VOCABULARY[number] for number in Pieces(VOCABULARY).ids(text)]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Thanks!", ["thank", "##s", "!"]),
        ("THANKFUL", ["thank", "##ful"]),
        ("don't", ["don", "'", "t"]),
        ("café", ["caf", "##e"]),  # accents go
        ("中中", ["中", "中"]),  # each by itself
        ("unthanks xyz", ["[UNK]", "[UNK]"]),  # a word that cannot be cut is unknown, whole
        ("thank\u200bs\ufffd", ["thank", "##s"]),  # what is no character goes
        ("", []),
        ("thank" * 30, ["[UNK]"]),
    ],
)
def test_a_word_is_cut_from_the_left_greedily(text, cut):
    """Lower case, without accents, punctuation apart."""
    assert pieces(text) == cut
