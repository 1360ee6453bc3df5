"""A lake made by an older version, opened by this one. See docs/how-to/change-a-schema.md."""

from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from fiftytwo.evidence.lake.home import Home, open_home
from fiftytwo.evidence.lake.lake import open_lake
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.lake_settings import LAKE_SETTINGS
from fiftytwo.evidence.tables.schema_versions import SCHEMA_VERSIONS
from fiftytwo.evidence.tables.table import BUCKET, MONTH, SMALL, TEXT, Column, Table
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import HomeUnusable, InternalError

# The fixture: how a made-up table stood at version 1, with rows as that version wrote them.
STICKERS_1 = Table(
    name="stickers",
    version=1,
    about="Stickers handed out. Made up for this test.",
    key=("sticker_id",),
    by_conversation=True,
    columns=(
        Column("sticker_id", TEXT, "which"),
        Column("conversation_id", TEXT, "for what"),
        MONTH,
        BUCKET,
        Column("shade", TEXT, "colour", null="not told"),
    ),
)
ROWS_1 = STICKERS_1.from_rows(
    [
        {
            "sticker_id": str(n),
            "conversation_id": f"own:-:{n}",
            "month": "2026-11" if n % 2 else "undated",
            "bucket": n % 4,
            "shade": None if n == 0 else "GOLD",
        }
        for n in range(6)
    ]
)


def shade_becomes_colour(rows: pa.Table) -> pa.Table:
    """1 -> 2: the column is called colour and never missing."""
    colour = pc.fill_null(rows["shade"], "plain")
    return rows.drop_columns(["shade"]).append_column("colour", colour)


def colours_are_small_and_counted(rows: pa.Table) -> pa.Table:
    """2 -> 3: in small letters, with how many points the star has."""
    rows = rows.set_column(
        rows.column_names.index("colour"), "colour", pc.utf8_lower(rows["colour"])
    )
    return rows.append_column("points", pa.array([5] * rows.num_rows, pa.int32()))


STICKERS_3 = Table(
    name="stickers",
    version=3,
    about=STICKERS_1.about,
    key=STICKERS_1.key,
    by_conversation=True,
    columns=(
        *STICKERS_1.columns[:4],
        Column("colour", TEXT, "colour"),
        Column("points", SMALL, "points of the star"),
    ),
    migrations={1: shade_becomes_colour, 2: colours_are_small_and_counted},
)
OTHERS = (CONVERSATIONS, TOMBSTONES, SCHEMA_VERSIONS, LAKE_SETTINGS)


@pytest.fixture
def older(tmp_path: Path, clock: Clock) -> Home:
    """A home as the version before left it."""
    home = open_home(tmp_path / "older")
    with (
        open_lake(home, clock=clock, tables=(STICKERS_1, *OTHERS)) as lake,
        lake.write("ingest") as change,
    ):
        change.append(STICKERS_1, ROWS_1)
    return home


def test_it_migrates_rows_over_several_versions(older: Home, clock: Clock) -> None:
    """Each row passes every step once; opening again does nothing more."""
    for _ in range(2):
        with open_lake(older, clock=clock, tables=(STICKERS_3, *OTHERS)) as lake:
            rows = lake.read(STICKERS_3, ["sticker_id", "month", "colour", "points"]).to_pylist()
            versions = lake.read(SCHEMA_VERSIONS, table_name="stickers")["version"].to_pylist()
            snapshot = lake.snapshot()
    assert rows[:2] == [
        {"sticker_id": "0", "month": "undated", "colour": "plain", "points": 5},
        {"sticker_id": "1", "month": "2026-11", "colour": "gold", "points": 5},
    ]
    assert len(rows) == 6
    assert versions == [3]
    assert snapshot == 3  # made, landed, migrated


def test_it_migrates_all_tables_or_none(older: Home, clock: Clock) -> None:
    """A step that fails leaves the lake as the older version knows it."""

    def fails(rows: pa.Table) -> pa.Table:
        raise InternalError("cannot")

    broken = replace(STICKERS_3, migrations={1: shade_becomes_colour, 2: fails})
    extra = replace(STICKERS_1, name="badges")
    with pytest.raises(InternalError, match="cannot"):
        open_lake(older, clock=clock, tables=(extra, broken, *OTHERS))
    with open_lake(older, clock=clock, tables=(STICKERS_1, *OTHERS)) as lake:
        assert lake.read(STICKERS_1).equals(ROWS_1)


def test_it_makes_a_table_that_is_new_in_this_version(older: Home, clock: Clock) -> None:
    """Beside the ones that are there."""
    extra = replace(STICKERS_1, name="badges")
    with open_lake(older, clock=clock, tables=(STICKERS_1, extra, *OTHERS)) as lake:
        assert lake.count(extra) == 0
        assert lake.count(STICKERS_1) == 6


def test_it_refuses_a_lake_made_by_a_newer_version(older: Home, clock: Clock) -> None:
    """Nothing is read by halves: update, says one line."""
    open_lake(older, clock=clock, tables=(STICKERS_3, *OTHERS)).close()
    with pytest.raises(HomeUnusable, match=r"made by a newer Fiftytwo .*; update Fiftytwo"):
        open_lake(older, clock=clock, tables=(STICKERS_1, *OTHERS))


def test_it_refuses_a_missing_step(older: Home, clock: Clock) -> None:
    """A version without its migration is a fault of ours."""
    gap = replace(STICKERS_3, migrations={1: shade_becomes_colour})
    with pytest.raises(InternalError, match="stickers has no migration from version 2"):
        open_lake(older, clock=clock, tables=(gap, *OTHERS))


def test_it_refuses_columns_that_changed_without_a_version(older: Home, clock: Clock) -> None:
    """Whoever changes a table is told at the first start."""
    hasty = replace(STICKERS_3, version=1, migrations={})
    with pytest.raises(InternalError, match="without a new version; see docs/how-to/change-a-sch"):
        open_lake(older, clock=clock, tables=(hasty, *OTHERS))
