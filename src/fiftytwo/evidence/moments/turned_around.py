"""`turned_around`: upset at the start, content with the help at the end.

Definitions: docs/reference/definitions/kinds.md
"""

from collections.abc import Iterator

import numpy as np

from fiftytwo.evidence.moments.elsewhere import is_said_of_others
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.mood import Mood
from fiftytwo.evidence.talk.talk import NOBODY, Talk
from fiftytwo.evidence.talk.whose import whose
from fiftytwo.terms.moments import MomentKind

LEAST = 0.6
"""Strength of the faintest: two messages and what lies between tell more than thanks alone."""


def turned_around(talk: Talk, mood: Mood) -> Iterator[Found]:
    """Conversations in which help stands between the first upset and the last, grateful, words."""
    upset = talk.first(mood.upset)
    last_upset = talk.last(mood.upset)
    content = talk.last(mood.grateful)
    turned = (upset != NOBODY) & (content > last_upset)
    for conversation in np.flatnonzero(turned).tolist():
        before, row = int(upset[conversation]), int(content[conversation])
        if int(mood.helped[row]) < before or is_said_of_others(talk.text(row)):
            continue
        thanks = float(talk.signals["thanks"][row])
        for credit in whose(talk, row, talk.text(row)):
            if credit.hand is None or credit.row < before:
                continue
            yield Found(
                kind=MomentKind.TURNED_AROUND,
                row=row,
                hand=credit.hand,
                strength=round(LEAST + (1 - LEAST) * thanks, 4),
                quote=row,
                before=before,
                others=(before, credit.row),
            )
