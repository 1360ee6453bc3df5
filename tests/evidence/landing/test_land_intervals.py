"""Intervals that come again."""

from fiftytwo.evidence.tables.intervals import INTERVALS
from tests.builders.homes import at_home


def test_intervals_replace_those_of_the_same_start_and_queue(tmp_path):
    """The others stay; for whom a queue answers is part of what it is."""
    (tmp_path / "in").mkdir()
    file = tmp_path / "in" / "intervals.csv"
    with at_home(tmp_path) as home:
        for rows in ("08:00Z,orders,3,2", "08:15Z,orders,5,5"), ("08:15Z,orders,6,5",):
            lines = [f"2026-11-16T{row}" for row in rows]
            file.write_text("\n".join(["starts_at,queue,offered,answered", *lines]))
            home.take_in(tmp_path / "in")
        stored = home.lake.read(INTERVALS).to_pylist()
    told = sorted((row["starts_at"].minute, row["offered"], row["client"]) for row in stored)
    assert told == [(0, 3, "default"), (15, 6, "default")]
