"""The printed page: one sheet of A4, however much there is to say."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from fiftytwo.programme.press.brief_html import brief_as_html
from fiftytwo.terms.brief import Brief, Says
from fiftytwo.terms.moments import MomentKind
from tests.programme.press.briefs import a_brief, a_line, a_thank, an_other
from tests.programme.press.full import full

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SENTENCE = "You rang when you said that you would, every single time, and it was warm again. "


def thanks(more: int) -> Brief:
    """Five thanks with everything that can stand beneath; one quote is so much longer."""
    facts = {"channel": "email", "messages": 14, "agents": 3, "waited_s": 7200, "contacts": 3}
    usual = {"kind": MomentKind.TURNED_AROUND, "facts": facts, "before": SENTENCE[:40]}
    quotes = [SENTENCE[:40]] * 4 + [(SENTENCE * 5)[: 40 + more]]
    thank = [a_thank(f"Amina {n}", quote, shift="late", **usual) for n, quote in enumerate(quotes)]
    return a_brief(thank=tuple(thank))


def beside(people: int) -> Brief:
    """So many people of whom something is said, and a line in every part."""
    note = a_line(Says.LOOK_SHIFT, days=20, weekday=1, time="10:00")
    others = tuple(an_other(f"Priya Raghunathan {n}", note, "look") for n in range(people))
    line = (a_line(Says.HARD_QUEUE, queue="Heating"),)
    parts = dict.fromkeys(("alike", "together", "hard", "coming", "not_seen"), line)
    return a_brief(everyone_else=others, **parts)


def is_long(brief: Brief) -> bool:
    return '<main class="page long">' in brief_as_html(brief)


def longest_usual(make, least: int, step: int) -> Brief:
    """The longest of these pages that is still printed in the usual size."""
    size = least
    while not is_long(make(size + step)):
        size += step
    return make(size)


def sheets(brief: Brief, folder: Path) -> int:
    """Sheets of A4 that Chromium prints the page on."""
    page, printed = folder / "brief.html", folder / "brief.pdf"
    page.write_text(brief_as_html(brief), encoding="utf-8")
    command = [str(CHROMIUM), "--headless=new", "--no-sandbox", "--disable-gpu"]
    command += [f"--user-data-dir={folder / 'profile'}", "--no-pdf-header-footer"]
    command += [f"--print-to-pdf={printed}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return len(re.findall(rb"/Type\s*/Page\b", printed.read_bytes()))


@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium, to print with")
@pytest.mark.parametrize(
    "brief",
    [
        pytest.param(lambda: full("de", people=21), id="fullest"),
        pytest.param(lambda: longest_usual(thanks, 0, 10), id="thanks"),
        pytest.param(lambda: longest_usual(beside, 1, 1), id="beside"),
    ],
)
def test_the_longest_page_is_one_sheet(brief, tmp_path):
    """The fullest, in small print; and whatever is just short enough for the usual print."""
    assert sheets(brief(), tmp_path) == 1


def test_a_page_that_needs_more_than_a_sheet_is_printed_smaller():
    """Because of its thanks, or of what stands beside them; a short one is not."""
    assert not is_long(thanks(0))
    assert is_long(thanks(300))
    assert not is_long(beside(1))
    assert is_long(beside(30))
