"""Maintenance that nobody has to think of: few files, no old snapshots, no orphans.

`maintain` is called after each commit of the intake and of a run, and looks first whether there is
anything to do. `purge` is for whoever must know that erased words are gone from the disk now.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from fiftytwo.evidence.lake.catalogue_tool import tidy_catalogue
from fiftytwo.evidence.lake.engine import CATALOGUE, LAKE, quoted
from fiftytwo.evidence.lake.failures import told_plainly
from fiftytwo.evidence.lake.home import Home
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.lease import lease_handle
from fiftytwo.evidence.lake.schema import place
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.clock import system_clock
from fiftytwo.kit.steps import step

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

KEEP_SNAPSHOTS = timedelta(days=7)
PURGE_AFTER = timedelta(days=5)  # erased words are gone within seven days; two are for a weekend
SWEEP_GRACE = timedelta(hours=1)
EVERY = timedelta(days=1)
# Spare files that merging would save, and files that list deleted rows: so many in all, and so many
# a folder, since each part of a large intake adds one to every folder.
TOO_MANY_FILES, TOO_MANY_A_FOLDER = 48, 8
# Bytes. Larger files stay as they are, or a large intake would write all rows again and again.
SMALL = 4 * 1024 * 1024
REWRITE_SHARE = 0.1  # a file is rewritten once this share of its rows is deleted


@dataclass(frozen=True)
class Upkeep:
    """When maintenance and purge ran last, by the clock that was handed in."""

    maintained_at: str
    purged_at: str
    snapshot: int


_NEVER = Upkeep("1970-01-01T00:00:00+00:00", "1970-01-01T00:00:00+00:00", -1)


def maintain(lake: Lake, *, only_if_due: bool = True, sweep_grace: timedelta = SWEEP_GRACE) -> bool:
    """Merge small files, drop deleted rows, expire old snapshots, sweep orphans.

    Says whether it did. Every stage commits by itself and may be killed. Raises HomeBusy,
    HomeUnusable; what was committed before is safe in any case.
    """
    if only_if_due and not is_due(lake):
        return False
    with lake.lease("maintenance"), told_plainly(lake.home.root):
        if _has_waited_long(lake):
            purge(lake)
            return True
        with lake.cursor() as cursor:
            _compact(cursor, REWRITE_SHARE, SMALL)
            _expire(cursor, system_clock() - KEEP_SNAPSHOTS)
            _clean_up(cursor)
            _sweep(cursor, sweep_grace)
        _note(lake, purged_at=_last(lake.home).purged_at)
    return True


def purge(lake: Lake) -> None:
    """Take everything that was deleted or erased off the disk now, from files and catalogue.

    Older snapshots go, so a reader in another process that began before may fail and must read
    again. Backups made before still hold what was erased: a restore must be followed by forgetting
    again.
    """
    with lake.lease("purge"), told_plainly(lake.home.root):
        with lake.cursor() as cursor:
            _compact(cursor, 0)
            _expire(cursor, None)
            step("lake: clean up all")
            _call(cursor, f"ducklake_cleanup_old_files('{LAKE}', cleanup_all => true)")
            step("lake: sweep all orphans")
            _call(cursor, f"ducklake_delete_orphaned_files('{LAKE}', cleanup_all => true)")
        step("lake: tidy the catalogue")
        tidy_catalogue(lake.home.catalogue, lease_handle(lake.home))
        _note(lake, purged_at=lake.clock().isoformat())


def is_due(lake: Lake) -> bool:
    """Whether maintenance has something to do. A cheap look at the catalogue."""
    last = _last(lake.home)
    if lake.snapshot() == last.snapshot:
        return _has_waited_long(lake)
    since = lake.clock() - datetime.fromisoformat(last.maintained_at)
    return (
        (last.snapshot >= 0 and since >= EVERY) or _has_many_files(lake) or _has_waited_long(lake)
    )


def _has_many_files(lake: Lake) -> bool:
    """Whether there are many small data files beyond one a folder, and delete files."""
    with lake.cursor() as cursor:
        spare, folders = cursor.execute(
            f"WITH live AS (FROM {CATALOGUE}.ducklake_data_file WHERE end_snapshot IS NULL), "
            "small AS (SELECT count(*) AS files "
            f"  FROM live WHERE file_size_bytes < {SMALL} "
            "  GROUP BY table_id, regexp_replace(path, '[^/]*$', '')) "
            "SELECT coalesce(sum(files - 1), 0) + ("
            f"  SELECT count(*) FROM {CATALOGUE}.ducklake_delete_file WHERE end_snapshot IS NULL), "
            "count(*) FROM small"
        ).fetchone() or (0, 0)
    return bool(spare >= max(TOO_MANY_FILES, TOO_MANY_A_FOLDER * folders))


def _has_waited_long(lake: Lake) -> bool:
    """Whether something erased since the last purge has been waiting for PURGE_AFTER."""
    with lake.cursor() as cursor:
        row = cursor.execute(
            f"SELECT count(*) FROM {place(TOMBSTONES)} "
            'WHERE "at" > ?::TIMESTAMPTZ AND "at" <= ?::TIMESTAMPTZ',
            [_last(lake.home).purged_at, (lake.clock() - PURGE_AFTER).isoformat()],
        ).fetchone()
    return bool(row and row[0])


def _compact(cursor: DuckDBPyConnection, share: float, below: int | None = None) -> None:
    """Rewrite files of whose rows `share` are deleted; merge those of fewer than `below` bytes."""
    step("lake: rewrite files with deleted rows")
    _call(cursor, f"ducklake_rewrite_data_files('{LAKE}', delete_threshold => {share})")
    step("lake: merge small files")
    limit = "" if below is None else f", max_file_size => {below}"
    _call(cursor, f"ducklake_merge_adjacent_files('{LAKE}'{limit})")


def _expire(cursor: DuckDBPyConnection, before: datetime | None) -> None:
    """Expire all snapshots made before, or all; never the current one.

    By number: as of DuckLake 1.5.5 with a SQLite catalogue, `older_than` compares times as text
    and counts all of that day as older. Snapshots carry the system's time, so `before` does too.
    """
    step("lake: expire snapshots")
    limit = before.isoformat() if before else "9999-12-31T00:00:00+00:00"
    rows = cursor.execute(
        f"SELECT snapshot_id FROM ducklake_snapshots('{LAKE}') "
        "WHERE snapshot_time < ?::TIMESTAMPTZ "
        f"AND snapshot_id < (SELECT max(snapshot_id) FROM ducklake_snapshots('{LAKE}'))",
        [limit],
    ).fetchall()
    if rows:
        versions = ", ".join(str(int(row[0])) for row in rows)
        _call(cursor, f"ducklake_expire_snapshots('{LAKE}', versions => [{versions}])")


def _clean_up(cursor: DuckDBPyConnection) -> None:
    """Remove files that no snapshot needs, once any reader that began before must be done.

    `older_than` compares as text here too, by the day; so we name the end of the day before the
    one that was an hour ago, which is at least an hour back however it is read.
    """
    step("lake: clean up old files")
    day = (system_clock() - SWEEP_GRACE).astimezone(UTC).date() - timedelta(days=1)
    limit = quoted(f"{day} 23:59:59+00")
    _call(cursor, f"ducklake_cleanup_old_files('{LAKE}', older_than => {limit}::TIMESTAMPTZ)")


def _sweep(cursor: DuckDBPyConnection, grace: timedelta) -> None:
    """Remove files that no snapshot ever named: what a killed writer has left."""
    step("lake: sweep orphans")
    limit = quoted((system_clock() - grace).isoformat())
    _call(cursor, f"ducklake_delete_orphaned_files('{LAKE}', older_than => {limit}::TIMESTAMPTZ)")


def _call(cursor: DuckDBPyConnection, function: str) -> None:
    # Through Arrow: some of these answer with times, for which Python objects would want pytz.
    cursor.execute(f"CALL {function}").to_arrow_table()


def _last(home: Home) -> Upkeep:
    try:
        return Upkeep(**json.loads(home.upkeep_path.read_text()))
    except (OSError, ValueError, TypeError):
        # Lost or damaged: one maintenance too many does no harm.
        return _NEVER


def _note(lake: Lake, *, purged_at: str) -> None:
    upkeep = Upkeep(lake.clock().isoformat(), purged_at, lake.snapshot())
    draft = lake.home.upkeep_path.with_suffix(".draft")
    draft.write_text(json.dumps(asdict(upkeep)))
    os.replace(draft, lake.home.upkeep_path)
