"""Numbers of orders, bookings, tickets, accounts: by a word before them or by an obvious shape.

Prices, times, dates, versions (11.0.3), products (iPhone 12, S7) and error codes (CE-34878-0) stay.
"""

import re
from collections.abc import Iterator

from fiftytwo.evidence.redact.date import holds_date
from fiftytwo.evidence.redact.span import Kind, Span
from fiftytwo.evidence.redact.words import places_of, words_of

_REFERENCES = (
    "booking|reservation|confirmation|conf|pnr|reference|ref|locator|buchung|buchungscode|"
    "reservierung|réservation|réf|référence"
)
_MATTERS = (
    "order|purchase|ticket|case|incident|tracking|shipment|parcel|package|delivery|invoice|receipt|"
    "account|acct|customer|client|member|membership|policy|claim|contract|transaction|payment|"
    "serial|loyalty|voucher|return|rma|bestellung|bestell|auftrag|auftrags|rechnung|rechnungs|"
    "kunden|kundennummer|bestellnummer|bestellnr|auftragsnummer|rechnungsnummer|vorgangsnummer|"
    "buchungsnummer|vertragsnummer|sendungsnummer|ticketnummer|kontonummer|vertrag|vorgang|sendung|"
    "konto|commande|facture|dossier|suivi|colis|compte|passport|reisepass|license|licence|ssn|imei|"
    "cust|kundennr|rechnungsnr|auftragsnr|vertragsnr|sendungsnr|mitgliedsnr|mitgliedsnummer|"
    "seriennummer|ausweisnummer|zählernummer|kd|blz|iban|sn|sim|employee|staff|student|patient|"
    "meter|insurance|sort|steuer|contrat|abonné|fidélité|carte|sécu|gutschein|personalausweis|kundenkarte|"
    "card|roll|badge|device|sparkonto|bankleitzahl|passeport|utr|vat|nhs|mpan|mprn|visa|"
    "sozialversicherungsnummer|versicherungsnummer|versichertennummer|steuernummer|steuerid|"
    "policennummer|führerschein|führerscheinnummer|passnummer|rentenversicherungsnummer|"
    "personalausweisnummer|reisepassnummer|social"
)
_LABEL = (
    r"(?:number|num|no|nr|nummer|id|code|card|ref|reference|numéro|client|n°|nº)(?![^\W_])\.?"
    r"(?: (?:number|no|nr)(?![^\W_])\.?)?"
)
_PAPERS = words_of("passport reisepass passeport personalausweis visa ssn")
_ENDS_AS_LABEL = re.compile(
    r"(?:nummer|nr|code|blz|sn|imei|ssn|sim|utr|nhs|mpan|mprn|social)$", re.IGNORECASE
)
# Numbers as letterheads and cards print them: "M 220 4471", "6338 2210 4471 8820 3".
_IN_GROUPS = (
    r"(?a:[A-Z]{1,3}[ ])?(?a:\d{1,5})(?:[ ](?a:\d{2,5})){1,6}(?:[ ](?a:[A-Z0-9]))?(?![\w,.:]\w|\w)"
)
_KEYED = re.compile(
    rf"(?<![\w⟨])(?:(?P<reference>{_REFERENCES})|(?P<matter>{_MATTERS}))(?:\.|(?![^\W_]))"
    rf"(?P<label>[ \t_-]?{_LABEL})?"
    r"(?:[ \t](?:for|of)(?:[ \t][^\W\d]{1,12}){1,3}?(?=[ \t](?:is|was)\b|[ \t]?:))?"
    r"(?:[ \t]{0,2}(?:is|are|was|ist|war|lautet|est(?: le)?)(?!\w))?"
    r"[ \t]{0,2}(?P<mark>[:=#№(-]?)[ \t]{0,2}#?"
    rf"(?:(?P<groups>{_IN_GROUPS})"
    r"|(?P<value>(?a:[A-Z0-9])(?a:[A-Z0-9]|[-/_](?=[A-Z0-9])){3,40}+)(?![^\W_]))",
    re.IGNORECASE,
)
_SHAPES = re.compile(
    r"(?<![\w./€$£+-])(?:"
    r"\d{3}-\d{7}-\d{7}"  # a marketplace's order
    r"|\d{3}-\d{2}-\d{4}"  # a social security number
    r"|[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]"  # a national insurance number
    r"|[12] \d\d \d\d \d[\dAB] \d{3} \d{3}(?: \d\d)?"  # a French social security number
    r"|(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NPR-Z0-9]{11}\d{6}"  # a vehicle
    r"|[A-Z9]{5} ?\d{6} ?[A-Z9]{2}\d?[A-Z]{2}"  # a British driving licence
    r"|\d\d \d{6} [A-Z] \d{3}"  # a German pension insurance number
    r"|\d [A-Z]{3} \d{7,10}"  # a German meter
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
WORDS = words_of(_REFERENCES + "|" + _MATTERS)
_LOCATOR = re.compile(r"[A-Z]{6}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,8}", re.ASCII)


def find_keyed(text: str) -> Iterator[Span]:
    """Numbers that a word before them calls an order, booking, ticket, account …"""
    for place in places_of(WORDS, text):
        match = _KEYED.match(text, place)
        if match and _is_number(match) and not _MONEY_OR_UNIT_AFTER.match(text, match.end()):
            start = match.start("groups" if match["groups"] else "value")
            yield Span(start - (text[start - 1] == "#"), match.end(), Kind.NUMBER)


_BANK = re.compile(
    r"(?<![\w/])(?:s/c|a/c)(?: ?no\.?)?[ :]{1,2}(?P<value>\d[\d -]{4,9}\d)(?![\w-])", re.I
)


def find_shaped(text: str) -> Iterator[Span]:
    """Numbers whose shape alone says what they are."""
    for match in _SHAPES.finditer(text):
        if not match[0].endswith("000000"):
            yield Span(match.start(), match.end(), Kind.NUMBER)
    if "/c" in text:
        for match in _BANK.finditer(text):
            yield Span(*match.span("value"), Kind.NUMBER)
    if "#" in text:
        for match in _HASH.finditer(text):
            if not holds_date(match["value"]):
                yield Span(match.start(), match.end(), Kind.NUMBER)


def _is_number(match: re.Match[str]) -> bool:
    value: str = match["groups"] or match["value"]
    word = match["reference"] or match["matter"]
    # The sort code of a bank may look like a date: 10-12-24.
    if holds_date(value) and word.lower() != "sort":
        return False
    marked = bool(match["mark"] or match["label"] or _ENDS_AS_LABEL.search(word))
    n_digits = sum(character.isdigit() for character in value)
    if match["groups"]:
        return (marked or word.lower() in _PAPERS) and n_digits >= 5
    # "booking X7KQ2P", "ref: XKQWZP": the locators of travel, which are in capitals.
    if match["reference"] and _LOCATOR.fullmatch(value):
        return n_digits > 0 or marked
    # "booking no. q7m9lk": typed as it came, so only a label makes it one.
    if match["reference"] and match["label"] and _LOCATOR.fullmatch(value.upper()):
        return n_digits > 0
    return n_digits >= (3 if marked else 5)
