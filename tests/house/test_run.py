"""`./run`: what it says where something is missing. Set-up needs a network and is not here."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT, texts

TOOLS = ("sh", "dirname", "cat", "mkdir", "rmdir", "rm", "mv", "uname")
"""What `./run` may take for granted: a shell and coreutils."""

PYTHON = shlex.quote(sys.executable)

PINNED = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A folder with `run`, its pins and bin/, which holds a shell, coreutils and nothing else."""
    (tmp_path / "bin").mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found is not None, tool
        (tmp_path / "bin" / tool).symlink_to(found)
    shutil.copy(ROOT / "run", tmp_path)
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    return tmp_path


def give(bare: Path, tool: str, script: str) -> None:
    """Put a program on the bare machine."""
    path = bare / "bin" / tool
    path.write_text(f"#!{bare}/bin/sh\n{script}\n")
    path.chmod(0o755)


def start(bare: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [bare / "bin/sh", bare / "run", *arguments],
        env={"PATH": str(bare / "bin"), "HOME": str(bare)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_names_python_where_it_is_missing(bare: Path) -> None:
    """One line that names what to install, exit code 2, and nothing half-made."""
    done = start(bare, "demo")
    assert done.returncode == 2
    assert done.stderr == (
        "run: Python 3.11 to 3.14 is missing: apt install python3 python3-venv (or install uv)\n"
    )
    assert not (bare / ".venv").exists()


def test_names_python_where_it_is_too_old(bare: Path) -> None:
    """A Python that is there but old is as good as none."""
    give(bare, "python3", "exit 1")
    assert "Python 3.11 to 3.14 is missing" in start(bare, "test").stderr


def test_names_venv_where_it_is_missing(bare: Path) -> None:
    """Debian keeps venv in a package of its own."""
    give(
        bare,
        "python3",
        f'case "$*" in *ensurepip*) exit 1 ;; *) exec {PYTHON} "$@" ;; esac',
    )
    done = start(bare, "demo")
    assert done.returncode == 2
    assert done.stderr == (
        "run: Python's venv module is missing: apt install python3-venv (or install uv)\n"
    )


def test_leaves_somebody_elses_environment_alone(bare: Path) -> None:
    """A .venv that ./run did not make is not deleted."""
    give(bare, "python3", f'exec {PYTHON} "$@"')
    (bare / ".venv").mkdir()
    (bare / ".venv/mine").write_text("mine")
    done = start(bare, "setup")
    assert done.returncode == 2
    assert "was not made by ./run: move it away, then run again" in done.stderr
    assert (bare / ".venv/mine").read_text() == "mine"


def test_remakes_a_half_made_environment(bare: Path) -> None:
    """Killed before the stamp was written: everything is made again, from nothing."""
    give(
        bare,
        "python3",
        f'case "$*" in *"-m venv"*) exit 7 ;; *) exec {PYTHON} "$@" ;; esac',
    )
    (bare / ".venv/bin").mkdir(parents=True)
    (bare / ".venv/made-by-run").touch()
    (bare / ".venv/bin/half").touch()
    assert start(bare, "setup").returncode == 7  # making it is tried; here it cannot work
    assert sorted(os.listdir(bare / ".venv")) == ["made-by-run"]


def test_refuses_a_command_it_does_not_know(bare: Path) -> None:
    """The right ones are shown."""
    done = start(bare, "demonstrate")
    assert done.returncode == 2
    assert "./run demo [--no-serve]" in done.stderr
    assert done.stderr.endswith("run: there is no command demonstrate\n")


def test_help_needs_nothing(bare: Path) -> None:
    """Help is there before Python is."""
    done = start(bare)
    assert done.returncode == 0
    assert "./run test" in done.stdout


@pytest.mark.parametrize("name", ["run", "test", "bench"])
def test_every_pin_has_hashes(name: str) -> None:
    """pip --require-hashes takes the list as it is; no host is named, nothing comes from a URL."""
    text = texts()[f"requirements/{name}.txt"]
    pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert [pin for pin in pins if not re.match(r"[a-z0-9-]+==\S+( ; .+)? \\$", pin)] == []
    assert "://" not in text
    assert text.count("--hash=sha256:") >= len(pins)


@pytest.mark.parametrize("name", ["test", "bench"])
def test_the_other_sets_hold_the_run_set(name: str) -> None:
    """So that an environment made for tests runs the demo too, with the same versions."""
    run = set(PINNED.findall(texts()["requirements/run.txt"]))
    assert run - set(PINNED.findall(texts()[f"requirements/{name}.txt"])) == set()


def test_the_pins_answer_to_the_project() -> None:
    """Every dependency of pyproject.toml is pinned; after a change: `./run lock`."""
    block = re.search(r"^dependencies = \[\n(.*?)^\]", texts()["pyproject.toml"], re.M | re.S)
    assert block is not None
    wanted = {name.lower() for name in re.findall(r'"([A-Za-z0-9-]+)', block[1])}
    assert wanted - {name for name, _ in PINNED.findall(texts()["requirements/run.txt"])} == set()


def test_there_is_no_lock_that_names_hosts() -> None:
    """uv.lock names the index that it came from."""
    assert not (ROOT / "uv.lock").exists() or "uv.lock" in texts()[".gitignore"]
