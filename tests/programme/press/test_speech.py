"""What can be said aloud of a moment, and how long it takes."""

from dataclasses import replace

import pytest

from fiftytwo.programme.press.speech import ABOUT, aloud, minutes_to_say
from fiftytwo.programme.press.words import SPOKEN, words_in
from fiftytwo.terms.moments import MomentKind
from tests.programme.found import QUOTE, moment


@pytest.mark.parametrize(
    ("words", "minutes"),
    [(0, 0), (1, 1), (130, 1), (131, 2), (390, 3)],  # 130 words a minute, rounded up
)
def test_reading_time(words: int, minutes: int) -> None:
    assert minutes_to_say(["word " * words]) == minutes


def test_a_long_quote_is_cut_to_what_one_can_listen_to() -> None:
    said = aloud(moment(quote="You stayed till it worked. " * 30), words_in("en"))
    assert len(said.quote) < ABOUT + 30


@pytest.mark.parametrize("kind", [MomentKind.STEADY, MomentKind.HELPED_A_COLLEAGUE])
def test_our_own_words_are_no_customers(kind: MomentKind) -> None:
    """The deed is told, and nobody's words."""
    said = aloud(replace(moment(), kind=kind), words_in("en"))
    assert said.quote == ""
    assert said.deed


@pytest.mark.parametrize("language", SPOKEN)
def test_no_deed_tells_what_was_done_to_somebody(language: str) -> None:
    """And each language has a sentence for the same kinds."""
    deeds = words_in(language).SPEECH_DEEDS
    assert set(deeds) == set(words_in("en").SPEECH_DEEDS)
    assert not {MomentKind.KEPT_POISE, MomentKind.SET_A_BOUNDARY} & set(deeds)
    assert all(QUOTE not in deed and deed.endswith(".") for deed in deeds.values())
