"""A small file about people, read as a whole: rows, what was rejected, what to say about it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pyarrow as pa

from fiftytwo.evidence.sources.columns import NearNames, find_columns, text_of, told
from fiftytwo.evidence.sources.files import SourceFile, row_numbers, shown
from fiftytwo.evidence.sources.files.rows import fingerprint
from fiftytwo.evidence.sources.raw import Reject
from fiftytwo.evidence.sources.times import read_days
from fiftytwo.kit.errors import BadFile


@dataclass
class PeopleFile:
    """Rows with our columns, in the file's order; what a row lacks is null."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Line:
    """One row as written: its number and its cells by our columns."""

    number: int
    cells: dict[str, str | None]

    def reject(self, reason: str) -> Reject:
        return Reject(f"row {self.number}", reason, fingerprint(repr(self.cells)))


def read_lines(
    file: SourceFile, what: str, near: NearNames, needed: tuple[str, ...], people: PeopleFile
) -> list[Line]:
    """All rows of a small file; what the file itself rejected goes to `people`.

    Raises BadFile where a needed column is missing: `what` says of which file.
    """
    tables = list(file.batches())
    columns = list(file.columns)
    mapping = find_columns(columns, near)
    if missing := [name for name in needed if name not in mapping]:
        raise BadFile(
            f"{file.path} is no {what}: no column {', '.join(missing)}; found {shown(columns)}, "
            f"expected {', '.join(near)}"
        )
    people.rejects += file.rejects
    people.notes += file.notes + ([f"columns guessed: {told(mapping)}"] if told(mapping) else [])
    return [line for table in tables for line in _lines(table, near, mapping)]


def days(lines: list[Line], name: str, people: PeopleFile) -> list[date | None]:
    """A column of calendar days; what is no day is null and noted."""
    read, notes = read_days(name, [line.cells[name] for line in lines])
    people.notes += notes
    return read


def split(cell: str | None) -> list[str]:
    """The parts of `a; b`, each once, without empty ones."""
    parts = (part.strip() for part in (cell or "").split(";"))
    return list(dict.fromkeys(part for part in parts if part))


def _lines(table: pa.Table, near: NearNames, mapping: dict[str, str]) -> list[Line]:
    by_name = {name: text_of(table, mapping.get(name)).to_pylist() for name in near}
    return [
        Line(number, {name: cells[place] for name, cells in by_name.items()})
        for place, number in enumerate(row_numbers(table))
    ]
