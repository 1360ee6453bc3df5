"""Words in pieces, as the weights' own tokenizer cuts them."""

from importlib.resources import files

import pytest

from fiftytwo.evidence.signals.reader.pieces import Pieces

VOCABULARY = ["[UNK]", "thank", "##s", "##ful", "!", "'", "don", "t", "caf", "##e", "中", "un"]


def pieces(text):
    """The pieces of a text, spelt."""
    return [VOCABULARY[number] for number in Pieces(VOCABULARY).ids(text)]


IDS = {
    "Thank you SO much, Priya!!": [4067, 2017, 2061, 2172, 1010, 26927, 3148, 999, 999],
    "it's £4.50… isn't it?": [
        *(2009, 1005, 1055, 1069, 2549, 1012, 2753, 1529, 3475, 1005, 1056, 2009, 1029),
    ],
    "Café Zürich – naïve façade": [7668, 10204, 1516, 15743, 8508],
    "don’t @ me 😡👍🏽 #fail": [2123, 1521, 1056, 1030, 2033, 100, 1001, 8246],
    "unbelievably-overcomplicated refund_process v2.0.1": [
        *(4895, 8671, 2666, 3567, 6321, 1011, 2058, 9006, 24759, 17872, 25416, 8630, 1035, 2832),
        *(1058, 2475, 1012, 1014, 1012, 1015),
    ],
    "日本語 and русский": [
        *(1864, 1876, 1950, 1998, 1195, 29748, 29747, 29747, 23925, 15414),
    ],
    "\tline\nbreak\u00a0here\u200b": [2240, 3338, 2182],
    "1st/2nd x 10,000 (ten)": [3083, 1013, 3416, 1060, 2184, 1010, 2199, 1006, 2702, 1007],
}
"""What tokenizers 0.23.3 gives for the shipped vocabulary (BertWordPieceTokenizer, lower case)."""


@pytest.mark.parametrize("text", IDS)
def test_the_shipped_pieces_are_those_of_the_library(text):
    """The weights were made with its ids."""
    vocabulary = files("fiftytwo.evidence.signals.reader") / "shipped" / "pieces.txt"
    assert Pieces(vocabulary.read_text(encoding="utf-8").split("\n")).ids(text) == IDS[text]


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
