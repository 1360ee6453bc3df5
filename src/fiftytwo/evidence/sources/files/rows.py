"""Rows on their way from a file to a table: limits, numbers, cleaning, and rows that are not."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat, zip_longest

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.raw import Reject

BATCH_ROWS = 10_000
BATCH_CHARACTERS = 16 * 1024 * 1024
"""A batch ends at whichever comes first, so that memory does not depend on the file."""
MOST_CHARACTERS = 64 * 1024 * 1024
"""The longest row we take; a message of 10 MB fits even where each letter is written as \\u00e4."""
MOST_COLUMNS = 500
"""More than any export has: then the keys are data, e.g. ids."""
ROW = "__row__"
"""Column of every batch: the row's number in the file, from 1 (a CSV header is row 1)."""
_PLAIN = re.compile(r"[A-Za-z][\w .:/()#-]{0,39}")


@dataclass
class Row:
    """One row as read: its cells by column, or a reason why it cannot be read."""

    number: int
    cells: Sequence[str | None]
    size: int


@dataclass
class Found:
    """What reading a file has brought to light so far; grows while batches are read."""

    rejects: list[Reject] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    nul_cells: int = 0

    def reject(self, number: int, reason: str, row: str) -> None:
        self.rejects.append(Reject(f"row {number}", reason, fingerprint(row)))


def fingerprint(row: str) -> bytes:
    """The row's bytes; of a very long row their hash, so that rejects stay small in memory."""
    content = row.encode("utf-8", "surrogatepass")
    return content if len(content) <= 4096 else hashlib.sha256(content).digest()


def row_numbers(table: pa.Table) -> list[int]:
    """The rows' numbers in their file; counted from 1 for a table that was not read from one."""
    if ROW in table.column_names:
        return [int(number) for number in table[ROW].to_pylist()]
    return list(range(1, table.num_rows + 1))


def shown(columns: Iterable[str]) -> str:
    """Column names for a message; one that might be data (no header line) is not repeated."""
    names = list(columns)
    told = [n if _PLAIN.fullmatch(n) else f"column {i}" for i, n in enumerate(names[:20], start=1)]
    more = f" and {len(names) - 20} more" if len(names) > 20 else ""
    return ", ".join(told) + more


def counted(number: int, what: str) -> str:
    """`1 row`, `2,000 rows`."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def in_batches(rows: Iterable[Row], most: int = BATCH_ROWS) -> Iterator[list[Row]]:
    """Rows in lists of `most`, fewer where they are long."""
    batch: list[Row] = []
    size = 0
    for row in rows:
        batch.append(row)
        size += row.size
        if len(batch) >= most or size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def text_table(columns: Sequence[str], rows: list[Row], found: Found) -> pa.Table:
    """Rows as a table of strings with their numbers. A short row has nulls at its end."""
    by_place = zip_longest(*(row.cells for row in rows))
    by_column = {
        name: clean(_strings(cells), found)
        for name, cells in zip(columns, chain(by_place, repeat([None] * len(rows))), strict=False)
    }
    by_column[ROW] = pa.array([row.number for row in rows], pa.int64())
    return pa.table(by_column)


def clean(column: pa.Array | pa.ChunkedArray, found: Found) -> pa.Array | pa.ChunkedArray:
    """A string column without NUL characters, which no message means; counted in `found`."""
    nul = pc.sum(pc.match_substring(column, "\0")).as_py() or 0
    if not nul:
        return column
    found.nul_cells += nul
    return pc.replace_substring(column, "\0", "")


def _strings(cells: Sequence[str | None]) -> pa.Array:
    try:
        return pa.array(cells, pa.string())
    except UnicodeEncodeError:
        # Half an emoji, as JSON can write it (\ud83d): not storable, so shown as unreadable.
        whole = [
            c and c.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for c in cells
        ]
        return pa.array(whole, pa.string())
