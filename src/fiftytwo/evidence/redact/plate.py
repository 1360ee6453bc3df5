"""Number plates of vehicles: British, German, French and American ones.

A plate that a word announces ("reg is", "Kennzeichen") may be typed as it comes; of those that
nothing announces only shapes that nothing else has are taken: QF21 KLX, HAL-XQ 322, QB-123-ZX.
"""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.common_words import COMMON_WORDS
from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import places_of, words_of

NATIONAL = (
    r"(?:(?i:[a-z]{2}\d\d ?[a-z]{3}|[a-zäöü]{1,3}-[a-z]{1,2}[- ]?\d{1,4}[eh]?"
    r"|[a-z]{2}-?\d{3}-?[a-z]{2}|\d[a-z]{3}\d{3})"
    r"|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3} ?[A-Z]|[A-ZÄÖÜ]{1,3} [A-Z]{1,2} ?\d{1,4}[EH]?"
    r"|[A-Z]{3}[- ]\d{3,4})(?![\w-])"
)
"""A plate as its country makes them; in small letters those that look like nothing else."""
_KEYED = re.compile(
    r"(?i:plate|kennzeichen|registration|reg|immatriculation|plaque)(?!\w)(?:['’]s)?"
    r"(?:[ ]?(?i:no|number|nr|nummer)\b\.?)?[ ]?[:#=-]?[ ]{0,2}"
    rf"(?:(?:(?a:[a-z]{{1,9}})['’]?,?[ ]){{0,5}}?(?P<national>{NATIONAL})"
    r"|(?:(?:is|ist|est)[ ])?"
    r"(?P<capitals>(?a:[A-Z0-9]{1,4})(?:[ -](?a:[A-Z0-9]{1,4})){1,2}(?!\w)"
    r"|(?=[A-Z]*\d)(?=\d*[A-Z])(?a:[A-Z0-9]{5,8})(?!\w)))"
)
_SHAPED = re.compile(
    r"(?<![\w/.#-])(?:[A-Z]{2}\d\d ?[A-HJ-PR-Z]{3}"
    r"|(?!USB|DVD|CD-|HD-|LED|LCD|SSD|VGA)[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?"
    r"|[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2})(?![\w/-])(?![.,]\d)"
    r"(?! ?(?:cm|mm|m|kg|g|W|V|GB|TB|Zoll|inch)\b)"
)
WORDS = words_of("plate registration reg kennzeichen immatriculation plaque")


def find(text: str) -> Iterator[Span]:
    """Number plates, where a word says that they are."""
    for place in places_of(WORDS, text):
        match = _KEYED.match(text, place)
        group = match.lastgroup if match else None
        if match and group and any(map(str.isdigit, match[group])):
            yield Span(*match.span(group), Kind.NUMBER)


def find_shaped(text: str) -> Iterator[Span]:
    """Number plates whose shape alone says what they are."""
    for match in _SHAPED.finditer(text):
        # "EK22 HAS BEEN LATE": a flight, and whoever writes is angry.
        if match[0][-3:].lower() not in COMMON_WORDS:
            yield Span(*match.span(), Kind.NUMBER)
