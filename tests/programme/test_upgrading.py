"""An earlier version's database is brought up to date by starting the newer; nothing is lost.

`tests/programme/kept/` has rows as earlier versions kept them; how-to/upgrade.md is what people do.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

NOT_KEPT_ANY_MORE = {
    # How much there was of somebody: `tables` says of what kind.
    "privacy.erasure": {"rows"},
}
"""Table -> columns of which a version decided that nobody needs them."""
KEPT = sorted(path for path in (Path(__file__).parent / "kept").iterdir() if path.is_dir())

AS_IT_WAS = """
from django.core.management import call_command
from fiftytwo.programme.site import keeping, start
start.set_up()
# The rows by the schema that had them; the newer one is what starting is to bring.
keeping.call_command = lambda *_, **__: None
keeping.read_rows(Path(sys.argv[1]))
"""
A_STEP_BACK = """
from fiftytwo.programme.site import start
start.set_up()
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
executor = MigrationExecutor(connection)
graph = executor.loader.graph
ours = {key for key, one in graph.nodes.items() if one.__module__.startswith("fiftytwo.")}
before = [
    parent.key
    for node in graph.leaf_nodes()
    for parent in graph.node_map[node].parents
    if parent.key[0] == node[0] and node in ours
]
needed = {one for target in before for one in graph.forwards_plan(target)}
executor.migrate([
    target
    for target in before
    if not needed & {child.key for child in graph.node_map[target].children if child.key in ours}
])
"""
LATER = """
from fiftytwo.programme.site import start
start.start()
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
MigrationRecorder(connection).record_applied("people", "9999_later")
"""
NOW = """
from fiftytwo.programme.site import keeping, start
start.start()
from django.core.management import call_command
call_command("makemigrations", check=True, dry_run=True, verbosity=0)
for _ in keeping.write_rows(Path(sys.argv[1])):
    pass
"""


def run(code: str, folder: Path, home: Path, url: str | None, *, refuses: str = "") -> None:
    """In a process of its own, as a version of its own would; refuses: what it says if it does."""
    home.mkdir(exist_ok=True)
    environment = os.environ | {"FIFTYTWO_HOME": str(home), "FIFTYTWO_DATABASE_URL": url or ""}
    whole = f"import sys\nfrom pathlib import Path\n{code}"
    done = subprocess.run(
        [sys.executable, "-P", "-c", whole, str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode != 0) == bool(refuses), done.stderr
    assert refuses in done.stderr


def rows(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Table -> its rows."""
    return {
        path.stem: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for path in folder.glob("*.jsonl")
    }


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.name)
def test_starting_the_newer_version_brings_everything_along(
    kept: Path, tmp_path: Path, empty_database: str | None
) -> None:
    """Every row of every table, with every value that it had; started twice it is the same."""
    home, now, again = tmp_path / "home", tmp_path / "now", tmp_path / "again"
    now.mkdir()
    again.mkdir()
    run(AS_IT_WAS, kept, home, empty_database)
    run(NOW, now, home, empty_database)
    run(NOW, again, home, empty_database)
    before, after = rows(kept), rows(now)
    assert after == rows(again)
    for table, old in before.items():
        columns = set(old[0]) - NOT_KEPT_ANY_MORE.get(table, set())
        there = [{column: row[column] for column in columns} for row in after[table]]
        assert there == [{column: row[column] for column in columns} for row in old], table


def test_each_app_a_step_back_comes_forward(tmp_path: Path, empty_database: str | None) -> None:
    """Whichever of them the last update left behind; the schema is then what the models say."""
    now = tmp_path / "now"
    now.mkdir()
    run(A_STEP_BACK, now, tmp_path / "home", empty_database)
    run(NOW, now, tmp_path / "home", empty_database)
    assert rows(now)["signing_in.secondstep"]


def test_a_newer_database_is_left_alone(tmp_path: Path, empty_database: str | None) -> None:
    """Whoever goes back to an older version is told to take the backup; nothing is written."""
    run(LATER, tmp_path, tmp_path / "home", empty_database)
    run(NOW, tmp_path, tmp_path / "home", empty_database, refuses="a newer Fiftytwo")
