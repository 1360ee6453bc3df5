"""The colours of a week: the page turns with the year, and every week of it can be read.

Hues go from berry in winter over leaf in spring and wheat in summer to rust, when Customer Service
Week is. They are given in OKLCH, where the same lightness looks and contrasts the same in any hue:
so one choice of lightness serves all 53 weeks, and a test proves AA for each.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

HUES = ((0, -12), (9, 62), (16, 130), (26, 106), (33, 78), (40, 46), (46, 20), (53, -12))
"""Week and hue in degrees; between two of them in a straight line. Never blue: the page is warm."""

NO_SEASON = 30
"""The hue of a page about all times at once."""


@dataclass(frozen=True)
class Palette:
    """Colours as #rrggbb. `ink`, `quiet` and `accent` carry text on `paper` and on `wash`."""

    paper: str
    wash: str
    line: str
    ink: str
    quiet: str
    accent: str


def hue_of(week: float) -> float:
    """Degrees of OKLCH for a week of the year."""
    for (left, from_), (right, to) in pairwise(HUES):
        if left <= week <= right:
            return from_ + (to - from_) * (week - left) / (right - left)
    return NO_SEASON


def light(hue: float) -> Palette:
    return Palette(
        paper=colour(0.985, 0.005, hue),
        wash=colour(0.957, 0.013, hue),
        line=colour(0.87, 0.025, hue),
        ink=colour(0.27, 0.03, hue),
        quiet=colour(0.48, 0.03, hue),
        accent=colour(0.49, 0.13, hue),
    )


def dark(hue: float) -> Palette:
    return Palette(
        paper=colour(0.19, 0.012, hue),
        wash=colour(0.245, 0.02, hue),
        line=colour(0.36, 0.025, hue),
        ink=colour(0.93, 0.012, hue),
        quiet=colour(0.75, 0.02, hue),
        accent=colour(0.8, 0.1, hue),
    )


def stroke(week: float) -> str:
    """The colour of a week's stroke: seen on light and on dark paper alike."""
    return colour(0.62, 0.12, hue_of(week))


def colour(lightness: float, chroma: float, hue: float) -> str:
    """OKLCH as #rrggbb, with less chroma where a screen cannot show that much.

    Source: B. Ottosson, "A perceptual color space for image processing", 2020.
    """
    while True:
        channels = _linear_rgb(lightness, chroma, hue)
        if chroma <= 0 or all(-1e-4 <= channel <= 1 + 1e-4 for channel in channels):
            return "#" + "".join(f"{_byte(channel):02x}" for channel in channels)
        chroma -= 0.002


def _linear_rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a = chroma * math.cos(math.radians(hue))
    b = chroma * math.sin(math.radians(hue))
    l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3  # noqa: E741  (names of the paper)
    m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    )


def _byte(linear: float) -> int:
    value = min(1.0, max(0.0, linear))
    curved = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
    return round(255 * curved)
