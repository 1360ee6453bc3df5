"""Wordings looked for in a column of customers' messages: patterns of verb and person or place.

Written for RE2, which reads a message in time that grows with its length alone: a customer can
write nothing that makes it slow. It looks neither ahead nor behind, so what must not count is
blanked out first.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
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
    " …": r"[^\w.!?](?:[^.!?]|\d\.){0,40}\b",
    " ⋯": r"(?s:\W.{0,90})\b",
    "…": r"(?:[^.!?]|\d\.){0,40}\b",
    "⋯": r"(?s:.{0,90})\b",
    " ?": r"\s*",
    " ": r",?\s+",
}

_ANY_WORD = re.compile(r"(\(\?:~ \)(?:\{[\d,]+\}|\?)?)")
"""Any words between two that are known, as it is written in patterns."""

_PERHAPS = re.compile(r"\\?[\w'-][?*]")
_BRACKET = re.compile(r"\(\?:([^()]*)\)(\?|\{0,\d+\})?")

_ENDS = r"(?:\b|[\s,.;:!?)]|$)"
"""A pattern ends with a word, or with the sign that it ends in itself."""

_TOGETHER = 8
"""So many patterns are looked for at once. All at once take four times as long: RE2 has to keep
every combination of half-matched patterns in mind."""

_FAR_TOGETHER = 2
"""So many that reach far, of which more are half-matched at any place."""

_BLANKED = " . "
"""Ends the sentence, so that no pattern reaches across what was blanked out."""


@dataclass(frozen=True)
class Wording:
    """Patterns by kind, in the order in which kinds are looked for.

    Patterns are of small letters without umlauts. In them a blank is white space, after a comma or
    not, `~` a word, `…` up to 40 characters of the same sentence, `⋯` up to 90 of any.
    `<these|words>` say what a message must hold to be read well: each pattern has some, and no `|`
    outside of a bracket.
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
        having = [_where(whole, words).to_numpy() for words, _ in self._looks]
        some = np.unique(np.concatenate(having))
        read = _read(pc.take(whole, pa.array(some)), self._idioms)
        # The first kind is written last.
        for place, (_, patterns) in reversed(list(enumerate(self._looks))):
            rows = having[place]
            if not len(rows):  # to compile patterns costs as much as to look for them
                continue
            few = pc.take(read, pa.array(np.searchsorted(some, rows)))
            for pattern in patterns:
                found[rows[_where(few, pattern).to_numpy()]] = place
        return pc.take(pa.array([*self.kinds, None], pa.string()), pa.array(found))

    def says(self, texts: pa.Array | pa.ChunkedArray) -> pa.Array:
        """Whether each message says any of it, as booleans; null where there is no text."""
        whole = _whole(texts)
        return pc.if_else(pc.is_valid(whole), pc.is_valid(self.find(whole)), pa.scalar(None))

    @cached_property
    def _looks(self) -> list[tuple[str, list[str]]]:
        """For each kind the words that its patterns need, and the patterns, some at a time."""
        return [(_words(p), [one_of(few) for few in _some(p)]) for p in self.kinds.values()]

    @cached_property
    def _idioms(self) -> str:
        return one_of(self.idioms)


def _some(patterns: Sequence[str]) -> Iterator[Sequence[str]]:
    far = [pattern for pattern in patterns if "⋯" in pattern]
    near = [pattern for pattern in patterns if "⋯" not in pattern]
    for those, together in ((near, _TOGETHER), (far, _FAR_TOGETHER)):
        yield from (those[at : at + together] for at in range(0, len(those), together))


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
    told = {
        _known(word)
        for pattern in patterns
        for words in re.findall(r"<([^<>]*)>", pattern)
        for word in _either(words)
    }
    # RE2's \w ends at the umlauts that are still there; \pL, exact, is too large to repeat.
    words = _spelt("|".join(sorted(told)).replace(r"\w", r"\S"))
    for letter, plain in _UNFOLDED.items():
        words = words.replace(plain, f"(?:{plain}|{letter})")
    return rf"(?i)(?:^|\PL)(?:{words})(?:\PL|$)"


def _either(words: str) -> list[str]:
    """What stands between the bars that are in no bracket."""
    depth, parts = 0, [""]
    for sign in words:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _known(word: str) -> str:
    """Its longest stretch of known words: with many that may be any, RE2 looks ten times as long.

    "on (?:~ ){0,2}bridge" is looked for as "bridge".
    """
    stretches = [""]
    for part in _ANY_WORD.split(word):
        if _ANY_WORD.fullmatch(part) and stretches[-1].count("(") == stretches[-1].count(")"):
            stretches.append("")
        else:
            stretches[-1] += part
    # Of two that are as long the latter: verbs stand before what they are about.
    return max((s.strip() for s in reversed(stretches)), key=lambda s: len(_shortest(s)))


def _shortest(words: str) -> str:
    """The shortest that these may be: of all in brackets the shortest, or nothing if they may."""
    words = _PERHAPS.sub("", words)
    while (inner := _BRACKET.sub(_least, words)) != words:
        words = inner
    return min(words.split("|"), key=len)


def _least(bracket: re.Match[str]) -> str:
    return "" if bracket[2] else min(bracket[1].split("|"), key=len)


def _where(texts: pa.Array, pattern: str) -> pa.Array:
    """Rows that the pattern matches; nulls are none."""
    return pc.indices_nonzero(pc.match_substring_regex(texts, pattern).fill_null(False))


def _read(texts: pa.Array, idioms: str) -> pa.Array:
    read = pc.utf8_lower(texts)
    for letter, plain in _FOLDED.items():
        read = pc.replace_substring(read, letter, plain)
    return pc.replace_substring_regex(read, idioms, _BLANKED)
