"""Both planes in one file and back: on SQLite, on PostgreSQL, and from the one to the other."""

import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import pytest

from tests.builders.homes import write_csv, write_messages

COMMAND = "import sys; from fiftytwo.cli.main import main; sys.exit(main())"


def fiftytwo(home: Path, *arguments: object, url: str | None = None) -> str:
    """What the command prints; what it says is in the failure where it fails."""
    environment = os.environ | {"FIFTYTWO_HOME": str(home)}
    if url:
        environment["FIFTYTWO_DATABASE_URL"] = url
    told = subprocess.run(
        [sys.executable, "-P", "-c", COMMAND, *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return f"{told.returncode} {told.stdout}{told.stderr}"


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a small company on SQLite, in which something was published."""
    folder = tmp_path_factory.mktemp("keeping")
    home = folder / "home"
    said = [
        {"author_role": "customer", "text": "Where is my parcel? It should have come on Monday."},
        {"author_role": "agent", "author_id": "a-bob", "text": "I have sent a new one today."},
        {"author_role": "customer", "text": "Thank you so much Bob, you really helped me out!"},
    ]
    columns = ("person_id", "name", "role", "team", "lead_id", "aliases")
    rows = [
        ("alice", "Alice Ng", "lead", "Night", "", ""),
        ("bob", "Bob Oda", "agent", "Night", "alice", "a-bob"),
    ]
    people = [dict(zip(columns, row, strict=True)) for row in rows]
    messages = write_messages(folder, said)
    roster = write_csv(folder / "roster.csv", people)
    told = fiftytwo(home, "ingest", messages, roster)
    assert told[0] == "0", told
    told = fiftytwo(home, "publish")
    assert told.startswith("0 published 1 briefs"), told
    assert fiftytwo(home, "backup", folder / "kept.tar")[0] == "0"
    return folder / "kept.tar"


def rows(path: Path) -> dict[str, list[Any]]:
    """Of what people did: file -> its rows."""
    with tarfile.open(path) as tar:
        members = [member for member in tar if member.name.startswith("programme/")]
        files = {member.name: tar.extractfile(member).read() for member in members}  # type: ignore[union-attr]  # a file
    return {name: [json.loads(line) for line in rows.splitlines()] for name, rows in files.items()}


def test_what_comes_back_is_what_was_kept(
    backup: Path, tmp_path: Path, empty_database: str | None
) -> None:
    """Row for row, whichever database it was and whichever it becomes."""
    told = fiftytwo(tmp_path / "new", "restore", backup, url=empty_database)
    assert told.startswith("0 restored"), told
    again = fiftytwo(tmp_path / "new", "backup", tmp_path / "again.tar", url=empty_database)
    assert again.startswith("0 backed up"), again
    kept = rows(backup)
    assert kept["programme/published.moment.jsonl"]
    assert kept["programme/journal.entry.jsonl"]
    assert rows(tmp_path / "again.tar") == kept
    told = fiftytwo(tmp_path / "new", "publish", url=empty_database)
    assert told.startswith("0 published 1 briefs"), told
    told = fiftytwo(tmp_path / "new", "doctor", url=empty_database)
    assert "published.moment: A thanks that was found" in told


def test_a_database_that_holds_something_is_not_overwritten(
    backup: Path, tmp_path: Path, empty_database: str | None
) -> None:
    """It says what to do instead."""
    assert fiftytwo(tmp_path / "a", "restore", backup, url=empty_database)[0] == "0"
    elsewhere = tmp_path / ("b" if empty_database else "a")
    told = fiftytwo(elsewhere, "restore", backup, url=empty_database)
    assert told.startswith("2"), told
    assert "empty" in told


def test_a_newer_backup_is_refused(backup: Path, tmp_path: Path) -> None:
    """One whose tables this version does not know; the home stays empty."""
    with tarfile.open(backup) as old, tarfile.open(tmp_path / "newer.tar", "w") as new:
        for member in old:
            content = old.extractfile(member).read()  # type: ignore[union-attr]  # a file
            if member.name == "programme/migrations.json":
                content = json.dumps([*json.loads(content), ["people", "9999_later"]]).encode()
                changed = hashlib.sha256(content).hexdigest()
            if member.name == "manifest.json":
                manifest = json.loads(content)
                manifest["sha256"]["programme/migrations.json"] = changed
                content = json.dumps(manifest).encode()
            member.size = len(content)
            new.addfile(member, io.BytesIO(content))
    told = fiftytwo(tmp_path / "home", "restore", tmp_path / "newer.tar")
    assert told.startswith("2"), told
    assert "newer Fiftytwo" in told
    assert not (tmp_path / "home" / "lake" / "catalogue.sqlite").exists()
    assert fiftytwo(tmp_path / "home", "restore", backup)[0] == "0"
