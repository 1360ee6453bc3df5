"""Parquet: typed columns, whatever wrote them."""

from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from files_written import rows_of

from fiftytwo.evidence.sources.files import ROW, open_file
from fiftytwo.kit.errors import BadFile


def stored(folder: Path, table: pa.Table, **how: object) -> Path:
    path = folder / "messages.parquet"
    pq.write_table(table, path, **how)
    return path


def test_it_keeps_types_and_plain_text(tmp_path: Path) -> None:
    """Large, dictionary and binary text are all text; times stay times."""
    at = datetime(2026, 11, 16, 10, tzinfo=UTC)
    table = pa.table(
        {
            "id": pa.array([1, 2]),
            "at": pa.array([at, None], pa.timestamp("ms", "UTC")),
            "text": pa.array(["a\0b", None], pa.large_string()),
            "role": pa.array(["agent", "agent"]).dictionary_encode(),
            "raw": pa.array([b"\xff x", b"y"]),
        }
    )
    file = open_file(stored(tmp_path, table))
    first, second = rows_of(file, numbers=True)
    assert first == {"id": 1, "at": at, "text": "ab", "role": "agent", "raw": "\ufffd x", ROW: 1}
    assert second["text"] is None
    assert file.notes == ["NUL characters removed from 1 cell"]


def test_it_comes_in_batches_that_do_not_depend_on_the_file(tmp_path: Path) -> None:
    """25,000 rows in one row group: three batches."""
    path = stored(tmp_path, pa.table({"text": ["a"] * 25_000}))
    assert [t.num_rows for t in open_file(path).batches()] == [10_000, 10_000, 5_000]


def test_no_rows_are_no_fault(tmp_path: Path) -> None:
    """The columns are known, and that there are no rows is told."""
    file = open_file(stored(tmp_path, pa.table({"text": pa.array([], pa.string())})))
    assert rows_of(file) == []
    assert file.columns == ("text",)
    assert file.notes == ["has column names and no rows"]


def test_a_damaged_page_is_a_bad_file(tmp_path: Path) -> None:
    """Found only when its rows are read."""
    path = stored(tmp_path, pa.table({"text": [str(i) for i in range(5000)]}), compression="zstd")
    content = bytearray(path.read_bytes())
    content[100:400] = bytes(300)
    path.write_bytes(content)
    with pytest.raises(BadFile, match="is a damaged or cut-off Parquet file"):
        list(open_file(path).batches())
