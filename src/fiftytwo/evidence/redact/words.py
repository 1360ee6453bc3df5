"""The words that announce a number, looked up before a dear pattern is tried on what follows."""

import re
from collections.abc import Iterator
from functools import lru_cache

_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1)  # several finders ask about the same text, one after the other
def words_of(text: str) -> frozenset[str]:
    """Every run of letters in `text`, in lower case."""
    return frozenset(_LETTERS.findall(text.lower()))


def places_of(words: frozenset[str], text: str) -> list[int]:
    """Where a run of letters that is one of `words` (lower case) begins in `text`, ascending."""
    here = words & words_of(text)
    if not here:
        return []
    lowered = text.lower()
    if len(lowered) != len(text):  # some letters grow: İ becomes two
        return [m.start() for m in _LETTERS.finditer(text) if m[0].lower() in here]
    return sorted(place for word in here for place in _places(word, lowered))


def _places(word: str, lowered: str) -> Iterator[int]:
    start = lowered.find(word)
    while start >= 0:
        end = start + len(word)
        if not (lowered[start - 1 : start].isalpha() or lowered[end : end + 1].isalpha()):
            yield start
        start = lowered.find(word, end)
