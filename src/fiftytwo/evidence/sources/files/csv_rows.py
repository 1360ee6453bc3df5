"""CSV as people really write it: delimiters, quotes over several lines, rows that do not fit."""

import csv
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fiftytwo.evidence.sources.files.encoding import Encoding
from fiftytwo.evidence.sources.files.lines import Lines, first_lines, open_text
from fiftytwo.evidence.sources.files.rows import (
    MOST_CHARACTERS,
    MOST_COLUMNS,
    ROW,
    Found,
    Row,
    shown,
)
from fiftytwo.kit.errors import BadFile

DELIMITERS = (",", ";", "\t", "|")
_SNIFFED_LINES = 100
_SNIFFED_CHARACTERS = 100_000  # of a line: more than any header has
_DATA_NOT_NAME = re.compile(r"@|\d{4}-\d\d-\d\d|^[\d.,:/ +-]+$|[.!?] |https?://")

# The module's own limit (128 kB a cell) is for the whole process; ours is kept by `_Record`.
csv.field_size_limit(min(sys.maxsize, 2**31 - 1))


@dataclass(frozen=True)
class CsvShape:
    """How this CSV is written."""

    columns: tuple[str, ...]
    delimiter: str
    header_row: int
    """Records before the first row of data; an Excel `sep=;` line is one of them."""


def find_csv_shape(path: Path, encoding: Encoding) -> CsvShape:
    """The header and the delimiter. Raises BadFile where there is no header."""
    lines = [line[:_SNIFFED_CHARACTERS] for line in first_lines(path, encoding, _SNIFFED_LINES)]
    told = re.fullmatch(r"sep=(.)\s*", lines[0])
    delimiter = told[1] if told else _sniff(lines)
    records = csv.reader(lines, delimiter=delimiter)
    for number, record in enumerate(records, start=1):
        if any(cell.strip("\0 \t") for cell in record) and not (told and number == 1):
            return CsvShape(_header(path, record), delimiter, number)
    raise BadFile(f"{path} has no rows: it is empty")


def csv_rows(path: Path, encoding: Encoding, shape: CsvShape, found: Found) -> Iterator[Row]:
    """The rows under the header; a row that does not fit it is rejected, blank lines are passed."""
    with open_text(path, encoding) as stream:
        records = _Records(Lines(stream), shape.delimiter)
        for record in records:
            if records.number <= shape.header_row:
                continue
            reason = record.reason or _misfit(record.cells, len(shape.columns))
            if not record.reason and not any(record.cells):
                continue
            if reason is None:
                yield Row(records.number, record.cells, record.size)
                continue
            found.reject(records.number, reason, record.lines[0])
            # A quote that is never closed swallows the rows after it: they get their own chance.
            records.read_again(record.lines[1:])


@dataclass
class _Record:
    cells: Sequence[str]
    lines: list[str]
    size: int
    reason: str | None


class _Records:
    """Records of a CSV, each with the lines it was made of; a new parser after each bad one."""

    def __init__(self, lines: Lines, delimiter: str) -> None:
        self.lines = lines
        self.delimiter = delimiter
        self.number = 0
        self._taken: list[str] = []
        self._size = 0
        self._stopped: str | None = None
        self._renewed = False

    def __iter__(self) -> Iterator[_Record]:
        parser = self._parser()
        while True:
            self._taken, self._size, self._stopped = [], 0, None
            try:
                cells = next(parser, None)
            except csv.Error:
                cells, self._stopped = [], "not valid CSV"
            if cells is None and self._stopped is None:
                return
            self.number += 1
            yield _Record(cells or [], self._taken, self._size, self._stopped)
            if self._stopped or self._renewed:
                parser = self._parser()

    def _parser(self) -> "Iterator[list[str]]":
        self._renewed = False
        return csv.reader(self._feed(), delimiter=self.delimiter)

    def read_again(self, lines: list[str]) -> None:
        if lines:
            self.lines.give_back(lines)
            self._renewed = True

    def _feed(self) -> Iterator[str]:
        for line in self.lines:
            self._taken.append(line)
            self._size += len(line)
            if self.lines.too_long or self._size > MOST_CHARACTERS:
                self._stopped = f"longer than {MOST_CHARACTERS:,} characters"
                return
            yield line
        if self._taken:
            self._stopped = "a quote is opened and never closed"


def _misfit(cells: Sequence[str], expected: int) -> str | None:
    # Empty cells beyond the last column are a habit of some programs and harm nobody.
    if len(cells) < expected or any(cells[expected:]):
        return f"{len(cells)} cells where the header has {expected}"
    return None


def _sniff(lines: list[str]) -> str:
    """The delimiter that cuts most rows into as many cells as the header has."""

    def fit(delimiter: str) -> tuple[float, int]:
        widths = [len(record) for record in csv.reader(lines, delimiter=delimiter) if record]
        if not widths or widths[0] == 1:
            return (0.0, 0)
        return (sum(width == widths[0] for width in widths) / len(widths), widths[0])

    return max(DELIMITERS, key=fit)


def _header(path: Path, record: list[str]) -> tuple[str, ...]:
    names = [cell.replace("\0", "").strip() for cell in record]
    if len(names) > MOST_COLUMNS:
        raise BadFile(f"{path} has {len(names):,} columns; at most {MOST_COLUMNS} are read")
    if any(len(name) > 100 or _DATA_NOT_NAME.search(name) for name in names):
        raise BadFile(
            f"{path} has no header: its first row must name the columns, and looks like data"
        )
    refuse_same_names(path, names)
    taken = ("", ROW)  # a name for nobody, and the one that we need ourselves
    return tuple(f"column {i}" if n in taken else n for i, n in enumerate(names, start=1))


def refuse_same_names(path: Path, names: Sequence[str]) -> None:
    """Raises BadFile where two columns have one name: nobody could say which is meant."""
    first: dict[str, int] = {}
    for place, name in enumerate(names, start=1):
        if name and name in first:
            raise BadFile(
                f"{path}: columns {first[name]} and {place} are both named {shown([name])}; "
                "rename one of them"
            )
        first[name] = place
