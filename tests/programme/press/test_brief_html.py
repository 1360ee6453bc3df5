"""The brief as one HTML file."""

import re
from html.parser import HTMLParser

import pytest

from fiftytwo.programme.press.brief_html import POLICY, brief_as_html, briefs_as_html
from tests.programme.press.briefs import nearly_empty, orchid, whole_source
from tests.programme.press.full import full
from tests.programme.press.nasty import NASTY
from tests.programme.press.test_brief_text import brief_of

ALONE = {"meta", "path"}
"""Tags without an end (in SVG: closed in themselves)."""


class Outline(HTMLParser):
    """The tags and attributes of a page; fails where tags do not close as they opened."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in ALONE:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ALONE:
            assert self.open.pop() == tag


def outline(page: str) -> Outline:
    parsed = Outline()
    parsed.feed(page)
    parsed.close()
    assert parsed.open == []
    return parsed


TAGS = outline(brief_as_html(orchid(care=True)))


@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY.keys())
def test_words_from_outside_cannot_become_markup(nasty: str) -> None:
    """In every place where a text can stand: no tag and no attribute but our own."""
    page = brief_as_html(brief_of(nasty))
    parsed = outline(page)
    assert set(parsed.tags) <= set(TAGS.tags)
    assert parsed.attributes <= TAGS.attributes
    assert not {c for c in page if (ord(c) < 32 or 127 <= ord(c) < 160) and c != "\n"}
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068") & set(page)
    page.encode()


def test_it_needs_nothing_else() -> None:
    """No script, no link, no picture, no address; a policy that would forbid them."""
    page = brief_as_html(orchid(care=True))
    assert not {"script", "link", "img", "iframe", "object", "form"} & set(TAGS.tags)
    assert not re.search(r"https?:|url\(|@import|@font-face|//\w", page)
    assert f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">' in page
    assert POLICY.startswith("default-src 'none'; style-src 'unsafe-inline'")


def test_it_can_be_found_ones_way_in() -> None:
    """Language, title, landmarks, headings in steps, sections named by their headings."""
    page = brief_as_html(orchid(care=True))
    assert '<html lang="en">' in page
    assert "<title>Orchid · Monday 23 November · for Maren</title>" in page
    assert [TAGS.tags.count(tag) for tag in ("header", "main", "footer", "h1")] == [1, 1, 1, 1]
    assert TAGS.tags.count("h2") == TAGS.tags.count("section") == 7
    assert TAGS.tags.count("h3") == TAGS.tags.count("article") == 5
    assert len(TAGS.ids) == len(set(TAGS.ids))
    assert page.count("aria-label=") == TAGS.tags.count("section") + 1  # and the ring


def test_it_says_in_which_language_it_is() -> None:
    """A German page is read out in German; of several each sheet in its own."""
    assert '<html lang="de">' in brief_as_html(orchid(language="de"))
    page = briefs_as_html([orchid(language="de"), nearly_empty()])
    assert '<html lang="de">' in page
    assert re.findall(r'class="sheet" lang="(..)"', page) == ["de", "en"]


def test_several_briefs_are_one_document() -> None:
    """One main landmark, and a sheet with its own head for each."""
    page = briefs_as_html([orchid(), nearly_empty()])
    tags = outline(page).tags
    assert [tags.count(tag) for tag in ("main", "header", "h1", "footer")] == [1, 2, 2, 1]
    assert page.count('<div class="sheet"') == 2


def test_it_is_read_in_the_order_of_the_design() -> None:
    """Care, thank, everyone else, together, hard, coming, not seen: for the ear as for the eye."""
    assert re.findall(r"<h2[^>]*>([^<]+)", brief_as_html(orchid(care=True))) == [
        *("Care first", "Thank (5)", "Everyone else", "Together"),
        *("What made it hard", "Coming", "Not seen"),
    ]


def test_print_leaves_care_out() -> None:
    """Even a page that is printed from the screen."""
    page = brief_as_html(orchid(care=True))
    assert ".care, .to-the-lead { display: none; }" in page.split("@media print")[1]
    assert 'class="care"' in page


def test_print_leaves_out_what_is_for_the_lead_alone() -> None:
    """Paper lies about in printers; whose thanks were copies is nobody else's business."""
    page = brief_as_html(full())
    assert '<li class="to-the-lead quiet">You thanked Bert and Chloe' in page
    assert ".care, .to-the-lead { display: none; }" in page.split("@media print")[1]


def test_it_keeps_light_and_dark_and_prints_light() -> None:
    """Dark colours hold for screens alone."""
    page = brief_as_html(whole_source())
    assert "@media screen and (prefers-color-scheme: dark)" in page
    assert '<meta name="color-scheme" content="light dark">' in page


def test_a_long_brief_prints_smaller() -> None:
    """So that it stays on one sheet; a usual one does not need it."""
    for long in (full(), full("de"), full("de", people=15)):
        assert '<main class="page long">' in brief_as_html(long)
    for usual in (orchid(), whole_source(), nearly_empty()):
        assert '<main class="page">' in brief_as_html(usual)
