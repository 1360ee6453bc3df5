"""The ring unrolled: a year's weeks in a row, and the ring alone as our mark. Inline SVG."""

from fiftytwo.programme.press.ring import INNER, OUTER, REACH, stroke_at
from fiftytwo.programme.press.season import stroke
from fiftytwo.programme.press.sentences import weeks_in
from fiftytwo.terms.week import Week, the_week, week_of

STEP, HIGH = 20, 60
"""Between two strokes, and the picture's height; it is stretched to whatever room there is."""
SHORT, LONG = (18, 42), (6, 54)


def year_row(now: Week) -> str:
    """The year's strokes from left to right: now and the Week are long, what is to come is faint.

    Decoration: what it shows, the page says in words.
    """
    weeks = weeks_in(now.year)
    special = week_of(the_week(now.year)[0])
    strokes = "".join(_stroke(number, now.number, special.number) for number in range(1, weeks + 1))
    return (
        f'<svg class="year" viewBox="0 0 {weeks * STEP} {HIGH}" preserveAspectRatio="none" '
        f'aria-hidden="true" focusable="false">{strokes}</svg>'
    )


def _stroke(number: int, now: int, special: int) -> str:
    top, bottom = LONG if number in (now, special) else SHORT
    kind = "here" if number == now else "ahead" if number > now else "past"
    kind += " the-week" if number == special else ""
    x = number * STEP - STEP // 2
    return f'<path class="{kind}" stroke="{stroke(number)}" d="M{x} {top}V{bottom}"/>'


MARKED = 40
"""The week of the mark's long stroke: in most years it is Customer Service Week's."""


def mark() -> str:
    """The ring as a picture of its own, for the browser's tab and for whoever needs a sign."""
    strokes = "".join(
        f'<path stroke="{stroke(number)}" stroke-width="{9 if number == MARKED else 5}" '
        f'd="M{stroke_at(number, 52, *_radii(number))}"/>'
        for number in range(1, 53)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" '
        f'stroke-linecap="round"><title>Fiftytwo</title>{strokes}</svg>\n'
    )


def _radii(number: int) -> tuple[int, int]:
    return (INNER - 3 * REACH, OUTER + REACH) if number == MARKED else (INNER - REACH, OUTER)


if __name__ == "__main__":
    print(mark(), end="")
