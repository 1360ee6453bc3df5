"""Dates of birth: a date after "dob", "born", "geboren am", "né le" … Other dates stay."""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import places_of, words_of

_MONTH = (
    r"(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s)?|märz|apr(?:il)?|avril|may|"
    r"mai|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|sept?(?:ember|embre)?|"
    r"o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?|décembre)\b\.?"
)
_TENS = r"twent(?:y|ieth)|thirt(?:y|ieth)|fort(?:y|ieth)|fift(?:y|ieth)|sixty|seventy|eighty|ninety"
_ORDINAL = (
    rf"(?:(?:{_TENS})[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|"
    r"twentieth|thirtieth)"
)
_YEAR_SPOKEN = (
    r"(?:nineteen|twenty|two thousand)(?:[ -](?:and|oh|hundred|ten|eleven|twelve|thirteen|fourteen|"
    rf"fifteen|sixteen|seventeen|eighteen|nineteen|{_TENS}|one|two|three|four|five|six|seven|eight|"
    r"nine)){0,3}"
)
_GERMAN_ORDINAL = r"\w{2,8}(?:ter|ten|ster|sten)"
_DATE = (
    rf"(?:\d{{1,2}} ?[./-] ?\d{{1,2}} ?[./-] ?\d{{2,4}}|\d{{4}}[./-]\d{{1,2}}[./-]\d{{1,2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.)?(?: of)? {_MONTH},? ?(?:\d{{4}}|\d{{2}}\b)?"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:\d{{4}}|\d{{2}}\b)"
    rf"|(?:the )?{_ORDINAL}(?: of)? {_MONTH} {_YEAR_SPOKEN}"
    rf"|{_MONTH} (?:the )?{_ORDINAL},? {_YEAR_SPOKEN}"
    rf"|{_GERMAN_ORDINAL} (?:{_GERMAN_ORDINAL}|{_MONTH}) "
    rf"(?:(?:neunzehnhundert)?\w{{3,8}}und\w{{4,7}}zig|zweitausend\w{{0,12}})"
    r"|\d{6}(?:\d\d)?(?!\d))"
)
_KEY = (
    r"(?:dob|d\.o\.b\.?|date of birth|birth ?dat[ey]|birthday|born(?: on)?|geb(?:\.|(?!\w))|"
    r"geboren(?: am)?|geburtsdatum|geburtstag|née? le|date de naissance|naissance)"
)
_BORN = re.compile(
    rf"(?<![\w⟨]){_KEY}(?![\w⟩])[ \t:,=-]{{0,3}}"
    r"(?:(?:is|was|ist|war|est|please|i have|on|the|am|le|it['’]s|du)[ ,:]{1,2}){0,4}"
    rf"(?P<date>{_DATE})(?!\d)",
    re.IGNORECASE,
)
WORDS = words_of(
    "dob d date birth birthdate birthday born geb geboren geburtsdatum geburtstag né née naissance"
)
"""One of these begins what is looked for."""


def find(text: str) -> Iterator[Span]:
    """Dates of birth in `text`."""
    for place in places_of(WORDS, text):
        if match := _BORN.match(text, place):
            yield Span(*match.span("date"), Kind.BIRTHDAY)
