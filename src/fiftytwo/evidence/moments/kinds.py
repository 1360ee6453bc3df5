"""The kinds of moment that words alone show: praised and thanked."""

from dataclasses import dataclass

from fiftytwo.terms.moments import MomentKind

KINDS = (MomentKind.PRAISED, MomentKind.THANKED)
"""Strongest first: words that praise are not used again as thanks."""

THANKED_WEIGHT = 0.5
"""Thanks at its clearest is as strong as praise at even odds: praise is rarer and says more."""

THANKED_FROM = 0.35
"""By how much thanks must outweigh frustration for words after help to thank for it: the less
clear the thanks, the less complaint they may carry. Lower than the scorer's own threshold, which
must hold for any message: after a person's help thanks are likelier than anywhere. Chosen on real
threads outside the annotated set, read one by one; see docs/reference/definitions/thanked.md.
"""


@dataclass(frozen=True)
class Thresholds:
    """From which probability on a signal counts; see runs/run.py for where they come from."""

    praise: float
    thanks: float
    frustration: float
    hostility: float


@dataclass(frozen=True)
class Reading:
    """What the scorer read in a customer's words, as probabilities."""

    thanks: float
    praise: float
    frustration: float
    hostility: float


def kind_of(reading: Reading, thresholds: Thresholds) -> tuple[int, float] | None:
    """Index into KINDS and strength in 0..1, or None where the words thank nobody.

    Words that thank and complain at once are left out: irony looks like that, and a lead who is
    shown one sarcastic "great job" will not look again.
    """
    if reading.hostility >= thresholds.hostility or reading.frustration >= thresholds.frustration:
        return None
    if reading.praise >= thresholds.praise:
        return 0, round(reading.praise, 4)
    if reading.thanks - reading.frustration >= thresholds.thanks:
        return 1, round(reading.thanks * THANKED_WEIGHT, 4)
    return None
