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
SURE = 8
WHO = frozenset(
    (
        *("author_id", "author_name", "signature", "assignee_id", "agent_id", "person_id"),
        *("recognised_id", "giver_id", "lead_id", "actor_id", "actor_key", "name", "aliases"),
    )
)
"""Columns that say who somebody is; a ticket may have the number that a person has."""


@dataclass(frozen=True)
class Proof:
    """What reading all files gave."""

    files: int
    """how many files were read, whole"""
    found_in: tuple[Path, ...]
    """files that hold one of the marks"""


def read_every_file(home: Home, marks: Collection[str], *, but: Collection[Path] = ()) -> Proof:
    """Look for `marks` in every file under `home`: cells of Parquet, bytes of all else.

    In Parquet a mark is a cell of a column that says who, or a pseudonym in any cell. In other
    bytes it is found anywhere; one shorter than SURE is not looked for there, since "12" stands
    everywhere.

    but: files that are asked in another way.
    """
    files = sorted(p for p in home.root.rglob("*") if p.is_file() and p not in but)
    wanted = sorted(mark for mark in marks if mark)
    found = [path for path in files if _holds(path, wanted)]
    return Proof(len(files), tuple(found))


def _holds(path: Path, marks: list[str]) -> bool:
    if path.suffix == ".parquet":
        return any(_column_holds(name, cells, marks) for name, cells in _text_columns(path))
    return _bytes_hold(path, [mark.encode() for mark in marks if len(mark) >= SURE])


def _text_columns(path: Path) -> Iterator[tuple[str, Any]]:
    file = pq.ParquetFile(path)
    for batch in file.iter_batches():
        for name, column in zip(batch.schema.names, batch.columns, strict=True):
            flat = column.flatten() if pa.types.is_list(column.type) else column
            if pa.types.is_string(flat.type) or pa.types.is_large_string(flat.type):
                yield name, flat


def _column_holds(name: str, column: Any, marks: list[str]) -> bool:
    if name in WHO and pc.any(pc.is_in(column, pa.array(marks, column.type))).as_py():
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
