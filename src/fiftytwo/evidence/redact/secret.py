"""Passwords, PINs and one-time codes that people write into messages, and bare access tokens."""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import places_of

_SAID = re.compile(
    r"(?<![\w⟨])(?:password|passwort|kennwort|passcode|mot de passe|pin|cvv2?|cvc2?|otp|tan|"
    r"(?:security|verification|access|api|secret|one-time) (?:code|key))"
    r"(?:[ \t]{0,2}(?:code|number))?[ \t]{0,2}"
    r"(?:(?::|=|is|was|ist|est)[ \t]{0,2}(?P<value>[^\s⟨⟩]{3,200})"
    r"|(?P<digits>\d{3,8})(?![\w.,]\w|\w))"
    r"|(?<![\w⟨])(?:gift[ ]?card|voucher|activation|licen[cs]e|gutschein)"
    r"(?:[ ](?:code|key))?[ :]{1,3}"
    r"(?P<code>(?-i:[A-Z0-9]{3,8}(?:-[A-Z0-9]{3,8}){1,5}))(?!\w)",
    re.IGNORECASE,
)
_ANNOUNCE = """
password passwort kennwort passcode mot pin cvv cvc otp tan security verification access api secret
one gift giftcard voucher activation license licence gutschein
"""
_FIRST_WORDS = frozenset(_ANNOUNCE.split())
_LONG = re.compile(r"(?<![\w-])[A-Za-z0-9_-]{20,}+(?![\w-])", re.ASCII)
_PIECE = re.compile(r"[-_.~]")
_CHANGES = re.compile(r"[a-z](?=\d)|\d(?=[a-z])", re.IGNORECASE)
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


def find(text: str) -> Iterator[Span]:
    """Secrets in `text`: what is said to be one and has a digit, and long random strings."""
    for place in places_of(_FIRST_WORDS, text):
        match = _SAID.match(text, place)
        group = match.lastgroup if match else None
        value = match[group].rstrip(".,;:!?)'\"") if match and group else ""
        if match and group and len(value) > 2 and any(map(str.isdigit, value)):
            yield Span(match.start(group), match.start(group) + len(value), Kind.TOKEN)
    has_long = max(map(len, text.split()), default=0) >= 20
    for match in _LONG.finditer(text) if has_long else ():
        if looks_secret(match[0]):
            yield Span(match.start(), match.end(), Kind.TOKEN)


def looks_secret(segment: str) -> bool:
    """Whether a word (or a segment of a link) looks random rather than written by somebody.

    Words joined by dashes are titles, so the pieces between dashes are judged one by one.
    """
    if len(segment) < 12:
        return False
    if _UUID.fullmatch(segment):
        return True
    return any(_piece_is_random(piece) for piece in _PIECE.split(segment))


def _piece_is_random(piece: str) -> bool:
    if len(piece) < 12:
        return False
    if piece.isdigit():
        return len(piece) > 15  # archives put a time of 14 digits into links
    if piece.isalpha():
        return len(piece) > 23 and not (piece.islower() or piece.istitle())
    return len(_CHANGES.findall(piece)) >= 3
