"""What is said when disk or database fail, and when an extension cannot be trusted."""

import errno
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from fiftytwo.evidence.lake.failures import told_plainly
from fiftytwo.evidence.lake.home import Home
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.kit.errors import HomeUnusable, InternalError

OPEN = """
import pathlib, sys
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import open_lake
from fiftytwo.kit.clock import system_clock
from fiftytwo.kit.errors import HomeUnusable
try:
    open_lake(open_home(pathlib.Path(sys.argv[1])), clock=system_clock).close()
except HomeUnusable as error:
    print(error)
"""


def test_it_refuses_an_extension_that_its_makers_did_not_sign(tmp_path: Path, home: Home) -> None:
    """A package with one byte changed, found before the real one."""
    real = find_spec("duckdb_extension_ducklake")
    assert real is not None
    assert real.submodule_search_locations is not None
    shipped = next(Path(real.submodule_search_locations[0]).glob("**/*.duckdb_extension"))
    content = bytearray(shipped.read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "duckdb_extension_ducklake").mkdir()
    (tmp_path / "duckdb_extension_ducklake" / "__init__.py").write_text("")
    (tmp_path / "duckdb_extension_ducklake" / shipped.name).write_bytes(content)
    path = os.pathsep.join([str(tmp_path), *sys.path])
    done = subprocess.run(
        [sys.executable, "-c", OPEN, home.root],
        env=os.environ | {"PYTHONPATH": path, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "cannot load its extension ducklake: install duckdb-extension-ducklake==" in done.stdout
    assert not home.catalogue.exists()


def test_it_passes_on_what_is_not_about_the_home(lake: Lake) -> None:
    """A missing export is the reader's to tell."""

    def land_what_is_not_there() -> None:
        with lake.write("ingest"):
            Path("no-such-export.csv").read_text()

    with pytest.raises(FileNotFoundError, match=r"no-such-export\.csv"):
        land_what_is_not_there()


def test_it_says_nothing_of_the_values_it_failed_on(lake: Lake) -> None:
    """Messages of the database may quote what customers wrote."""
    with pytest.raises(InternalError) as error, lake.cursor() as cursor:
        cursor.execute("SELECT CAST('call Wilhelmina' AS INTEGER)")
    assert str(error.value) == (
        f"the lake in {lake.home.root} failed with ConversionException; please report what you did"
    )
    assert error.value.__cause__ is None


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "no space left"),
        (errno.EROFS, "is read-only"),
        (errno.EACCES, "is read-only"),
        (errno.EIO, "cannot be used: Input/output error"),
    ],
)
def test_it_tells_what_the_disk_says(tmp_path: Path, number: int, said: str) -> None:
    """Of this home, with or without a file's name; not of other places."""
    for name in (None, str(tmp_path / "lake")):
        with pytest.raises(HomeUnusable, match=said), told_plainly(tmp_path):
            raise OSError(number, os.strerror(number), name)
    with pytest.raises(OSError, match=os.strerror(number)), told_plainly(tmp_path / "home"):
        raise OSError(number, os.strerror(number), str(tmp_path / "elsewhere"))
