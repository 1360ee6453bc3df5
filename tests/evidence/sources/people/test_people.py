"""Files about people: tolerant of headers, strict about what would be wrong."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from fiftytwo.evidence.sources.files import SourceFile, open_file
from fiftytwo.evidence.sources.people import (
    PeopleFile,
    read_absences,
    read_recognitions,
    read_roster,
    read_shifts,
)
from fiftytwo.kit.errors import BadFile

Write = Callable[[str], SourceFile]


@pytest.fixture
def file(tmp_path: Path) -> Write:
    """A CSV file with the given lines."""

    def write(text: str) -> SourceFile:
        path = tmp_path / "people.csv"
        path.write_text(text, encoding="utf-8")
        return open_file(path)

    return write


def rejected(people: PeopleFile) -> list[tuple[str, str]]:
    return [(reject.place, reject.reason) for reject in people.rejects]


def test_a_person_of_the_roster(file: Write) -> None:
    """Every column of the format, and `likes`."""
    people = read_roster(
        file(
            "person_id,name,email,role,team,site,time_zone,shift,lead_id,starts,ends,aliases,"
            "clients,likes\n"
            "p1,Amina,amina@example.com,Agent,Orchid,Leeds,Europe/London,nights,p1,2024-01-08,,"
            '"^AB; amina01;^AB;",orchid; lily,"private, written"\n'
        )
    )
    assert people.rows == [
        {
            "person_id": "p1",
            "name": "Amina",
            "email": "amina@example.com",
            "role": "agent",
            "team": "Orchid",
            "site": "Leeds",
            "time_zone": "Europe/London",
            "shift": "nights",
            "lead_id": "p1",
            "starts": date(2024, 1, 8),
            "ends": None,
            "aliases": ["^AB", "amina01"],
            "clients": ["orchid", "lily"],
            "likes": "private, written",
        }
    ]
    assert people.notes == []


def test_rows_of_the_roster_that_cannot_be_right_are_rejected(file: Write) -> None:
    """The second of the same id, no id, and zones that do not exist."""
    people = read_roster(
        file(
            "Employee ID;Full Name;Time Zone\n1;Amina;Europe/London\n1;Bert;Europe/London\n"
            ";Chloe;Europe/London\n4;Dario;Middle Earth\n5;Eszter;Europe\n6;Hanno;../etc/passwd\n"
            "7;Ines;\n"
        )
    )
    assert [row["name"] for row in people.rows] == ["Amina", "Ines"]
    zone = "time_zone is not known: an IANA name such as Europe/Berlin is expected"
    assert rejected(people) == [
        ("row 3", "person_id is in the roster already"),
        ("row 4", "person_id is empty"),
        ("row 5", zone),
        ("row 6", zone),
        ("row 7", zone),
    ]
    assert people.notes == [
        "columns guessed: person_id from Employee ID, name from Full Name, "
        "time_zone from Time Zone",
        "roster: 1 row where time_zone is empty, UTC is used",
    ]
    assert people.rows[1]["time_zone"] == "UTC"


def test_doubts_of_the_roster_are_told(file: Write) -> None:
    """A lead who is not there, a signature of two people, an end before its start."""
    people = read_roster(
        file(
            "person_id,name,time_zone,lead_id,aliases,starts,ends\n"
            "1,Amina,UTC,9,^AB,2026-02-01,2026-01-01\n2,Abe,UTC,1,^AB,soon,\n"
        )
    )
    assert len(people.rows) == 2
    assert people.notes == [
        "starts: 1 not a time that we can read, left empty",
        "roster: 1 row where lead_id names nobody in the roster",
        "roster: 1 row where the person ends before they start",
        "roster: 1 alias given to more than one person, so that it names nobody",
    ]


def test_a_file_that_is_no_roster_is_refused(file: Write) -> None:
    """With what was found and what is expected."""
    with pytest.raises(BadFile, match="is no roster: no column person_id; found colour, name, exp"):
        read_roster(file("colour,name\nred,x\n"))


def test_absences(file: Write) -> None:
    """First and last day; the reason column is not read."""
    people = read_absences(
        file(
            "person_id,from,to,reason\n1,2026-11-16,2026-11-20,ill\n1,2026-11-16,2026-11-17,\n"
            "2,2026-11-20,2026-11-16,\n,2026-11-16,2026-11-16,\n3,2026-11-16,,\n"
        )
    )
    assert people.rows == [{"person_id": "1", "from": date(2026, 11, 16), "to": date(2026, 11, 20)}]
    assert rejected(people) == [
        ("row 3", "the same person and first day are there already"),
        ("row 4", "to is before from"),
        ("row 5", "person_id is empty"),
        ("row 6", "to is not a day such as 2026-11-23"),
    ]


def test_shifts_need_an_offset(file: Write) -> None:
    """22:00+01:00 to 06:00+01:00 is 21:00 to 05:00 UTC."""
    people = read_shifts(
        file(
            "person_id,starts_at,ends_at\n1,2026-11-16T22:00+01:00,2026-11-17T06:00+01:00\n"
            "1,2026-11-16T22:00+01:00,2026-11-17T07:00+01:00\n"
            "2,2026-11-16 22:00,2026-11-17 06:00\n3,2026-11-16T22:00Z,2026-11-16T22:00Z\n"
        )
    )
    assert people.rows == [
        {
            "person_id": "1",
            "starts_at": datetime(2026, 11, 16, 21, tzinfo=UTC),
            "ends_at": datetime(2026, 11, 17, 5, tzinfo=UTC),
        }
    ]
    assert rejected(people) == [
        ("row 3", "the same person and start are there already"),
        ("row 4", "starts_at is not a time with offset such as 2026-11-23T08:00:00+01:00"),
        ("row 5", "ends_at is not after starts_at"),
    ]


def test_recognitions(file: Write) -> None:
    """Said counts like written; a day is enough of a time."""
    people = read_recognitions(
        file(
            "recognised_id,at,giver_id,how,words\n1,2026-11-16,9,In Person,\n"
            '2,2026-11-16T10:00:00Z,,Public,"Well done, you"\n3,soon,9,said,\n'
            ",2026-11-16,9,said,\n4,2026-11-16,9,shouted,\n"
        )
    )
    assert people.rows == [
        {
            "recognised_id": "1", "at": datetime(2026, 11, 16, tzinfo=UTC),
            "at_precision": "day", "giver_id": "9", "how": "said", "words": None,
        },
        {
            "recognised_id": "2", "at": datetime(2026, 11, 16, 10, tzinfo=UTC),
            "at_precision": "exact", "giver_id": None, "how": "public",
            "words": "Well done, you",
        },
    ]  # fmt: skip
    assert rejected(people) == [
        ("row 4", "at is not a time such as 2026-11-23T08:00:00+01:00"),
        ("row 5", "recognised_id is empty"),
        ("row 6", "how is none of said, written, public, award"),
    ]


def test_rows_that_the_file_itself_rejects_are_among_the_rejects(file: Write) -> None:
    """A ragged row is as lost as a wrong one."""
    people = read_roster(file("person_id,name,time_zone\n1,Amina,UTC\n2,Bert\n"))
    assert len(people.rows) == 1
    assert rejected(people) == [("row 3", "2 cells where the header has 3")]
