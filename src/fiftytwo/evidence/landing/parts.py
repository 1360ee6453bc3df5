"""Parts of a large file: which units land together, and what is written down of each."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from fiftytwo.evidence.landing.land import Landed
from fiftytwo.evidence.landing.making import Made, together

PART_ITEMS = 50_000


@dataclass(frozen=True)
class Part:
    """One transaction of a file."""

    number: int
    """1, 2, 3 …"""
    is_last: bool
    units: int = 0
    """how many units of the file it took"""
    numbers: Counter[str] = field(default_factory=Counter)
    """what is told at the end of the file"""
    has_late: bool = False
    """whether anything in it is to be read after all else"""


WHOLE = Part(1, is_last=True)
"""A file that lands at once."""


def parts_of(units: Iterable[Made], part_items: int) -> Iterator[tuple[Made, bool]]:
    """Units together, `part_items` or a little more at a time, and whether it is the last."""
    waiting: list[Made] = []
    ready: Made | None = None
    for made in units:
        if ready is not None:
            yield ready, False
            ready = None
        waiting.append(made)
        if sum(one.items for one in waiting) >= part_items:
            ready = together(waiting)
            waiting = []
    yield ready or together(waiting), True


def counts_of(landed: Landed, quarantined: int, part: Part) -> str:
    """What landed, as JSON with sorted keys."""
    counts = {
        "conversations": landed.conversations,
        "items": dict(landed.items),
        "rows": dict(landed.rows),
        "quarantined": quarantined,
        "units": part.units,
        "numbers": dict(part.numbers),
        "has_late": part.has_late,
    }
    return json.dumps(counts, sort_keys=True)


def landed_of(counts: str) -> Landed:
    """What had landed, out of what was written down."""
    told = json.loads(counts)
    return Landed(told["conversations"], Counter(told["items"]), Counter(told["rows"]))
