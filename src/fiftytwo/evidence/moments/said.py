"""`praised` and `thanked`: a customer's own words for help that they received.

Definitions: docs/reference/definitions/praised.md, thanked.md
"""

from collections.abc import Iterator

import numpy as np

from fiftytwo.evidence.moments.bars import Bars
from fiftytwo.evidence.moments.elsewhere import is_said_of_others
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.mood import Mood
from fiftytwo.evidence.talk.talk import NOBODY, Talk
from fiftytwo.evidence.talk.whose import whose
from fiftytwo.terms.moments import MomentKind

THANKED_WEIGHT = 0.5
"""Thanks at its clearest is as strong as praise at even odds: praise is rarer and says more."""


def said(talk: Talk, mood: Mood, bars: Bars) -> Iterator[Found]:
    """Words that thank or praise, each with the hand it thanks."""
    for row in np.flatnonzero(mood.grateful).tolist():
        text = talk.text(row)
        if is_said_of_others(text):
            continue
        praise = float(talk.signals["praise"][row])
        praises = praise >= bars.praise
        strength = praise if praises else THANKED_WEIGHT * float(talk.signals["thanks"][row])
        kind = MomentKind.PRAISED if praises else MomentKind.THANKED
        for credit in whose(talk, row, text):
            help_row = int(mood.helped[row]) if credit.row == NOBODY else credit.row
            yield Found(
                kind=kind,
                row=row,
                hand=credit.hand,
                name=credit.name,
                strength=round(strength, 4),
                quote=row,
                others=(help_row,) if credit.hand is not None and help_row != NOBODY else (),
                facts={"named_unmatched": True} if credit.hand is None else {},
            )
