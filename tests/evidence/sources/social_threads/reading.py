"""Reading invented rows with a reader, as a file of one batch or of one row a batch."""

from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from fiftytwo.evidence.sources.raw import RAW_ITEMS, Asked, Reject
from fiftytwo.evidence.sources.reader import Reader

Row = dict[str, Any]


def table(rows: Sequence[Row]) -> pa.Table:
    """Typed, as from Parquet."""
    return pa.Table.from_pylist(list(rows))


def as_csv(rows: Sequence[Row]) -> pa.Table:
    """All strings, null as the empty string."""
    texts = [{k: "" if v is None else str(v) for k, v in row.items()} for row in rows]
    return pa.Table.from_pylist(texts)


def read(
    reader: Reader, found: pa.Table, batch_rows: int = 1000, asked: Asked | None = None
) -> tuple[list[Row], list[Reject]]:
    """The items and rejects of a file; checks the schema on the way."""
    parts = (found.slice(at, batch_rows) for at in range(0, found.num_rows, batch_rows))
    items: list[Row] = []
    rejects: list[Reject] = []
    for batch in reader.read(parts, asked or Asked()):
        assert batch.items.schema == RAW_ITEMS
        batch.items.validate(full=True)
        items += batch.items.to_pylist()
        rejects += batch.rejects
    return items, rejects
