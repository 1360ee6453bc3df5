"""Words in pieces, as BERT's uncased vocabulary has them: fifty lines instead of a package that
brings an HTTP client along. Tested to give the ids that `tokenizers` gives.

Source: Devlin et al. 2019; Wu et al. 2016 (WordPiece, greedy from the left).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

UNKNOWN = "[UNK]"
_LONGEST = 100
_PARTS = re.compile(r"\S+")


class Pieces:
    """A vocabulary: place in the list is the id."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._unknown = self._ids[UNKNOWN]
        self._of_word = lru_cache(1 << 15)(self._cut)

    def ids(self, text: str) -> list[int]:
        """The ids of a text, without marks of beginning and end."""
        return [number for word in _words(text) for number in self._of_word(word)]

    def _cut(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST:
            return (self._unknown,)
        found: list[int] = []
        start = 0
        while start < len(word):
            end = len(word)
            while end > start:
                piece = word[start:end] if start == 0 else "##" + word[start:end]
                if piece in self._ids:
                    break
                end -= 1
            else:
                return (self._unknown,)
            found.append(self._ids[piece])
            start = end
        return tuple(found)


def _words(text: str) -> Iterator[str]:
    """Lower case without accents, punctuation and Chinese characters apart."""
    cleaned = "".join(_clean(text))
    lowered = unicodedata.normalize("NFD", cleaned.lower())
    plain = "".join(c for c in lowered if unicodedata.category(c) != "Mn")
    for part in _PARTS.findall(plain):
        start = 0
        for at, character in enumerate(part):
            if _is_punctuation(character):
                if at > start:
                    yield part[start:at]
                yield character
                start = at + 1
        if start < len(part):
            yield part[start:]


def _clean(text: str) -> Iterator[str]:
    for character in text:
        point = ord(character)
        if character in "\t\n\r" or unicodedata.category(character) == "Zs":
            yield " "
        elif point == 0xFFFD or unicodedata.category(character) in ("Cc", "Cf", "Cn", "Co", "Cs"):
            continue
        elif _is_chinese(point):
            yield f" {character} "
        else:
            yield character


def _is_chinese(point: int) -> bool:
    return any(
        low <= point <= high
        for low, high in (
            (0x4E00, 0x9FFF),
            (0x3400, 0x4DBF),
            (0x20000, 0x2A6DF),
            (0x2A700, 0x2B73F),
            (0x2B740, 0x2B81F),
            (0x2B920, 0x2CEAF),
            (0xF900, 0xFAFF),
            (0x2F800, 0x2FA1F),
        )
    )


def _is_punctuation(character: str) -> bool:
    point = ord(character)
    is_ascii = 33 <= point <= 47 or 58 <= point <= 64 or 91 <= point <= 96 or 123 <= point <= 126
    return is_ascii or unicodedata.category(character).startswith("P")
