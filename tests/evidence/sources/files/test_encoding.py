"""Encodings: what is not UTF-8 is read all the same, and said."""

from pathlib import Path

import pytest
from files_written import rows_of, written

TEXT = "text,x\nGrüße für Zoë,1\n"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_it_reads_unicode_with_and_without_mark(tmp_path: Path, codec: str) -> None:
    """The mark is no part of the first column's name."""
    file = written(tmp_path, TEXT.encode(codec))
    assert rows_of(file) == [{"text": "Grüße für Zoë", "x": "1"}]


def test_it_says_that_it_read_windows_1252(tmp_path: Path) -> None:
    """Three letters and two curly quotes are not UTF-8."""
    file = written(tmp_path, "text,x\n“Grüße für” Zoë,1\n".encode("cp1252"))
    assert rows_of(file)[0]["text"] == "“Grüße für” Zoë"
    assert "not UTF-8 and read as Windows-1252" in file.notes[0]


def test_one_wrong_byte_does_not_spoil_the_rest(tmp_path: Path) -> None:
    """Exports joined from two encodings: each place is decided by itself."""
    file = written(tmp_path, "text,x\nGrüße,1\n".encode() + "Zoë,2\n".encode("latin-1"))
    assert [row["text"] for row in rows_of(file)] == ["Grüße", "Zoë"]
    assert file.notes[0].startswith("1 place is not UTF-8")


def test_a_replacement_character_in_the_file_is_no_fault(tmp_path: Path) -> None:
    """Somebody else's loss is not ours to report."""
    file = written(tmp_path, "text,x\nGr\ufffd\ufffde,1\n")
    assert rows_of(file)[0]["text"] == "Gr\ufffd\ufffde"
    assert file.notes == []


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl"])
def test_nul_characters_go_and_are_told(tmp_path: Path, name: str) -> None:
    """They mean nothing, and databases refuse them."""
    content = b"text,x\nth\0anks,1\n" if name == "a.csv" else b'{"text": "th\\u0000an\0ks"}\n'
    file = written(tmp_path, content, name)
    assert rows_of(file)[0]["text"] == "thanks"
    assert file.notes == ["NUL characters removed from 1 cell"]
