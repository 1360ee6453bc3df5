"""What a source folder exports: readers, each for one shape of file."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pyarrow as pa

from fiftytwo.evidence.sources.raw import Asked, Batch, Claim, Delivers


@dataclass(frozen=True)
class Reader:
    """Reads one shape of file as raw items. A folder exports `READERS: tuple[Reader, ...]`."""

    name: str
    """What `--source` calls it, and the first part of every conversation id it makes."""
    delivers: Delivers
    claims: Callable[[Sequence[str], pa.Table], Claim | None]
    """How sure this reader is, from the column names and the first rows; None: not mine.

    Columns hold strings only (CSV) or are typed (Parquet, JSONL).
    """
    read: Callable[[Iterator[pa.Table], Asked], Iterator[Batch]]
    """Raw items and rejects, batch by batch. Raises BadFile where a needed column is missing."""
