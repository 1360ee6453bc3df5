"""Values of documents as text, flags and instants, whatever the export writes them as."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from typing import Any

import orjson

from fiftytwo.evidence.sources.written_times import DayOrder, read_written
from fiftytwo.terms.conversation import AtPrecision

_YES = frozenset({"true", "1", "yes", "t", "y"})
_NO = frozenset({"false", "0", "no", "f", "n"})
EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)
"""What lies outside is how programs write "never"."""


def text(value: Any) -> str | None:
    """A cell as text: trimmed, numbers in digits; None for blank, nested, and yes or no."""
    if value is None or value is True or value is False:
        return None
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else str(value)
    return str(value) if isinstance(value, int) else None


def flag(value: Any) -> bool | None:
    """A cell as yes or no; None where it says neither."""
    if isinstance(value, bool) or value is None:
        return value
    word = str(value).strip().casefold()
    return True if word in _YES else False if word in _NO else None


def unpacked(value: Any) -> Any:
    """A value; where it is JSON in a cell of a table, what the JSON says."""
    if isinstance(value, str) and value[:1] in "{[" and value[-1:] in "}]":
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            return value
    return value


def instant(value: Any, zone: tzinfo | None = None) -> tuple[datetime | None, str]:
    """A cell as UTC and how exactly it is known (terms AtPrecision).

    Numbers are seconds, milli-, micro- or nanoseconds since 1970. zone: the one meant where none is
    written; without it such a time is read as UTC and said to be naive.
    """
    at, precision = _instant(value, zone)
    if at is None or not EARLIEST <= at < LATEST:
        return None, _UNKNOWN
    return at, precision


_UNKNOWN, _EXACT, _NAIVE = (
    str(AtPrecision.UNKNOWN),
    str(AtPrecision.EXACT),
    str(AtPrecision.NAIVE),
)


def _instant(value: Any, zone: tzinfo | None) -> tuple[datetime | None, str]:
    if value is None or value == "" or isinstance(value, bool | Mapping | list):
        return None, _UNKNOWN
    if isinstance(value, int | float):
        return _since_1970(value), _EXACT
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=UTC), str(AtPrecision.DAY)
    if not isinstance(value, datetime):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            written = read_written(str(value), DayOrder.UNDECIDED)
            if written.precision != AtPrecision.NAIVE or written.at is None:
                return written.at, str(written.precision)
            value = written.at.replace(tzinfo=None)
        else:
            if value.tzinfo is None and len(str(value)) <= 10:
                return value.replace(tzinfo=UTC), str(AtPrecision.DAY)
    try:
        if value.tzinfo is not None:
            return value.astimezone(UTC), _EXACT
        if zone is not None:
            return value.replace(tzinfo=zone).astimezone(UTC), _EXACT
    except (OverflowError, ValueError):
        return None, _UNKNOWN
    return value.replace(tzinfo=UTC), _NAIVE


def _since_1970(number: float) -> datetime | None:
    for unit in (1, 1e3, 1e6, 1e9):
        if abs(number) < 1e11 * unit:
            try:
                return datetime.fromtimestamp(number / unit, UTC)
            except (OverflowError, OSError, ValueError):
                return None
    return None
