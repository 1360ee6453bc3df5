"""Opens a file of rows and hands it out in batches."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa

from fiftytwo.evidence.sources.files.content import is_parquet, read_head, refuse_what_is_no_text
from fiftytwo.evidence.sources.files.csv_rows import csv_rows, find_csv_shape
from fiftytwo.evidence.sources.files.encoding import Encoding, find_encoding
from fiftytwo.evidence.sources.files.json_rows import (
    Columns,
    json_rows,
    jsonl_rows,
    looks_like_json,
)
from fiftytwo.evidence.sources.files.parquet_rows import parquet_batches, parquet_columns
from fiftytwo.evidence.sources.files.rows import ROW, Found, Row, counted, in_batches, text_table
from fiftytwo.evidence.sources.raw import Reject

SAMPLE_ROWS = 200


@dataclass
class SourceFile:
    """A file of rows. Reading it again from the start gives the same rows.

    `rejects` and `notes` grow while `batches()` is read and are complete when it ends; whoever
    reads may empty `rejects` on the way, so that they need no memory.
    """

    path: Path
    format: str
    """csv, jsonl, json or parquet, by its content"""
    columns: tuple[str, ...] = ()
    """In the file's order. Later rows of JSON may add columns, which their batches then hold."""
    sample: pa.Table = field(default_factory=lambda: pa.table({}))
    """The first rows, to choose a reader by: strings, or typed columns of Parquet."""
    encoding: Encoding | None = None
    """None: Parquet"""
    _found: Found = field(default_factory=Found)

    @property
    def rejects(self) -> list[Reject]:
        """Rows that could not be read."""
        return self._found.rejects

    @property
    def notes(self) -> list[str]:
        """Lines to show the user: how the file was understood."""
        return self._found.notes

    def batches(self) -> Iterator[pa.Table]:
        """About 10,000 rows a table, with the rows' numbers in column `__row__`.

        Raises BadFile where a Parquet file turns out to be damaged.
        """
        self._found = Found(notes=list(self.encoding.notes) if self.encoding else [])
        rows = 0
        for table in self._tables(self._found):
            rows += table.num_rows
            yield table
        if not rows and not self.rejects:
            self.notes.append("has column names and no rows")
        if cells := self._found.nul_cells:
            self.notes.append(f"NUL characters removed from {counted(cells, 'cell')}")

    def _tables(self, found: Found) -> Iterator[pa.Table]:
        if self.encoding is None:
            yield from parquet_batches(self.path, found)
            return
        columns = Columns()
        rows = self._rows(self.encoding, columns, found)
        for batch in in_batches(rows):
            names = list(self.columns) if self.format == "csv" else list(columns.places)
            yield text_table(names, batch, found)

    def _rows(self, encoding: Encoding, columns: Columns, found: Found) -> Iterator[Row]:
        if self.format == "csv":
            return csv_rows(self.path, encoding, find_csv_shape(self.path, encoding), found)
        if self.format == "jsonl":
            return jsonl_rows(self.path, encoding, columns, found)
        return json_rows(self.path, encoding, columns, found)


def open_file(path: Path) -> SourceFile:
    """The file, its columns and first rows. Raises BadFile in one line where it holds no rows."""
    head = read_head(path)
    if is_parquet(head):
        return _open_parquet(path)
    refuse_what_is_no_text(path, head)
    encoding = find_encoding(path, head)
    form = looks_like_json(path, encoding) or "csv"
    file = SourceFile(path, form, encoding=encoding)
    if form == "csv":
        file.columns = find_csv_shape(path, encoding).columns
    file.sample = _sample(file)
    file.columns = tuple(file.sample.column_names)
    return file


def _open_parquet(path: Path) -> SourceFile:
    file = SourceFile(path, "parquet", parquet_columns(path))
    first = next(parquet_batches(path, Found(), rows=SAMPLE_ROWS), None)
    file.sample = pa.table({}) if first is None else first.drop_columns([ROW])
    return file


def _sample(file: SourceFile) -> pa.Table:
    assert file.encoding is not None
    columns = Columns()
    rows = next(in_batches(file._rows(file.encoding, columns, Found()), SAMPLE_ROWS), [])
    names = file.columns if file.format == "csv" else tuple(columns.places)
    return text_table(names, rows, Found()).drop_columns([ROW])
