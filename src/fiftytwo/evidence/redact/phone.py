"""Phone numbers: international, and national as Germans, Britons, Americans and French write them.

A number without + or leading 0 needs the American shape, an area code in brackets, or a word
beside it that says it is one ("call me on 555 0123", "0123 fax").

Whether something is a phone number depends on few characters around it, so that masking one does
not bring to light another. No pattern reads further than 17 digits, so a megabyte stays linear.
"""

import re
from collections.abc import Iterable, Iterator

from fiftytwo.evidence.redact.date import holds_date
from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import places_of

_GAP = r"[ \u00a0.()/–-]{0,3}"
_EXTENSION = r"(?:[ ,]{0,2}(?:x|ext\.?|extension|durchwahl) ?\d{1,6})?"
# Not inside a word or a number, no decimals, no price.
_BEFORE = r"(?<![\w#€$£])(?<!\d\.)"
_AFTER = rf"(?!\d){_EXTENSION}(?!\w)(?!\.\d)"
_SHAPED = re.compile(
    rf"{_BEFORE}(?:"
    rf"\(?\+ ?\d(?:{_GAP}\d){{6,14}}"  # +44 7700 900123, (+49) 30 23125014
    rf"|\(?00[1-9](?:{_GAP}\d){{7,14}}"  # 0044 …
    # 07700 900123, 030/23125014, 06 39 98 12 34; nine digits in one piece may be anything,
    # 0.123456789 is a measure.
    rf"|(?!0\.)(?!\d{{9}}(?!\d))\(?0(?:{_GAP}\d){{8,11}}"
    r"|(?:1[-. ]?)?(?:\(\d{3}\)[-. ]?\d{3}[-. ]\d{4}|\d{3}([-.])\d{3}\1\d{4}"
    r"|[2-9]\d{2} [2-9]\d{2}[ -]\d{4})"  # (555) 010-0123, 555-010-0123
    rf"|\(\d{{2,5}}\)[ -]?\d(?:[ -]?\d){{4,8}}"  # (030) 2312-5014
    rf"){_AFTER}",
    re.IGNORECASE | re.ASCII,
)
_NUMBER = rf"(?P<number>[+(]{{0,2}}\d(?:{_GAP}\d){{5,14}}{_AFTER})"
_WORDS = (
    "call calling phone phoned telephone telefon tel tél telefoon teléfono mobile mobil cell handy"
    " fax whatsapp ring rang reach reached answering sms text dial landline rückruf anrufen appeler"
    " appelez numéro office contact"
)
_CALLED = re.compile(
    rf"(?<![\w⟨])(?:{_WORDS.replace(' ', '|')})(?![\w⟩])[^\w⟨⟩]{{0,3}}"
    # At most three short words between: "call me back on", "phone number is".
    rf"(?:[^\W\d]{{1,8}}[^\w⟨⟩]{{1,3}}){{0,3}}?(?<![\d#€$£]){_NUMBER}",
    re.IGNORECASE,
)
_CALLED_AFTER = re.compile(
    rf"{_BEFORE}{_NUMBER}(?=[ \n,(-]{{1,2}}(?:office|fax|mobile|cell|home|work)(?!\w))",
    re.IGNORECASE | re.ASCII,
)
_WORD_AFTER = re.compile(r"\d[ \n,(-]{1,2}(?:office|fax|mobile|cell|home|work)", re.IGNORECASE)
_WORD_SET = frozenset(_WORDS.split())


def find(text: str) -> Iterator[Span]:
    """Phone numbers in `text`, with their extensions."""
    for match in _SHAPED.finditer(text):
        if not holds_date(match[0]):
            yield Span(*match.span(), Kind.PHONE)
    yield from _numbers(_CALLED.match(text, place) for place in places_of(_WORD_SET, text))
    if _WORD_AFTER.search(text):
        yield from _numbers(_CALLED_AFTER.finditer(text))


def _numbers(matches: Iterable[re.Match[str] | None]) -> Iterator[Span]:
    for match in matches:
        if match and not holds_date(match["number"]):
            yield Span(*match.span("number"), Kind.PHONE)
