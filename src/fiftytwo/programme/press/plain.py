"""Words from outside, made safe to show: whoever wrote them cannot steer a terminal or a page.

Escapes and other control characters (C0, C1), bidirectional overrides, invisible characters and
lone surrogates are what a text can attack a screen with. Escaping for HTML comes after this.
"""

import unicodedata
from collections.abc import Iterator

STAND_IN = "\N{REPLACEMENT CHARACTER}"

KEPT_FORMAT = frozenset("\u200c\u200d\u200e\u200f\u061c")
"""Joiners (Persian, emoji) and direction marks: they shape their neighbours and span nothing.
All other format characters go, embeddings, overrides and isolates first of all."""

MOST_MARKS = 8
"""Marks on one letter: biblical Hebrew needs four; towers of them spill over other lines."""


def plain(text: str) -> str:
    """`text` on one line: control characters show as �, format characters go, spaces are single."""
    return "".join(_shown(text)).strip()


def _shown(text: str) -> Iterator[str]:
    marks, space = 0, False
    for character in text:
        category = unicodedata.category(character)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if character.isspace():
            if not space:
                yield " "
            space = True
            continue
        if _is_invisible(character, category) or marks > MOST_MARKS:
            continue
        space = False
        yield STAND_IN if _is_hostile(character, category) else character


def _is_invisible(character: str, category: str) -> bool:
    return category == "Cf" and character not in KEPT_FORMAT


def _is_hostile(character: str, category: str) -> bool:
    # Private use too: it means nothing outside one font. Not yet assigned ("Cn") may be an emoji
    # that is younger than this Python, so only the code points that never will be are refused.
    never = ord(character) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(character) <= 0xFDEF
    return category in ("Cc", "Cs", "Co") or never
