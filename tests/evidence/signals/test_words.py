"""How a text becomes words: the spelling rules of alphabet.py, one by one."""

import pytest

from fiftytwo.evidence.signals.alphabet import HANDLE, NUMBER, word_hash
from fiftytwo.evidence.signals.scorer import one_text
from fiftytwo.evidence.signals.words import marks_of, read_words


def hashes(text):
    """The words of `text` as hashes."""
    return read_words(one_text(text)).hash.tolist()


@pytest.mark.parametrize(
    ("text", "same_as"),
    [
        ("THANKS", "thanks"),
        ("don't", "dont"),
        ("don’t", "dont"),
        ("'quoted'", "quoted"),
        ("soooooo", "soo"),
        ("sooo good", "soo good"),
        ("well-done", "well done"),
        ("a,b\u00a0c…d", "a b c d"),
        ("no.1", "no 7"),
        ("❤️", "💕"),
        ("😡", "🤬"),
        ("👍🏽", "👍"),
    ],
)
def test_these_are_the_same_words(text, same_as):
    """What people spell differently and mean alike."""
    assert hashes(text) == hashes(same_as)


@pytest.mark.parametrize("text", ["@ann", "[name]", "<phone>", "⟨handle⟩", "@Ann_B"])
def test_handles_and_masked_pieces_are_one_word(text):
    """Nothing is learned about who it was."""
    assert hashes(text) == [HANDLE]


def test_numbers_are_one_word():
    """12, 7 and 1999 say the same: a number."""
    assert hashes("12 7 1999") == [NUMBER] * 3


def test_the_inside_of_an_address_is_left_out():
    """Of https://example.com/secret the path is not read."""
    assert hashes("https://x.com/secret") == [word_hash("https"), word_hash("com")]


def test_a_sentence_ends_at_its_mark():
    """Nothing reaches over the mark."""
    assert read_words(one_text("Not good. Thank you")).first.tolist() == [True, False, True, False]


def test_places_are_bytes_of_the_text():
    """So that spans can be cut out again."""
    words = read_words(one_text("é don’t ❤"))
    places = zip(words.start.tolist(), words.end.tolist(), strict=True)
    raw = "é don’t ❤".encode()
    assert [raw[start:end].decode() for start, end in places] == ["é", "don’t", "❤"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("hi", [5]),
        ("hi!", [0, 5]),
        ("hi!!", [1, 5]),
        ("why?", [2, 5]),
        ("WHY me", [3, 5]),
        ("WHY NOT", [4, 5]),
        ("one two three", [6]),  # 3 words: the next length mark
        ("!!!", []),  # no word, no mark
    ],
)
def test_marks_are_what_is_no_word(text, rows):
    """!, ?, capitals and length."""
    assert sorted(marks_of(read_words(one_text(text)))[1].tolist()) == rows
