"""intervals.csv: what a telephone system counts, and what it cannot have counted."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fiftytwo.evidence.sources.files import SourceFile, open_file
from fiftytwo.evidence.sources.intervals import read_intervals
from fiftytwo.kit.errors import BadFile

Write = Callable[[str], SourceFile]
HEAD = "starts_at,queue,offered,answered,abandoned,answered_within_s,within_s,aht_s\n"


@pytest.fixture
def file(tmp_path: Path) -> Write:
    """A CSV file with the given lines."""

    def write(text: str) -> SourceFile:
        path = tmp_path / "intervals.csv"
        path.write_text(text, encoding="utf-8")
        return open_file(path)

    return write


def test_an_interval_has_its_start_in_utc_and_whole_counts(file: Write) -> None:
    """What the telephone system does not tell is null, never 0."""
    found = read_intervals(file(HEAD + "2026-11-16T09:00+01:00,orders,12,10,1,8,20,312.5\n"))
    (row,) = found.rows
    assert row["starts_at"] == datetime(2026, 11, 16, 8, tzinfo=UTC)
    assert (row["offered"], row["answered_within_s"], row["within_s"]) == (12, 8, 20)
    assert (row["aht_s"], row["wait_mean_s"], row["staffed"], row["client"]) == (
        *(312.5, None, None),
        None,
    )


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2026-11-16T09:00,q,1,1,,,,", "starts_at is not a time with offset"),
        ("2026-11-16T09:00Z,,1,1,,,,", "queue is empty"),
        ("2026-11-16T09:00Z,q,,1,,,,", "offered is empty"),
        ("2026-11-16T09:00Z,q,many,1,,,,", "offered is not a number"),
        ("2026-11-16T09:00Z,q,nan,1,,,,", "offered is not a number"),
        ("2026-11-16T09:00Z,q,2.5,1,,,,", "offered is not a whole number"),
        ("2026-11-16T09:00Z,q,-2,,,,,", "offered is negative"),
        ("2026-11-16T09:00Z,q,2,2,,,,-1", "aht_s is negative"),
        ("2026-11-16T09:00Z,q,2,3,,,,", "answered is more than offered"),
        ("2026-11-16T09:00Z,q,2,,3,,,", "abandoned is more than offered"),
        ("2026-11-16T09:00Z,q,2,1,,2,20,", "answered_within_s is more than answered"),
        ("2026-11-16T09:00Z,q,2,1,,1,,", "within_s is empty"),
    ],
)
def test_a_row_that_cannot_be_says_why(file: Write, row: str, reason: str) -> None:
    """The others are read."""
    found = read_intervals(file(HEAD + row + "\n2026-11-16T10:00Z,q,1,1,,,,\n"))
    assert len(found.rows) == 1
    (reject,) = found.rejects
    assert reject.reason.startswith(reason)
    assert reject.place == "row 2"


def test_the_same_interval_twice_is_rejected(file: Write) -> None:
    """Of two counts of one thing nobody knows which is right; the first is kept."""
    row = "2026-11-16T09:00Z,q,1,1,,,,\n"
    found = read_intervals(file(HEAD + row + "2026-11-16T10:00+01:00,q,2,1,,,,\n" + row))
    assert [r["offered"] for r in found.rows] == [1]
    assert len(found.rejects) == 2


def test_headers_as_telephone_systems_write_them(file: Write) -> None:
    """Guessed, and said."""
    found = read_intervals(
        file("Interval Start,Queue Name,Calls Offered,ASA\n2026-11-16T09:00Z,orders,4,11\n")
    )
    assert (found.rows[0]["offered"], found.rows[0]["wait_mean_s"]) == (4, 11.0)
    assert found.notes[0].startswith("columns guessed")


def test_a_file_of_something_else_stops(file: Write) -> None:
    """Without its columns nothing is read."""
    with pytest.raises(BadFile, match="is no list of intervals: no column starts_at, offered"):
        read_intervals(file("queue,colour\nq,red\n"))
