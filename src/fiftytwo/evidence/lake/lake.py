"""The lake: tables that change together or not at all."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

import pyarrow as pa

from fiftytwo.evidence.lake.change import Change, partitions_of, stored_partitions
from fiftytwo.evidence.lake.durable import flush_new_files
from fiftytwo.evidence.lake.engine import LAKE, connect, new_cursor
from fiftytwo.evidence.lake.failures import told_plainly
from fiftytwo.evidence.lake.fingerprint import fingerprint_of
from fiftytwo.evidence.lake.home import Home
from fiftytwo.evidence.lake.lease import writers_lease
from fiftytwo.evidence.lake.making import (
    bring_up_to_date,
    is_up_to_date,
    make_lake,
    transaction,
)
from fiftytwo.evidence.lake.partitions import DEFAULT_BUCKETS, Partition
from fiftytwo.evidence.lake.question import Wanted, count_rows, read_rows
from fiftytwo.evidence.tables.all import TABLES
from fiftytwo.evidence.tables.lake_settings import LAKE_SETTINGS
from fiftytwo.evidence.tables.table import Table
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import InternalError
from fiftytwo.kit.steps import step

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def open_lake(
    home: Home,
    *,
    clock: Clock,
    wait_s: float = 600,
    buckets: int = DEFAULT_BUCKETS,
    tables: Sequence[Table] = TABLES,
) -> Lake:
    """The lake of `home`, made where there is none, migrated where it is older.

    wait_s: how long to wait for another process that is writing. buckets: for a new lake only.
    Raises HomeUnusable (read-only, full, damaged, newer) and HomeBusy.
    """
    step("lake: open")
    lease = writers_lease(home, "making the lake", clock=clock, wait_s=wait_s)
    with told_plainly(home.root):
        if not home.catalogue.exists():
            with lease:
                # Whoever held the lease before us may have made it.
                if not home.catalogue.exists():
                    make_lake(home, tables, buckets)
        lake = Lake(home, connect(home), clock=clock, wait_s=wait_s, tables=tables)
        try:
            lake.migrate()
        except BaseException:
            lake.close()
            raise
        return lake


class Lake:
    """An open lake; reading sees what is committed, writing goes through `write`.

    Threads may share it. Close it, or use it as a context manager.
    """

    def __init__(
        self,
        home: Home,
        connection: DuckDBPyConnection,
        *,
        clock: Clock,
        wait_s: float,
        tables: Sequence[Table],
    ) -> None:
        self.home = home
        self.clock = clock
        self.tables = tables
        self._connection = connection
        self._wait_s = wait_s
        self._is_changing = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the files. Closing twice does nothing."""
        self._connection.close()

    def read(
        self, table: Table, columns: Sequence[str] | None = None, **wanted: Wanted
    ) -> pa.Table:
        """Rows of `table` in the order of its key, so that the same content is the same bytes.

        wanted: column=value, column=None for missing, column=[values], or column=Span(…).
        """
        with self.cursor() as cursor:
            return read_rows(cursor, table, columns, wanted)

    def count(self, table: Table, **wanted: Wanted) -> int:
        """How many rows of `table` match; `wanted` as in `read`."""
        with self.cursor() as cursor:
            return count_rows(cursor, table, wanted)

    def partitions(self) -> list[Partition]:
        """Every month and bucket that has conversations or survey answers, in order."""
        with self.cursor() as cursor:
            return partitions_of(cursor)

    def stored_partitions(self, conversation_ids: Iterable[str]) -> dict[str, tuple[str, int]]:
        """Month and bucket of those of these conversations that are stored."""
        with self.cursor() as cursor:
            return stored_partitions(cursor, conversation_ids, self.buckets)

    def snapshot(self) -> int:
        """The id of the newest snapshot; every commit makes the next."""
        with self.cursor() as cursor:
            row = cursor.execute(f"SELECT id FROM ducklake_current_snapshot('{LAKE}') t(id)")
            found = row.fetchone()
        if found is None:
            raise InternalError("the lake has no snapshot")
        return int(found[0])

    @cached_property
    def buckets(self) -> int:
        """How many buckets a month has, decided when the lake was made."""
        return int(self.read(LAKE_SETTINGS, ["value"], name="buckets")["value"][0].as_py())

    def fingerprint(self) -> dict[str, str]:
        """SHA-256 of the rows of every table, in key order: equal content, equal fingerprint."""
        with self.cursor() as cursor:
            return {table.name: fingerprint_of(cursor, table) for table in self.tables}

    def lease(self, owner: str) -> AbstractContextManager[None]:
        """Hold the right to write over several changes; `owner` is what others are told."""
        return writers_lease(self.home, owner, clock=self.clock, wait_s=self._wait_s)

    @contextmanager
    def write(self, owner: str) -> Iterator[Change]:
        """One transaction over all tables: committed at the end, rolled back on any exception.

        owner: what a waiting process is told, e.g. `ingest`. Raises HomeBusy, HomeUnusable.
        """
        with self.lease(owner), told_plainly(self.home.root):
            if self._is_changing:
                raise InternalError("a change of this lake is open already in this thread")
            buckets = self.buckets
            started_ns = time.time_ns()
            step("lake: begin")
            self._is_changing = True
            try:
                with transaction(self._connection) as cursor:
                    yield Change(cursor, self.tables, buckets)
                    step("lake: flush files")
                    flush_new_files(self.home.data, started_ns)
                    step("lake: commit")
                step("lake: committed")
            finally:
                self._is_changing = False

    @contextmanager
    def cursor(self) -> Iterator[DuckDBPyConnection]:
        """For this room only: a cursor that sees what is committed."""
        with told_plainly(self.home.root), closing(new_cursor(self._connection)) as cursor:
            yield cursor

    def migrate(self) -> None:
        """Bring older tables up to date; nothing where all are."""
        if is_up_to_date(self._connection, self.home, self.tables):
            return
        with self.lease("migrating"), told_plainly(self.home.root):
            if not is_up_to_date(self._connection, self.home, self.tables):
                bring_up_to_date(self._connection, self.home, self.tables)
