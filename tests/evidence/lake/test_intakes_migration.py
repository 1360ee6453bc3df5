"""Intakes as version 1 wrote them: each file had landed whole."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import open_lake
from fiftytwo.evidence.tables.all import TABLES
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.kit.clock import fixed_clock

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
INTAKES_1 = replace(INTAKES, version=1, columns=INTAKES.columns[:6], migrations={})
ROW_1 = {
    "intake_seq": 1,
    "intake_id": "019d-7",
    "at": NOW,
    "source": "own",
    "file_hash": "ab12",
    "counts": '{"conversations": 1, "items": {"agent": 1}, "quarantined": 0, "rows": {}}',
}


def test_a_file_of_version_1_is_one_part_and_complete(tmp_path: Path) -> None:
    """What came in before files were cut is not begun again."""
    clock = fixed_clock(NOW)
    older = tuple(INTAKES_1 if table is INTAKES else table for table in TABLES)
    with (
        open_lake(open_home(tmp_path), clock=clock, tables=older) as lake,
        lake.write("test") as change,
    ):
        change.append(INTAKES_1, INTAKES_1.from_rows([ROW_1]))
    with open_lake(open_home(tmp_path), clock=clock) as lake:
        [row] = lake.read(INTAKES).to_pylist()
    assert row == ROW_1 | {"part": 1, "is_last": True}
