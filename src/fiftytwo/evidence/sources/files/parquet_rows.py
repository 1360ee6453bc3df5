"""Parquet as batches of plain columns."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from fiftytwo.evidence.sources.files.csv_rows import refuse_same_names
from fiftytwo.evidence.sources.files.rows import (
    BATCH_CHARACTERS,
    BATCH_ROWS,
    MOST_COLUMNS,
    ROW,
    Found,
    clean,
)
from fiftytwo.kit.errors import BadFile


def parquet_columns(path: Path) -> tuple[str, ...]:
    """Names of the columns. Raises BadFile where the file is damaged or two share a name."""
    with _open(path) as file:
        names = tuple(file.schema_arrow.names)
    refuse_same_names(path, names)
    if len(names) > MOST_COLUMNS:
        raise BadFile(f"{path} has {len(names):,} columns; at most {MOST_COLUMNS} are read")
    return tuple(name for name in names if name != ROW)


def parquet_batches(path: Path, found: Found, rows: int = BATCH_ROWS) -> Iterator[pa.Table]:
    """Typed columns, strings cleaned. Raises BadFile where the file turns out to be damaged."""
    number = 1
    with _open(path) as file:
        batches = file.iter_batches(batch_size=min(rows, _rows_that_fit(file)))
        while (batch := _next(path, batches)) is not None:
            if batch.num_rows:
                yield _plain(pa.Table.from_batches([batch]), number, found)
            number += batch.num_rows


def _open(path: Path) -> pq.ParquetFile:
    try:
        return pq.ParquetFile(path)
    except (pa.ArrowException, OSError):
        raise _damaged(path) from None


def _next(path: Path, batches: Iterator[pa.RecordBatch]) -> pa.RecordBatch | None:
    try:
        return next(batches, None)
    except (pa.ArrowException, OSError):
        raise _damaged(path) from None


def _damaged(path: Path) -> BadFile:
    return BadFile(f"{path} is a damaged or cut-off Parquet file: copy or export it again")


def _rows_that_fit(file: pq.ParquetFile) -> int:
    groups = [file.metadata.row_group(i) for i in range(file.metadata.num_row_groups)]
    row = max((g.total_byte_size // max(g.num_rows, 1) for g in groups), default=0)
    return int(max(1, BATCH_CHARACTERS // max(row, 1)))


def _plain(table: pa.Table, first: int, found: Found) -> pa.Table:
    columns = {name: _plain_column(table[name], found) for name in table.column_names}
    columns[ROW] = pa.array(range(first, first + table.num_rows), pa.int64())
    return pa.table(columns)


def _plain_column(column: pa.ChunkedArray, found: Found) -> pa.ChunkedArray:
    kind = column.type
    if pa.types.is_dictionary(kind):
        return _plain_column(column.cast(kind.value_type), found)
    if not _is_text(kind):
        return column
    column = column.cast(pa.binary())
    try:
        text = column.cast(pa.string())
    except pa.ArrowInvalid:
        cells = (cell.as_py() for cell in column)
        text = pa.chunked_array([[c if c is None else c.decode(errors="replace") for c in cells]])
    return clean(text, found)


def _is_text(kind: pa.DataType) -> bool:
    return bool(
        pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or pa.types.is_string_view(kind)
        or pa.types.is_binary(kind)
        or pa.types.is_large_binary(kind)
    )
