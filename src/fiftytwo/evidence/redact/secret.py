"""Passwords, PINs and one-time codes that people write into messages, and bare access tokens."""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import places_of, words_of

_PASSWORD = r"(?:pass ?words?|pwd?|passphrase|passwort|passw[oö]rter|pw|kennwort|mot de passe)"
_SAID = re.compile(
    rf"(?<![\w⟨])(?:{_PASSWORD}|passcode|pin|cvv2?|cvc2?|otp|tan|"
    r"(?:security|verification|access|api|secret|one[- ]time|door|entry|gate|alarm) (?:code|key)|"
    r"(?:zugangs|tür|bestätigungs|sicherheits|einmal|freischalt)code)"
    r"(?:[ \t]{0,2}(?:code|number|nummer))?"
    # "for the portal is", "i use is"
    r"(?:(?:[ ][^\W\d_]{1,12}){1,5}?(?=[ ](?:is|was|ist|lautet)[ ]|:[ ]))?[ \t]{0,2}"
    r"(?:(?::|=|['’]s|is|was|ist|war|lautet|est|i got is)[ \t]{0,2}"
    r"[\"'“„(]?(?P<value>[^\s⟨⟩]{3,200})"
    r"|(?P<digits>\d{3,8})(?![\w.,]\w|\w)"
    r"|[\"'“„(]?(?P<shown>(?=[^\s\d⟨⟩]{0,40}\d)[^\s⟨⟩]{4,40}))"
    r"|(?<![\w⟨])(?:gift[ ]?card|voucher|activation|licen[cs]e|gutschein)"
    r"(?:[ ](?:code|key))?[ :]{1,3}"
    r"(?P<code>(?-i:[A-Z0-9]{3,8}(?:-[A-Z0-9]{3,8}){1,5}))(?!\w)",
    re.IGNORECASE,
)
# "the code 448120", "otp is 448 120": six digits; error codes and postcodes have a word before.
_SIX_DIGITS = re.compile(
    r"(?:(?<!error )(?<!status )(?<!fault )(?<!post )(?<!zip )(?<!postal )code|otp|tan|passcode)"
    r"(?:[ ](?:you|we|i|that|den)\b[^\d.?!\n]{0,30}?)?(?:[ ](?:is|was|ist|war)|:)?[ ]"
    r"(?P<six>\d{3}[ -]?\d{3})(?![\w-])(?![.,]\d)",
    re.IGNORECASE,
)
# A password that is a word: only where it ends the clause, and says nothing about the password.
_WORD_SAID = re.compile(
    rf"(?<![\w⟨]){_PASSWORD}(?:[ ](?:for|on|to|at|i|we|für|zum|zur|vom)"
    r"(?:[ ][^\W\d_]{1,12}){1,4}?(?= is| was| ist|:))?(?:['’]s| ?:| is| was| ist| lautet| est)[ \t]"
    r"(?P<word>[^\W\d_]{4,30})(?=[ \t]*(?:$|[\r\n]|[.,;!?)](?!\w)|(?:and|und|if|but|aber|for)\b))",
    re.IGNORECASE,
)
# What a question of security is answered with: any words.
_ANSWER_SAID = re.compile(
    r"(?<![\w⟨])(?:memorable (?:word|name|place|date)|safe ?word|code ?wor[dt]|(?:kunden)?kennwort|"
    r"security (?:answer|word)|(?:security|secret) question|maiden name|losungswort|"
    r"(?:phone|telephone) password|sicherheits(?:frage|antwort)|"
    r"(?:mädchen|geburts)name(?: (?:der|meiner|ihrer|deiner) mutter)?)"
    r"(?:(?:['’]s| ?[:=]| is| was| ist| war| lautet| antwort(?: ist)?)[ \t]{1,2}"
    r"|,? (?=[\"'“„‘]|(?-i:[A-ZÄÖÜ])))[\"'“„‘]?"
    r"(?P<answer>[^\W_][\w'’-]{1,30}(?-i:[ ](?!I\b)[A-ZÄÖÜ][\w'’-]{1,30}){0,2})",
    re.IGNORECASE,
)
_STATE_WORDS = """
wrong incorrect right correct invalid expired blocked locked reset changed fine okay good weak
strong secure safe old new same different saved stored gone lost forgotten not still also needed
required accepted rejected refused working empty blank easy hard case something either secret
private long short used known shared unknown there here missing disabled broken down updated
protected sent asked stuck only always never wrongly correctly what why when the this that mine
yours ours about going being getting case impossible unable compromised hacked stolen okay okey
please help again anything nothing everything both correctly useless rubbish ridiculous nonsense
falsch richtig korrekt ungültig abgelaufen gesperrt vergessen geändert zurückgesetzt neu weg nicht
unbekannt erforderlich nötig sicher unsicher leer gespeichert verloren kaputt immer noch auch jetzt
jedes dasselbe gleich stark schwach zu bekannt geheim egal incorrecte faux oublié expiré bon refusé
incorrect changé bloqué perdu your you our for from with and has have had been just reset resetting
"""
_STATES = frozenset(_STATE_WORDS.split())
"""What a password or its answer is said to be when it is not told."""
_FIRST_WORDS = words_of(
    "password passwords pass passphrase passwort kennwort passcode pw pwd mot pin cvv cvc otp tan "
    "security verification access api secret one door entry gate alarm zugangscode türcode "
    "bestätigungscode sicherheitscode einmalcode freischaltcode gift giftcard voucher activation "
    "license licence gutschein"
)
_PASSWORD_WORDS = words_of("password pass passphrase passwort pw pwd kennwort mot")
_SIX_WORDS = words_of("code otp tan passcode")
_ANSWER_WORDS = words_of(
    "memorable safe safeword code codeword security secret maiden kundenkennwort kennwort codewort "
    "losungswort sicherheitsfrage sicherheitsantwort mädchenname geburtsname phone telephone"
)
WORDS = _FIRST_WORDS | _PASSWORD_WORDS | _SIX_WORDS | _ANSWER_WORDS
"""One of these begins what `find_said` finds."""
MAY_HOLD = (
    r"(?i:pass ?w|passphrase|(?:^|[^a-z])pwd?(?:[^a-z]|$)|kennwort|mot de passe|memorable"
    r"|safe ?word|code ?wor[dt]|security (?:answer|word|question)|secret question|maiden name"
    r"|losungswort|sicherheits(?:frage|antwort)|mädchenname|geburtsname|phone password)"
)
"""What a text without a digit has at least, for Arrow's RE2 and for `re`."""
_SIGN_WITHIN = re.compile(r"\w[!#$%&*+@^~_=]+\w")
_LONG = re.compile(r"(?<![\w-])[A-Za-z0-9_-]{20,}+(?![\w-])", re.ASCII)
_PIECE = re.compile(r"[-_.~]")
_CHANGES = re.compile(r"[a-z](?=\d)|\d(?=[a-z])", re.IGNORECASE)
_UUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)


