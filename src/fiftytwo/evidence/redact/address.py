"""Postal addresses, as the English-speaking world, Germans and the French write them.

A street needs a number beside it; a town alone stays. What says that something is a street is
looked for first, because the patterns that read the whole address are dear.
"""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import places_of, words_of

_DIGIT = re.compile(r"\d")
_CAP = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]{0,24}"
_UK = r"(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})"
_US = r"(?:(?:[A-Z]{2}|(?!Apt|Suite)[A-Z][a-z]{3,13}) \d{5}(?:-\d{4})?)"
_GAP = r"(?:,[ \n]?|[ \n]|,?\r\n)"
_CODE_AND_TOWN = rf"(?:[A-Z]{{1,2}}-)?\d{{4,5}} {_CAP}(?:[ -](?:am|an der|im|{_CAP})){{0,2}}"
_UNIT = r"(?i:(?:flat|unit|apt\.?|apartment|suite|ste\.?|floor|#) ?[\w-]{1,6})"
_NUMBER = r"\d{1,5}(?:[a-z](?![a-z])|[-/]\d{1,4}[a-z]?)?"
_SPOKEN = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|"
    r"five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
_STREET = (
    r"street|road|avenue|ave|lane|ln|crescent|terrace|boulevard|blvd|gardens|grove|mews|wynd|rd|"
    r"parade|highway|hwy"
)
_STREET_CAPITAL = (
    r"St|Dr|Drive|Close|Court|Ct|Place|Pl|Way|Square|Sq|Row|Hill|Park|Walk|View|Rise|Mill|Green|"
    r"Gate|Yard|Quay|Wharf|Loop|Trail|Circle|Cottage|House|Brow|Croft|Fold|Garth|Chase|"
    r"Meadows?|Orchard|Paddock|Ridge|Heights|Mount|Drove|Path"
)
_SPOKEN_STREET = rf"{_STREET}|drive|close|court|place|way"
# "5 miles down the road", "2 hours at this court": not the name of a street.
_NO_STREET = (
    r"(?!(?:the|a|an|of|down|up|in|on|at|to|this|that|my|your|our|miles?|km|min\w*|hours?|days?|"
    r"weeks?|more|other|times?|and|or|per|by|from|is|was|for|with|along|people|x|am|pm)\b)"
)
_TAIL = rf"(?:(?:{_GAP}{_UNIT})?(?:{_GAP}{_CAP}(?: {_CAP}){{0,2}}){{0,3}}{_GAP}(?:{_UK}|{_US}))"
# The first digit stands before the look behind it: so that the search jumps from digit to digit.
_ENGLISH = re.compile(
    rf"(?:\d(?<![\w£$€#.,]\d)\d{{0,4}}(?:[a-z](?![a-z])|[-/]\d{{1,4}}[a-z]?)?,? "
    rf"(?:(?:{_NO_STREET}[^\W\d_][\w'’.-]{{0,20}} ){{1,3}}?(?i:{_STREET})\b\.?"
    rf"|(?:{_CAP} ){{1,3}}?(?:{_STREET_CAPITAL})\b\.?))"
    rf"(?:{_TAIL}|{_GAP}{_UNIT}(?!\w))?"
)
_SPOKEN_ENGLISH = re.compile(
    rf"(?<!\w){_SPOKEN} (?:{_NO_STREET}[^\W\d_][\w'’-]{{2,20}} ){{1,2}}?(?i:{_SPOKEN_STREET})(?!\w)"
)
_BOX = re.compile(rf"(?<!\w)(?:PO|P\.O\.|Post Office) ?Box ?\d{{1,6}}{_TAIL}?")
_UNIT_BEFORE = re.compile(rf"(?<!\w){_UNIT}(?:,? {_CAP}(?: {_CAP}){{0,2}})?{_GAP}$")
# A house with a name, and whatever ends in a postcode: "Rose Cottage, Mill Lane, Banbury …".
_NAMED_HOUSE = re.compile(
    rf"(?<!\w)(?:{_CAP}(?: {_CAP}){{0,2}}{_GAP}){{1,4}}(?:{_NUMBER} {_CAP}(?: {_CAP}){{0,2}}"
    rf"{_GAP})?(?:{_CAP}(?: {_CAP}){{0,2}}{_GAP})?$"
)
_UK_POSTCODE = re.compile(r"(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? \d(?!GB|TB)[ABD-HJLNP-UW-Z]{2}(?!\w)")
_UK_SIGN = re.compile(r"\d[ABD-HJLNP-UW-Z]{2}(?!\w)")
_SEEN_BEFORE = 90
_CALLED_POSTCODE = re.compile(
    r"(?<!\w)(?i:post ?code|zip(?: ?code)?|plz|postleitzahl|code postal)"
    r"(?i: is|'s|’s| ist| est| lautet)?[ :]{1,2}"
    r"(?P<value>[A-Z]{1,2} ?\d ?[A-Z\d]?(?: ?\d ?[A-Z] ?[A-Z])?|\d{4,5}(?:-\d{4})?)(?!\w)",
)
_NUMBER_SPOKEN = (
    r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w{3,5}zehn|"
    r"\w{3,7}und\w{4,7}[zß]ig)\b"
)
_STORE = r"(?:\d{1,2}\. (?:OG|Stock|Etage),? )"
_GERMAN = re.compile(
    r"(?<!\w)(?:(?i:[^\W\d_][\w.-]{1,25}(?:straße|strasse|str\.|gasse|allee))"
    rf"|{_CAP}(?:weg|platz|ring|damm|ufer|graben|markt|steig|hof)"
    rf"|{_CAP} (?:Straße|Strasse|Str\.|Allee|Platz|Weg|Ring|Damm|Ufer|Chaussee|Gasse))"
    rf" ?(?:{_NUMBER}(?![\w%€]|[.,:]\d| (?i:uhr|km|min|tage|stunden|euro|eur)\b))"
    rf"(?:{_GAP}{_STORE}?{_CODE_AND_TOWN})?"
    rf"|(?<!\w)(?:(?:{_CAP}|der|des|dem|den) ){{1,4}}{_NUMBER},[ \n]{_CODE_AND_TOWN}"
    rf"|(?<!\w)Postfach [\d ]{{1,9}}\d(?:,? {_CODE_AND_TOWN})?"
)
_SPOKEN_GERMAN = re.compile(
    rf"(?<!\w)(?i:[^\W\d_][\w.-]{{1,25}}(?:straße|strasse|gasse|allee|weg|platz)) {_NUMBER_SPOKEN}"
)
_STREETS = """
str. straße strasse gasse allee weg platz ring damm ufer graben markt steig hof chaussee postfach
"""
_GERMAN_STREETS = tuple(_STREETS.split())
_TOWN_SIGN = re.compile(r"\d, ?\n?(?:[A-Z]{1,2}-)?\d{5} ")
_VOIE = r"rue|avenue|av\.|boulevard|bd|place|impasse|allée|chemin|quai|route|cours|square|passage"
_FRENCH = re.compile(
    rf"(?<![\w€,.])\d{{1,4}}(?: ?(?:bis|ter|[a-d]))?,? (?i:{_VOIE})"
    rf"(?: (?!à\b|et\b)[\w'’.-]{{1,24}}){{1,6}}?"
    rf"(?:{_GAP}{_CODE_AND_TOWN}|(?=[,.;\n]|$))"
)
# "Flat 26, Larch House, 37 Pebble Rigg": a part of a house, and what follows it.
_TOWN = r"[^\W\d_a-zß-öø-ÿ][\w'’-]{0,24}"
_PART = rf"(?:\d{{1,4}}[a-z]? )?{_TOWN}(?: {_TOWN}){{0,2}}"
_FLAT = re.compile(
    rf"(?<!\w)(?i:flat|apartment|apt\.?|unit|wohnung) \d{{1,4}}[a-z]?(?:,[ \n]{_PART}){{1,4}}"
    rf"(?:[, \n]{{1,2}}{_UK})?(?!\w)"
)
# "I live at 16 Corley Rigg", "ich wohne Am Anger 4": no word for a street, but one for living.
_LIVES = re.compile(
    r"(?<!\w)(?i:address|house number|lives? at|living at|(?:send|post|deliver|ship)(?:ed)?"
    r"(?: (?:it|them|that|this|everything))? to|anschrift|adresse|wohnen?|wohnhaft|hausnummer)"
    r"(?!\w)"
    r"(?:[^\d\n.?!⟨⟩A-ZÄÖÜ]{0,30}?)"
    rf"(?P<value>\d{{1,4}}[a-z]?,? (?:The (?:Old )?{_TOWN}(?: {_TOWN}){{0,2}}"
    rf"|{_TOWN}(?: {_TOWN}){{1,2}})"
    rf"(?:{_GAP}{_TOWN}(?: {_TOWN})?){{0,2}}(?:{_GAP}{_UK})?"
    rf"|(?:Am|Im|Zum|Zur|An der|An den|In der|In den|Auf der|Auf dem|Hinter der"
    rf"|Unter den|Vor dem|Beim)"
    rf"(?: {_TOWN}){{1,3}} \d{{1,4}}[a-z]?(?:{_GAP}{_CODE_AND_TOWN})?)(?!\w)"
)
_FLAT_WORDS = words_of("flat apartment apt unit wohnung")
_LIVES_WORDS = words_of(
    "address house live lives living send post posted deliver delivered ship shipped anschrift "
    "adresse wohne wohnen wohnhaft hausnummer"
)
_ENGLISH_WORDS = words_of(f"{_STREET}|{_SPOKEN_STREET}|{_STREET_CAPITAL}|Box")
_SPOKEN_WORDS = words_of(re.sub(r"[^a-z|]", "|", _SPOKEN))
_POSTCODE_WORDS = words_of("postcode post zip zipcode plz postleitzahl postal")
_FRENCH_WORDS = words_of(_VOIE)


