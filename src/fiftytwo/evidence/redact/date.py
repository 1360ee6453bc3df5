"""Dates and times, which stay: a finder of numbers asks here before it takes one for its own."""

import re

_FULL_DATE = re.compile(
    r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d)"
)
_SHORT_DATE = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{2}")
_YEARS = re.compile(r"(?:19|20)\d\d(?:[ /-]+(?:(?:19|20)\d\d|\d\d))*")


def holds_date(number: str) -> bool:
    """Whether `number` (digits and separators) is a date, a year, or has a full date in it."""
    return bool(
        _FULL_DATE.search(number) or _SHORT_DATE.fullmatch(number) or _YEARS.fullmatch(number)
    )
