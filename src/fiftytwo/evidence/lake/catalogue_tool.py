"""Work on the catalogue file itself, in a process of its own.

DuckDB brings its own SQLite. Were this process to open the same file with Python's, closing it
would drop the locks that DuckDB holds (POSIX locks belong to the process, see "How To Corrupt An
SQLite Database File", 2.2.1). So these run as `python catalogue_tool.py copy|tidy …`, and import
nothing of ours.
"""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

_BUSY_S = 30.0

# Text statistics of a table only ever widen, so the least and greatest text ever stored would
# outlive its row. Computed anew from the files that are left: never wider than what is there, and
# never narrower, or rows would go missing from answers.
_LIVE = """
    FROM ducklake_file_column_stats AS f JOIN ducklake_data_file AS d
      ON d.data_file_id = f.data_file_id AND d.end_snapshot IS NULL
    WHERE f.table_id = s.table_id AND f.column_id = s.column_id
"""
_NARROW_TEXT_STATISTICS = f"""
    UPDATE ducklake_table_column_stats AS s
    SET min_value = (SELECT min(f.min_value) {_LIVE}),
        max_value = (SELECT max(f.max_value) {_LIVE})
    WHERE EXISTS (
        SELECT 1 FROM ducklake_column AS c
        WHERE c.table_id = s.table_id AND c.column_id = s.column_id
          AND c.end_snapshot IS NULL AND lower(c.column_type) = 'varchar')
      AND NOT EXISTS (
        SELECT 1 {_LIVE} AND f.min_value IS NULL AND f.value_count > coalesce(f.null_count, 0))
"""


def copy_catalogue(catalogue: Path, target: Path, lease: int | None) -> None:
    """A consistent copy of the catalogue, made in another process. Raises sqlite3.Error.

    lease: the lock's handle. Should we be killed, the other process keeps the lock to its end.
    """
    _run(lease, "copy", catalogue, target)


def tidy_catalogue(catalogue: Path, lease: int | None) -> None:
    """Leave nothing in the catalogue of what is no longer in the files. Raises sqlite3.Error.

    lease: as above.
    """
    _run(lease, "tidy", catalogue)


def _run(lease: int | None, *words: str | Path) -> None:
    done = subprocess.run(
        [sys.executable, __file__, *map(str, words)],
        pass_fds=() if lease is None else (lease,),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise sqlite3.OperationalError((done.stderr.strip().splitlines() or ["no reason told"])[-1])


def _copy(catalogue: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(catalogue, timeout=_BUSY_S)) as live,
        closing(sqlite3.connect(target)) as copy,
    ):
        live.backup(copy)
        # One file, without a log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")


def _tidy(catalogue: Path) -> None:
    with closing(sqlite3.connect(catalogue, timeout=_BUSY_S, isolation_level=None)) as live:
        live.execute(_NARROW_TEXT_STATISTICS)
        live.execute("VACUUM")
        live.execute("PRAGMA wal_checkpoint(TRUNCATE)")


if __name__ == "__main__":
    if sys.argv[1] == "copy":
        _copy(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        _tidy(Path(sys.argv[2]))
