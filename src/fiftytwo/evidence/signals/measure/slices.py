"""Slices of annotated messages: where a reader may be worse than on the whole."""

import re
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from fiftytwo.evidence.signals.measure.gold import Marked
from fiftytwo.evidence.signals.measures import Flags
from fiftytwo.terms.conversation import Role

SHORT, LONG = 8, 25
"""Words of a short message at most; a long one has more."""
SHOUTED_SHARE, SHOUTED_WORDS = 0.3, 2

_WORD = re.compile(r"[^\W\d_]{3,}")
_EMOJI = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_DIALECT = re.compile(
    r"\b(?:y'?all|ain'?t|finna|tryna|imma|ion|innit|wanna|gonna|gotta|aye|wee|didnae|cannae|nae|"
    r"lah|abeg|wahala|una|dey|mate|bruv|bloody|dis|dat|dem|nah|yinz|reckon|ta)\b",
    re.IGNORECASE,
)
_LEARNER = re.compile(
    r"\b(?:since (?:\d+|two|three|four|five|many|long) (?:day|week|month|hour|time)s?|kindly|"
    r"do the needful|informations|how (?:i|we) can|why (?:i|you|it) (?:can|can'?t|am|are|is|don'?t)"
    r"|(?:i|we) am (?:having|facing|not able)|(?:am|are) facing|please to|didn'?t (?:got|received)|"
    r"he don'?t|i not|is not work|doesn'?t works|more better|revert back|same problem since)\b",
    re.IGNORECASE,
)


def slices(messages: Sequence[Marked]) -> Iterator[tuple[str, Flags]]:
    """Name and members of each slice of customers' messages, none empty.

    Dialect and learners' English are told by some words that are frequent there: a crude mark,
    which misses most and takes some for what they are not.
    """
    for name, belongs in _SLICES.items():
        members = np.array([m.role == Role.CUSTOMER and belongs(m.text) for m in messages], bool)
        if members.any():
            yield name, members


def _n_words(text: str) -> int:
    return len(text.split())


def _shouts(text: str) -> bool:
    words: list[str] = _WORD.findall(text)
    shouted = sum(word.isupper() for word in words)
    return shouted >= max(SHOUTED_WORDS, SHOUTED_SHARE * len(words))


_SLICES: dict[str, Callable[[str], bool]] = {
    f"up to {SHORT} words": lambda text: _n_words(text) <= SHORT,
    f"{SHORT + 1} to {LONG} words": lambda text: SHORT < _n_words(text) <= LONG,
    f"more than {LONG} words": lambda text: _n_words(text) > LONG,
    "with an emoji": lambda text: _EMOJI.search(text) is not None,
    "shouted in capitals": _shouts,
    "with marks of dialect": lambda text: _DIALECT.search(text) is not None,
    "with marks of learners' English": lambda text: _LEARNER.search(text) is not None,
}
