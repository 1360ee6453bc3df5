"""Lines keep to their columns in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiftytwo.programme.press.columns import clusters, columns, held, wrapped
from fiftytwo.programme.press.plain import plain


@pytest.mark.parametrize(
    ("text", "wide"),
    [
        ("thanks", 6),
        ("ありがとう", 10),  # five letters of two columns
        ("한국어", 6),
        ("e\u0301", 1),  # the accent stands on its letter
        ("😊", 2),
        ("👍🏽", 2),  # the skin tone belongs to the thumb
        ("👩‍👩‍👧‍👦", 2),  # joined to one family
        ("🇩🇪🇫🇷", 4),  # two flags
        ("❤️", 2),  # asked to be shown as emoji
        ("שלום", 4),
        ("", 0),
    ],
)
def test_it_counts_columns(text: str, wide: int) -> None:
    """Wide letters take two columns, marks none, a joined emoji as much as one."""
    assert columns(text) == wide


def test_it_breaks_at_spaces() -> None:
    """Words stay whole where they fit."""
    assert wrapped("you stayed till it worked", 12) == ["you stayed", "till it", "worked"]


def test_it_breaks_scripts_without_spaces_anywhere() -> None:
    """A line of wide letters is filled, not left half empty."""
    assert wrapped("よくやった team", 6) == ["よくや", "った", "team"]


def test_it_breaks_a_word_that_is_longer_than_a_line() -> None:
    """Even a link of a thousand characters stays in its columns."""
    assert wrapped("a " + "x" * 9, 4) == ["a", "xxxx", "xxxx", "x"]


def test_it_keeps_a_name_together() -> None:
    """A held space does not break, and is printed as a plain one."""
    assert wrapped(f"for {held('Ana Maria')}", 10) == ["for", "Ana Maria"]


def test_it_isolates_lines_that_run_right_to_left() -> None:
    """Each such line is closed in itself, so that the next is not turned round."""
    lines = wrapped("תודה רבה לכם", 8)
    assert [line[0] + line[-1] for line in lines] == ["\u2068\u2069"] * 2


@given(st.text(max_size=200), st.integers(8, 40))
def test_it_never_exceeds_its_width_and_loses_nothing(text: str, width: int) -> None:
    """Every line fits; all characters but spaces are still there, in order."""
    text = plain(text)
    lines = wrapped(text, width)
    assert all(columns(line) <= width for line in lines)
    kept = "".join(lines).translate(dict.fromkeys(map(ord, " \u2068\u2069\u00a0")))
    assert kept == text.translate(dict.fromkeys(map(ord, " \u00a0")))
    assert "".join(clusters(text)) == text
