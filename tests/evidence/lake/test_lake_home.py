"""The folder that holds everything, and what is said when it cannot be used."""

import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from lake_rows import conversation

from fiftytwo.evidence.lake.backup import back_up
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import HomeUnusable

MEGABYTE = 1 << 20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of eight megabytes, made in memory; needs the right to mount."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=8m", "tmpfs", place]).returncode:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def fill(disk: Path, leave: int = 16 * 1024) -> Path:
    """Leave that many bytes free, by a file that is returned."""
    filler = disk / "filler"
    left = shutil.disk_usage(disk).free - leave
    filler.write_bytes(b"\0" * left)
    return filler


def land(lake: Lake, number: int, texts: list[str]) -> None:
    with lake.write("ingest") as change:
        change.replace_conversations(conversation(number, texts), [f"own:-:{number}"])


def hard_to_pack(megabytes: int) -> list[str]:
    """Texts that no compression makes small, the same each time."""
    chance = random.Random(52)
    return [chance.randbytes(MEGABYTE // 2).hex() for _ in range(megabytes)]


def test_it_makes_a_home_for_its_owner_only(tmp_path: Path) -> None:
    """Mode 0700, parents included where they are missing."""
    home = open_home(tmp_path / "deep" / "home")
    assert home.root.stat().st_mode & 0o777 == 0o700
    assert home.catalogue == home.root / "lake" / "catalogue.sqlite"


def test_it_refuses_a_file_as_home(tmp_path: Path) -> None:
    """One line that says what is wrong and what to set."""
    (tmp_path / "file").write_text("")
    with pytest.raises(HomeUnusable, match="is not a folder; set FIFTYTWO_HOME"):
        open_home(tmp_path / "file")


def test_it_can_be_moved(tmp_path: Path, lake: Lake, clock: Clock) -> None:
    """Nothing in a home says where it lies."""
    land(lake, 1, ["hello"])
    lake.close()
    lake.home.root.rename(tmp_path / "elsewhere")
    with open_lake(open_home(tmp_path / "elsewhere"), clock=clock) as moved:
        assert moved.read(ITEMS)["text"].to_pylist() == ["hello"]
        land(moved, 2, ["again"])
        assert moved.count(CONVERSATIONS) == 2


def test_it_says_so_when_a_data_file_is_missing(lake: Lake) -> None:
    """Someone tidied up by hand: a line, and what to do."""
    land(lake, 1, ["hello"])
    shutil.rmtree(lake.home.data / "main" / "items")
    with pytest.raises(HomeUnusable, match="is missing; restore it from your backup"):
        lake.read(ITEMS)


def test_it_says_so_when_the_catalogue_is_damaged(lake: Lake, clock: Clock) -> None:
    """A catalogue that is no database."""
    lake.close()
    lake.home.catalogue.write_text("not a database " * 1000)
    with pytest.raises(HomeUnusable, match="is damaged; restore it from your backup"):
        open_lake(lake.home, clock=clock)


@pytest.mark.parametrize(
    "leave",
    [
        16 * 1024,  # not enough to begin
        256 * 1024,  # enough to begin, not for the rows
        1200 * 1024,  # enough for one of two megabytes: the rows fail half-way
    ],
)
def test_it_loses_nothing_when_the_disk_is_full(small_disk: Path, clock: Clock, leave: int) -> None:
    """A full disk is one clear line; what was there stays, and work goes on with space again."""
    home = open_home(small_disk / "home")
    with open_lake(home, clock=clock) as lake:
        land(lake, 1, ["kept"])
        before = lake.fingerprint()
        filler = fill(small_disk, leave)
        with pytest.raises(HomeUnusable, match=r"no space left in .*; nothing was changed"):
            land(lake, 2, hard_to_pack(2))
        filler.unlink()
        assert lake.fingerprint() == before
    with open_lake(home, clock=clock) as lake:
        assert lake.fingerprint() == before
        land(lake, 2, hard_to_pack(2))
        assert lake.count(CONVERSATIONS) == 2


def test_it_says_so_when_there_is_no_space_for_a_home(small_disk: Path, clock: Clock) -> None:
    """Not one byte of a new lake is taken for a lake."""
    filler = fill(small_disk)
    home = open_home(small_disk / "home")
    with pytest.raises(HomeUnusable, match="no space left"):
        open_lake(home, clock=clock)
    filler.unlink()
    with open_lake(home, clock=clock) as lake:
        assert lake.partitions() == []


def test_it_leaves_no_half_backup_on_a_full_disk(small_disk: Path, lake: Lake) -> None:
    """The older backup stays; the disk named is the backup's."""
    target = small_disk / "backup.tar"
    target.write_text("the one before")
    land(lake, 1, hard_to_pack(4))
    fill(small_disk)
    with pytest.raises(HomeUnusable, match=f"no space left in {small_disk}"):
        back_up(lake, target)
    assert target.read_text() == "the one before"
    assert not list(small_disk.glob("*.part"))


def test_it_says_so_when_the_home_is_read_only(small_disk: Path, clock: Clock) -> None:
    """A mount on which even root may not write."""
    home = open_home(small_disk / "home")
    with open_lake(home, clock=clock) as lake:
        land(lake, 1, ["kept"])
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(HomeUnusable, match="is read-only; make it writable"):
        open_home(home.root)
    with pytest.raises(HomeUnusable, match="is read-only"):
        open_lake(home, clock=clock)


def test_what_the_engine_has_no_memory_for_goes_to_scratch(lake: Lake) -> None:
    """And scratch is empty again afterwards: more rows than fit are sorted all the same."""
    with lake.cursor() as cursor:
        cursor.execute("SET memory_limit = '40MB'")
        cursor.execute(
            "CREATE TEMP TABLE wide AS SELECT i, repeat(i::VARCHAR, 20) AS words "
            "FROM range(600000) rows(i)"
        )
        spilled = cursor.execute("SELECT sum(size) FROM duckdb_temporary_files()").fetchone()
        assert spilled is not None
        assert spilled[0] > 0
        cursor.execute("DROP TABLE wide")
    lake.close()
    assert list(lake.home.scratch.iterdir()) == []
