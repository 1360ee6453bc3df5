"""Thanks that were given in the programme reach the lake, and go when they are withdrawn."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fiftytwo.evidence.tables.recognitions import RECOGNITIONS
from tests.builders.homes import at_home, write_csv

ELSEWHERE = {"recognised_id": "p-1", "at": "2026-11-20T10:00:00+00:00", "how": "said"}
AT = datetime(2026, 11, 23, 9, tzinfo=UTC)


def given(which: str, words: str = "You rang back.") -> dict[str, Any]:
    """One row as the programme tells it."""
    told = {"recognised_id": "p-1", "at": AT, "giver_id": "p-9", "how": "written"}
    return told | {"id": which, "words": words}


def test_stands_beside_those_of_a_file_and_goes_when_withdrawn(tmp_path: Path) -> None:
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "recognitions.csv", [ELSEWHERE]))
        assert home.intake.take_given([given("a"), given("b")])
        assert not home.intake.take_given([given("a"), given("b")])
        assert home.lake.count(RECOGNITIONS) == 3
        assert home.intake.take_given([given("b", "You rang back twice.")])
        rows = home.lake.read(RECOGNITIONS).to_pylist()
        assert sorted(str(row["words"]) for row in rows) == ["None", "You rang back twice."]
        home.intake.take_given([])
        assert home.lake.count(RECOGNITIONS) == 1


def test_personal_data_in_the_words_is_masked(tmp_path: Path) -> None:
    with at_home(tmp_path) as home:
        home.intake.take_given([given("a", "Ring 030 901820 if it opens again.")])
        [row] = home.lake.read(RECOGNITIONS).to_pylist()
        assert "901820" not in row["words"]