def find_said(text: str) -> Iterator[Span]:
    """Secrets in `text` that a word before them says are such."""
    for place in places_of(_FIRST_WORDS, text):
        match = _SAID.match(text, place)
        group = match.lastgroup if match else None
        value = match[group].rstrip(".,;:!?)'\"“”") if match and group else ""
        if match and group and len(value) > 2 and _shows_secret(value):
            yield Span(match.start(group), match.start(group) + len(value), Kind.TOKEN)
    yield from _words(_WORD_SAID, "word", _PASSWORD_WORDS, text)
    yield from _words(_ANSWER_SAID, "answer", _ANSWER_WORDS, text)
    for place in places_of(_SIX_WORDS, text):
        if match := _SIX_DIGITS.match(text, place):
            yield Span(*match.span("six"), Kind.TOKEN)


def find_random(text: str) -> Iterator[Span]:
    """Long random strings in `text`."""
    has_long = max(map(len, text.split()), default=0) >= 20
    for match in _LONG.finditer(text) if has_long else ():
        if looks_secret(match[0]):
            yield Span(match.start(), match.end(), Kind.TOKEN)


def _words(
    pattern: re.Pattern[str], group: str, first: frozenset[str], text: str
) -> Iterator[Span]:
    for place in places_of(first, text):
        match = pattern.match(text, place)
        if match and match[group].split()[0].lower() not in _STATES:
            yield Span(*match.span(group), Kind.TOKEN)


def _shows_secret(value: str) -> bool:
    """Whether what follows "password is" is no mere word: it has a digit, or a sign within."""
    return any(map(str.isdigit, value)) or _SIGN_WITHIN.search(value) is not None


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
