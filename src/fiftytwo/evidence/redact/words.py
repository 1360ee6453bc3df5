"""The words that announce a number, looked up before a dear pattern is tried on what follows."""

import re
from functools import lru_cache

_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1)  # several finders ask about the same text, one after the other
def words_of(text: str) -> frozenset[str]:
    """Every run of letters in `text`, in lower case."""
    return frozenset(_LETTERS.findall(text.lower()))


def places_of(words: frozenset[str], text: str) -> list[int]:
    """Where a run of letters that is one of `words` (lower case) begins in `text`."""
    if words.isdisjoint(words_of(text)):
        return []
    return [match.start() for match in _LETTERS.finditer(text) if match[0].lower() in words]
