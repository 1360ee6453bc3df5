"""A file's columns as the types a reader works with, whether they came typed or as strings."""

from collections.abc import Iterator, Mapping

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.kit.errors import BadFile

ROW = "row"
"""Added to every table: the row's number in the file, from 1, header not counted."""

_SECONDS_OFF = r"[+-]\d{2}:?\d{2}$|Z$"
_TWITTER = r"^[A-Za-z]{3} ([A-Za-z]{3}) (\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2}):?(\d{2}) (\d{4})$"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ISO_UTC = r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?([+-]\d{2}:\d{2}|Z)$"
_ISO_NAIVE = r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?$"


def gather(
    batches: Iterator[pa.Table], needed: tuple[str, ...], optional: tuple[str, ...], asked: Asked
) -> pa.Table:
    """The whole file with our column names, all as found, plus ROW; other columns are dropped.

    A thread's messages stand anywhere in such a file, so it has to be seen whole.
    An optional column that the file lacks is null. Raises BadFile where a needed one is missing.
    """
    parts, rows = [], 0
    for batch in batches:
        names = {name: asked.mapping.get(name, name) for name in (*needed, *optional)}
        _require(batch, {name: names[name] for name in needed})
        columns = {ours: _column(batch, theirs) for ours, theirs in names.items()}
        numbers = pa.array(range(rows + 1, rows + 1 + batch.num_rows), pa.int64())
        parts.append(pa.table({**columns, ROW: numbers}))
        rows += batch.num_rows
    if not parts:
        return pa.table({name: pa.array([], pa.string()) for name in (*needed, *optional, ROW)})
    return pa.concat_tables(parts, promote_options="permissive")


def _require(batch: pa.Table, needed: Mapping[str, str]) -> None:
    missing = sorted(theirs for theirs in needed.values() if theirs not in batch.column_names)
    if missing:
        raise BadFile(
            f"column {', '.join(missing)} is missing; expected {', '.join(needed.values())}; "
            "name the file's own columns with --mapping, or choose another --source"
        )


def _column(batch: pa.Table, name: str) -> pa.ChunkedArray:
    if name not in batch.column_names:
        return pa.chunked_array([pa.nulls(batch.num_rows, pa.string())])
    return batch.column(name)


def as_text(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Strings; nothing but white space is null, as CSV cannot tell the two apart."""
    text = column.cast(pa.string())
    blank = pc.fill_null(pc.equal(pc.utf8_trim_whitespace(text), ""), False)
    return pc.if_else(blank, pa.scalar(None, pa.string()), text)


def as_id(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Identifiers as strings. `18.0`, as tools write a number column with gaps, is `18`."""
    if pa.types.is_floating(column.type):
        column = column.cast(pa.int64(), safe=False)
    text = pc.utf8_trim_whitespace(as_text(column))
    return pc.replace_substring_regex(text, r"^(\d+)\.0$", r"\1")


def as_number(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Whole numbers; what is none is null."""
    text = as_id(column)
    whole = pc.fill_null(pc.match_substring_regex(text, r"^(\d{1,18}|[1-8]\d{18})$"), False)
    return pc.if_else(whole, text, pa.scalar(None, pa.string())).cast(pa.int64())


def as_flag(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """True and false as typed, or written `True`, `false`, `1`, `0`; anything else is null."""
    if pa.types.is_boolean(column.type):
        return column
    text = pc.utf8_lower(as_id(column))
    true = pc.is_in(text, pa.array(["true", "1", "yes"]))
    known = pc.is_in(text, pa.array(["true", "1", "yes", "false", "0", "no"]))
    return pc.if_else(known, true, pa.scalar(None, pa.bool_()))


def as_time(column: pa.ChunkedArray) -> tuple[pa.ChunkedArray, pa.ChunkedArray]:
    """UTC times, and whether each was written without a zone (and is read as UTC).

    Takes typed times, ISO 8601, and `Tue Oct 31 22:10:47 +0000 2017`. What is none is null.
    """
    if pa.types.is_timestamp(column.type):
        naive = pa.array([column.type.tz is None] * len(column), pa.bool_())
        times = column if column.type.tz else pc.assume_timezone(column, "UTC")
        return times.cast(pa.timestamp("us", "UTC")), pa.chunked_array([naive])
    iso = _iso(pc.utf8_trim_whitespace(as_text(column)))
    none = pa.scalar(None, pa.string())
    zoned = pc.fill_null(pc.match_substring_regex(iso, _ISO_UTC), False)
    naive = pc.fill_null(pc.match_substring_regex(iso, _ISO_NAIVE), False)
    with_zone = _strings_to_times(pc.if_else(zoned, iso, none))
    without = _strings_to_times(pc.binary_join_element_wise(pc.if_else(naive, iso, none), "Z", ""))
    return pc.coalesce(with_zone, without), naive


def _iso(text: pa.ChunkedArray) -> pa.ChunkedArray:
    """Twitter's own format as ISO 8601, and `+0000` as `+00:00`."""
    text = pc.replace_substring_regex(text, _TWITTER, r"\6-\1-\2T\3\4:\5")
    for number, month in enumerate(_MONTHS, start=1):
        text = pc.replace_substring_regex(text, rf"^(\d{{4}})-{month}-", rf"\1-{number:02d}-")
    text = pc.replace_substring_regex(text, r"(:\d{2}(?:\.\d+)?)([+-]\d{2})(\d{2})$", r"\1\2:\3")
    return pc.replace_substring_regex(text, r"(:\d{2}(?:\.\d+)?)([+-]\d{2})$", r"\1\2:00")


def _strings_to_times(text: pa.ChunkedArray) -> pa.ChunkedArray:
    try:
        return text.cast(pa.timestamp("us", "UTC"))
    except pa.ArrowInvalid:  # a day such as 31 February: find it, keep the others
        return pa.chunked_array([[_time_or_null(value) for value in text]])


def _time_or_null(value: pa.StringScalar) -> pa.Scalar:
    try:
        return value.cast(pa.timestamp("us", "UTC"))
    except pa.ArrowInvalid:
        return pa.scalar(None, pa.timestamp("us", "UTC"))
