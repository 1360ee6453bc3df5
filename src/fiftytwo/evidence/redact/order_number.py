"""Numbers of orders, bookings, tickets, accounts: by a word before them or by an obvious shape.

Prices, times, dates, versions (11.0.3), products (iPhone 12, S7) and error codes (CE-34878-0) stay.
"""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.date import holds_date
from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import places_of, words_of

_REFERENCES = (
    "booking|reservation|confirmation|pnr|reference|ref|locator|buchung|reservierung|réservation|"
    "réf|référence"
)
_MATTERS = (
    "order|purchase|ticket|case|incident|tracking|shipment|parcel|package|delivery|invoice|receipt|"
    "account|acct|customer|client|member|membership|policy|claim|contract|transaction|payment|"
    "serial|loyalty|voucher|return|rma|bestellung|bestell|auftrag|auftrags|rechnung|rechnungs|"
    "kunden|kundennummer|bestellnummer|bestellnr|auftragsnummer|rechnungsnummer|vorgangsnummer|"
    "buchungsnummer|vertragsnummer|sendungsnummer|ticketnummer|kontonummer|vertrag|vorgang|sendung|"
    "konto|commande|facture|dossier|suivi|colis|compte|passport|reisepass|license|licence|ssn|imei"
)
_LABEL = r"(?:number|num|no|nr|nummer|id|code|ref|reference|numéro|n°|nº)(?![^\W_])\.?"
_KEYED = re.compile(
    rf"(?<![\w⟨])(?:(?P<reference>{_REFERENCES})|(?P<matter>{_MATTERS}))(?:\.|(?![^\W_]))"
    rf"(?P<label>[ \t_-]?{_LABEL})?"
    r"(?:[ \t](?:for|of)(?:[ \t][^\W\d]{1,12}){1,3}?(?=[ \t](?:is|was)\b|[ \t]?:))?"
    r"(?:[ \t]{0,2}(?:is|was|ist|war|lautet|est)(?!\w))?"
    r"[ \t]{0,2}(?P<mark>[:=#№(-]?)[ \t]{0,2}#?"
    r"(?P<value>(?a:[A-Z0-9])(?a:[A-Z0-9]|[-/_](?=[A-Z0-9])){3,40}+)(?![^\W_])",
    re.IGNORECASE,
)
_SHAPES = re.compile(
    r"(?<![\w./€$£+-])(?:"
    r"\d{3}-\d{7}-\d{7}"  # a marketplace's order
    r"|\d{3}-\d{2}-\d{4}"  # a social security number
    r"|1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}"  # parcels
    r"|[A-Z]{1,5}-\d{6,15}"  # OF-2291734; error codes of consoles have five digits
    r"|(?!KB)[A-Z]{1,3}\d{7,16}[A-Z]?"  # papers: passports, licences (not KB4541338, an update)
    r"|\d{9,30}"  # nobody writes an amount of nine digits in one piece
    r")(?![\w-])(?!\.\d|,\d\d(?!\d))",
    re.ASCII,
)
_HASH = re.compile(
    r"(?<![^\W\d]|[/&#])#(?P<value>\d{4,20}|[A-Z]{1,4}-?\d{5,20})(?![\w-])", re.ASCII
)
_MONEY_OR_UNIT_AFTER = re.compile(
    r"[.,:]\d|\s?(?:[€$£%°]|eur|usd|gbp|euros?|dollars?|pounds?|miles?|points?|km|kg|gb|mb|h|hrs?|"
    r"hours?|days?|am|pm|uhr|times?|people|items?)(?!\w)",
    re.IGNORECASE,
)
_WORDS = words_of(_REFERENCES + "|" + _MATTERS)
_LOCATOR = re.compile(r"[A-Z]{6}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,8}", re.ASCII)


def find_keyed(text: str) -> Iterator[Span]:
    """Numbers that a word before them calls an order, booking, ticket, account …"""
    for place in places_of(_WORDS, text):
        match = _KEYED.match(text, place)
        if match and _is_number(match) and not _MONEY_OR_UNIT_AFTER.match(text, match.end()):
            start = match.start("value")
            yield Span(start - (text[start - 1] == "#"), match.end("value"), Kind.NUMBER)


def find_shaped(text: str) -> Iterator[Span]:
    """Numbers whose shape alone says what they are."""
    for match in _SHAPES.finditer(text):
        if not match[0].endswith("000000"):
            yield Span(match.start(), match.end(), Kind.NUMBER)
    if "#" in text:
        for match in _HASH.finditer(text):
            if not holds_date(match["value"]):
                yield Span(match.start(), match.end(), Kind.NUMBER)


def _is_number(match: re.Match[str]) -> bool:
    value: str = match["value"]
    if holds_date(value):
        return False
    marked = bool(match["mark"] or match["label"])
    n_digits = sum(character.isdigit() for character in value)
    # "booking X7KQ2P", "ref: XKQWZP": the locators of travel, which are in capitals.
    if match["reference"] and _LOCATOR.fullmatch(value):
        return n_digits > 0 or marked
    # "booking no. q7m9lk": typed as it came, so only a label makes it one.
    if match["reference"] and match["label"] and _LOCATOR.fullmatch(value.upper()):
        return n_digits > 0
    return n_digits >= (3 if marked else 5)
