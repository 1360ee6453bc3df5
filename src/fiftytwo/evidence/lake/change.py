"""What may be done inside one transaction over all tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.lake.partitions import Partition, bucket_of
from fiftytwo.evidence.lake.question import Wanted, count_rows, read_rows
from fiftytwo.evidence.lake.schema import names, place
from fiftytwo.evidence.lake.storable import storable
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.table import Table
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.errors import InternalError
from fiftytwo.kit.steps import step

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Place = Partition | tuple[str, int]
"""A partition: month and bucket."""


class Change:
    """An open transaction: all of it becomes visible at its end, or nothing.

    Every method raises InternalError where the rows break a promise: a key twice, a row outside
    what is being replaced, a column missing or null.
    """

    def __init__(self, cursor: DuckDBPyConnection, tables: Sequence[Table], buckets: int) -> None:
        self._cursor = cursor
        self._tables = tables
        self._buckets = buckets

    def read(
        self, table: Table, columns: Sequence[str] | None = None, **wanted: Wanted
    ) -> pa.Table:
        """As Lake.read, and sees what this change has written."""
        return read_rows(self._cursor, table, columns, wanted)

    def count(self, table: Table, **wanted: Wanted) -> int:
        """As Lake.count, and sees what this change has written."""
        return count_rows(self._cursor, table, wanted)

    @property
    def buckets(self) -> int:
        """How many buckets a month has."""
        return self._buckets

    def partitions(self) -> list[Partition]:
        """As Lake.partitions, and sees what this change has written."""
        return partitions_of(self._cursor)

    def append(self, table: Table, rows: pa.Table) -> None:
        """Add rows whose keys are not stored yet."""
        rows = self._checked(table, rows)
        if self._stored_of(table, rows):
            raise InternalError(f"table {table.name} was to get a key that it has already")
        self._insert(table, rows)

    def replace(self, table: Table, rows: pa.Table) -> None:
        """Put rows in the place of those with the same key, if any."""
        rows = self._checked(table, rows)
        self._delete(table, _same_key(table), rows.select(list(table.key)))
        self._insert(table, rows)

    def replace_all(self, table: Table, rows: pa.Table) -> None:
        """Put rows in the place of the whole table."""
        rows = self._checked(table, rows)
        step(f"lake: delete from {table.name}")
        self._cursor.execute(f"DELETE FROM {place(table)}")
        self._insert(table, rows)

    def replace_conversations(
        self, rows: Mapping[str, pa.Table], conversation_ids: Iterable[str]
    ) -> None:
        """Put whole conversations, their row and their items, in the place of what is stored.

        rows: by table name, `conversations` and `items`. A conversation that is named but has no
        rows goes. One that is stored keeps its month and bucket, whatever the rows say.
        """
        ids = sorted(set(conversation_ids))
        told = self._checked(CONVERSATIONS, rows.get("conversations", CONVERSATIONS.empty()))
        items = self._checked(ITEMS, rows.get("items", ITEMS.empty()))
        _must_be_among(told["conversation_id"], ids, "conversations", "those being replaced")
        _must_be_among(
            items["conversation_id"],
            told["conversation_id"].to_pylist(),
            "items",
            "the conversations they come with",
        )
        stored = self.stored_partitions(ids)
        for table, new in ((CONVERSATIONS, told), (ITEMS, items)):
            if stored:
                self._delete_conversations(table, stored)
            self._insert(table, _where_stored(new, stored))

    def replace_partitions(self, table: Table, rows: pa.Table, partitions: Iterable[Place]) -> None:
        """Put rows in the place of all that `table` has in these partitions."""
        rows = self._checked(table, rows)
        places = sorted({_month_and_bucket(place) for place in partitions})
        if set(_places_in(rows)) - set(places):
            raise InternalError(f"table {table.name} got rows outside the partitions replaced")
        if not places:
            return
        self._delete(
            table,
            "(month, bucket) IN (SELECT month, bucket FROM doomed)",
            _places_table(places),
            places,
        )
        self._insert(table, rows)

    def append_new(self, table: Table, rows: pa.Table) -> None:
        """Add rows to a table that had none of their partitions: no stored key is looked for."""
        self._insert(table, self._checked(table, rows))

    def replace_of_conversations(
        self, table: Table, rows: pa.Table, conversations: pa.Table
    ) -> None:
        """Put rows in the place of all that `table` has of these conversations.

        conversations: conversation_id, month, bucket; those without rows lose what they had.
        """
        rows = self._checked(table, rows)
        ids = conversations["conversation_id"]
        known = pc.is_in(rows["conversation_id"], value_set=ids.combine_chunks())
        if rows.num_rows and not pc.all(known).as_py():
            raise InternalError(f"table {table.name} got rows of conversations not replaced")
        if not conversations.num_rows:
            return
        doomed = pa.table({"conversation_id": ids.combine_chunks()})
        self._delete(table, _IS_DOOMED, doomed, _places_in(conversations))
        self._insert(table, rows)

    def remove(self, table: Table, keys: pa.Table) -> None:
        """Remove the rows whose key is among `keys` (the key's columns); others are left."""
        self._delete(table, _same_key(table), keys.select(list(table.key)))

    def erase_conversations(self, conversation_ids: Iterable[str], tombstones: pa.Table) -> None:
        """Remove all rows of these conversations from every table, and leave tombstones.

        From files the rows go with maintenance, at once with `purge`.
        """
        ids = pa.table({"conversation_id": pa.array(sorted(set(conversation_ids)), pa.string())})
        for table in self._tables:
            if table.by_conversation:
                self._delete(table, _IS_DOOMED, ids)
        self.replace(TOMBSTONES, tombstones)

    def stored_partitions(self, conversation_ids: Iterable[str]) -> dict[str, tuple[str, int]]:
        """Month and bucket of those of these conversations that are stored."""
        return stored_partitions(self._cursor, conversation_ids, self._buckets)

    def _delete_conversations(self, table: Table, stored: dict[str, tuple[str, int]]) -> None:
        ids = pa.table({"conversation_id": pa.array(list(stored), pa.string())})
        self._delete(table, _IS_DOOMED, ids, sorted(set(stored.values())))

    def _delete(
        self,
        table: Table,
        condition: str,
        doomed: pa.Table,
        places: Sequence[tuple[str, int]] = (),
    ) -> None:
        """Delete where `condition` holds, which may speak of the table `doomed`.

        places: partitions outside which nothing needs to be looked at; empty: anywhere.
        """
        step(f"lake: delete from {table.name}")
        values: list[object] = []
        if places:
            # Spelled out, because only constants let DuckLake skip files.
            months = sorted({month for month, _ in places})
            buckets = sorted({bucket for _, bucket in places})
            condition += f" AND month IN ({_marks(months)}) AND bucket IN ({_marks(buckets)})"
            values = [*months, *buckets]
        self._cursor.register("doomed", doomed)
        try:
            self._cursor.execute(f"DELETE FROM {place(table)} WHERE {condition}", values)
        finally:
            self._cursor.unregister("doomed")

    def _insert(self, table: Table, rows: pa.Table) -> None:
        if not rows.num_rows:
            return
        step(f"lake: insert into {table.name}")
        # Sorted, so that one partition is one file and a key's rows lie together.
        order = (("month", "bucket") if table.by_conversation else ()) + table.key
        self._with_rows(
            rows,
            f"INSERT INTO {place(table)} SELECT {names(rows.column_names)} "
            f"FROM incoming ORDER BY {names(order)}",
        )

    def _stored_of(self, table: Table, rows: pa.Table) -> int:
        """How many stored rows have a key of `rows`."""
        keys = names(table.key)
        answer = self._with_rows(
            rows.select(list(table.key)),
            f"SELECT count(*) FROM {place(table)} WHERE ({keys}) IN (SELECT {keys} FROM incoming)",
        )
        return int(answer.column(0)[0].as_py())

    def _checked(self, table: Table, rows: pa.Table) -> pa.Table:
        """Rows as the table wants them, each key once."""
        rows = storable(table.check(rows))
        keys = rows.select(list(table.key))
        if keys.group_by(list(table.key)).aggregate([]).num_rows != rows.num_rows:
            raise InternalError(f"table {table.name} was to get a key twice")
        return rows

    def _with_rows(self, rows: pa.Table, sql: str) -> pa.Table:
        self._cursor.register("incoming", rows)
        try:
            return self._cursor.execute(sql).to_arrow_table()
        finally:
            self._cursor.unregister("incoming")


_IS_DOOMED = "conversation_id IN (SELECT conversation_id FROM doomed)"


def partitions_of(cursor: DuckDBPyConnection) -> list[Partition]:
    """Every month and bucket that has conversations or survey answers, in order."""
    rows = cursor.execute(
        "SELECT month, bucket, max(intake_seq), sum(is_conversation)::BIGINT FROM ("
        f"  SELECT month, bucket, intake_seq, 1 AS is_conversation FROM {place(CONVERSATIONS)}"
        f"  UNION ALL SELECT month, bucket, 0, 0 FROM {place(SURVEYS)}) "
        "GROUP BY month, bucket ORDER BY month, bucket"
    ).fetchall()
    return [Partition(*row) for row in rows]


def stored_partitions(
    cursor: DuckDBPyConnection, conversation_ids: Iterable[str], buckets: int
) -> dict[str, tuple[str, int]]:
    """Month and bucket of those of these conversations that are stored."""
    ids = sorted(set(conversation_ids))
    where: dict[str, Wanted] = {
        "conversation_id": ids,
        "bucket": sorted({bucket_of(one, buckets) for one in ids}),
    }
    found = read_rows(cursor, CONVERSATIONS, ["conversation_id", "month", "bucket"], where)
    return {row["conversation_id"]: (row["month"], row["bucket"]) for row in found.to_pylist()}


def _same_key(table: Table) -> str:
    keys = names(table.key)
    return f"({keys}) IN (SELECT {keys} FROM doomed)"


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _month_and_bucket(place: Place) -> tuple[str, int]:
    return (place.month, place.bucket) if isinstance(place, Partition) else place


def _places_table(places: Sequence[tuple[str, int]]) -> pa.Table:
    return pa.table(
        {
            "month": pa.array([month for month, _ in places], pa.string()),
            "bucket": pa.array([bucket for _, bucket in places], pa.int32()),
        }
    )


def _places_in(rows: pa.Table) -> list[tuple[str, int]]:
    """The months and buckets in which these rows lie."""
    found = rows.select(["month", "bucket"]).group_by(["month", "bucket"]).aggregate([])
    return sorted((row["month"], row["bucket"]) for row in found.to_pylist())


def _must_be_among(ids: pa.ChunkedArray, allowed: Sequence[str], what: str, whose: str) -> None:
    known = pc.is_in(ids, value_set=pa.array(allowed, pa.string()))
    if len(ids) and not pc.all(known).as_py():
        raise InternalError(f"{what} were to land that do not belong to {whose}")


def _where_stored(rows: pa.Table, stored: Mapping[str, tuple[str, int]]) -> pa.Table:
    """`rows`, with month and bucket as stored for conversations that are stored."""
    if not stored:
        return rows
    at = pc.index_in(rows["conversation_id"], value_set=pa.array(list(stored), pa.string()))
    for index, (column, dtype) in enumerate((("month", pa.string()), ("bucket", pa.int32()))):
        kept = pa.array([place[index] for place in stored.values()], dtype)
        fixed = pc.coalesce(pc.take(kept, at), rows[column])
        rows = rows.set_column(rows.column_names.index(column), rows.schema.field(column), fixed)
    return rows
