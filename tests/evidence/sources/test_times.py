"""Times in every form that exports write, and how exactly they are known."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pyarrow as pa
import pytest

from fiftytwo.evidence.sources.times import TimeColumn, read_days


def at(*parts: int) -> datetime:
    """An instant in UTC: year, month, day, hour, …"""
    year, month, day, *clock = parts
    return datetime(year, month, day, *clock, tzinfo=UTC)


def read(
    *cells: object, kind: pa.DataType = None, now: datetime | None = None
) -> tuple[TimeColumn, list[datetime | None], list[str]]:
    """The column that was read, its instants and its precisions."""
    column = TimeColumn("at", now)
    instants, precisions = column.read(pa.array(cells, kind or pa.string()))
    return column, instants.to_pylist(), precisions.to_pylist()


ONE = [
    ("2026-11-16T10:05:03+01:00", at(2026, 11, 16, 9, 5, 3), "exact"),
    ("2026-11-16T10:05:03Z", at(2026, 11, 16, 10, 5, 3), "exact"),
    ("2026-11-16 10:05:03 +0100", at(2026, 11, 16, 9, 5, 3), "exact"),
    ("2026-11-16 10:05:03 UTC", at(2026, 11, 16, 10, 5, 3), "exact"),
    ("2026-11-16T10:05:03.123456789Z", at(2026, 11, 16, 10, 5, 3, 123456), "exact"),
    ("20261116T100503Z", at(2026, 11, 16, 10, 5, 3), "exact"),
    ("2026-11-16 10:05:03", at(2026, 11, 16, 10, 5, 3), "naive"),
    ("2026-11-16T10:05", at(2026, 11, 16, 10, 5), "naive"),
    ("2026/11/16 10:05", at(2026, 11, 16, 10, 5), "naive"),
    ("Mon, 16 Nov 2026 10:05:03 +0100", at(2026, 11, 16, 9, 5, 3), "exact"),
    ("Mon, 16 Nov 2026 10:05:03 GMT", at(2026, 11, 16, 10, 5, 3), "exact"),
    ("Tue Oct 31 22:10:47 +0000 2017", at(2017, 10, 31, 22, 10, 47), "exact"),
    ("11/16/2026 10:05 AM", at(2026, 11, 16, 10, 5), "naive"),
    ("11/16/2026 12:05 am", at(2026, 11, 16, 0, 5), "naive"),
    ("11/16/26 1:05 p.m.", at(2026, 11, 16, 13, 5), "naive"),
    ("16.11.2026 10:05", at(2026, 11, 16, 10, 5), "naive"),
    ("16/11/2026", at(2026, 11, 16), "day"),
    ("05/05/2026", at(2026, 5, 5), "day"),  # the same either way
    ("03.04.2026", at(2026, 4, 3), "day"),  # dots: the day is first
    ("16. November 2026", at(2026, 11, 16), "day"),
    ("Nov 16, 2026 10:05 PM", at(2026, 11, 16, 22, 5), "naive"),
    ("3 Dez 2026", at(2026, 12, 3), "day"),
    ("2026-11-16", at(2026, 11, 16), "day"),
    ("20261116", at(2026, 11, 16), "day"),
    ("1795169103", at(2026, 11, 20, 10, 5, 3), "exact"),
    ("1795169103.5", at(2026, 11, 20, 10, 5, 3, 500000), "exact"),
    ("1795169103123", at(2026, 11, 20, 10, 5, 3, 123000), "exact"),
    (" 2026-11-16T10:05:03Z ", at(2026, 11, 16, 10, 5, 3), "exact"),
]


@pytest.mark.parametrize(("text", "instant", "precision"), ONE, ids=[o[0] for o in ONE])
def test_it_reads(text: str, instant: datetime, precision: str) -> None:
    """Each form by itself, in a column of its own."""
    assert read(text)[1:] == ([instant], [precision])


NONE = ["", None, "yesterday", "2026-02-30", "2026-11-16T25:05:03Z", "13/13/2026", "12345", "7"]
NONE += ["0000-00-00 00:00:00", "0001-01-01T00:00:00+05:00", "9" * 20, "11/16/2026 13:05 PM"]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_time_is_empty_and_unknown(text: str | None) -> None:
    """Its row is not lost."""
    assert read(text)[1:] == ([None], ["unknown"])


def test_an_hour_25_does_not_spoil_its_neighbours() -> None:
    """The quick way over a whole column fails on it; then each cell is read by itself."""
    column, *read_ = read("2026-11-16T25:05:03Z", "2026-11-16T10:05:03Z")
    assert read_ == [[None, at(2026, 11, 16, 10, 5, 3)], ["unknown", "exact"]]
    assert column.notes() == ["at: 1 not a time that we can read, left empty"]


@pytest.mark.parametrize(
    ("evidence", "month"),
    [("25/11/2026", 4), ("11/25/2026", 3)],  # 03/04: the 3rd of April, or March the 4th
)
def test_one_clear_cell_decides_the_column(evidence: str, month: int) -> None:
    """Day first or month first is a habit of the whole column."""
    _, (first, _), _ = read("03/04/2026", evidence)
    assert first is not None
    assert first.month == month


def test_the_first_batch_decides_for_the_later_ones() -> None:
    """03/04 in the second batch is read as the first one taught."""
    column, *_ = read("25/11/2026")
    assert column.read(pa.array(["03/04/2026"]))[0].to_pylist() == [at(2026, 4, 3)]


def test_where_nothing_decides_it_stays_empty_and_is_told() -> None:
    """A wrong month would be worse than none."""
    column, *read_ = read("03/04/2026", "05/06/2026 10:00 AM")
    assert read_ == [[None, None], ["unknown", "unknown"]]
    assert column.notes() == ["at: 2 day and month cannot be told apart, left empty"]


def test_a_column_of_both_habits_reads_only_what_is_clear() -> None:
    """25/11 and 11/26 are clear by themselves; 03/04 is not."""
    column, instants, _ = read("25/11/2026", "11/26/2026", "03/04/2026")
    assert instants == [at(2026, 11, 25), at(2026, 11, 26), None]
    assert "at: some rows write the day first, others the month" in column.notes()


def test_times_in_the_future_are_kept_and_told() -> None:
    """Two days are forgiven: clocks and zones differ."""
    column, instants, _ = read("2026-11-25T00:00:00Z", "2026-11-26T00:00:00Z", now=at(2026, 11, 23))
    assert instants[1] == at(2026, 11, 26)
    assert column.notes() == ["at: 1 in the future, kept as written"]


@pytest.mark.parametrize(
    ("value", "kind", "instant", "precision"),
    [
        (at(2026, 11, 16), pa.timestamp("ns", "Europe/Berlin"), at(2026, 11, 16), "exact"),
        (datetime(2026, 11, 16, 10), pa.timestamp("ms"), at(2026, 11, 16, 10), "naive"),
        (date(2026, 11, 16), pa.date32(), at(2026, 11, 16), "day"),
        (1795169103, pa.int64(), at(2026, 11, 20, 10, 5, 3), "exact"),
        (1795169103.5, pa.float64(), at(2026, 11, 20, 10, 5, 3, 500000), "exact"),
        (float("nan"), pa.float64(), None, "unknown"),
        (None, pa.null(), None, "unknown"),
    ],
)
def test_it_takes_typed_columns(
    value: object, kind: pa.DataType, instant: datetime | None, precision: str
) -> None:
    """Parquet and its writers."""
    assert read(value, kind=kind)[1:] == ([instant], [precision])


def test_days_are_those_of_their_own_zone() -> None:
    """Half past midnight in Berlin is still the day before in UTC."""
    days, notes = read_days("from", ["2026-11-16T00:30+02:00", "16.11.2026", None, "soon"])
    assert days == [date(2026, 11, 16), date(2026, 11, 16), None, None]
    assert notes == ["from: 1 not a time that we can read, left empty"]


def test_times_without_a_zone_are_of_the_zone_that_is_stated() -> None:
    """Winter, summer, the hour that comes twice, the one that the clocks skip."""
    column = TimeColumn("at", zone=ZoneInfo("Europe/Berlin"))
    written = [
        "2026-01-15 09:00:00",  # 09:00 +01:00
        "2026-07-15 09:00:00",  # 09:00 +02:00
        "2026-10-25 02:30:00",  # twice: 00:30 and 01:30 UTC
        "2026-03-29 02:30:00",  # never: 03:00 +02:00 follows 02:00 +01:00
        "2026-01-15T09:00:00Z",
    ]
    at, precision = column.read(pa.array(written))
    assert [instant.strftime("%m-%d %H:%M") for instant in at.to_pylist()] == [
        "01-15 08:00",
        "07-15 07:00",
        "10-25 00:30",
        "03-29 01:00",
        "01-15 09:00",
    ]
    assert set(precision.to_pylist()) == {"exact"}
    assert column.notes() == []
