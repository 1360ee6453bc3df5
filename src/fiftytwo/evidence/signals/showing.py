"""From which probability on a person is shown a message: as low as is right often enough."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

PRECISION = 0.9
"""What a person is shown is to be right at least so often."""
FEWEST_TAKEN = 10
"""A threshold that fewer judged messages reach is luck."""
SURE = 0.95


@dataclass(frozen=True)
class Shown:
    """A threshold, and what it rests on."""

    threshold: float
    right: int
    taken: int

    @property
    def lower(self) -> float:
        """At least so precise, one-sided, with 95 % confidence."""
        return lower_bound(self.right, self.taken)


def lowest_sound(
    judged: Sequence[tuple[float, bool]], precision: float = PRECISION
) -> Shown | None:
    """The lowest threshold at which `precision` of the judged messages above it are right.

    judged: probability, and whether it was right. None where no threshold is sound.
    """
    ranked = sorted(judged, key=lambda one: -one[0])
    found = None
    right = 0
    for taken, (probability, is_right) in enumerate(ranked, 1):
        right += is_right
        is_last = taken == len(ranked) or ranked[taken][0] < probability
        if is_last and taken >= FEWEST_TAKEN and right >= precision * taken:
            found = Shown(probability, right, taken)
    return found


def lower_bound(right: int, taken: int, sure: float = SURE) -> float:
    """Clopper and Pearson's one-sided bound: the share at which so many right were a surprise.

    Source: Biometrika 26 (1934), 404-413.
    """
    if not right:
        return 0.0
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _at_least(right, taken, middle) < 1 - sure:
            low = middle
        else:
            high = middle
    return low


def _at_least(right: int, taken: int, share: float) -> float:
    """How likely `right` or more of `taken` are, each with chance `share`."""
    if share <= 0:
        return 0.0
    return sum(
        math.exp(
            math.lgamma(taken + 1)
            - math.lgamma(k + 1)
            - math.lgamma(taken - k + 1)
            + k * math.log(share)
            + (taken - k) * math.log1p(-share)
        )
        for k in range(right, taken + 1)
        if share < 1 or k == taken
    )
