"""Accounts and signatures that are nobody's, and the alias that makes each somebody's."""

from datetime import date
from pathlib import Path

import pytest

from fiftytwo.evidence.intake import read_people_file
from fiftytwo.evidence.running import Wanted
from fiftytwo.evidence.runs.unmatched import unmatched_of_late
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.kit.errors import BadFile
from fiftytwo.terms.people import Unmatched
from tests.builders.homes import at_home, write_csv, write_messages

AMINA = {"person_id": "p-1", "name": "Amina Yusufi", "role": "agent", "time_zone": "UTC"}


def answer(author_id: str, at: str, name: str | None = None) -> dict[str, str | None]:
    """One message of an agent."""
    return {
        "author_role": "agent",
        "text": "That is done.",
        "author_id": author_id,
        "author_name": name,
        "at": at,
    }


def test_an_account_that_is_nobodys_is_handed_over_with_the_day_it_answered_last(
    tmp_path: Path,
) -> None:
    """By its id, which is what the roster has to say; accounts of the roster are not."""
    said = [
        answer("a-17", "2026-11-20T10:00:00+00:00", "Ines"),
        answer("a-17", "2026-11-23T10:00:00+00:00", "Ines"),
        answer("p-1", "2026-11-24T10:00:00+00:00"),
    ]
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, said))
        home.take_in(write_csv(tmp_path / "roster.csv", [AMINA]))
        assert unmatched_of_late(home.lake) == [Unmatched("a-17", "Ines", None, date(2026, 11, 23))]


def test_whoever_answered_long_ago_is_not_asked_after(tmp_path: Path) -> None:
    """Of four months with messages the first is too old."""
    months = ("2026-01", "2026-09", "2026-10", "2026-11")
    said = [
        answer(f"a-{month}", f"{month}-10T10:00:00+00:00") | {"conversation_id": month}
        for month in months
    ]
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, said))
        home.take_in(write_csv(tmp_path / "roster.csv", [AMINA]))
        assert [each.name for each in unmatched_of_late(home.lake)] == [
            "a-2026-09",
            "a-2026-10",
            "a-2026-11",
        ]


def test_without_a_roster_nobody_is_unmatched(tmp_path: Path) -> None:
    """Then every account is somebody of their own."""
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, [answer("a-17", "2026-11-20T10:00:00+00:00")]))
        assert unmatched_of_late(home.lake) == []


def test_an_alias_that_is_given_makes_the_account_theirs_and_taken_it_is_nobodys(
    tmp_path: Path,
) -> None:
    """The same again changes nothing."""
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, [answer("a-17", "2026-11-20T10:00:00+00:00")]))
        home.take_in(write_csv(tmp_path / "roster.csv", [AMINA]))
        (who,) = unmatched_of_late(home.lake)
        aliases = {"p-1": [who.alias], "p-gone": ["^XX"]}
        assert home.intake.correct_aliases(given=aliases, taken={})
        assert unmatched_of_late(home.lake) == []
        (item,) = home.running.items(Wanted())
        assert item["author_name"] == "Amina Yusufi"
        assert not home.intake.correct_aliases(given=aliases, taken={})
        assert home.intake.correct_aliases(given={}, taken=aliases)
        assert unmatched_of_late(home.lake) == [who]


def test_a_signature_is_given_with_the_account_it_stands_under(tmp_path: Path) -> None:
    """As it is handed over, so that the same letters under another account stay nobody's."""
    said = [
        answer("desk", "2026-11-20T10:00:00+00:00") | {"text": "All done ^AB", "channel": "social"},
        answer("desk", "2026-11-20T11:00:00+00:00") | {"text": "Sorted ^CD", "channel": "social"},
    ]
    with at_home(tmp_path) as home:
        home.intake.take_in([write_messages(tmp_path, said)], asked=Asked())
        home.take_in(write_csv(tmp_path / "roster.csv", [AMINA]))
        assert [each.alias for each in unmatched_of_late(home.lake)] == ["desk/AB", "desk/CD"]
        home.intake.correct_aliases(given={"p-1": ["desk/AB"]}, taken={})
        assert [each.alias for each in unmatched_of_late(home.lake)] == ["desk/CD"]


def test_a_file_about_people_can_be_read_without_being_taken_in(tmp_path: Path) -> None:
    """Rows and rejects are those of taking it in; a file without a usable row is refused."""
    rows = [AMINA, AMINA | {"name": "Again"}]
    read = read_people_file(write_csv(tmp_path / "roster.csv", rows), "roster")
    assert [row["name"] for row in read.rows] == ["Amina Yusufi"]
    assert [(reject.place, reject.reason) for reject in read.rejects] == [
        ("row 3", "person_id is in the roster already")
    ]
    nobody = write_csv(tmp_path / "nobody.csv", [AMINA | {"person_id": ""}])
    with pytest.raises(BadFile, match="no usable row"):
        read_people_file(nobody, "roster")
