"""Customers' names that are known in a conversation, whole or in part, in any case.

A part of a name counts from three letters, unless it is an everyday word ("Will", "May"): such a
part, and a name shorter than three letters, is masked only where its place shows that it is one:
after a greeting, a title, "my name is".
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from fiftytwo.evidence.redact.common_words import COMMON_WORDS
from fiftytwo.evidence.redact.greeting import NOBODY
from fiftytwo.evidence.redact.span import Kind, Span, letter_of

_PARTS = re.compile(r"[\s,;()\"]+")
_SUBPARTS = re.compile(r"[-'’._]")
_EDGES = " \t\r\n.,;:!?\"'()@*"
_SHORTEST_PART = 3
_SHOWN_BEFORE = re.compile(
    r"(?:\b(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|chère?|hola|ciao|moin|mr|mrs|ms|miss|dr|"
    r"herrn?|frau|mme|monsieur|madame)\.?|\b(?:i am|i'm|i’m|this is|name is|name's|name:|ich bin|"
    r"ich heiße|je suis|regards,?|cheers,?|thanks,?|"
    r"thank you,?|worries,?|welcome,?|sorry,?|problem,?|danke,?|merci,?|"
    r"wishes,?|sincerely,?|grüßen?,?))\s{1,3}$",
    re.IGNORECASE,
)
_SEEN_BEFORE = 16


_SEEN_BEFORE_PARTS = 60
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w'’]{1,24}"
_HYPHENED_AFTER = re.compile(rf"-{_CAPITAL}(?![\w⟨])")
_HYPHENED_BEFORE = re.compile(rf"(?<![\w⟩-]){_CAPITAL}-$")
# A first name stands after a title, a relation or a comma: "Sure Anna" begins a sentence, and
# German nouns have a capital too.
_FIRST_NAME_BEFORE = re.compile(
    r"(?:[,:;(] ?"
    r"|(?<!\w)(?i:mr|mrs|ms|miss|dr|herrn?|frau|mme|monsieur|madame|wife|husband|mother|father|mum|"
    r"mom|dad|son|daughter|sister|brother|partner|grandson|granddaughter|mann|mutter|vater|sohn|"
    r"tochter|schwester|bruder|oma|opa|enkel|enkelin|name is|named|called|for)['’]?s?\.?,? )"
    r"(?!(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau|Mme|Monsieur|Madame)\b)"
    rf"(?P<first>{_CAPITAL}(?: {_CAPITAL})?) $"
)
_NO_FIRST_NAME_WORDS = """
mr mrs ms miss dr prof herr herrn frau mme monsieur madame familie family dear liebe lieber sehr
geehrte geehrter regards grüße gruß wishes sincerely cheers kind best herzliche viele mfg hi hallo
hello hey moin from von kundin kunde mein meine my name danke merci
"""
_NO_FIRST_NAMES = frozenset(_NO_FIRST_NAME_WORDS.split())


Called = str | tuple[str, ...]
"""What one person is called: a name, or several that do not look alike (account, name, address)."""


class Names(NamedTuple):
    """The names of a conversation, made ready: lower case, the longest first, with their letter."""

    anywhere: tuple[tuple[str, str], ...]
    """Masked wherever they stand as a word."""
    where_shown: tuple[tuple[str, str], ...]
    """Masked with a capital letter after a greeting, a title or the like."""
    keep: Collection[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.anywhere or self.where_shown)


NO_NAMES = Names((), ())


def prepare(names: Collection[Called], keep: Collection[str] = frozenset()) -> Names:
    """`names` and their parts, without those in `keep` (casefolded).

    Each person gets a letter in the order of `names`; a name all of whose parts an earlier one has
    ("Anna", "Keller") is the same person.
    """
    anywhere: dict[str, str] = {}
    where_shown: dict[str, str] = {}
    for letter, word in _lettered(names):
        if word.casefold() in keep or not any(character.isalpha() for character in word):
            continue
        everyday = len(word) < _SHORTEST_PART or word in COMMON_WORDS
        (where_shown if everyday else anywhere).setdefault(word, letter)
    return Names(_longest_first(anywhere), _longest_first(where_shown), keep)


def _lettered(names: Collection[Called]) -> Iterator[tuple[str, str]]:
    persons: list[tuple[str, set[str]]] = []
    for called in names:
        each = (called,) if isinstance(called, str) else called
        words = [word for name in each for word in _words(name)]
        parts = {word for name in each for word in _parts(name)}
        known = next((p for p in persons if parts and parts <= p[1]), None)
        if known is None and parts:
            known = (letter_of(len(persons)), parts)
            persons.append(known)
        if known is not None:
            yield from ((known[0], word) for word in words)


def find(text: str, names: Names) -> Iterator[Span]:
    """Where `names` stand in `text` as words. A possessive 's is no part of the name."""
    lowered = lower(text)
    for word, letter in names.anywhere:
        if word in lowered:
            for start in _whole_words(lowered, word):
                end = start + len(word)
                yield Span(start, end, Kind.NAME, letter)
                # Beside it, so that what is around may fall away where something else has it.
                if (whole := _with_its_parts(text, start, end, names.keep)) != (start, end):
                    yield Span(*whole, Kind.NAME, letter)
    for word, letter in names.where_shown:
        if word in lowered:
            for start in _whole_words(lowered, word):
                if _shows_a_name(text, start):
                    yield Span(start, start + len(word), Kind.NAME, letter)


def _with_its_parts(text: str, start: int, end: int, keep: Collection[str]) -> tuple[int, int]:
    """Where the name begins and ends of which text[start:end] is known: "Mr Osgood Quarrel",
    "Marlow-Quarrel" are of the family. Nobody's whose name is in `keep`.
    """
    if text.startswith("-", end) and (match := _HYPHENED_AFTER.match(text, end)):
        end = match.end() if match[0][1:].casefold() not in keep else end
    seen_from = max(0, start - _SEEN_BEFORE_PARTS)
    if text[start - 1 : start] == "-" and (
        match := _HYPHENED_BEFORE.search(text, seen_from, start)
    ):
        start = match.start() if match[0][:-1].casefold() not in keep else start
    match = _FIRST_NAME_BEFORE.search(text, seen_from, start)
    if match and not any(
        word in COMMON_WORDS or word in NOBODY or word in keep or word in _NO_FIRST_NAMES
        for word in match["first"].casefold().split()
    ):
        start = match.start("first")
    return start, end


def may_stand(text: str, names: Names) -> bool:
    """Whether `find` may find any of `names`: they are looked up as letters, not as words."""
    lowered = lower(text)
    return any(
        word in lowered for words in (names.anywhere, names.where_shown) for word, _ in words
    )


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


def _parts(name: str) -> set[str]:
    """The parts of a name between blanks and dashes; a name of one letter has itself."""
    return {part for word in _words(name) for part in _PARTS.split(word)} - {""}


def _shows_a_name(text: str, start: int) -> bool:
    before = text[max(0, start - _SEEN_BEFORE) : start]
    return text[start].isupper() and _SHOWN_BEFORE.search(before) is not None


def _longest_first(words: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(words.items(), key=lambda item: (-len(item[0]), item[0])))


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
