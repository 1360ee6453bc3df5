"""From texts to sums of weights and counts of words: by NumPy, or by the kernel."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.signals import alphabet as a
from fiftytwo.evidence.signals.alphabet import Ints
from fiftytwo.evidence.signals.columns import Texts
from fiftytwo.evidence.signals.language import (
    IS_ENGLISH,
    IS_GERMAN,
    IS_NEITHER,
    IS_OTHER,
    Lexicon,
)
from fiftytwo.evidence.signals.model import Weights
from fiftytwo.evidence.signals.words import Words, marks_of, read_words, rows_of_words

PAGE_BYTES = 1 << 20
"""NumPy reads about this much at a time: its intermediate columns are some fifty times larger."""

Sums = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Read:
    """What reading some texts gives, before it is judged."""

    sums: Sums
    """(texts, WIDTH): weights added up, whole numbers, so that no order of adding matters."""
    counts: Sums
    """(texts, 5): features, words that speak for a language, English, foreign, German ones."""


def read_by_numpy(texts: Texts, weights: Weights, lexicon: Lexicon) -> Read:
    """The slow way, without numba: some ten thousands of messages a second."""
    parts = [_read_page(page, weights, lexicon) for page in _pages(texts)]
    return Read(
        np.concatenate([part.sums for part in parts]),
        np.concatenate([part.counts for part in parts]),
    )


def read_by_kernel(texts: Texts, weights: Weights, lexicon: Lexicon) -> Read:
    """The fast way; the first call in a process waits a second or two for numba."""
    from fiftytwo.evidence.signals.kernel import sum_rows

    sums = np.zeros((len(texts), a.WIDTH), np.int32)
    counts = np.zeros((len(texts), 5), np.int32)
    sum_rows(
        texts.data, texts.offsets, texts.valid, weights, lexicon.keys, lexicon.says, sums, counts
    )
    return Read(sums, counts)


def _pages(texts: Texts) -> list[Texts]:
    """`texts` cut so that a page has about PAGE_BYTES, or one text."""
    lengths = np.minimum(np.diff(texts.offsets).astype(np.int64), a.MOST_BYTES)
    page_of = np.cumsum(lengths) // PAGE_BYTES
    cuts = [0, *(np.flatnonzero(np.diff(page_of)) + 1).tolist(), len(texts)]
    return [texts.part(start, stop) for start, stop in pairwise(cuts)]


def _read_page(texts: Texts, weights: Weights, lexicon: Lexicon) -> Read:
    words = read_words(texts)
    rows = rows_of_words(words, len(weights))
    mark_texts, mark_rows = marks_of(words)
    each = weights[rows.single].astype(np.int32) + weights[rows.pair]
    more = rows.triple >= 0
    each[more] += weights[rows.triple[more]]
    sums = _sum_by_text(each, words.text, words.n_texts)
    np.add.at(sums, mark_texts, weights[mark_rows].astype(np.int32))
    n_features = (
        2 * _tally(words, slice(None))
        + _tally(words, more)
        + np.bincount(mark_texts, minlength=words.n_texts)
    )
    return Read(sums, np.stack([n_features, *_languages(words, lexicon)], 1).astype(np.int32))


def _sum_by_text(each: Sums, text: Ints, n_texts: int) -> Sums:
    so_far = np.zeros((len(each) + 1, a.WIDTH), np.int32)
    np.cumsum(each, axis=0, out=so_far[1:])
    edges = np.searchsorted(text, np.arange(n_texts + 1))
    sums: Sums = so_far[edges[1:]] - so_far[edges[:-1]]
    return sums


def _languages(words: Words, lexicon: Lexicon) -> list[Ints]:
    said = lexicon.look_up(words.hash)
    spoken = words.is_word & (said != IS_NEITHER)
    each = (words.is_word & (said == what) for what in (IS_ENGLISH, IS_OTHER, IS_GERMAN))
    return [_tally(words, which) for which in (spoken, *each)]


def _tally(words: Words, which: npt.NDArray[np.bool_] | slice) -> Ints:
    return np.bincount(words.text[which], minlength=words.n_texts)
