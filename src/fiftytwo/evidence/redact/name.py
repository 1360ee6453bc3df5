"""Customers' names that are known in a conversation, whole or in part, in any case.

A part of a name counts from three letters, unless it is an everyday word ("Will", "May"): such a
part, and a name shorter than three letters, is masked only where its place shows that it is one:
after a greeting, a title, "my name is".
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from fiftytwo.evidence.redact.common_words import COMMON_WORDS
from fiftytwo.evidence.redact.span import Kind, Span

_PARTS = re.compile(r"[\s,;()\"]+")
_SUBPARTS = re.compile(r"[-'’._]")
_EDGES = " \t\r\n.,;:!?\"'()@*"
_SHORTEST_PART = 3
_SHOWN_BEFORE = re.compile(
    r"(?:\b(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|chère?|hola|ciao|moin|mr|mrs|ms|miss|dr|"
    r"herrn?|frau|mme|monsieur|madame)\.?|\b(?:i am|i'm|i’m|this is|name is|name's|name:|ich bin|"
    r"ich heiße|je suis|regards,?|cheers,?))\s{1,3}$",
    re.IGNORECASE,
)
_SEEN_BEFORE = 16


class Names(NamedTuple):
    """The names of a conversation, made ready: lower case, the longest first."""

    anywhere: tuple[str, ...]
    """Masked wherever they stand as a word."""
    where_shown: tuple[str, ...]
    """Masked with a capital letter after a greeting, a title or the like."""

    def __bool__(self) -> bool:
        return bool(self.anywhere or self.where_shown)


NO_NAMES = Names((), ())


def prepare(names: Collection[str], keep: Collection[str] = frozenset()) -> Names:
    """`names` and their parts, without those in `keep` (casefolded)."""
    anywhere: set[str] = set()
    where_shown: set[str] = set()
    for name in names:
        for word in _words(name):
            if word.casefold() in keep or not any(character.isalpha() for character in word):
                continue
            everyday = len(word) < _SHORTEST_PART or word in COMMON_WORDS
            (where_shown if everyday else anywhere).add(word)
    return Names(_longest_first(anywhere), _longest_first(where_shown))


def find(text: str, names: Names) -> Iterator[Span]:
    """Where `names` stand in `text` as words. A possessive 's is no part of the name."""
    lowered = lower(text)
    for word in names.anywhere:
        for start in _whole_words(lowered, word):
            yield Span(start, start + len(word), Kind.NAME)
    for word in names.where_shown:
        for start in _whole_words(lowered, word):
            if _shows_a_name(text, start):
                yield Span(start, start + len(word), Kind.NAME)


def lower(text: str) -> str:
    """`text` in lower case with every character in its place (some grow: İ becomes two)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _words(name: str) -> Iterator[str]:
    """The name as given, its parts, and the parts of those, in lower case."""
    whole = lower(name).strip(_EDGES)
    # Our own masks are never taken for a name.
    if not whole or "⟨" in whole or "⟩" in whole:
        return
    yield whole
    for part in _PARTS.split(whole):
        part = part.strip(_EDGES)
        for word in (part, *_SUBPARTS.split(part)):
            if len(word) > 1:
                yield word


def _shows_a_name(text: str, start: int) -> bool:
    before = text[max(0, start - _SEEN_BEFORE) : start]
    return text[start].isupper() and _SHOWN_BEFORE.search(before) is not None


def _longest_first(words: set[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _whole_words(lowered: str, name: str) -> Iterator[int]:
    """Where `name` stands with no letter or digit before it, and none but a plural s after it."""
    start = lowered.find(name)
    while start >= 0:
        end = start + len(name)
        # "Justins Paket", "the Kellers"; short names would catch other words (Ala, alas).
        if len(name) > 3 and lowered.startswith("s", end):
            end += 1
        if not _in_word(lowered, start - 1) and not _in_word(lowered, end):
            yield start
        start = lowered.find(name, start + 1)


def _in_word(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")
