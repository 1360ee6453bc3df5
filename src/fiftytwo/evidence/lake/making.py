"""Making a lake, and bringing the tables of an older one up to date."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pyarrow as pa

from fiftytwo.evidence.lake.durable import flush, flush_new_files
from fiftytwo.evidence.lake.engine import LAKE, connect, new_cursor, quoted
from fiftytwo.evidence.lake.home import Home
from fiftytwo.evidence.lake.schema import make_table, names, place
from fiftytwo.evidence.tables.lake_settings import LAKE_SETTINGS
from fiftytwo.evidence.tables.schema_versions import SCHEMA_VERSIONS
from fiftytwo.evidence.tables.table import Table
from fiftytwo.kit.errors import HomeUnusable, InternalError
from fiftytwo.kit.steps import step

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def make_lake(home: Home, tables: Sequence[Table], buckets: int) -> None:
    """An empty lake in `home`. The catalogue gets its name last: it is whole or not there.

    The caller holds the lease.
    """
    home.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = home.lake / "making.sqlite"
    for rest in home.lake.glob("making.sqlite*"):
        rest.unlink()
    step("lake: make the catalogue")
    started_ns = time.time_ns()
    with closing(connect(home, draft)) as connection, transaction(connection) as cursor:
        for table in tables:
            make_table(cursor, table)
        _insert(cursor, LAKE_SETTINGS, [{"name": "buckets", "value": str(buckets)}])
        _insert(
            cursor,
            SCHEMA_VERSIONS,
            [{"table_name": table.name, "version": table.version} for table in tables],
        )
    if draft.with_name("making.sqlite-wal").exists():
        raise InternalError(f"the catalogue of {home.root} was not closed; run this again")
    flush_new_files(home.lake, started_ns)
    step("lake: name the catalogue")
    draft.rename(home.catalogue)
    flush(home.lake)


def is_up_to_date(connection: DuckDBPyConnection, home: Home, tables: Sequence[Table]) -> bool:
    """Whether every table is there at its version.

    Raises HomeUnusable if a newer Fiftytwo made one, InternalError if a table was changed
    without a new version.
    """
    stored = _stored_versions(connection)
    for table in tables:
        if stored.get(table.name, 0) > table.version:
            raise HomeUnusable(
                f"{home.root} was made by a newer Fiftytwo (table {table.name} is at version "
                f"{stored[table.name]}, this one knows {table.version}); update Fiftytwo"
            )
    if any(stored.get(table.name) != table.version for table in tables):
        return False
    _must_have_our_columns(connection, tables)
    return True


def bring_up_to_date(connection: DuckDBPyConnection, home: Home, tables: Sequence[Table]) -> None:
    """Make missing tables and migrate older ones, all in one transaction.

    The caller holds the lease.
    """
    started_ns = time.time_ns()
    stored = _stored_versions(connection)
    with transaction(connection) as cursor:
        for table in tables:
            if table.name not in stored:
                step(f"lake: make {table.name}")
                make_table(cursor, table)
            elif stored[table.name] < table.version:
                step(f"lake: migrate {table.name}")
                _migrate(connection, cursor, table, stored[table.name])
            else:
                continue
            _set_version(cursor, table)
        flush_new_files(home.data, started_ns)
        step("lake: commit the migration")


@contextmanager
def transaction(connection: DuckDBPyConnection) -> Iterator[DuckDBPyConnection]:
    """BEGIN … COMMIT on a cursor of its own; rolled back on any exception."""
    with closing(new_cursor(connection)) as cursor:
        cursor.execute("BEGIN")
        try:
            yield cursor
            cursor.execute("COMMIT")
        except BaseException:
            _roll_back(cursor)
            raise


def _roll_back(cursor: DuckDBPyConnection) -> None:
    import duckdb

    try:
        cursor.execute("ROLLBACK")
    except duckdb.Error:
        # A failed COMMIT has rolled back already; the first error is the one to tell.
        return


def _migrate(
    committed: DuckDBPyConnection, cursor: DuckDBPyConnection, table: Table, version: int
) -> None:
    """Rewrite `table` from `version`, partition by partition so that memory stays bounded.

    `committed` is outside the transaction and so still sees the table as it was.
    """
    missing = [step for step in range(version, table.version) if step not in table.migrations]
    if missing:
        raise InternalError(f"table {table.name} has no migration from version {missing[0]}")
    with closing(new_cursor(committed)) as old:
        cursor.execute(f"DROP TABLE {place(table)}")
        make_table(cursor, table)
        for rows in _stored_rows(old, table):
            for step_from in range(version, table.version):
                rows = table.migrations[step_from](rows)
            _insert_rows(cursor, table, table.check(rows))


def _stored_rows(old: DuckDBPyConnection, table: Table) -> Iterator[pa.Table]:
    columns = old.execute(f"SELECT * FROM {place(table)} LIMIT 0").to_arrow_table().column_names
    if not {"month", "bucket"} <= set(columns):
        yield old.execute(f"SELECT * FROM {place(table)}").to_arrow_table()
        return
    parts = old.execute(f"SELECT DISTINCT month, bucket FROM {place(table)} ORDER BY ALL")
    for month, bucket in parts.fetchall():
        yield old.execute(
            f"SELECT * FROM {place(table)} WHERE month = ? AND bucket = ?", [month, bucket]
        ).to_arrow_table()


def _set_version(cursor: DuckDBPyConnection, table: Table) -> None:
    cursor.execute(f"DELETE FROM {place(SCHEMA_VERSIONS)} WHERE table_name = ?", [table.name])
    _insert(cursor, SCHEMA_VERSIONS, [{"table_name": table.name, "version": table.version}])


def _insert(cursor: DuckDBPyConnection, table: Table, rows: list[dict[str, object]]) -> None:
    _insert_rows(cursor, table, table.from_rows(rows))


def _insert_rows(cursor: DuckDBPyConnection, table: Table, rows: pa.Table) -> None:
    cursor.register("incoming", rows)
    cursor.execute(f"INSERT INTO {place(table)} SELECT {names(rows.column_names)} FROM incoming")
    cursor.unregister("incoming")


def _stored_versions(connection: DuckDBPyConnection) -> dict[str, int]:
    with closing(new_cursor(connection)) as cursor:
        rows = cursor.execute(f"SELECT table_name, version FROM {place(SCHEMA_VERSIONS)}")
        return dict(rows.fetchall())


def _must_have_our_columns(connection: DuckDBPyConnection, tables: Sequence[Table]) -> None:
    with closing(new_cursor(connection)) as cursor:
        found = cursor.execute(
            "SELECT table_name, list(column_name ORDER BY column_index) FROM duckdb_columns() "
            f"WHERE database_name = {quoted(LAKE)} GROUP BY table_name"
        ).fetchall()
    stored = {table: set(columns) for table, columns in found}
    for table in tables:
        if stored.get(table.name) != {column.name for column in table.columns}:
            raise InternalError(
                f"the columns of table {table.name} were changed without a new version; "
                "see docs/how-to/change-a-schema.md"
            )
