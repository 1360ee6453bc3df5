"""The reader in NumPy: for small inputs, for training, and the oracle of the fast kernel."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.signals import alphabet as a
from fiftytwo.evidence.signals.alphabet import Bytes, Hashes, Ints
from fiftytwo.evidence.signals.columns import Texts

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Words:
    """The words of some texts in order, and what else was seen. Places are bytes of a text."""

    n_texts: int
    text: Ints
    """Which text each word stands in; ascending."""
    hash: Hashes
    is_word: Flags
    """False for handles, numbers and emoji: no evidence of a language."""
    first: Flags
    """The first of its sentence."""
    start: Ints
    end: Ints
    capitals: Flags
    bangs: Ints
    """Exclamation marks in each text."""
    questions: Ints


def read_words(texts: Texts) -> Words:
    """The words of `texts`. A missing text has none."""
    lengths = np.diff(texts.offsets).astype(np.int64)
    lengths = np.where(texts.valid, np.minimum(lengths, a.MOST_BYTES), 0)
    page, begin = _lay_out(texts, lengths)
    kinds = _kinds(page)
    signs = _signs(page, kinds)
    words = _join(_find_words(*signs), _find_emoji(page, kinds))
    return _gather(words, page, kinds, begin)


def _lay_out(texts: Texts, lengths: Ints) -> tuple[Bytes, Ints]:
    """All bytes with a new line before each text, and where each text begins.

    The new line ends a sentence, so nothing reaches from one text into the next.
    """
    begin = np.cumsum(lengths) - lengths + np.arange(1, len(lengths) + 1)
    page = np.full(int(lengths.sum()) + len(lengths) + 1, ord("\n"), np.uint8)
    within = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    source = within + np.repeat(texts.offsets[:-1].astype(np.int64), lengths)
    page[within + np.repeat(begin, lengths)] = texts.data[source]
    return page, begin


def _kinds(page: Bytes) -> Bytes:
    """What each byte is; characters of several bytes are looked at as a whole.

    Writes `<` over `⟨` in the page, which is a copy of our own.
    """
    kinds = a.CLASS[page]
    lead = np.flatnonzero(page >= 0xC2)
    if not len(lead):
        return kinds
    padded = np.concatenate([page, np.zeros(3, np.uint8)])
    b0, b1, b2, b3 = (padded[lead + step] for step in range(4))
    on1, on2, on3 = (b & 0xC0 == 0x80 for b in (b1, b2, b3))

    def mark(which: Flags, kind: int, width: int) -> None:
        for step in range(width):
            kinds[lead[which] + step] = kind

    three, four = on1 & on2, on1 & on2 & on3 & (b0 == 0xF0) & (b1 == 0x9F)
    mark((b0 == 0xC2) & on1, a.GAP, 2)
    mark((b0 == 0xE3) & (b1 == 0x80) & three, a.GAP, 3)
    punctuation = (b0 == 0xE2) & ((b1 == 0x80) | (b1 == 0x81)) & three
    mark(punctuation, a.GAP, 3)
    mark(punctuation & (b1 == 0x80) & ((b2 == 0x98) | (b2 == 0x99)), a.SKIP, 3)
    mark((b0 == 0xEF) & (b1 == 0xB8) & (b2 == 0x8F), a.SKIP, 3)
    bracket = (b0 == 0xE2) & (b1 == 0x9F) & ((b2 == 0xA8) | (b2 == 0xA9)) & on2
    mark(bracket, a.GAP, 3)
    for step in range(3):
        page[lead[bracket & (b2 == 0xA8)] + step] = ord("<")
    symbol = (b0 == 0xE2) & (b1 >= 0x98) & (b1 <= 0x9E) & three
    mark(symbol, a.TAIL, 3)
    mark(symbol, a.EMOJI, 1)
    mark(four, a.TAIL, 4)
    mark(four, a.EMOJI, 1)
    mark(four & (b2 == 0x8F) & (b3 >= 0xBB), a.SKIP, 4)  # the colour of a hand
    return kinds


def _signs(page: Bytes, kinds: Bytes) -> tuple[Ints, Bytes, Bytes]:
    """Where each byte that counts stands, itself in lower case, and its kind."""
    place = np.flatnonzero(kinds != a.SKIP)
    return place, page[place], kinds[place]


@dataclass(frozen=True)
class _Found:
    start: Ints
    end: Ints
    hash: Hashes
    is_word: Flags
    capitals: Flags


def _find_words(place: Ints, raw: Bytes, kinds: Bytes) -> _Found:
    inside = (kinds == a.LETTER) | (kinds == a.DIGIT)
    edge = np.diff(inside.astype(np.int8), prepend=0, append=0)
    start, end = np.flatnonzero(edge == 1), np.flatnonzero(edge == -1)
    upper = np.cumsum((raw >= ord("A")) & (raw <= ord("Z")))
    capitals = (end - start >= 3) & (upper[end - 1] - upper[start - 1] == end - start)
    hashes = _hash(a.LOWER[raw], kinds, inside, start, end)
    before = raw[start - 1]
    handle = (before == ord("@")) | (before == ord("[")) | (before == ord("<"))
    hashes[handle] = a.HANDLE
    is_word = ~handle & (hashes != a.NUMBER)
    kept = before != ord("/")
    found = (place[start], place[end - 1] + 1, hashes, is_word, capitals & ~handle)
    return _Found(*(column[kept] for column in found))


def _hash(low: Bytes, kinds: Bytes, inside: Flags, start: Ints, end: Ints) -> Hashes:
    """FNV-1a of each word, without repeated digits and the third and later of equal letters."""
    kept = inside.copy()
    digit = kinds == a.DIGIT
    kept[1:] &= ~(digit[1:] & digit[:-1])
    letter = (low >= ord("a")) & (low <= ord("z"))
    kept[2:] &= ~(letter[2:] & (low[2:] == low[1:-1]) & (low[2:] == low[:-2]))
    so_far = np.concatenate([[0], np.cumsum(kept)])
    first, length = so_far[start], so_far[end] - so_far[start]
    letters = low[kept].astype(np.uint32)
    hashes = np.full(len(start), a.FNV_OFFSET, np.uint32)
    going = np.flatnonzero(length > 0)
    for step in range(a.MOST_LETTERS):
        hashes[going] = (hashes[going] ^ letters[first[going] + step]) * np.uint32(a.FNV_PRIME)
        going = going[length[going] > step + 1]
    return hashes


def _find_emoji(page: Bytes, kinds: Bytes) -> _Found | None:
    start = np.flatnonzero(kinds == a.EMOJI)
    if not len(start):
        return None
    wide = page[start] == 0xF0
    padded = np.concatenate([page, np.zeros(3, np.uint8)]).astype(np.int64) & 0x3F
    b0, b1, b2, b3 = (padded[start + step] for step in range(4))
    point = np.where(
        wide, (b1 << 12) + (b2 << 6) + b3, ((b0 & 0x0F) << 12) + (b1 << 6) + b2
    ) + np.where(wide, (b0 & 0x07) << 18, 0)
    nearest = np.minimum(np.searchsorted(a.EMOJI_POINTS, point), len(a.EMOJI_POINTS) - 1)
    shared = a.EMOJI_POINTS[nearest] == point
    hashes = np.where(shared, a.EMOJI_HASHES[nearest], a.mix(point.astype(np.uint32)))
    no = np.zeros(len(start), np.bool_)
    return _Found(start, start + np.where(wide, 4, 3), hashes.astype(np.uint32), no, no)


def _join(words: _Found, emoji: _Found | None) -> _Found:
    if emoji is None:
        return words
    order = np.argsort(np.concatenate([words.start, emoji.start]), kind="stable")
    pairs = zip(vars(words).values(), vars(emoji).values(), strict=True)
    return _Found(*(np.concatenate(pair)[order] for pair in pairs))


def _gather(words: _Found, page: Bytes, kinds: Bytes, begin: Ints) -> Words:
    text = np.searchsorted(begin, words.start, side="right") - 1
    sentence = np.cumsum(kinds == a.BREAK)[words.start] if len(words.start) else words.start
    first = np.ones(len(text), np.bool_)
    first[1:] = sentence[1:] != sentence[:-1]
    return Words(
        n_texts=len(begin),
        text=text,
        hash=words.hash,
        is_word=words.is_word,
        first=first,
        start=words.start - begin[text],
        end=words.end - begin[text],
        capitals=words.capitals,
        bangs=_count(page == ord("!"), begin),
        questions=_count(page == ord("?"), begin),
    )


def _count(flags: Flags, begin: Ints) -> Ints:
    places = np.flatnonzero(flags)
    return np.bincount(np.searchsorted(begin, places, side="right") - 1, minlength=len(begin))


@dataclass(frozen=True)
class Rows:
    """The rows of the table that each word brings; -1 where there is none."""

    single: Ints
    pair: Ints
    triple: Ints
    """-1 for the first word of a sentence, which has no two before it."""


def rows_of_words(words: Words, n_rows: int = a.ROWS) -> Rows:
    """Each word alone, with the one before, with the two before."""
    one = _before(words.hash, words.first, np.uint32(a.START))
    two = _before(one, words.first, np.uint32(0))
    pair = one * np.uint32(a.PAIR_FIRST) + words.hash + np.uint32(a.PAIR_TAG)
    triple = two * np.uint32(a.TRIPLE_FIRST) + one * np.uint32(a.TRIPLE_SECOND)
    triple = triple + words.hash + np.uint32(a.TRIPLE_TAG)
    last = np.where(words.first, -1, a.rows_of(triple, n_rows))
    return Rows(a.rows_of(words.hash, n_rows), a.rows_of(pair, n_rows), last)


def _before(values: Hashes, first: Flags, otherwise: np.uint32) -> Hashes:
    shifted = np.empty_like(values)
    shifted[1:] = values[:-1]
    shifted[first] = otherwise
    return shifted


def marks_of(words: Words) -> tuple[Ints, Ints]:
    """What is not a word, as (text, row) pairs: !, ?, capitals, length. None without words."""
    n_words = np.bincount(words.text, minlength=words.n_texts)
    capitals = np.bincount(words.text[words.capitals], minlength=words.n_texts)
    length = np.searchsorted(np.array(a.LENGTH_STEPS), n_words, side="right")
    shown = (
        (words.bangs == 1, a.MARK_BANG + 0 * length),
        (words.bangs >= 2, a.MARK_BANGS + 0 * length),
        (words.questions >= 1, a.MARK_QUESTION + 0 * length),
        (capitals == 1, a.MARK_CAPS + 0 * length),
        (capitals >= 2, a.MARK_SHOUT + 0 * length),
        (n_words >= 1, a.MARK_LENGTH + length),
    )
    texts = [np.flatnonzero(when & (n_words >= 1)) for when, _ in shown]
    rows = [row[text] for text, (_, row) in zip(texts, shown, strict=True)]
    return np.concatenate(texts), np.concatenate(rows)
