"""Columns of times: every usual form, as UTC to the microsecond, with how exactly we know it."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.written_times import (
    DayOrder,
    day_order_told,
    read_written,
)
from fiftytwo.terms.conversation import AtPrecision

TIME = pa.timestamp("us", "UTC")
SOON = timedelta(days=2)
"""A time later than this after the clock is told: no time zone explains it."""

EARLIEST = pa.scalar(datetime(1970, 1, 1, tzinfo=UTC), TIME)
LATEST = pa.scalar(datetime(2200, 1, 1, tzinfo=UTC), TIME)

_ISO_ZONED = r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.(\d{3}|\d{6}))?)?(Z|[+-]\d\d:?\d\d)$"
_ISO_NAIVE = r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.(\d{3}|\d{6}))?)?$"


class TimeColumn:
    """Reads one column of times, batch after batch, and can say afterwards what was doubtful.

    The first batch decides whether 03/04/2026 is in March or April: by a cell such as 25/11/2026
    or 11/25/2026. Where nothing decides, such a cell stays null; with dots the day is first.
    A cell that is no time gives null and `unknown`; its row is not lost.
    """

    def __init__(
        self, name: str, now: datetime | None = None, zone: ZoneInfo | None = None
    ) -> None:
        self.name = name
        self.now = now
        self.zone = zone
        """Where times without a zone were written; of an hour that comes twice the first is meant,
        one that the clocks skip is the moment after it."""
        self.order: DayOrder | None = None
        self.not_times = self.either = self.naive = self.future = 0
        self.mixed = False

    def read(self, column: pa.ChunkedArray | pa.Array) -> tuple[pa.Array, pa.Array]:
        """Instants (timestamp us UTC, null: not known) and precisions (terms AtPrecision)."""
        if isinstance(column, pa.ChunkedArray):
            column = column.combine_chunks()
        at, precision = self._possible(*(self._typed(column) or self._written(_as_text(column))))
        at, precision = self._in_zone(at, precision)
        self.naive += _count(pc.equal(precision, "naive"))
        if self.now is not None:
            late = pc.greater(at, pa.scalar(self.now.astimezone(UTC) + SOON, TIME))
            self.future += _count(late)
        return at, precision

    def _in_zone(self, at: pa.Array, precision: pa.Array) -> tuple[pa.Array, pa.Array]:
        naive = pc.equal(precision, str(AtPrecision.NAIVE))
        if self.zone is None or not _count(naive):
            return at, precision
        local = pc.assume_timezone(
            at.cast(pa.timestamp("us")),
            self.zone.key,
            ambiguous="earliest",
            nonexistent="latest",
        )
        at = pc.if_else(naive, local.cast(TIME), at)
        return at, pc.if_else(naive, str(AtPrecision.EXACT), precision)

    def notes(self) -> list[str]:
        """One line for each doubt, with how many rows it concerns."""
        told = (
            (self.naive, "without a time zone, read as UTC (say which with --time-zone)"),
            (self.not_times, "not a time that we can read, left empty"),
            (self.either, "day and month cannot be told apart, left empty"),
            (self.future, "in the future, kept as written"),
        )
        lines = [f"{self.name}: {count:,} {what}" for count, what in told if count]
        if self.mixed:
            lines.append(f"{self.name}: some rows write the day first, others the month")
        return lines

    def _possible(self, at: pa.Array, precision: pa.Array) -> tuple[pa.Array, pa.Array]:
        # 0001-01-01 and 9999-12-31 are how programs write "never".
        no = pc.or_(pc.less(at, EARLIEST), pc.greater_equal(at, LATEST)).fill_null(False)
        if not _count(no):
            return at, precision
        self.not_times += _count(no)
        return pc.if_else(no, None, at), pc.if_else(no, str(AtPrecision.UNKNOWN), precision)

    def _typed(self, column: pa.Array) -> tuple[pa.Array, pa.Array] | None:
        kind = column.type
        if pa.types.is_date(kind):
            return _all(column.cast(pa.timestamp("us")), AtPrecision.DAY)
        if pa.types.is_timestamp(kind):
            precision = AtPrecision.EXACT if kind.tz else AtPrecision.NAIVE
            return _all(column.cast(pa.timestamp("us", kind.tz), safe=False), precision)
        if pa.types.is_null(kind):
            return _all(pa.nulls(len(column), pa.timestamp("us")), AtPrecision.UNKNOWN)
        return None

    def _written(self, column: pa.Array) -> tuple[pa.Array, pa.Array]:
        text = pc.utf8_trim_whitespace(column)
        if self.order is None:
            self.order = self._decide(text)
        at = np.full(len(text), np.datetime64("NaT", "us"))
        precision = np.full(len(text), str(AtPrecision.UNKNOWN), dtype=object)
        rest = np.asarray(pc.not_equal(text, "").fill_null(False))
        for pattern, kind, known in (
            (_ISO_ZONED, TIME, AtPrecision.EXACT),
            (_ISO_NAIVE, pa.timestamp("us"), AtPrecision.NAIVE),
        ):
            fits = np.asarray(pc.match_substring_regex(text, pattern).fill_null(False)) & rest
            if fits.any() and (read := _cast(text.filter(pa.array(fits)), kind)) is not None:
                at[fits], precision[fits] = read, str(known)
                rest &= ~fits
        self._one_by_one(text, rest, at, precision)
        return pa.array(at, pa.timestamp("us")).cast(TIME), pa.array(precision, pa.string())

    def _one_by_one(
        self, text: pa.Array, rest: np.ndarray[Any, Any], at: Any, precision: Any
    ) -> None:
        order = self.order or DayOrder.UNDECIDED
        for place, cell in zip(np.flatnonzero(rest), text.filter(pa.array(rest)), strict=True):
            written = read_written(cell.as_py(), order)
            precision[place] = str(written.precision)
            if written.at is not None:
                at[place] = written.at.replace(tzinfo=None)
            self.either += written.either
            self.not_times += written.at is None and not written.either

    def _decide(self, text: pa.Array) -> DayOrder:
        numbers = text.filter(pc.match_substring_regex(text, r"^\d{1,2}[./-]\d{1,2}[./-]\d"))
        told = {day_order_told(cell) for cell in numbers.unique().to_pylist()}
        clear = told & {DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST}
        self.mixed = len(clear) == 2
        if DayOrder.DAY_FIRST in clear and not self.mixed:
            return DayOrder.DAY_FIRST
        if DayOrder.MONTH_FIRST in clear and not self.mixed:
            return DayOrder.MONTH_FIRST
        return DayOrder.UNDECIDED


def read_days(name: str, cells: list[str | None]) -> tuple[list[date | None], list[str]]:
    """Calendar days as written, and notes; a time of day is cut off in its own zone."""
    column = TimeColumn(name)
    at, _ = column.read(pa.array([cell and _day_part(cell) for cell in cells], pa.string()))
    days = [instant and instant.date() for instant in at.to_pylist()]
    column.naive = 0  # a day needs no zone
    return days, column.notes()


def _day_part(cell: str) -> str:
    # Cut before the time of day, or 00:30+02:00 would fall on the day before.
    head, *tail = cell.strip().replace("T", " ").split(" ")
    return head if tail and ":" in tail[0] else cell.strip()


def _all(at: pa.Array, precision: AtPrecision) -> tuple[pa.Array, pa.Array]:
    at = at.cast(TIME)
    known = pc.if_else(pc.is_valid(at), str(precision), str(AtPrecision.UNKNOWN))
    return at, known


def _as_text(column: pa.Array) -> pa.Array:
    if pa.types.is_floating(column.type):
        # Seconds since 1970 as a float: decimals keep 1763287503.5 from becoming 1.76e9.
        finite = pc.if_else(pc.is_finite(column), column, None)
        column = finite.cast(pa.float64()).cast(pa.decimal128(38, 6), safe=False)
    return column.cast(pa.string())


def _cast(text: pa.Array, kind: pa.DataType) -> np.ndarray[Any, Any] | None:
    try:
        read = text.cast(kind)
    except pa.ArrowInvalid:
        return None  # an hour 25 among them: then one by one
    return np.asarray(read.cast(pa.timestamp("us")))


def _count(mask: Any) -> int:
    return int(pc.sum(mask).as_py() or 0)
