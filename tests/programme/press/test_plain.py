"""Words from outside cannot steer what shows them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiftytwo.programme.press.plain import MOST_MARKS, plain
from tests.programme.press.nasty import NASTY


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Thanks!", "Thanks!"),
        ("\x1b[31mred\x1b[0m", "�[31mred�[0m"),
        ("\x9b31m", "�31m"),
        ("bell\x07", "bell�"),
        ("one\r\ntwo\u2028three", "one two three"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("\u2066in\u2069side", "inside"),
        ("zero\u200bwidth", "zerowidth"),
        ("half \ud83d", "half �"),
        ("\ue000", "�"),
        ("  much \t\u3000 room  ", "much room"),
        ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
        ("می‌خواهم", "می‌خواهم"),
        ("", ""),
    ],
)
def test_it_shows_what_is_meant_and_defuses_the_rest(text: str, shown: str) -> None:
    """Control characters become visible, invisible ones go, letters and emoji stay."""
    assert plain(text) == shown


def test_it_cuts_down_towers_of_marks() -> None:
    """Marks that would spill over other lines are kept to a readable number."""
    assert plain("a" + "\u0301" * 60) == "a" + "\u0301" * MOST_MARKS


@given(st.text())
def test_it_is_safe_whatever_comes(text: str) -> None:
    """No control character, line break or direction override is left; twice is once."""
    shown = plain(text)
    assert not {c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")}
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") & set(shown)
    assert plain(shown) == shown
    shown.encode()


def test_the_nasty_strings_hold_what_they_promise() -> None:
    """Every kind of attack in the list is one that the rule changes, markup and the like apart."""
    harmless_here = {"markup", "attribute", "style", "comment", "rtl", "long", "wide", "emoji"}
    unchanged = {name for name, text in NASTY.items() if plain(text) == text}
    assert unchanged == harmless_here | {"empty"}
