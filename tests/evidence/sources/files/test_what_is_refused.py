"""Files that are no rows are refused in one line that names what they are."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from fiftytwo.evidence.sources.files import open_file
from fiftytwo.kit.errors import BadFile


def a_zip(name: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, "{}")
    return packed.getvalue()


REFUSED = [
    ("empty.csv", b"", "has no rows: it is empty"),
    ("blank.jsonl", b"\xef\xbb\xbf \r\n\n", "has no rows: it is empty"),
    ("messages.json", a_zip("messages.json"), "is a zip archive, not rows of text: unpack it"),
    ("sheet.csv", a_zip("xl/workbook.xml"), "is an Excel workbook, not rows of text: save"),
    ("messages.jsonl", gzip.compress(b"{}"), "is packed with gzip, not rows of text: unpack it"),
    ("messages.csv", b"%PDF-1.7\n%\xe2\xe3", "is a PDF document"),
    ("photo.csv", b"\x89PNG\r\n\x1a\n\x00\x00", "is an image"),
    ("page.csv", b"<!DOCTYPE html><html></html>", "is a web page"),
    ("feed.csv", b"\xef\xbb\xbf<?xml version='1.0'?>", "is XML"),
    ("old.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old Office document"),
    ("data.csv", bytes(range(256)) * 40, "is not text"),
    ("utf32.csv", "a,b\n1,2\n".encode("utf-32"), "is text in UTF-32"),
    ("cut.parquet", b"PAR1\x15\x04\x15\x10", "is a damaged or cut-off Parquet file"),
    ("cut.json", b'[{"text": "a"},\n{"te', "is broken JSON: line 2, column 2"),
    ("none.json", b"[]", "has no rows: its list is empty"),
    ("deep.json", b"[" * 200_000, "is JSON that is nested too deeply"),
    ("twice.csv", b"text,at,text\na,b,c\n", "columns 1 and 3 are both named text"),
    ("bare.csv", b"17,anna@example.com,hello\n", "has no header"),
    ("wide.csv", ",".join(f"c{i}" for i in range(501)).encode(), "has 501 columns; at most 500"),
]


@pytest.mark.parametrize(("name", "content", "why"), REFUSED, ids=[r[0] for r in REFUSED])
def test_it_is_refused_by_its_content(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    """The name of a file decides nothing; the message is one line."""
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(BadFile) as refused:
        open_file(path)
    assert why in str(refused.value)
    assert "\n" not in str(refused.value)


def test_it_does_not_repeat_what_may_be_personal(tmp_path: Path) -> None:
    """Without a header the first row is data, which no message may show."""
    path = tmp_path / "bare.csv"
    path.write_text("17,anna@example.com,hello\n")
    with pytest.raises(BadFile) as refused:
        open_file(path)
    assert "anna" not in str(refused.value)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    """Both are wrong use, not a crash."""
    with pytest.raises(BadFile, match="there is no such file"):
        open_file(tmp_path / "none.csv")
    with pytest.raises(BadFile, match="is no file"):
        open_file(tmp_path)


def test_a_column_may_be_called_like_a_mark(tmp_path: Path) -> None:
    """`PAR1` starts Parquet files, and also this header."""
    path = tmp_path / "parts.csv"
    path.write_text("PAR1,text\n1,hello\n")
    assert open_file(path).columns == ("PAR1", "text")
