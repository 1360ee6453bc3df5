"""The brief on a terminal."""

import re

import pytest

from fiftytwo.programme.press.brief_text import NARROWEST, brief_as_text
from fiftytwo.programme.press.columns import columns
from fiftytwo.terms.brief import Brief, Care, Says
from fiftytwo.terms.moments import MomentKind
from fiftytwo.terms.week import Week
from tests.programme.press.briefs import (
    QUIET,
    STEADY,
    a_brief,
    a_line,
    a_thank,
    an_other,
    orchid,
    whole_source,
)
from tests.programme.press.full import full
from tests.programme.press.nasty import NASTY

ANSI = re.compile(r"\x1b\[[012]m")


@pytest.mark.parametrize("width", [20, 40, 63, 64, 80, 100, 140])
def test_every_line_fits(width: int) -> None:
    """Whatever the width, no line is longer, and none ends in spaces."""
    for brief in (orchid(care=True), whole_source(), full("de", people=21, care=True)):
        for line in brief_as_text(brief, width=width).splitlines():
            assert columns(line) <= max(width, NARROWEST)
            assert line == line.rstrip()


def test_it_says_the_same_in_colour() -> None:
    """Bold and dim carry no meaning: without them the text is the same."""
    coloured = brief_as_text(orchid(care=True), colour=True)
    assert "\x1b[1mAmina\x1b[0m" in coloured
    assert ANSI.sub("", coloured) == brief_as_text(orchid(care=True))


def test_it_has_no_escapes_unless_asked() -> None:
    """A file or a pipe gets letters only."""
    assert "\x1b" not in brief_as_text(orchid())


@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY.keys())
def test_words_from_outside_cannot_steer_the_terminal(nasty: str) -> None:
    """In every place where a text can stand: no control character but our line feeds."""
    shown = brief_as_text(brief_of(nasty))
    assert not {c for c in shown if (ord(c) < 32 or 127 <= ord(c) < 160) and c != "\n"}
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2067\u200b") & set(shown)
    # Isolates are ours: opened and closed on the same line.
    for line in shown.splitlines():
        assert line.count("\u2066") + line.count("\u2068") == line.count("\u2069")
    assert all(columns(line) <= 100 for line in shown.splitlines())
    shown.encode()


@pytest.mark.parametrize(("width", "there"), [(100, True), (60, True), (52, False)])
def test_the_year_stands_above_dates_that_are_too_long_beside_it(width: int, there: bool) -> None:
    """A week between two months is long in German; only a narrow screen has no room for a year."""
    september = a_brief(week=Week(2026, 40), language="de")
    lines = brief_as_text(september, width=width).splitlines()
    assert (lines[1] == "╵" * 39 + "│" + "╵" * 13) is there
    assert "Kalenderwoche 40: 28. September bis 4. Oktober 2026" in " ".join(lines)


def test_a_quote_leaves_no_word_behind() -> None:
    """A single word on the last line is given company."""
    thanks = a_thank(
        "Bo", "You have a lovely voice and you sorted the double charge in one go, ta!"
    )
    last = re.findall(r"\n +(\S[^\n]*”)", brief_as_text(a_brief(thank=(thanks,)), width=82))[-1]
    assert len(last.split()) > 1


def brief_of(text: str) -> Brief:
    """A brief in which every text is `text`."""
    facts = {"channel": text, "where": text, "zone": text, "said_to": [text, "Bo"], "source": text}
    seen = {"kind": MomentKind.WITNESSED, "facts": facts | {"seen_by": text, "spoken_by": text}}
    thanks = (
        a_thank(text, text, before=text, likes=text, shift=text, unfit=(text,), facts=facts),
        a_thank(text, text, person_id=None, facts=facts),
        a_thank(text, text, **seen),
    )
    return a_brief(
        for_=text,
        team=f"{text} team",
        people_line=(a_line(Says.AWAY, names=[text, text]), a_line(Says.JOINED, names=[text])),
        care=(Care(None, text, text, text, False),),
        thank=thanks,
        everyone_else=(
            an_other(text, a_line(Says.STEADY, days=None, roster=True, conversation=text), "look"),
            an_other(
                "Ada",
                STEADY,
                "look",
            ),
            an_other("Bo", QUIET, text),
        ),
        together=(a_line(Says.WEATHERED, weekday=1, contacts=9, usual=3, example=text),),
        hard=(
            a_line(Says.REFUSALS, count=2, where=text, words=text, example=text),
            a_line(Says.HARD_QUEUE, queue=text),
        ),
        coming=(a_line(Says.ANNIVERSARY, name=text, years=1, day="2026-11-24"),),
        not_seen=(
            a_line(Says.STRANGERS, names=[text, text], others=True),
            a_line(Says.NAMED_UNMATCHED, name=text, conversation=text, called=[text]),
        ),
        to_the_lead=(a_line(Says.COPIES, names=[text, text]),),
    )
