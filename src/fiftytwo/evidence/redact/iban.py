"""IBANs, with or without blanks, whose country, length, structure and check digits are right."""

import re
from collections.abc import Iterator

from stdnum import iban

from fiftytwo.evidence.redact.span import Kind, Span

_COUNTRIES_BY_LENGTH = {
    15: "NO",
    16: "BE",
    18: "DK FI FK FO GL NL SD",
    19: "MK SI",
    20: "AT BA EE KZ LT LU MN XK",
    21: "CH HR LI LV",
    22: "BG BH CR DE GB GE IE ME RS VA",
    23: "AE GI IL IQ OM SO TL",
    24: "AD CZ ES MD PK RO SA SE SK TN VG",
    25: "LY PT ST",
    26: "IS TR",
    27: "BI DJ FR GR IT MC MR SM",
    28: "AL AZ BY CY DO GT HN HU LB NI PL SV",
    29: "BR EG PS QA UA",
    30: "JO KW MU YE",
    31: "MT SC",
    32: "LC",
    33: "RU",
}
"""Source: IBAN registry of SWIFT, release 101."""
_LENGTHS = {
    country: length
    for length, countries in _COUNTRIES_BY_LENGTH.items()
    for country in countries.split()
}

_CANDIDATE = re.compile(
    r"(?<![^\W_])(?P<country>[A-Z]{2})[ -]?\d{2}(?:[ -]?[A-Z0-9]){11,30}(?![A-Z0-9])",
    re.IGNORECASE | re.ASCII,
)


def find(text: str) -> Iterator[Span]:
    """IBANs in `text`; a candidate whose check digits are wrong is left to the other finders."""
    at = 0
    while match := _CANDIDATE.search(text, at):
        end = _end(text, match)
        if end:
            yield Span(match.start(), end, Kind.IBAN)
        # What looked like more of this one may be the beginning of the next.
        at = end or match.end("country")


def _end(text: str, match: re.Match[str]) -> int:
    """Where the IBAN that `match` begins ends, 0 if it is none.

    With blanks allowed, the words after an IBAN look like more of it: the country's length decides.
    """
    length = _LENGTHS.get(match["country"].upper(), 0)
    at = match.start()
    while at < match.end() and length:
        length -= text[at] not in " -"
        at += 1
    whole = length == 0 and not text[at : at + 1].isalnum()
    return at if whole and iban.is_valid(text[match.start() : at], check_country=False) else 0
