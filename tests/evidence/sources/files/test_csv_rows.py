"""CSV as people write it."""

from pathlib import Path

import pytest
from files_written import rejected, rows_of, written

from fiftytwo.evidence.sources.files import ROW
from fiftytwo.evidence.sources.files.rows import MOST_CHARACTERS


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_it_finds_the_delimiter_and_the_line_ends(tmp_path: Path, delimiter: str, end: str) -> None:
    """Commas in a text do not make a comma file."""
    lines = [("id", "text"), ("1", "yes"), ("2", "no")]
    file = written(tmp_path, end.join(delimiter.join(line) for line in lines) + end)
    assert rows_of(file) == [{"id": "1", "text": "yes"}, {"id": "2", "text": "no"}]


def test_it_reads_quotes_and_line_breaks_in_cells(tmp_path: Path) -> None:
    """A cell keeps its own line breaks; doubled quotes are one."""
    file = written(tmp_path, 'id;text\r\n1;"Hi; ""you"",\r\nthere"\r\n')
    assert rows_of(file) == [{"id": "1", "text": 'Hi; "you",\r\nthere'}]


def test_it_reads_right_to_left_text_and_emoji(tmp_path: Path) -> None:
    """Text is kept as written, in any script."""
    texts = ["شكرا جزيلا", "תודה רבה", "👩🏽‍💻 grazie 🎉", "ありがとう"]
    file = written(tmp_path, "text,x\n" + "".join(f"{text},1\n" for text in texts))
    assert [row["text"] for row in rows_of(file)] == texts


def test_ragged_rows_are_rejected_and_the_others_read(tmp_path: Path) -> None:
    """Too few and too many cells; empty ones at the end are forgiven; blank lines are passed."""
    file = written(tmp_path, "id,text\n1,a\n2\n\n3,b,c\n4,d,,\n5,e\n")
    assert [row["id"] for row in rows_of(file)] == ["1", "4", "5"]
    assert rejected(file) == [
        ("row 3", "1 cells where the header has 2"),
        ("row 5", "3 cells where the header has 2"),
    ]


def test_a_quote_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    """The parser would take the rest of the file into that cell."""
    file = written(tmp_path, 'id,text\n1,a\n2,"never closed\n3,b\n4,c\n')
    assert [row["id"] for row in rows_of(file)] == ["1", "3", "4"]
    assert rejected(file) == [("row 3", "a quote is opened and never closed")]


def test_an_open_quote_that_meets_a_later_one_costs_only_its_row(tmp_path: Path) -> None:
    """Row 2 swallows row 3 up to a quote of row 4; both come back."""
    file = written(tmp_path, 'id,text\n1,"open\n2,fine\n3,"a, quoted"\n4,d\n')
    assert [row["id"] for row in rows_of(file)] == ["2", "3", "4"]
    assert [place for place, _ in rejected(file)] == ["row 2"]


def test_a_message_of_ten_megabytes_is_read(tmp_path: Path) -> None:
    """Long is not wrong."""
    long = "x" * 10_000_000
    file = written(tmp_path, f"id,text\n1,{long}\n2,b\n")
    assert [len(row["text"]) for row in rows_of(file)] == [10_000_000, 1]


def test_a_row_beyond_the_limit_is_rejected_alone(tmp_path: Path) -> None:
    """One row too long, read in pieces and passed; the row after it is there."""
    file = written(tmp_path, "id,text\n1,a\n2," + "x" * MOST_CHARACTERS + "\n3,c\n")
    assert [row["id"] for row in rows_of(file)] == ["1", "3"]
    assert rejected(file) == [("row 3", f"longer than {MOST_CHARACTERS:,} characters")]


def test_rows_carry_their_number_in_the_file(tmp_path: Path) -> None:
    """The header is row 1, as a spreadsheet shows it."""
    file = written(tmp_path, "id,text\n1,a\n\n2,b\n")
    assert [row[ROW] for row in rows_of(file, numbers=True)] == [2, 4]


def test_a_header_alone_is_no_fault_and_is_told(tmp_path: Path) -> None:
    """A week without messages exports just this."""
    file = written(tmp_path, "id,text\n")
    assert rows_of(file) == []
    assert file.columns == ("id", "text")
    assert file.notes == ["has column names and no rows"]


def test_it_passes_the_separator_line_of_a_spreadsheet(tmp_path: Path) -> None:
    """Excel writes `sep=;` before the header."""
    file = written(tmp_path, "sep=;\nid;text\n1;a,b\n")
    assert rows_of(file) == [{"id": "1", "text": "a,b"}]


def test_columns_without_a_name_are_named_by_place(tmp_path: Path) -> None:
    """Two empty names are not the same name."""
    assert written(tmp_path, "id,,text,\n1,2,3,4\n").columns == (
        "id",
        "column 2",
        "text",
        "column 4",
    )


def test_a_column_that_is_called_like_ours_shifts_nothing(tmp_path: Path) -> None:
    """`__row__` is where a row's number stands."""
    file = written(tmp_path, "__row__,id,text\nz,1,a\n")
    assert rows_of(file) == [{"column 1": "z", "id": "1", "text": "a"}]


def test_reading_again_gives_the_same(tmp_path: Path) -> None:
    """Rejects and notes are those of one reading, not of two."""
    file = written(tmp_path, "id,text\n1,a\n2\n")
    assert rows_of(file) == rows_of(file)
    assert len(file.rejects) == 1
