"""Accounts of a helpdesk that are people of the roster."""

import json
from pathlib import Path

from fiftytwo.evidence.running import Wanted
from fiftytwo.evidence.runs.people import read_roster
from tests.builders.homes import at_home, write_csv
from tests.builders.payloads import PAYLOADS

AMINA = {"person_id": "p-1", "name": "Amina Yusufi", "role": "agent", "email": "Amina@Example.com"}


def test_an_account_with_the_address_of_the_roster_is_that_person(tmp_path: Path) -> None:
    """However the address is written, and whichever of the two came first."""
    export, roster = tmp_path / "tickets.json", tmp_path / "roster.csv"
    export.write_text(json.dumps(PAYLOADS["zendesk_support"]))
    write_csv(roster, [AMINA])
    with at_home(tmp_path) as home:
        home.take_in(export)
        home.take_in(roster)
        assert [person.aliases for person in read_roster(home.lake)] == [("2",)]
        names = {i["author_id"]: i["author_name"] for i in home.running.items(Wanted())}
    assert names["2"] == "Amina Yusufi"
