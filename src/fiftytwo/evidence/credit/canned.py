"""Saved replies where the source does not say so: what many conversations were told alike.

A reply that stands nearly the same in five conversations was pasted; it helps, and earns no credit.
The definition, with its reasons: docs/reference/definitions/credit.md
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

MIN_CONVERSATIONS = 5
"""A person says the same thing twice or thrice; five times is a saved text."""
MIN_LETTERS = 40
"""Shorter is a formula of politeness, which people do type: "You're welcome, have a nice day"."""
ROWS, BANDS = 3, 4
"""Two texts of which nine in ten word triples are the same agree in two bands with P = 0.94; of
which a third are, with P = 0.008, and then four more have to agree in the same two. One band would
not do: "thanks for letting us know" alone fills it, in otherwise different answers."""

_ODD = np.arange(1, 2 * ROWS * BANDS, 2, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
"""Multipliers: each orders the triples in another way."""

_Words = npt.NDArray[np.uint64]
_GREETING = (
    r"(?i)^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten \w+|liebe[r]?|"
    r"sehr geehrte[r]?|bonjour|bonsoir|cher|chère|hola|estimad[oa]|ciao|buongiorno|hej|beste)\b"
    r"[^,.!:\n]{0,40}[,.!:\n]"
)
_CLEAN = (
    (r"⟨[^⟩]*⟩", " "),  # masks
    (_GREETING, " "),
    (r"([\p{Ll}\d,;:)] +)\p{Lu}[\p{L}'’-]*", r"\1"),  # names: capitals within a sentence
    (r"\S*\d\S*", " "),  # numbers, codes, dates
    (r"https?://\S+", " "),
    (r"[^\p{L} ]+", " "),
    (r"  +", " "),
)


@dataclass(frozen=True)
class Sketch:
    """What is kept of messages to compare them: some 60 bytes each."""

    item_ids: pa.Array
    conversations: _Words
    bands: npt.NDArray[np.uint64]
    """one row a message, one column a band"""


def sketch(items: pa.Table) -> Sketch:
    """Sketches of agents' messages that are long enough to compare.

    items: item_id, conversation_id, text; of agents only.
    """
    texts = items["text"].cast(pa.string()).combine_chunks()
    for pattern, instead in _CLEAN:
        texts = pc.replace_substring_regex(texts, pattern, instead)
    texts = pc.utf8_trim_whitespace(pc.utf8_lower(texts))
    letters = pc.subtract(pc.utf8_length(texts), pc.count_substring(texts, " "))
    kept = pc.greater_equal(letters, MIN_LETTERS)
    texts, items = texts.filter(kept), items.filter(kept)
    return Sketch(
        items["item_id"].combine_chunks(),
        _hashed(items["conversation_id"].combine_chunks()),
        _bands(texts),
    )


def canned(sketches: Iterable[Sketch]) -> frozenset[str]:
    """item_ids of messages that are near-copies of those of other conversations.

    At least MIN_CONVERSATIONS conversations share one. The same for any order of messages, and
    however they are split into sketches.
    """
    parts = [part for part in sketches if len(part.conversations)]
    if not parts:
        return frozenset()
    conversations = np.concatenate([part.conversations for part in parts])
    found = is_canned(conversations, np.concatenate([part.bands for part in parts]))
    ids = pa.chunked_array([part.item_ids for part in parts], pa.string())
    return frozenset(ids.filter(pa.array(found)).to_pylist())


def is_canned(
    conversations: npt.NDArray[np.generic], bands: npt.NDArray[np.uint64]
) -> npt.NDArray[np.bool_]:
    """Which messages are near-copies of those of other conversations.

    conversations: a number a message, the same for those of one conversation. bands: as sketched.
    """
    found = np.zeros(len(conversations), dtype=bool)
    for one, other in combinations(bands.T, 2):
        found |= _in_many(_mixed(one ^ _mixed(other)), conversations)
    return found


def _in_many(band: _Words, conversations: npt.NDArray[np.generic]) -> npt.NDArray[np.bool_]:
    """Which messages have a value of these bands that MIN_CONVERSATIONS conversations have."""
    order = np.argsort(band, kind="stable")
    value = band[order]
    starts = np.flatnonzero(np.concatenate(([True], value[1:] != value[:-1])))
    times = np.diff(np.append(starts, len(value)))
    # Only values that stand often enough are looked at further: most texts stand alone.
    rows = order[np.repeat(times >= MIN_CONVERSATIONS, times)]
    result = np.zeros(len(band), dtype=bool)
    if not len(rows):
        return result
    group = np.repeat(
        np.arange(int((times >= MIN_CONVERSATIONS).sum())), times[times >= MIN_CONVERSATIONS]
    )
    who = conversations[rows]
    by_group = np.lexsort((who, group))
    group_of, who = group[by_group], who[by_group]
    is_new = np.concatenate(([True], (group_of[1:] != group_of[:-1]) | (who[1:] != who[:-1])))
    different = np.bincount(group_of, weights=is_new)
    result[rows] = different[group] >= MIN_CONVERSATIONS
    return result


def _bands(texts: pa.Array) -> npt.NDArray[np.uint64]:
    """MinHashes of the word triples of each text, ROWS of them joined into each of BANDS."""
    split = pc.split_pattern(texts, " ")
    lengths = pc.list_value_length(split).to_numpy(zero_copy_only=False).astype(np.int64)
    if not len(lengths):
        return np.zeros((0, BANDS), dtype=np.uint64)
    words = _hashed(split.flatten())
    with np.errstate(over="ignore"):
        triples = words + np.roll(words, -1) * _ODD[0] + np.roll(words, -2) * _ODD[1]
        # A triple that reaches over the end of its text is none; a text has at least one.
        ends = np.repeat(np.cumsum(lengths) - np.minimum(lengths - 1, 2), lengths)
        inside = np.arange(len(words)) < ends
        triples = _mixed(triples[inside])
        starts = np.concatenate(([0], np.cumsum(np.maximum(lengths - 2, 1))[:-1]))
        bands = np.zeros((len(lengths), BANDS), dtype=np.uint64)
        for number in range(BANDS * ROWS):
            least = np.minimum.reduceat(triples * _ODD[number], starts)
            bands[:, number % BANDS] = _mixed(bands[:, number % BANDS] + least)
    return bands


def _hashed(values: pa.Array) -> _Words:
    """A number for each text, the same on every machine and in every order."""
    encoded = values.dictionary_encode()
    known = np.array([_number(value) for value in encoded.dictionary.to_pylist()], dtype=np.uint64)
    return known[encoded.indices.to_numpy(zero_copy_only=False)] if len(known) else known


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8"), digest_size=8).digest(), "little")


def _mixed(values: _Words) -> _Words:
    """Every bit of a number spread over all (the finalizer of splitmix64)."""
    with np.errstate(over="ignore"):
        values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        mixed: _Words = values ^ (values >> np.uint64(31))
    return mixed
