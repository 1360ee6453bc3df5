"""The words that the gate knows, counted in public and our own texts when a model is trained."""

import re
from collections import Counter
from pathlib import Path

from fiftytwo.evidence.signals.datasets import read_dataset
from fiftytwo.evidence.signals.labels import our_texts

SOURCES = ("banking77", "goemotions", "ibm_twitter_care")
MOST_WORDS = 3000
LEAST_TEXTS = 8
WORD = re.compile(r"(?<![@#/\[\w])[a-z]+(?:'[a-z]+)?(?![\w@/])")


def common_words(data: Path) -> tuple[str, ...]:
    """Words that many messages use, as the reader spells them, in the order of the alphabet."""
    seen: Counter[str] = Counter()
    for name in SOURCES:
        for text in read_dataset(name, data):
            low = text.text.lower().replace("’", "'")
            seen.update({word.replace("'", "") for word in WORD.findall(low)})
    often = sorted((-n, word) for word, n in seen.items() if n >= LEAST_TEXTS)
    return tuple(sorted(word for _, word in often[:MOST_WORDS]))


_GERMAN_WORD = re.compile(r"(?<![@#/\[\w])[a-zäöüß]+(?![\w@/])")
_LEAST_GERMAN = 3


def german_words() -> tuple[str, ...]:
    """Words that several of our own German messages use."""
    seen: Counter[str] = Counter()
    for text, _ in our_texts():
        if text.language == "de":
            seen.update(set(_GERMAN_WORD.findall(text.text.lower())))
    return tuple(sorted(word for word, n in seen.items() if n >= _LEAST_GERMAN))
