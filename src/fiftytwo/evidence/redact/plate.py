"""Number plates of vehicles: British, German, French and American ones.

A plate that a word announces ("reg is", "Kennzeichen") may be typed as it comes; of those that
nothing announces only shapes that nothing else has are taken: QF21 KLX, HAL-XQ 322, QB-123-ZX.
"""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.common_words import COMMON_WORDS
from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import places_of, words_of

_EUROPEAN = (
    r"(?i:[a-z]{2}\d\d[ -]?[a-z]{3}|[a-zäöü]{1,3}-[a-z]{1,2}[- ]?\d{1,4}[eh]?"
    r"|[a-z]{2}-?\d{3}-?[a-z]{2})|[A-Z]\d{1,3} ?[A-Z]{3}"
)
NATIONAL = (
    rf"(?:{_EUROPEAN}|(?i:\d[a-z]{{3}}\d{{3}})|[A-Z]{{3}} ?\d{{1,3}} ?[A-Z]"
    r"|[A-ZÄÖÜ]{1,3} [A-Z]{1,2} ?\d{1,4}[EH]?|[A-Z]{3}[- ]\d{3,4})(?![\w-])"
)
"""A plate as its country makes them; in small letters those that look like nothing else."""
_KEYED = re.compile(
    r"(?i:plate|kennzeichen|registration|reg|immatriculation|plaque)(?!\w)(?:['’]s)?"
    r"(?:[ ]?(?i:no|number|nr|nummer)\b\.?)?[ ]?[:#=-]?[ ]{0,2}"
    rf"(?:(?:(?a:[a-z]{{1,9}})['’]?,?[ ]){{0,5}}?(?P<national>{NATIONAL})"
    r"|(?:(?:is|ist|est)[ ])?"
    r"(?P<capitals>(?a:[A-Z0-9]{1,4})(?:[ -](?a:[A-Z0-9]{1,4})){1,2}(?!\w)"
    r"|(?=[A-Z]{0,7}\d)(?=\d{0,7}[A-Z])(?a:[A-Z0-9]{5,8})(?!\w)))"
)
# The first letter stands before the look behind it: so that the search jumps to capitals.
_SHAPED = re.compile(
    r"[A-ZÄÖÜ](?<![\w/.#-].)(?:[A-Z]\d\d[ -]?[A-HJ-PR-Z]{3}"
    r"|(?:[A-ZÄÖÜ]{0,2})(?<!USB)(?<!DVD)(?<!CD)(?<!HD)(?<!LED)(?<!LCD)(?<!SSD)"  # USB-C 3
    r"-[A-Z]{1,2} \d{1,4}[EH]?"
    r"|[A-HJ-NP-TV-Z]-\d{3}-[A-HJ-NP-TV-Z]{2})(?![\w/-])(?![.,]\d)"
    r"(?! ?(?:cm|mm|m|kg|g|W|V|GB|TB|Zoll|inch)\b)"
)
_sign_of_shape = re.compile(r"[\d-](?:[ -]?[A-HJ-PR-Z]{3}|[A-Z]{1,2} \d|\d{3}-)").search
_NEAR_VEHICLE = re.compile(rf"(?<![\w£$€/.#-])(?:{_EUROPEAN})(?![\w-])")
WORDS = words_of("plate registration reg kennzeichen immatriculation plaque")

VEHICLES = words_of(
    "car cars van truck lorry trailer vehicle parked parking permit auto wagen pkw lkw transporter "
    "anhänger fahrzeug parke geparkt parkplatz voiture camion véhicule garée"
)


def find_near_vehicle(text: str) -> Iterator[Span]:
    """Plates in the form of their country, in texts about vehicles."""
    for match in _NEAR_VEHICLE.finditer(text):
        plate = match[0]
        if any(map(str.isdigit, plate)) and plate[-3:].lower() not in COMMON_WORDS:
            yield Span(*match.span(), Kind.NUMBER)


def find(text: str) -> Iterator[Span]:
    """Number plates, where a word says that they are."""
    for place in places_of(WORDS, text):
        match = _KEYED.match(text, place)
        group = match.lastgroup if match else None
        if match and group and any(map(str.isdigit, match[group])):
            yield Span(*match.span(group), Kind.NUMBER)


def find_shaped(text: str) -> Iterator[Span]:
    """Number plates whose shape alone says what they are."""
    for match in _SHAPED.finditer(text) if _sign_of_shape(text) else ():
        # "EK22 HAS BEEN LATE": a flight, and whoever writes is angry. "AB10OFF" is for everyone.
        if match[0][-3:].lower() not in COMMON_WORDS | {"off"}:
            yield Span(*match.span(), Kind.NUMBER)
