"""Short ways to write a file and read it back, for the tests of files."""

from pathlib import Path
from typing import Any

from fiftytwo.evidence.sources.files import ROW, SourceFile, open_file


def written(folder: Path, content: str | bytes, name: str = "messages.csv") -> SourceFile:
    """The opened file with this content."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_file(path)


def rows_of(file: SourceFile, numbers: bool = False) -> list[dict[str, Any]]:
    """All rows; with their numbers in the file where asked for."""
    rows = [row for table in file.batches() for row in table.to_pylist()]
    return rows if numbers else [{k: v for k, v in row.items() if k != ROW} for row in rows]


def rejected(file: SourceFile) -> list[tuple[str, str]]:
    """Places and reasons of the rejects after all was read."""
    return [(reject.place, reject.reason) for reject in file.rejects]
