"""Wordings looked for in a column of customers' messages: patterns of verb and person or place.

Written for RE2, which reads a message in time that grows with its length alone: a customer can
write nothing that makes it slow. It looks neither ahead nor behind, so what must not count is
blanked out first.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

_FOLDED = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "’": "'"}
"""Patterns know plain letters only: many people type "fuer", and RE2's `\\b` knows no others."""

_UNFOLDED = {letter: plain for letter, plain in _FOLDED.items() if plain != "e"}
"""Folding is dear: the words are looked for as people type them, before a message is folded."""

_SIGNS = {
    "<": "(?:",
    ">": ")",
    "~": r"[\w'()-]+,?",
    "…": r"(?:[^.!?]|\d\.){0,40}\b",
    "⋯": r"(?s:.{0,90})\b",
    " ?": r"\s*",
    " ": r"\s+",
}

_ENDS = r"(?:\b|[\s,.;:!?)]|$)"
"""A pattern ends with a word, or with the sign that it ends in itself."""

_TOGETHER = 8
"""So many patterns are looked for at once. All at once take four times as long: RE2 has to keep
every combination of half-matched patterns in mind."""

_BLANKED = " . "
"""Ends the sentence, so that no pattern reaches across what was blanked out."""


@dataclass(frozen=True)
class Wording:
    """Patterns by kind, in the order in which kinds are looked for.

    Patterns are of small letters without umlauts. In them a blank is any white space, `~` a word,
    `…` up to 40 characters of the same sentence, `⋯` up to 90 of any. `<these|words>` say what a
    message must hold to be read well: each pattern has some, and no `|` outside of a bracket.
    """

    kinds: Mapping[str, Sequence[str]]
    idioms: Sequence[str]
    """What is blanked out before anything is looked for: "dying to know"."""

    def find(self, texts: pa.Array | pa.ChunkedArray) -> pa.Array:
        """The first kind that each message says, as strings; null where it says none.

        texts: customers' own text, masked; null where there is none.

        Two looks for each kind: at all messages for the words that its patterns need, then at the
        few that have some for the patterns themselves.
        """
        whole = _whole(texts)
        found = np.full(len(whole), len(self.kinds))
        # The first kind is written last.
        for place, (words, patterns) in reversed(list(enumerate(self._looks))):
            rows = _where(whole, words)
            if not len(rows):  # to compile patterns costs as much as to look for them
                continue
            read = _read(pc.take(whole, rows), self._idioms)
            for pattern in patterns:
                found[pc.take(rows, _where(read, pattern)).to_numpy()] = place
        return pc.take(pa.array([*self.kinds, None], pa.string()), pa.array(found))

    def says(self, texts: pa.Array | pa.ChunkedArray) -> pa.Array:
        """Whether each message says any of it, as booleans; null where there is no text."""
        whole = _whole(texts)
        return pc.if_else(pc.is_valid(whole), pc.is_valid(self.find(whole)), pa.scalar(None))

    @cached_property
    def _looks(self) -> list[tuple[str, list[str]]]:
        """For each kind the words that its patterns need, and the patterns, some at a time."""
        return [
            (_words(p), [one_of(p[at : at + _TOGETHER]) for at in range(0, len(p), _TOGETHER)])
            for p in self.kinds.values()
        ]

    @cached_property
    def _idioms(self) -> str:
        return one_of(self.idioms)


def one_of(patterns: Sequence[str]) -> str:
    """One pattern that matches what any of these does, as RE2 spells it."""
    return rf"\b(?:{_spelt('|'.join(patterns))}){_ENDS}"


def _spelt(pattern: str) -> str:
    for sign, meant in _SIGNS.items():
        pattern = pattern.replace(sign, meant)
    return pattern


def _whole(texts: pa.Array | pa.ChunkedArray) -> pa.Array:
    return texts.combine_chunks() if isinstance(texts, pa.ChunkedArray) else texts


def _words(patterns: Sequence[str]) -> str:
    """The words that a message must have some of, to be matched by one of these."""
    told = {words for pattern in patterns for words in re.findall(r"<([^<>]*)>", pattern)}
    # RE2's \w ends at the umlauts that are still there; \pL, exact, is too large to repeat.
    words = _spelt("|".join(sorted(told)).replace(r"\w", r"\S"))
    for letter, plain in _UNFOLDED.items():
        words = words.replace(plain, f"(?:{plain}|{letter})")
    return rf"(?i)(?:^|\PL)(?:{words})(?:\PL|$)"


def _where(texts: pa.Array, pattern: str) -> pa.Array:
    """Rows that the pattern matches; nulls are none."""
    return pc.indices_nonzero(pc.match_substring_regex(texts, pattern).fill_null(False))


def _read(texts: pa.Array, idioms: str) -> pa.Array:
    read = pc.utf8_lower(texts)
    for letter, plain in _FOLDED.items():
        read = pc.replace_substring(read, letter, plain)
    return pc.replace_substring_regex(read, idioms, _BLANKED)
