"""Dates of birth: a date after "dob", "born", "geboren am" …, or one that is nothing else.

A whole date of before 2010 is somebody's birthday unless a word before it says what began, was
bought or was written then: conversations are about this year. Other dates stay.
"""

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
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|{_ORDINAL})"
_ONES = r"one|two|three|four|five|six|seven|eight|nine"
_TEENS = (
    r"ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    rf"(?:{_TENS})(?:[ -](?:{_ONES}))?"
)
_OLD_YEAR_SPOKEN = (
    rf"(?:nineteen(?: hundred)?(?:[ -](?:and|oh|{_TEENS}|{_ONES})){{1,3}}"
    rf"|two thousand(?:(?: and)?[ -](?:{_ONES})\b)?(?! (?:and )?(?:{_TEENS})))"
)
_YEAR_SPOKEN = (
    rf"(?:{_OLD_YEAR_SPOKEN}"
    rf"|(?:twenty|two thousand)(?:[ -](?:and|oh|hundred|{_TEENS}|{_ONES})){{0,3}}"
    rf"|(?:{_TENS})(?:[ -](?:{_ONES}))?\b)"
)
_GERMAN_ORDINAL = r"\w{2,16}(?:ter|ten|ster|sten)"
_GERMAN_YEAR = r"(?:neunzehnhundert\w{2,20}|zweitausend\w{0,12})"
_OLD_GERMAN_YEAR = (
    r"(?:neunzehnhundert\w{2,20}|zweitausend(?:und)?"
    r"(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?)\b"
)
_GERMAN_DAY = rf"{_GERMAN_ORDINAL} (?:{_GERMAN_ORDINAL}|{_MONTH})"
_OLD_YEAR = r"(?:19\d\d|200\d)"
_OLD_DATE = (
    rf"(?:\d{{1,2}} ?[./-] ?\d{{1,2}} ?[./-] ?{_OLD_YEAR}|{_OLD_YEAR}[./-]\d{{1,2}}[./-]\d{{1,2}}"
    rf"|\d{{1,2}} \d{{1,2}} {_OLD_YEAR}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.)?(?: of)?[ /-]?{_MONTH},?[ /-]?{_OLD_YEAR}"
    rf"|{_MONTH} {_DAY},? {_OLD_YEAR}"
    rf"|(?:the )?{_ORDINAL}(?: of)? (?:{_MONTH}|the {_DAY}),? (?:{_OLD_YEAR}|{_OLD_YEAR_SPOKEN})"
    rf"|{_MONTH} (?:the )?{_ORDINAL},? (?:{_OLD_YEAR}|{_OLD_YEAR_SPOKEN})"
    rf"|{_GERMAN_DAY} {_OLD_GERMAN_YEAR}|{_OLD_GERMAN_YEAR},? (?:am )?{_GERMAN_DAY})"
)
DATE = (
    r"(?:\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
    r"|\d{1,2} \d{1,2} (?:\d{4}|\d\d)"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|\.)?(?: of)?[ /-]?{_MONTH},?[ /-]?(?:\d{{4}}|\d{{2}}\b)?"
    rf"|{_MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?,? (?:\d{{4}}|\d{{2}}\b)"
    rf"|(?:the )?{_DAY}(?: of)? (?:{_MONTH}|the {_DAY}),? (?:\d{{4}}|\d{{2}}\b|{_YEAR_SPOKEN})"
    rf"|{_MONTH} (?:the )?{_ORDINAL},? (?:\d{{4}}|{_YEAR_SPOKEN})"
    rf"|{_GERMAN_DAY} (?:{_GERMAN_YEAR}|(?:\w{{3,6}}und)?\w{{4,7}}[zß]ig|\d{{4}})"
    rf"|{_GERMAN_YEAR},? (?:am )?{_GERMAN_DAY}"
    r"|\d{6}(?:\d\d)?(?!\d))"
)
"""A date as people say it, with or without its year. Ignore case."""
_SURE = (
    r"(?:dob|d\.o\.b\.?|d o b|dates? of birth|birth ?dat[ey]|geburts(?:datum|tag)|"
    r"dates? de naissance)"
)
_LOOSE = r"(?:birthday|born(?: on)?|geb(?:\.|(?!\w))|geboren(?: am)?|née? le|naissance)"
_BORN = re.compile(
    rf"(?<![\w⟨])(?:{_SURE}(?![\w⟩])[^\d.!\n⟨⟩]{{0,30}}?|{_LOOSE}(?![\w⟩])[ \t:,=-]{{0,3}}"
    r"(?:['’]s )?"
    r"(?:(?:is|was|ist|war|est|please|i have|on|the|am|le|it['’]s|du)[ ,:]{1,2}){0,4})"
    rf"(?<!\w)(?P<date>{DATE})(?!\d)",
    re.IGNORECASE,
)
_THEN_BORN = re.compile(rf"(?<!\w)(?P<date>{DATE}) $", re.IGNORECASE)
_SEEN_BEFORE = 60
_OLD = re.compile(rf"(?<![\w/.,£$€#-])(?P<date>{_OLD_DATE})(?![\w/-])", re.IGNORECASE)
_OLD_YEAR_THERE = re.compile(r"[12](?:9\d|00)\d(?<!\d\d\d\d\d)(?!\d)").search
_OLD_YEAR_WORDS = ("ineteen", "wo thousand", "eunzehnhundert", "weitausend")
# "since 3 May 1998", "the terms of 12 January 2004": something began or was written then.
_SOMETHING_ELSE = re.compile(
    r"\b(?:since|from|until|till|dated|founded|established|est|opened|closed|bought|purchased|"
    r"built|made|released?|published|issued|act|law|terms|version|edition|copyright|model|joined|"
    r"installed|signed|seit|ab|bis|vom|gegründet|eröffnet|gekauft|gebaut|baujahr|stand|fassung|"
    r"gesetz|erschienen|depuis|du)\b[^\d]{0,16}$",
    re.IGNORECASE,
)
WORDS = words_of(
    "dob d date dates birth birthdate birthday born geb geboren geburtsdatum geburtstag né née "
    "naissance"
)
"""One of these begins what is looked for, where a word says what it is."""
MAY_HOLD = r"(?i:neunzehnhundert|zweitausend|born|birth|geboren|geburts)"
"""What a text without a digit has at least. For Arrow's RE2, and for `re`."""


def find(text: str) -> Iterator[Span]:
    """Dates of birth in `text`."""
    for place in places_of(WORDS, text):
        if match := _BORN.match(text, place):
            yield Span(*match.span("date"), Kind.BIRTHDAY)
        elif text.startswith(("geboren", "born"), place):
            before = _THEN_BORN.search(text, max(0, place - _SEEN_BEFORE), place)
            if before:
                yield Span(*before.span("date"), Kind.BIRTHDAY)


def find_old(text: str) -> Iterator[Span]:
    """Dates of before 2010 in `text` that no word before them makes something else."""
    if _OLD_YEAR_THERE(text):
        yield from _old(text)


def find_old_spoken(text: str) -> Iterator[Span]:
    """The same, where the year is in words."""
    if any(word in text for word in _OLD_YEAR_WORDS):
        yield from _old(text)


def _old(text: str) -> Iterator[Span]:
    for match in _OLD.finditer(text):
        before = text[max(0, match.start() - _SEEN_BEFORE) : match.start()]
        if not _SOMETHING_ELSE.search(before):
            yield Span(*match.span("date"), Kind.BIRTHDAY)
