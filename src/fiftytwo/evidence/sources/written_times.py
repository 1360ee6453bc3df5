"""One written time: what it says, in the forms that people and programs write."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from enum import Enum

from fiftytwo.terms.conversation import AtPrecision


class DayOrder(Enum):
    """How a column writes 03/04/2026. `UNDECIDED`: nothing in it tells."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    UNDECIDED = "undecided"


@dataclass(frozen=True)
class Written:
    """What one cell says. `at` is UTC; null where it is no time or not clear which."""

    at: datetime | None
    precision: AtPrecision
    either: bool = False
    """A day and a month that could be each other; the column has to decide."""


NOT_A_TIME = Written(None, AtPrecision.UNKNOWN)

_CLOCK = (
    r"(?:[,T\s]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[AaPp]\.?[Mm]\.?)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
)
_NUMBERS = re.compile(
    r"(?P<first>\d{1,2})(?P<mark>[./-])(?P<other>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})" + _CLOCK
)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[./](?P<month>\d{1,2})[./](?P<day>\d{1,2})" + _CLOCK)
_MONTH_NAMED = re.compile(
    r"(?:[A-Za-z]{2,9}\.?,?\s+)?(?:(?P<day>\d{1,2})\.?[\s-]+(?P<name>[^\W\d_]{3,9})|"
    r"(?P<name2>[^\W\d_]{3,9})\.?\s+(?P<day2>\d{1,2}))[.,]?[\s-]+(?P<year>\d{4})" + _CLOCK
)
_SOCIAL = re.compile(  # Tue Oct 31 22:10:47 +0000 2017
    r"[A-Za-z]{3}\s+(?P<name>[A-Za-z]{3})\s+(?P<day>\d{1,2})\s+(?P<hour>\d{2}):(?P<minute>\d{2})"
    r":(?P<second>\d{2})\s+(?P<half>)(?P<zone>[+-]\d{4}|UTC|GMT)?\s*(?P<year>\d{4})"
)
# English, and German where it differs, by their first three letters.
_MONTH_NAMES = "jan feb mar|mär|mrz apr may|mai jun jul aug sep oct|okt nov dec|dez"
_MONTHS = {
    name: number
    for number, names in enumerate(_MONTH_NAMES.split(), start=1)
    for name in names.split("|")
}
_EPOCH_UNITS = {
    9: 1,
    10: 1,
    11: 1,
    12: 10**3,
    13: 10**3,
    15: 10**6,
    16: 10**6,
    18: 10**9,
    19: 10**9,
}
"""Digits of a whole number of seconds, milli-, micro- or nanoseconds since 1970 -> per second."""


def read_written(text: str, order: DayOrder) -> Written:
    """What `text` says as a time. A time without a zone is read as UTC and marked `naive`."""
    text = text.strip()
    if not text or len(text) > 60:
        return NOT_A_TIME
    try:
        return _number(text) or _iso(text) or _calendar(text, order) or _mail(text) or NOT_A_TIME
    except (ValueError, OverflowError):
        return NOT_A_TIME  # the form fits, but there is no such day or hour


def day_order_told(text: str) -> DayOrder | None:
    """What one cell says about its column; None: it has no day and month in numbers."""
    match = _NUMBERS.fullmatch(text.strip())
    if not match:
        return None
    if int(match["first"]) > 12:
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if int(match["other"]) > 12 else DayOrder.UNDECIDED


def _number(text: str) -> Written | None:
    whole, _, fraction = text.partition(".")
    if not (whole.isascii() and whole.isdigit() and (not fraction or fraction.isdigit())):
        return None
    if not fraction and len(whole) in (8, 14) and whole[:2] in ("19", "20"):
        form = "%Y%m%d%H%M%S"[: 6 if len(whole) == 8 else None]
        return _known(datetime.strptime(whole, form), dated_only=len(whole) == 8)
    if len(whole) not in _EPOCH_UNITS:
        return NOT_A_TIME
    per_second = _EPOCH_UNITS[len(whole)]
    microseconds = int(whole) * 10**6 // per_second
    if per_second == 1 and fraction:
        microseconds += int(fraction[:6].ljust(6, "0"))
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
    return Written(at, AtPrecision.EXACT)


def _iso(text: str) -> Written | None:
    text = re.sub(r"\s*(UTC|GMT)$", "Z", text)
    text = re.sub(r"\s+([+-]\d{2}:?\d{2})$", r"\1", text)
    if not re.match(r"\d{4}-\d\d-\d\d|\d{8}T|\d{4}-?W\d\d", text):
        return None
    return _known(datetime.fromisoformat(text), dated_only=":" not in text and "T" not in text)


def _calendar(text: str, order: DayOrder) -> Written | None:
    if match := _YEAR_FIRST.fullmatch(text):
        return _on(match, int(match["month"]), int(match["day"]))
    if match := _SOCIAL.fullmatch(text):
        return _on(match, _month(match["name"]), int(match["day"]))
    if match := _MONTH_NAMED.fullmatch(text):
        named, day = match["name"] or match["name2"], match["day"] or match["day2"]
        return _on(match, _month(named), int(day))
    if match := _NUMBERS.fullmatch(text):
        return _numbered(match, order)
    return None


def _numbered(match: re.Match[str], order: DayOrder) -> Written:
    first, other = int(match["first"]), int(match["other"])
    if first > 12 or first == other:
        return _on(match, other, first)
    if other > 12:
        return _on(match, first, other)
    if order is DayOrder.UNDECIDED and match["mark"] == ".":
        order = DayOrder.DAY_FIRST  # who writes dots writes the day first
    if order is DayOrder.UNDECIDED:
        return Written(None, AtPrecision.UNKNOWN, either=True)
    month, day = (other, first) if order is DayOrder.DAY_FIRST else (first, other)
    return _on(match, month, day)


def _on(match: re.Match[str], month: int, day: int) -> Written:
    year = int(match["year"])
    year += 2000 if year < 100 else 0
    if match["hour"] is None:
        return _known(datetime(year, month, day), dated_only=True)
    hour = _hour(int(match["hour"]), match["half"])
    at = datetime(year, month, day, hour, int(match["minute"]), int(match["second"] or 0))
    return _known(at.replace(tzinfo=_zone(match["zone"])), dated_only=False)


def _hour(hour: int, half: str | None) -> int:
    if not half:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError("no such hour")
    return hour % 12 + (12 if half[0] in "Pp" else 0)


def _zone(written: str | None) -> timezone | None:
    if not written:
        return None
    if written[0] not in "+-":
        return UTC
    digits = written[1:].replace(":", "")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(ahead if written[0] == "+" else -ahead)


def _month(name: str) -> int:
    number = _MONTHS.get(name[:3].casefold())
    if number is None:
        raise ValueError("no such month")
    return number


def _mail(text: str) -> Written | None:
    # RFC 2822 with its comments and named zones; it also takes much that is no time at all.
    if not re.match(r"(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{2,4}\s+\d{1,2}:\d{2}", text):
        return None
    return _known(parsedate_to_datetime(text), dated_only=False)


def _known(at: datetime, dated_only: bool) -> Written:
    if dated_only:
        return Written(at.replace(tzinfo=UTC), AtPrecision.DAY)
    if at.tzinfo is None:
        return Written(at.replace(tzinfo=UTC), AtPrecision.NAIVE)
    return Written(at.astimezone(UTC), AtPrecision.EXACT)
