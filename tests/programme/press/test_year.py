"""The year in a row, the mark, and the stylesheet of all seasons."""

import re
from importlib.resources import files

from fiftytwo.programme.press import season
from fiftytwo.programme.press.seasons import stylesheet
from fiftytwo.programme.press.year import mark, year_row
from fiftytwo.terms.week import Week

STATIC = files("fiftytwo.programme.foundation.face") / "static" / "fiftytwo"


def test_the_row_has_a_stroke_for_each_week() -> None:
    """It has 53 in a long year; now and the Week are longer than the others."""
    strokes = re.findall(r'd="M\d+ (\d+)V(\d+)"', year_row(Week(2026, 48)))
    assert len(strokes) == 53
    assert [n for n, (top, _) in enumerate(strokes, 1) if top == "6"] == [41, 48]


def test_what_is_to_come_is_faint() -> None:
    """It draws weeks after this one as ahead."""
    assert year_row(Week(2025, 50)).count('class="ahead"') == 2


def test_the_served_files_are_what_is_computed() -> None:
    """It serves the colours of season.py and the strokes of ring.py, to the byte."""
    assert (STATIC / "seasons.css").read_text(encoding="utf-8") == stylesheet()
    assert (STATIC / "mark.svg").read_text(encoding="utf-8") == mark()


def test_every_week_has_its_colours_in_both_lights() -> None:
    """It names each of 53 weeks twice, with the palette of that week."""
    css = stylesheet()
    for week in range(1, 54):
        assert css.count(f'[data-week="{week}"]') == 2
    assert season.light(season.hue_of(48)).accent in css
