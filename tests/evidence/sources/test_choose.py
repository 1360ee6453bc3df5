"""Which reader reads a file, and what a file of a folder is for."""

from pathlib import Path

import pytest

from fiftytwo.evidence.sources.choose import FileKind, all_helpdesks, all_readers, sort_file
from fiftytwo.kit.errors import BadFile, WrongUse

OWN = "conversation_id,message_id,at,channel,author_role,text\n1,1,,chat,customer,thanks\n"
SURVEY = "conversation_id,score,scale,comment\n1,5,csat_5,great\n"
OTHER = "colour,weight\nred,3\n"


def write(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content)
    return path


def test_the_surest_reader_is_chosen(tmp_path: Path) -> None:
    """Exact names are our own format."""
    found = sort_file(write(tmp_path, "x.csv", OWN))
    assert found.reader is not None
    assert found.claim is not None
    told = (found.reader.name, found.claim.sure, found.claim.why)
    assert told == ("own", 1.0, "our own format")


def test_a_file_that_nobody_claims_is_refused_with_advice(tmp_path: Path) -> None:
    """The columns are named, so that a mapping can be written."""
    with pytest.raises(BadFile) as refused:
        sort_file(write(tmp_path, "x.csv", OTHER))
    assert str(refused.value).endswith(
        "x.csv is no conversation export that we know: found columns colour, weight; "
        "say which is which with --mapping FILE, a JSON object such as "
        '{"text": "Body", "at": "Created"}'
    )


def test_an_unknown_source_is_wrong_use_and_the_known_are_named(tmp_path: Path) -> None:
    """The right spelling is in the message."""
    with pytest.raises(WrongUse) as refused:
        sort_file(write(tmp_path, "x.csv", OWN), "owl")
    known = ", ".join([*all_readers(), *all_helpdesks()])
    assert str(refused.value) == f"--source owl is not known; it is one of {known}"


def test_what_was_asked_for_is_taken_without_a_claim(tmp_path: Path) -> None:
    """The reader itself refuses what it cannot read; a mapping means our own format."""
    file = write(tmp_path, "x.csv", OTHER)
    for found in (sort_file(file, "own"), sort_file(file, mapping={"text": "colour"})):
        assert found.reader is not None
        assert found.claim is not None
        assert (found.reader.name, found.claim.sure) == ("own", 0.0)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("messages.csv", OWN, FileKind.MESSAGES),
        ("messages-2026-11.csv", OWN, FileKind.MESSAGES),
        ("roster.csv", "", FileKind.ROSTER),
        ("Absences.CSV", "", FileKind.ABSENCES),
        ("shifts.csv", "", FileKind.SHIFTS),
        ("recognitions.csv", "", FileKind.RECOGNITIONS),
        ("intervals.csv", "", FileKind.INTERVALS),
        ("surveys.parquet", "", FileKind.SURVEYS),
        ("export-2026.csv", OWN, FileKind.MESSAGES),
        ("csat.csv", SURVEY, FileKind.SURVEYS),
    ],
)
def test_a_file_is_known_by_name_or_by_what_is_in_it(
    tmp_path: Path, name: str, content: str, kind: FileKind
) -> None:
    """Of a file about people the name is enough."""
    assert sort_file(write(tmp_path, name, content)).kind is kind


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("notes.csv", OTHER, "is no conversation export that we know"),
        ("README.md", "# Hello\n", "is no conversation export that we know"),
        (".DS_Store", "", "has no rows: it is empty"),
    ],
)
def test_a_file_that_is_nothing_says_why(tmp_path: Path, name: str, content: str, why: str) -> None:
    """So that a folder's file is skipped by name and reason."""
    with pytest.raises(BadFile, match=why):
        sort_file(write(tmp_path, name, content))
