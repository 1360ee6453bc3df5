"""Reads every byte of a home for what must not be there any more."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from fiftytwo.evidence.lake.home import Home

_BLOCK = 1 << 20


@dataclass(frozen=True)
class Proof:
    """What reading all files gave."""

    files: int
    """how many files were read, whole"""
    found_in: tuple[Path, ...]
    """files that hold one of the marks"""


def read_every_file(home: Home, marks: Collection[str]) -> Proof:
    """Look for `marks` in every file under `home`: cells of Parquet, bytes of all else.

    A mark of cells is a whole cell, an element of a list or an id with `:` or `#` after it; in
    bytes it is found anywhere.
    """
    files = sorted(path for path in home.root.rglob("*") if path.is_file())
    wanted = sorted(mark for mark in marks if mark)
    found = [path for path in files if _holds(path, wanted)]
    return Proof(len(files), tuple(found))


def _holds(path: Path, marks: list[str]) -> bool:
    if path.suffix == ".parquet":
        return any(_column_holds(column, marks) for column in _text_columns(path))
    return _bytes_hold(path, [mark.encode() for mark in marks])


def _text_columns(path: Path) -> Iterator[Any]:
    file = pq.ParquetFile(path)
    for batch in file.iter_batches():
        for column in batch.columns:
            flat = column.flatten() if pa.types.is_list(column.type) else column
            if pa.types.is_string(flat.type) or pa.types.is_large_string(flat.type):
                yield flat


def _column_holds(column: Any, marks: list[str]) -> bool:
    if pc.any(pc.is_in(column, pa.array(marks, column.type))).as_py():
        return True
    pseudonyms = [mark for mark in marks if mark[1:2] == "_"]
    return any(pc.any(pc.match_substring(column, mark)).as_py() for mark in pseudonyms)


def _bytes_hold(path: Path, marks: list[bytes]) -> bool:
    longest = max(map(len, marks), default=0)
    rest = b""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            window = rest + block
            if any(mark in window for mark in marks):
                return True
            rest = window[-longest:]
    return False
