"""Forgetting reaches the lake, the app and every file, whichever door it was asked at."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders.homes import write_csv, write_messages

pytestmark = pytest.mark.slow

IN_THE_APP = """
from fiftytwo.cli.main import main
def fiftytwo(*arguments):
    print("->", main(list(arguments)))
def tell():
    row = Erasure.objects.order_by("asked_at").first()
    names = [person.name for person in Person.objects.order_by("person_id")]
    print(row.state, repr(row.who), row.tables, names, Moment.objects.count())
from fiftytwo.programme.site.start import start
start()
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy import actions
from fiftytwo.programme.foundation.privacy.models import Erasure
from fiftytwo.programme.foundation.published.models import Moment
admin, _ = User.objects.get_or_create(email="admin@example.com", name="Admin")
"""
ASK = "actions.ask_to_forget_person(Person.objects.get(person_id='bob'), by=admin)"
ASK_CUSTOMER = "actions.ask_to_forget_customer('cust-lena', by=admin)"
WORK = "fiftytwo('forget', '--asked')"
CONFIRM = "actions.forget(Erasure.objects.get().pk, by=admin)"
TELL = "tell()"
NAME = "Bartholomew Oda"
"""Long enough to be looked for in the bytes of every file."""


def in_the_app(home: Path, *statements: str) -> list[str]:
    """What they print, one after another in a process of the app and the command line."""
    told = subprocess.run(
        [sys.executable, "-P", "-c", IN_THE_APP + "\n".join(statements)],
        env=os.environ | {"FIFTYTWO_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout.splitlines()


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bartholomew was thanked by Lena, and the app shows it."""
    folder = tmp_path_factory.mktemp("forgetting")
    lena, bob = {"author_role": "customer", "author_id": "cust-lena"}, {"author_role": "agent"}
    said = [
        lena | {"text": "Where is my parcel? It should have come on Monday."},
        bob | {"author_id": "a-bob", "text": "I have sent a new one today."},
        lena | {"text": "Thank you so much, you really helped me out!"},
    ]
    columns = ("person_id", "name", "role", "team", "lead_id", "aliases")
    rows = [
        ("alice", "Alice Ng", "lead", "Night", "", ""),
        ("bob", NAME, "agent", "Night", "alice", "a-bob"),
    ]
    people = [dict(zip(columns, row, strict=True)) for row in rows]
    files = write_messages(folder, said), write_csv(folder / "roster.csv", people)
    (folder / "home").mkdir(mode=0o700)
    told = in_the_app(
        folder / "home",
        *(f"fiftytwo('ingest', {str(file)!r})" for file in files),
        "fiftytwo('publish')",
    )
    assert told[-2].startswith("published 1 briefs and 1 moments"), told
    return folder / "home"


@pytest.fixture
def home(company: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    return shutil.copytree(company, tmp_path / "home")


def files_with(home: Path, text: str) -> list[str]:
    """Whose bytes hold it."""
    files = [path for path in home.rglob("*") if path.is_file()]
    return [path.name for path in files if text.encode() in path.read_bytes()]


def test_whom_the_app_forgets_the_lake_forgets(home: Path) -> None:
    """Looked up first; then nowhere, and no run brings the name back."""
    assert files_with(home, NAME)
    told = in_the_app(home, ASK, WORK, TELL)
    assert told[:2] == ["looked up 1, forgot 0", "-> 0"]
    assert told[2].startswith("looked 'bob' ['actors', 'contacts', 'items made nameless', ")
    assert NAME in told[2]
    told = in_the_app(home, CONFIRM, WORK, TELL)
    assert told[-3:-1] == ["looked up 0, forgot 1", "-> 0"]
    assert told[-1].startswith("done '' [")
    assert told[-1].endswith("['Alice Ng', ''] 0")
    assert files_with(home, NAME) == []


def test_it_can_be_done_again_after_a_kill(home: Path) -> None:
    """The lake forgot and the app did not learn of it: the next try says that it is done."""
    by_hand = "fiftytwo('forget', '--person', 'bob')"
    told = in_the_app(home, ASK, WORK, CONFIRM, by_hand, WORK, TELL)
    assert told[-3:-1] == ["looked up 0, forgot 1", "-> 0"]
    assert told[-1].startswith("done ''")


def test_whom_the_command_line_forgets_the_app_forgets(home: Path) -> None:
    """With the same proof; and a dry run before it changed nothing."""
    dry = "fiftytwo('forget', '--person', 'bob', '--dry-run')"
    told = in_the_app(home, dry, dry, "fiftytwo('forget', '--person', 'bob')", TELL)
    assert told[0].startswith("would go: actors 1, contacts 1, ")
    assert told[2] == told[0]
    assert told[4].startswith("forgotten: actors 1, contacts 1, ")
    assert any(line.startswith("proof: read") for line in told)
    assert told[-1].endswith("['Alice Ng', ''] 0")
    assert files_with(home, NAME) == []


def test_a_customer_goes_with_what_they_wrote(home: Path) -> None:
    """By their id in the helpdesk; which then stands nowhere."""
    told = in_the_app(home, ASK_CUSTOMER, WORK, CONFIRM, WORK, TELL)
    assert told[-3:-1] == ["looked up 0, forgot 1", "-> 0"]
    assert told[-1].startswith("done ''")
    assert told[-1].endswith(f"['Alice Ng', '{NAME}'] 0")
    assert files_with(home, "cust-lena") == []


def test_a_customer_of_whom_nothing_is_here(home: Path) -> None:
    """It is said, and what they were called is not kept."""
    ask = "actions.ask_to_forget_customer('somebody-else', by=admin)"
    told = in_the_app(home, ask, WORK, TELL)
    assert told[0] == "looked up 1, forgot 0"
    assert told[-1].startswith("refused '' []")
    assert files_with(home, "somebody-else") == []
