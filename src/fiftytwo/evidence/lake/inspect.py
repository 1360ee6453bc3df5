"""What the lake holds and how much room it takes: for `doctor`."""

from __future__ import annotations

from dataclasses import dataclass

from fiftytwo.evidence.lake.engine import CATALOGUE
from fiftytwo.evidence.lake.lake import Lake


@dataclass(frozen=True)
class StoredTable:
    """One table as it stands on disk; rows are counted without deleted ones."""

    name: str
    rows: int
    files: int
    bytes: int


def stored_tables(lake: Lake) -> list[StoredTable]:
    """Every table of the current snapshot, in the order in which tables are made."""
    with lake.cursor() as cursor:
        found = cursor.execute(
            "SELECT t.table_name, count(f.data_file_id), coalesce(sum(f.file_size_bytes), 0) "
            f"FROM {CATALOGUE}.ducklake_table t LEFT JOIN {CATALOGUE}.ducklake_data_file f "
            "ON f.table_id = t.table_id AND f.end_snapshot IS NULL "
            "WHERE t.end_snapshot IS NULL GROUP BY t.table_name"
        ).fetchall()
    room = {name: (int(files), int(size)) for name, files, size in found}
    return [
        StoredTable(table.name, lake.count(table), *room.get(table.name, (0, 0)))
        for table in lake.tables
    ]
