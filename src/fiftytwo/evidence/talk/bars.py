"""From which probability on a signal counts for a moment."""

from collections.abc import Mapping
from dataclasses import dataclass

THANKED_FROM = 0.35
"""By how much thanks must outweigh frustration for words after help to thank for it: the less
clear the thanks, the less complaint they may carry. Lower than the scorer's own threshold, which
must hold for any message: after a person's help thanks are likelier than anywhere. Chosen on real
threads outside the annotated set, read one by one; see docs/reference/definitions/thanked.md.
"""

OF_MOMENTS = (
    *("praise", "frustration", "hostility", "abuse", "danger"),
    *("ownership", "boundary", "refusal"),
)
"""Signals by whose thresholds moments are found; where another one is tuned, none is found anew."""

NEVER = 1.01
"""Above every probability: a signal without an evaluation finds nothing."""


@dataclass(frozen=True)
class Bars:
    """From which probability on a signal counts; see runs/run.py for where they come from."""

    praise: float
    frustration: float
    hostility: float
    abuse: float
    danger: float
    ownership: float
    boundary: float
    refusal: float
    thanks: float = THANKED_FROM
    """How far thanks must outweigh frustration, not a threshold of its own."""


def bars_of(shown_from: Mapping[str, float]) -> Bars:
    """The thresholds that moments need, out of the scorer's."""
    return Bars(**{name: shown_from.get(name, NEVER) for name in OF_MOMENTS})
