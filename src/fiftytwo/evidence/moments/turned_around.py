"""`turned_around`: upset at the start, content with the help at the end.

Definitions: docs/reference/definitions/kinds.md
"""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.moments.elsewhere import is_said_of_others
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.mood import Mood
from fiftytwo.evidence.moments.sour_words import UPSET
from fiftytwo.evidence.talk.talk import NOBODY, Talk
from fiftytwo.evidence.talk.whose import whose
from fiftytwo.terms.moments import MomentKind

LEAST = 0.6
"""Strength of the faintest: two messages and what lies between tell more than thanks alone."""

WORDS_OF_UPSET = 5
"""Fewer words tell how a customer came only where they are read very clearly: "useless"."""
VERY_CLEAR = 0.85


def turned_around(talk: Talk, mood: Mood) -> Iterator[Found]:
    """Conversations in which help stands between the first upset and the last, content, words."""
    angry = np.maximum(talk.signals["frustration"], talk.signals["hostility"])
    clear = np.nan_to_num(angry, nan=0.0)
    relapse = talk.last(mood.upset | talk.matching(talk.customer & ~mood.content, UPSET))
    content = talk.last(mood.content)
    turned = (talk.first(mood.upset) != NOBODY) & (content > relapse)
    for conversation in np.flatnonzero(turned).tolist():
        row = int(content[conversation])
        before = _came(talk, mood, clear, conversation, row)
        if before is None or is_said_of_others(talk.text(row)):
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


def _came(
    talk: Talk, mood: Mood, clear: npt.NDArray[np.float32], conversation: int, end: int
) -> int | None:
    """The clearest of the upset words before the help that led to `end`; None: there are none."""
    first = int(talk.starts[conversation])
    rows = [
        first + row
        for row in np.flatnonzero(mood.upset[first : int(mood.helped[end])]).tolist()
        if clear[first + row] >= VERY_CLEAR or len(talk.text(first + row).split()) >= WORDS_OF_UPSET
    ]
    return max(rows, key=lambda row: (float(clear[row]), -row)) if rows else None
