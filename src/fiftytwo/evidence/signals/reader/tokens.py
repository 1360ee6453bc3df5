"""Messages as token ids, with what stood before them."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.signals.reader.pieces import Pieces
from fiftytwo.evidence.signals.reader.wording import worded

MOST_TOKENS = 128
"""Of a message; longer ones are read in stretches."""
MOST_BEFORE = 40
"""Of what stood before: its end."""
START, END = 101, 102

Ids = npt.NDArray[np.int64]


def encode(pieces: Pieces, texts: Sequence[str]) -> list[list[int]]:
    """The ids of each text, worded alike, without marks of beginning and end."""
    return [pieces.ids(worded(text)) for text in texts]


def joined(before: Sequence[int], own: Sequence[int]) -> tuple[list[int], list[int]]:
    """Ids and sides of one message after what stood before it."""
    first = [START, *before[-MOST_BEFORE:], END]
    second = [*own[:MOST_TOKENS], END]
    return first + second, [0] * len(first) + [1] * len(second)


def batch(rows: Sequence[tuple[list[int], list[int]]]) -> tuple[Ids, Ids]:
    """(texts, tokens): ids and sides, filled up with 0."""
    length = max(len(ids) for ids, _ in rows)
    ids, sides = np.zeros((2, len(rows), length), np.int64)
    for at, (one, side) in enumerate(rows):
        ids[at, : len(one)] = one
        sides[at, : len(side)] = side
    return ids, sides


def stretches(own: Sequence[int]) -> list[Sequence[int]]:
    """A message in pieces that are short enough, each overlapping the one before by a quarter."""
    if len(own) <= MOST_TOKENS:
        return [own]
    step: Any = MOST_TOKENS * 3 // 4
    return [own[at : at + MOST_TOKENS] for at in range(0, len(own) - MOST_TOKENS // 4, step)]
