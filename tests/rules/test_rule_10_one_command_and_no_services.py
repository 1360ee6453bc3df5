"""It starts with one command, in one process, without a service beside it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_one_command_takes_a_company_in_and_prints_its_briefs(tmp_path, folder):
    """In an empty home; when it ends, nothing runs on."""
    page = tmp_path / "brief.html"
    command = [sys.executable, "-m", "fiftytwo.cli.main", "demo"]
    done = subprocess.run(
        [*command, "--company", str(folder), "--html", str(page)],
        env={"FIFTYTWO_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT / "src"), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Thank (" in done.stdout
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert not list((tmp_path / "home").rglob("*.pid"))
