"""Reading: which columns of which rows, in the order of the table's key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

import pyarrow as pa

from fiftytwo.evidence.lake.engine import name
from fiftytwo.evidence.lake.schema import names, place
from fiftytwo.evidence.lake.storable import storable_value
from fiftytwo.evidence.tables.table import Table
from fiftytwo.kit.errors import InternalError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_FEW = 64  # above this a list is joined instead of spelled out; only spelled-out lists skip files
_BATCH_ROWS = 100_000  # keeps a batch of long texts below Arrow's 2 GB a string array

Wanted = object
"""A value, None for missing, PRESENT, a list of values of which one must match, or a Span."""

PRESENT = object()
"""Any value, as long as there is one."""


@dataclass(frozen=True)
class Span:
    """Half-open: from `starts` on and before `ends`. What has no time is in none."""

    starts: datetime
    ends: datetime


@dataclass
class _Conditions:
    sql: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)
    joined: dict[str, pa.Table] = field(default_factory=dict)

    @property
    def where(self) -> str:
        return f" WHERE {' AND '.join(self.sql)}" if self.sql else ""


def read_rows(
    cursor: DuckDBPyConnection,
    table: Table,
    columns: Sequence[str] | None,
    wanted: Mapping[str, Wanted],
) -> pa.Table:
    """Rows of `table` in key order, with `columns` (all by default), in the table's types."""
    chosen = list(columns) if columns is not None else [c.name for c in table.columns]
    schema = pa.schema([_field(table, column) for column in chosen])
    conditions = _conditions(table, wanted)
    rows = _ask(
        cursor,
        f"SELECT {names(chosen)} FROM {place(table)}{conditions.where} ORDER BY {names(table.key)}",
        conditions,
    )
    return rows.cast(schema)


def count_rows(cursor: DuckDBPyConnection, table: Table, wanted: Mapping[str, Wanted]) -> int:
    """How many rows of `table` match."""
    conditions = _conditions(table, wanted)
    answer = _ask(cursor, f"SELECT count(*) FROM {place(table)}{conditions.where}", conditions)
    return int(answer.column(0)[0].as_py())


def _ask(cursor: DuckDBPyConnection, sql: str, conditions: _Conditions) -> pa.Table:
    for alias, rows in conditions.joined.items():
        cursor.register(alias, rows)
    try:
        return cursor.execute(sql, conditions.values).to_arrow_table(_BATCH_ROWS)
    finally:
        for alias in conditions.joined:
            cursor.unregister(alias)


def _conditions(table: Table, wanted: Mapping[str, Wanted]) -> _Conditions:
    conditions = _Conditions()
    for column, value in wanted.items():
        _add(conditions, _field(table, column), value)
    return conditions


def _add(conditions: _Conditions, column: pa.Field, value: Wanted) -> None:
    if value is None:
        conditions.sql.append(f"{name(column.name)} IS NULL")
    elif isinstance(value, Span):
        conditions.sql.append(f"{name(column.name)} >= ? AND {name(column.name)} < ?")
        conditions.values.extend((value.starts, value.ends))
    elif value is PRESENT:
        conditions.sql.append(f"{name(column.name)} IS NOT NULL")
    elif not isinstance(value, list | tuple | set | frozenset):
        conditions.sql.append(f"{name(column.name)} = ?")
        conditions.values.append(storable_value(value))
    elif not value:
        conditions.sql.append("false")
    elif len(value) <= _FEW:
        conditions.sql.append(f"{name(column.name)} IN ({', '.join('?' * len(value))})")
        conditions.values.extend(storable_value(one) for one in value)
    else:
        alias = f"wanted_{len(conditions.joined)}"
        kept = pa.array([storable_value(one) for one in value], type=column.type)
        conditions.joined[alias] = pa.table({"value": kept})
        conditions.sql.append(f"{name(column.name)} IN (SELECT value FROM {alias})")


def _field(table: Table, column: str) -> pa.Field:
    try:
        return table.schema.field(column)
    except KeyError:
        raise InternalError(f"table {table.name} has no column {column}") from None
