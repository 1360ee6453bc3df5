"""Forgetting reaches the lake, the app and every file, whichever door it was asked at."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders.homes import write_csv, write_messages

COMMAND = "import sys; from fiftytwo.cli.main import main; sys.exit(main())"
IN_THE_APP = """
import sys
from fiftytwo.programme.site.start import start
start()
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy import actions
from fiftytwo.programme.foundation.privacy.models import Erasure
from fiftytwo.programme.foundation.published.models import Brief, Moment
admin, _ = User.objects.get_or_create(email="admin@example.com", name="Admin")
"""
ASK = "actions.ask_to_forget_person(Person.objects.get(person_id='bob'), by=admin)"
ASK_CUSTOMER = "actions.ask_to_forget_customer('cust-lena', by=admin)"
CONFIRM = "actions.forget(Erasure.objects.get().pk, by=admin)"
TELL = """
row = Erasure.objects.get()
people = [person.name for person in Person.objects.order_by('person_id')]
print(row.state, row.who, sorted(row.rows), people, Moment.objects.count(), Brief.objects.count())
"""
NAME = "Bartholomew Oda"
"""Long enough to be looked for in the bytes of every file."""


def fiftytwo(home: Path, *arguments: object) -> str:
    """What the command prints, after its exit code."""
    return run(home, [COMMAND, *arguments])


def in_the_app(home: Path, *statements: str) -> str:
    return run(home, [IN_THE_APP + "\n".join(statements)])


def run(home: Path, what: list[object]) -> str:
    told = subprocess.run(
        [sys.executable, "-P", "-c", *map(str, what)],
        env=os.environ | {"FIFTYTWO_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    return f"{told.returncode} {told.stdout}{told.stderr}"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Bartholomew was thanked by Lena, and the app shows it."""
    said = [
        {"author_role": "customer", "text": "Where is my parcel? It should have come on Monday."},
        {"author_role": "agent", "author_id": "a-bob", "text": "I have sent a new one today."},
        {"author_role": "customer", "text": "Thank you so much, you really helped me out!"},
    ]
    said = [
        one | ({"author_id": "cust-lena"} if one["author_role"] == "customer" else {})
        for one in said
    ]
    columns = ("person_id", "name", "role", "team", "lead_id", "aliases")
    rows = [
        ("alice", "Alice Ng", "lead", "Night", "", ""),
        ("bob", NAME, "agent", "Night", "alice", "a-bob"),
    ]
    people = [dict(zip(columns, row, strict=True)) for row in rows]
    made = tmp_path / "home"
    told = fiftytwo(made, "ingest", write_messages(tmp_path, said))
    assert told[0] == "0", told
    assert fiftytwo(made, "roster", write_csv(tmp_path / "roster.csv", people))[0] == "0"
    told = fiftytwo(made, "publish")
    assert told.startswith("0 published 1 briefs and 1 moments"), told
    return made


def files_with(home: Path, text: str) -> list[str]:
    """Whose bytes hold it."""
    files = [path for path in home.rglob("*") if path.is_file()]
    return [path.name for path in files if text.encode() in path.read_bytes()]


def test_whom_the_app_forgets_the_lake_forgets(home: Path) -> None:
    """Looked up first; then nowhere, and no run brings the name back."""
    assert files_with(home, NAME)
    in_the_app(home, ASK)
    assert fiftytwo(home, "forget", "--asked") == "0 looked up 1, forgot 0\n"
    told = in_the_app(home, TELL)
    assert told.startswith("0 looked bob ['actors', 'contacts', 'items made nameless', "), told
    assert NAME in told
    assert in_the_app(home, CONFIRM)[0] == "0"
    told = fiftytwo(home, "forget", "--asked")
    assert told.endswith("looked up 0, forgot 1\n"), told
    told = in_the_app(home, TELL)
    assert told.startswith("0 done  ["), told
    assert "['Alice Ng', ''] 0 1" in told
    assert files_with(home, NAME) == []


def test_it_can_be_done_again_after_a_kill(home: Path) -> None:
    """The lake forgot and the app did not learn of it: the next try says that it is done."""
    in_the_app(home, ASK)
    fiftytwo(home, "forget", "--asked")
    in_the_app(home, CONFIRM)
    assert "forgotten" in fiftytwo(home, "forget", "--person", "bob")
    assert fiftytwo(home, "forget", "--asked").endswith("forgot 1\n")
    assert in_the_app(home, "print(Erasure.objects.filter(state='done').count())") == "0 2\n"


def test_whom_the_command_line_forgets_the_app_forgets(home: Path) -> None:
    """With the same proof."""
    told = fiftytwo(home, "forget", "--person", "bob")
    assert told.startswith("0 forgotten"), told
    assert "proof" in told
    assert "['Alice Ng', ''] 0 1" in in_the_app(home, TELL)
    assert files_with(home, NAME) == []


def test_a_customer_goes_with_what_they_wrote(home: Path) -> None:
    """By their id in the helpdesk; which then stands nowhere."""
    in_the_app(home, ASK_CUSTOMER)
    fiftytwo(home, "forget", "--asked")
    in_the_app(home, CONFIRM)
    told = fiftytwo(home, "forget", "--asked")
    assert told.endswith("forgot 1\n"), told
    told = in_the_app(home, TELL)
    assert told.startswith("0 done  ["), told
    assert f"['Alice Ng', '{NAME}'] 0" in told
    assert files_with(home, "cust-lena") == []


def test_a_customer_of_whom_nothing_is_here(home: Path) -> None:
    """It is said, and what they were called is not kept."""
    in_the_app(home, "actions.ask_to_forget_customer('somebody-else', by=admin)")
    assert fiftytwo(home, "forget", "--asked") == "0 looked up 1, forgot 0\n"
    assert in_the_app(home, TELL).startswith("0 refused  []")
    assert files_with(home, "somebody-else") == []


def test_a_dry_run_changes_nothing(home: Path) -> None:
    """It says how much there is, and it is there afterwards."""
    told = fiftytwo(home, "forget", "--person", "bob", "--dry-run")
    assert told.startswith("0 would go: actors 1, contacts"), told
    assert fiftytwo(home, "forget", "--person", "bob", "--dry-run") == told
    assert files_with(home, NAME)
