"""Same content, same fingerprint: to compare two lakes without keeping either."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from fiftytwo.evidence.lake.engine import name, quoted
from fiftytwo.evidence.lake.schema import names, place
from fiftytwo.evidence.tables.table import Table

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_BATCH_ROWS = 50_000


def fingerprint_of(cursor: DuckDBPyConnection, table: Table) -> str:
    """SHA-256 over the rows of `table` in key order, every column of them, in bounded memory."""
    # JSON tells null from the text "null", and writes numbers so that they can be read back.
    row = ", ".join(f"{quoted(c.name)}, {name(c.name)}" for c in table.columns)
    reader = cursor.execute(
        f"SELECT sha256(json_object({row})::VARCHAR) FROM {place(table)} "
        f"ORDER BY {names(table.key)}"
    ).to_arrow_reader(_BATCH_ROWS)
    total = hashlib.sha256()
    for batch in reader:
        total.update("".join(batch.column(0).to_pylist()).encode())
    return total.hexdigest()
