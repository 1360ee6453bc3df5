"""How alike two texts are, by the letters that follow one another in them."""

import re

SHINGLE = 5
"""Letters of a shingle: about a word, so that another order or ending shows."""

NEAR = 0.8
"""Share of shingles in common (Jaccard) from which on two texts are near-copies."""

_MASK = re.compile(r"⟨[^⟩]*⟩")
_WORD = re.compile(r"[^\W_]+")


def plain_words(words: str, name: str) -> str:
    """In small letters, without masks, numbers' and sentences' marks, and the parts of the name."""
    parts = {part.casefold() for part in _WORD.findall(name)}
    said = (word.casefold() for word in _WORD.findall(_MASK.sub(" ", words)))
    return " ".join(word for word in said if word not in parts)


def shingles(text: str) -> frozenset[str]:
    """Every run of SHINGLE letters; of a shorter text the whole."""
    return frozenset(text[n : n + SHINGLE] for n in range(max(1, len(text) - SHINGLE + 1)))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of shingles in common, 0..1. Raises ZeroDivisionError where both are empty."""
    return len(one & other) / len(one | other)
