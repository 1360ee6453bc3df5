"""The mark: a year as a ring of strokes, one a week, the reported week long. An inline SVG."""

import math
from collections.abc import Iterator

from fiftytwo.programme.press.season import stroke
from fiftytwo.programme.press.sentences import weeks_in
from fiftytwo.programme.press.words.language import Language
from fiftytwo.terms.week import Week

MIDDLE = 100
INNER, OUTER = 74, 90
"""Radii of a stroke in a picture 200 wide."""
REACH = 8
"""How much further the reported week's stroke goes, inward and outward."""


def ring(week: Week | None, say: Language) -> str:
    """The year's strokes clockwise from the top; weeks to come are faint. Says it in words too."""
    weeks = weeks_in(week.year) if week else 52
    label = say.week_in_the_year(week.number, weeks) if week else say.ALL_WEEKS
    inside = f'<text x="100" y="120">{week.number if week else say.ALL}</text>'
    strokes = "".join(_stroke(n, weeks, week.number if week else None) for n in range(1, weeks + 1))
    return (
        '<svg class="ring" viewBox="0 0 200 200" role="img" '
        f'aria-label="{label}"><title>{label}</title>{strokes}{inside}</svg>'
    )


def _stroke(number: int, weeks: int, reported: int | None) -> str:
    here = number == reported
    inner, outer = (INNER - REACH, OUTER + REACH) if here else (INNER, OUTER)
    points = stroke_at(number, weeks, inner, outer)
    kind = "here" if here else "ahead" if reported is not None and number > reported else "past"
    return f'<path class="{kind}" stroke="{stroke(number)}" d="M{points}"/>'


def stroke_at(number: int, weeks: int, inner: float, outer: float) -> str:
    """Where a week's stroke begins and ends, as points of a path."""
    return " ".join(_points(2 * math.pi * (number - 1) / weeks, inner, outer))


def _points(angle: float, inner: float, outer: float) -> Iterator[str]:
    for radius in (inner, outer):
        x, y = MIDDLE + radius * math.sin(angle), MIDDLE - radius * math.cos(angle)
        yield f"{x:.1f} {y:.1f}"
