"""What a table of ours is: typed columns with meaning, unit and what null says, and a version."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pyarrow as pa

from fiftytwo.kit.errors import InternalError

TIME = pa.timestamp("us", "UTC")
TEXT = pa.string()
WHOLE = pa.int64()
SMALL = pa.int32()
SHARE = pa.float32()
FLAG = pa.bool_()
TEXTS = pa.list_(pa.string())

Migration = Callable[[pa.Table], pa.Table]
"""A pure step from one schema version to the next: rows in, rows out."""


@dataclass(frozen=True)
class Column:
    """One column. `null` says what a missing value means; None: it is never missing."""

    name: str
    dtype: pa.DataType
    means: str
    unit: str | None = None
    null: str | None = None


@dataclass(frozen=True)
class Table:
    """One table of the lake."""

    name: str
    version: int
    about: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    by_conversation: bool = False
    """Rows belong to a conversation: in its partition, replaced and erased with it."""
    migrations: Mapping[int, Migration] = field(default_factory=dict)
    """From version n to n+1, for every n below `version`."""

    @property
    def schema(self) -> pa.Schema:
        return pa.schema(
            [pa.field(c.name, c.dtype, nullable=c.null is not None) for c in self.columns]
        )

    def empty(self) -> pa.Table:
        return self.schema.empty_table()

    def from_rows(self, rows: list[dict[str, object]]) -> pa.Table:
        """Rows as a table of this schema. Raises InternalError if a value does not fit."""
        try:
            return self.check(pa.Table.from_pylist(rows, schema=self.schema))
        except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
            # The message of Arrow may quote a value, so only its kind is told.
            raise InternalError(
                f"a row does not fit table {self.name}: {type(error).__name__}"
            ) from None

    def check(self, rows: pa.Table) -> pa.Table:
        """`rows` with exactly these columns, in order, cast; InternalError where that cannot be."""
        missing = [c.name for c in self.columns if c.name not in rows.column_names]
        if missing:
            raise InternalError(f"table {self.name} lacks {', '.join(missing)}")
        rows = rows.select([c.name for c in self.columns]).cast(self.schema)
        for column in self.columns:
            if column.null is None and rows[column.name].null_count:
                raise InternalError(f"table {self.name}: {column.name} is never null, but was")
        return rows


MONTH = Column("month", TEXT, "month of the conversation's first item, YYYY-MM, or `undated`")
BUCKET = Column("bucket", SMALL, "hash bucket of the conversation id, fixed at first intake")
"""Month and bucket are the partition of a conversation; they never change."""
