"""Every week has colours of its own that everyone can read."""

import pytest

from fiftytwo.programme.press.season import Palette, colour, dark, hue_of, light, stroke


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


PALETTES = [(week, make(hue_of(week))) for week in range(1, 54) for make in (light, dark)]


@pytest.mark.parametrize(("week", "palette"), PALETTES)
def test_it_can_be_read_in_every_week(week: int, palette: Palette) -> None:
    """Text has AA contrast (4.5) on paper and on wash, and on the white of a printed sheet."""
    for ink in (palette.ink, palette.quiet, palette.accent):
        assert contrast(ink, palette.paper) >= 4.5
        assert contrast(ink, palette.wash) >= 4.5
    if palette == light(hue_of(week)):
        assert contrast(palette.accent, "#ffffff") >= 4.5
        assert contrast(palette.quiet, "#ffffff") >= 4.5


@pytest.mark.parametrize("week", range(1, 54))
def test_strokes_are_seen_on_light_and_dark(week: int) -> None:
    """A picture needs 3 to 1 on either paper."""
    assert contrast(stroke(week), light(hue_of(week)).paper) >= 3
    assert contrast(stroke(week), dark(hue_of(week)).paper) >= 3


def test_neighbours_are_alike_and_the_year_closes() -> None:
    """The hue moves by a few degrees a week, from the last week into the first as well."""
    steps = [abs(hue_of(week + 1) - hue_of(week)) for week in range(53)]
    assert max(steps) < 11
    assert hue_of(0) == hue_of(53)


def test_it_knows_white_and_a_colour_no_screen_has() -> None:
    """Lightness one is white; a chroma out of reach is brought within it."""
    assert colour(1, 0, 0) == "#ffffff"
    assert colour(0.9, 0.4, 20) == colour(0.9, 0.398, 20)