def find(text: str) -> Iterator[Span]:
    """Postal addresses and postcodes in `text`."""
    for start, end in _places(text):
        yield Span(start, end, Kind.ADDRESS)


def _places(text: str) -> Iterator[tuple[int, int]]:
    words = words_of(text)
    has_digit = _DIGIT.search(text) is not None
    if not words.isdisjoint(_ENGLISH_WORDS):
        yield from _english(text, has_digit, not words.isdisjoint(_SPOKEN_WORDS))
    if has_digit and not words.isdisjoint(_FLAT_WORDS):
        for place in places_of(_FLAT_WORDS, text):
            if match := _FLAT.match(text, place):
                yield match.span()
    if has_digit and not words.isdisjoint(_LIVES_WORDS):
        for place in places_of(_LIVES_WORDS, text):
            if match := _LIVES.match(text, place):
                yield match.span("value")
    if has_digit and _UK_SIGN.search(text):
        yield from _with_postcode(text)
    if not words.isdisjoint(_POSTCODE_WORDS):
        yield from (match.span("value") for match in _CALLED_POSTCODE.finditer(text))
    if not words.isdisjoint(_FRENCH_WORDS) and has_digit:
        yield from (match.span() for match in _FRENCH.finditer(text))
    if _may_be_german(text.lower()) or (has_digit and _TOWN_SIGN.search(text)):
        pattern = _GERMAN if has_digit else _SPOKEN_GERMAN
        yield from (match.span() for match in pattern.finditer(text))


def _may_be_german(lowered: str) -> bool:
    return any(street in lowered for street in _GERMAN_STREETS)


def _english(text: str, has_digit: bool, is_spoken: bool) -> Iterator[tuple[int, int]]:
    if has_digit:
        for match in _ENGLISH.finditer(text):
            yield _start(_UNIT_BEFORE, text, match.start()), match.end()
        yield from (match.span() for match in _BOX.finditer(text))
    if is_spoken:
        yield from (match.span() for match in _SPOKEN_ENGLISH.finditer(text))


def _with_postcode(text: str) -> Iterator[tuple[int, int]]:
    for match in _UK_POSTCODE.finditer(text):
        yield _start(_NAMED_HOUSE, text, match.start()), match.end()


def _start(before: re.Pattern[str], text: str, start: int) -> int:
    """Where what `before` reads just before `start` begins; `start` itself where there is none."""
    found = before.search(text, max(0, start - _SEEN_BEFORE), start)
    return found.start() if found else start
