"""A keepsake is whole in both forms, and nobody who wrote in it steers it."""

import re
from datetime import date
from html.parser import HTMLParser

import pytest

from fiftytwo.programme.press.keepsake import (
    Entry,
    Keepsake,
    keepsake_as_html,
    keepsake_as_pdf,
)
from fiftytwo.terms.brief import LANGUAGES

NASTY = '<script>alert(1)</script> #import "x" $a$ \\ *b* @c <d> \x1b[31m'


def keepsake(*entries: Entry, language: str = "en", name: str = "Bob") -> Keepsake:
    return Keepsake(name, "Tests & Daughters", language, entries)


def quoted(quote: str, on: date | None = date(2026, 11, 19)) -> Entry:
    return Entry(on, "customer", "", "", quote)


def words_of(page: str) -> str:
    """What is read of it."""

    class Reader(HTMLParser):
        read = ""

        def handle_data(self, data: str) -> None:
            self.read += data

    reader = Reader()
    reader.feed(page)
    return re.sub(r"\s+", " ", reader.read)


def test_each_thanks_stands_under_its_year_with_its_day_and_giver() -> None:
    """Those without a date come last."""
    given = Entry(date(2025, 2, 3), "witnessed", "Alice", "You shared your desk.", "")
    said = Entry(date(2025, 2, 4), "said", "Alice", "", "")
    read = words_of(keepsake_as_html(keepsake(given, said, quoted("Ta!"), quoted("Ok.", None))))
    assert "2025–2026" in read
    story = read[read.index("Monday 3 February") :]
    order = ["Alice, who saw it", "You shared your desk.", "Alice, in person", "2026", "Ta!"]
    places = [story.index(words) for words in [*order, "Without a date", "Ok."]]
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_makes_a_book(language: str) -> None:
    """Also where nothing was ever written down."""
    for made in (keepsake(language=language), keepsake(quoted("Ta!"), language=language)):
        assert keepsake_as_pdf(made).startswith(b"%PDF-")
        assert f'lang="{language}"' in keepsake_as_html(made)


def test_the_same_keepsake_gives_the_same_bytes() -> None:
    """No date of making stands in it."""
    made = keepsake(quoted("Ta!"))
    assert keepsake_as_pdf(made) == keepsake_as_pdf(made)
    assert keepsake_as_html(made) == keepsake_as_html(made)


def test_whoever_wrote_it_steers_nothing() -> None:
    """Words are words, in HTML and in the book's own language."""
    made = keepsake(Entry(date(2026, 1, 2), "written", NASTY, NASTY, NASTY), name=NASTY)
    page = keepsake_as_html(made)
    assert "<script" not in page
    assert "\x1b" not in page
    assert keepsake_as_pdf(made).startswith(b"%PDF-")


def test_the_page_needs_nothing_else() -> None:
    """No network, no script, no font."""
    page = keepsake_as_html(keepsake(quoted("Ta!")))
    assert "default-src 'none'" in page
    assert re.findall(r"(?:src|href)=|url\(|@import", page) == []
