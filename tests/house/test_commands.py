"""The command line and its pages say the same, and it answers at once."""

import importlib.util
import re
import subprocess
import sys

import pytest

import fiftytwo.kit.errors
from fiftytwo.kit.errors import FiftytwoError
from tests.house.tree import ROOT, texts

HEAVY = {"duckdb", "pyarrow", "numpy", "numba", "llvmlite"}

needs_cli = pytest.mark.skipif(
    importlib.util.find_spec("fiftytwo.cli.main") is None,
    reason="the command line is not there yet",
)

START = """
import sys
sys.argv = ["fiftytwo", "--help"]
from fiftytwo.cli.main import main
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
print("loaded:", *sorted({name.split(".")[0] for name in sys.modules}))
"""


def help_and_modules() -> tuple[str, set[str]]:
    """What `fiftytwo --help` prints, and the top-level modules that were imported for it."""
    done = subprocess.run(
        [sys.executable, "-c", START], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    page, _, modules = done.stdout.rpartition("loaded:")
    return page, set(modules.split())


def documented(*, there: bool) -> set[str]:
    """Commands of docs/reference/commands.md: those that are there, or those marked "not yet"."""
    page, _, later = texts()["docs/reference/commands.md"].partition("## Not yet")
    return set(re.findall(r"^\| `fiftytwo ([a-z]+)", page if there else later, re.MULTILINE))


@needs_cli
def test_help_imports_nothing_heavy() -> None:
    """Whoever asks for help waits for no engine: under 0.3 seconds, measured in bench/."""
    assert help_and_modules()[1] & HEAVY == set()


@needs_cli
def test_every_command_is_documented() -> None:
    """What help lists is in docs/reference/commands.md, and the other way round."""
    page = help_and_modules()[0]
    listed = set(re.findall(r"^ {2,6}([a-z]{3,})(?: {2,}\S|$)", page, re.MULTILINE))
    assert listed == documented(there=True)


def test_no_command_is_both_there_and_not_yet() -> None:
    """The page of commands does not promise what it already has."""
    assert documented(there=True) & documented(there=False) == set()


def test_every_setting_is_documented() -> None:
    """What the environment can say stands on one page."""
    code = "".join(text for name, text in texts().items() if name.startswith("src/"))
    read = set(re.findall(r"\bFIFTYTWO_[A-Z_]+", code))
    told = texts()["docs/reference/exit-codes-and-settings.md"]
    assert {name for name in read if f"`{name}`" not in told} == set()


def test_every_exit_code_is_documented() -> None:
    """Each error of ours has an exit code that the page explains."""
    kinds = [
        kind
        for kind in vars(fiftytwo.kit.errors).values()
        if isinstance(kind, type) and issubclass(kind, FiftytwoError)
    ]
    told = texts()["docs/reference/exit-codes-and-settings.md"]
    codes = set(re.findall(r"^\| (\d) \|", told, re.MULTILINE))
    assert {str(kind.exit_code) for kind in kinds} | {"0", "1"} == codes


def test_ci_runs_what_people_run() -> None:
    """CI has no steps of its own, so that what passes here passes there."""
    lines = (ROOT / ".ci/run").read_text().splitlines()
    assert lines == [
        "#!/usr/bin/env bash",
        'cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit',
        "exec ./run test",
    ]
