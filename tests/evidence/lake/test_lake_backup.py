"""One file that holds the lake and the key."""

import io
import tarfile
from pathlib import Path

import pytest
from lake_rows import conversation, ids, together, tombstones

from fiftytwo.evidence.lake.backup import back_up, restore
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.evidence.lake.upkeep import purge
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import BadFile, HomeUnusable, WrongUse
from fiftytwo.kit.keys import open_key


@pytest.fixture
def backup(lake: Lake, tmp_path: Path) -> Path:
    """A backup of three conversations, one of them erased since."""
    open_key(lake.home.key_path)
    rows = together(*(conversation(number) for number in (1, 2, 3)))
    with lake.write("ingest") as change:
        change.replace_conversations(rows, ids(rows))
    with lake.write("forget") as change:
        change.erase_conversations(["own:-:2"], tombstones("x_2"))
    back_up(lake, tmp_path / "backup.tar")
    return tmp_path / "backup.tar"


def test_it_restores_the_same_lake_and_key(
    backup: Path, lake: Lake, tmp_path: Path, clock: Clock
) -> None:
    """Every table alike, the key readable by its owner only, tombstones in place."""
    home = open_home(tmp_path / "restored")
    restore(backup, home)
    with open_lake(home, clock=clock) as restored:
        assert restored.fingerprint() == lake.fingerprint()
        assert restored.read(TOMBSTONES)["erased_key"].to_pylist() == ["x_2"]
        with restored.write("ingest") as change:
            change.replace_conversations(conversation(4), ["own:-:4"])
        purge(restored)
        assert restored.count(ITEMS) == 6
    assert home.key_path.read_bytes() == lake.home.key_path.read_bytes()
    assert home.key_path.stat().st_mode & 0o777 == 0o600
    assert backup.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in home.root.iterdir()) == [
        "key",
        "lake",
        "scratch",
        "writing",
    ]


def test_it_refuses_a_home_in_use(backup: Path, lake: Lake) -> None:
    """A restore never overwrites."""
    before = lake.fingerprint()
    with pytest.raises(WrongUse, match="is in use; restore into an empty folder"):
        restore(backup, lake.home)
    assert lake.fingerprint() == before


def test_it_restores_again_after_a_restore_was_killed(
    backup: Path, tmp_path: Path, clock: Clock
) -> None:
    """A key beside half of a lake is what a kill leaves."""
    home = open_home(tmp_path / "restored")
    (home.root / "restoring" / "lake").mkdir(parents=True)
    home.key_path.write_text("half")
    restore(backup, home)
    with open_lake(home, clock=clock) as restored:
        assert restored.count(ITEMS) == 4


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda content: b"", "is not a backup"),
        (lambda content: b"customer,words\n" * 999, "is not a backup"),
        (lambda content: content[: len(content) // 2], "is not a backup|is damaged"),
        (lambda content: content.replace(b"SQLite format 3", b"SQLite format 4"), "is damaged"),
    ],
)
def test_it_refuses_what_is_no_whole_backup(
    backup: Path, tmp_path: Path, damage: object, said: str
) -> None:
    """And leaves the empty home empty."""
    assert callable(damage)
    backup.write_bytes(damage(backup.read_bytes()))
    home = open_home(tmp_path / "restored")
    with pytest.raises(BadFile, match=said):
        restore(backup, home)
    assert [path.name for path in home.root.iterdir()] == ["writing"]


def test_it_refuses_a_file_that_is_not_there(tmp_path: Path) -> None:
    """One line, no trace."""
    with pytest.raises(BadFile, match="is not there; name a backup"):
        restore(tmp_path / "none.tar", open_home(tmp_path / "restored"))


@pytest.mark.parametrize("inside", ["../outside", "lake/data/../../../outside.parquet", "/abs"])
def test_it_writes_nothing_outside_the_home(tmp_path: Path, inside: str) -> None:
    """A backup from a stranger is refused at the first odd name."""
    with tarfile.open(tmp_path / "odd.tar", "w") as tar:
        told = tarfile.TarInfo(inside)
        told.size = 1
        tar.addfile(told, io.BytesIO(b"x"))
    with pytest.raises(BadFile, match="is not a backup"):
        restore(tmp_path / "odd.tar", open_home(tmp_path / "restored"))
    assert not (tmp_path / "outside").exists()


def test_it_replaces_the_backup_before_only_when_whole(lake: Lake, tmp_path: Path) -> None:
    """Written beside, then renamed."""
    target = tmp_path / "backup.tar"
    target.write_text("the one before")
    back_up(lake, target)
    assert tarfile.is_tarfile(target)
    assert [path.name for path in tmp_path.glob("backup*")] == ["backup.tar"]


def test_it_makes_no_backup_of_a_lake_that_lacks_a_file(lake: Lake, tmp_path: Path) -> None:
    """A backup with holes would be believed until it is needed."""
    next(lake.home.data.glob("main/schema_versions/*.parquet")).unlink()
    with pytest.raises(HomeUnusable, match=r"1 files of the lake in .* are missing"):
        back_up(lake, tmp_path / "backup.tar")
    assert list(tmp_path.glob("backup*")) == []
