"""Our tables as SQL: types, columns, making them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from fiftytwo.evidence.lake.engine import LAKE, name
from fiftytwo.evidence.tables.table import FLAG, SHARE, SMALL, TEXT, TEXTS, TIME, WHOLE, Table
from fiftytwo.kit.errors import InternalError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_SQL_TYPES: dict[pa.DataType, str] = {
    TIME: "TIMESTAMP WITH TIME ZONE",
    TEXT: "VARCHAR",
    WHOLE: "BIGINT",
    SMALL: "INTEGER",
    SHARE: "FLOAT",
    pa.float64(): "DOUBLE",
    FLAG: "BOOLEAN",
    TEXTS: "VARCHAR[]",
    pa.date32(): "DATE",
}


def place(table: Table) -> str:
    """The table as SQL names it."""
    return f"{LAKE}.{name(table.name)}"


def names(columns: tuple[str, ...] | list[str], prefix: str = "") -> str:
    """Columns as an SQL list."""
    return ", ".join(prefix + name(column) for column in columns)


def make_table(cursor: DuckDBPyConnection, table: Table) -> None:
    """Make `table`, in partitions of month and bucket if it is by conversation."""
    columns = ", ".join(f"{name(c.name)} {_sql_type(table, c.dtype)}" for c in table.columns)
    cursor.execute(f"CREATE TABLE {place(table)} ({columns})")
    if table.by_conversation:
        cursor.execute(f"ALTER TABLE {place(table)} SET PARTITIONED BY (month, bucket)")


def _sql_type(table: Table, dtype: pa.DataType) -> str:
    try:
        return _SQL_TYPES[dtype]
    except KeyError:
        raise InternalError(
            f"table {table.name} has a column of type {dtype}, for which lake/schema.py knows none"
        ) from None
