"""Whether what customers read holds a family name: it stands in public, on paper and in print."""

import re
from collections.abc import Iterable

WORDS = re.compile(r"\w\w+")
"""An initial gives nobody away."""


def holds_surname(shown_as: str, names: Iterable[str]) -> bool:
    """names: as the roster has them, "Bob Berger" or "Berger, Bob"; of one word none is taken."""
    shown = _words(shown_as)
    return any(shown & _words(_family(name)) for name in names)


def _family(name: str) -> str:
    family, comma, _given = name.partition(",")
    if comma:
        return family
    rest = name.split()[1:]
    # "van", "de": words of the language before they are part of a name.
    return " ".join(word for word in rest if name.islower() or not word.islower())


def _words(text: str) -> set[str]:
    return {word.casefold() for word in WORDS.findall(text)}
