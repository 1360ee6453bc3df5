"""Maintenance that nobody has to think of, and taking words off the disk."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from lake_rows import conversation, ids, signals, together, tombstones

from fiftytwo.evidence.lake import upkeep
from fiftytwo.evidence.lake.home import Home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.evidence.lake.upkeep import TOO_MANY_FILES, is_due, maintain, purge
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.kit.clock import Clock, fixed_clock

SECRET = "zzz-my-neighbour-is-Wilhelmina"  # sorts last, so that it ends up in the statistics


def land(lake: Lake, *numbers: int, texts: tuple[str, ...] = ("a question", "an answer")) -> None:
    rows = together(*(conversation(number, texts) for number in numbers))
    with lake.write("ingest") as change:
        change.replace_conversations(rows, ids(rows))


def data_files(home: Home) -> list[Path]:
    return list(home.data.glob("**/*.parquet"))


def snapshots(lake: Lake) -> int:
    with lake.cursor() as cursor:
        return len(cursor.execute("SELECT snapshot_id FROM ducklake_snapshots('lake')").fetchall())


def places_that_hold(home: Home, words: str) -> set[str]:
    """Files below the home with `words` in their bytes or, Parquet being packed, in their rows."""
    found = set()
    for path in home.root.rglob("*"):
        if path.is_file():
            packed = path.suffix == ".parquet" and words in str(pq.read_table(path).to_pylist())
            if packed or words.encode() in path.read_bytes():
                found.add(path.name if path.suffix != ".parquet" else path.parts[-4])
    return found


def test_it_makes_few_files_of_many_and_changes_no_row(lake: Lake) -> None:
    """Twelve landings of a conversation each end as a file a partition."""
    for number in range(12):
        land(lake, number)
    land(lake, 3, texts=("edited",))
    before, many = lake.fingerprint(), lake.snapshot()
    assert maintain(lake, only_if_due=False)
    assert lake.fingerprint() == before
    assert lake.snapshot() > many
    purge(lake)
    assert lake.fingerprint() == before
    # a table of settings, one of versions, and two tables in four buckets of one month
    assert len(data_files(lake.home)) == 1 + 1 + 2 * 4


def test_it_is_due_after_many_small_files(lake: Lake) -> None:
    """Four conversations in four buckets are eight files a landing, all but the first spare."""
    landings = 0
    while not is_due(lake):
        land(lake, *(4 * landings + n for n in (100, 101, 103, 105)))
        landings += 1
    assert TOO_MANY_FILES // 8 < landings <= 2 * upkeep.TOO_MANY_A_FOLDER
    assert maintain(lake)
    assert not is_due(lake)
    assert not maintain(lake)


def test_a_large_intake_does_not_write_all_again_after_each_part(lake: Lake, monkeypatch) -> None:
    """It is due by files a folder, and leaves alone what has grown beyond small."""
    numbers = (100, 101, 103, 105)  # four conversations in four buckets
    # So that only the number a folder decides.
    monkeypatch.setattr(upkeep, "TOO_MANY_FILES", 4)
    landings = 0
    while not is_due(lake):
        land(lake, *(8 * landings + n for n in numbers))
        landings += 1
    assert landings >= upkeep.TOO_MANY_A_FOLDER
    assert maintain(lake)
    monkeypatch.setattr(upkeep, "SMALL", 1)
    merged = set(data_files(lake.home))
    for _ in range(landings):
        land(lake, *(8 * landings + n for n in numbers))
        landings += 1
    assert not is_due(lake)
    maintain(lake, only_if_due=False)
    assert merged <= set(data_files(lake.home))


def test_it_is_due_a_day_after_the_last_if_anything_changed(lake: Lake, clock: Clock) -> None:
    """A lake in which nothing happens is left alone."""
    maintain(lake, only_if_due=False)
    tomorrow = fixed_clock(clock() + timedelta(days=1))
    with open_lake(lake.home, clock=tomorrow) as later:
        assert not is_due(later)
        land(later, 1)
        assert is_due(later)
    assert not is_due(lake)


def test_it_survives_a_damaged_note(lake: Lake) -> None:
    """The note of the last maintenance is a convenience."""
    maintain(lake, only_if_due=False)
    lake.home.upkeep_path.write_text("{")
    assert not is_due(lake)


def test_it_keeps_the_snapshots_of_the_last_seven_days(lake: Lake) -> None:
    """Runs name the snapshot they read; `older_than` of DuckLake would take today's too."""
    land(lake, 1)
    before = snapshots(lake)
    maintain(lake, only_if_due=False)
    assert snapshots(lake) >= before
    purge(lake)
    assert snapshots(lake) == 1


def test_it_sweeps_what_a_killed_writer_left_after_an_hour(lake: Lake) -> None:
    """A file that no snapshot names goes; one that is young may belong to someone."""
    land(lake, 1)
    old, young = (lake.home.data / "main" / "items" / f"{name}.parquet" for name in ("old", "new"))
    for path in (old, young):
        path.write_bytes(b"half a file")
    hours_ago = young.stat().st_mtime - 2 * 3600
    os.utime(old, (hours_ago, hours_ago))
    maintain(lake, only_if_due=False)
    assert (old.exists(), young.exists()) == (False, True)
    maintain(lake, only_if_due=False, sweep_grace=timedelta(0))
    assert not young.exists()
    assert lake.count(ITEMS) == 2


def erase_the_secret(lake: Lake, at: datetime) -> None:
    """Land a conversation with a secret among others, score it, erase it."""
    land(lake, 1, 2, 3)
    land(lake, 4, texts=(SECRET, "sorry to hear"))
    rows = together(*(conversation(number) for number in (1, 2, 3, 4)))
    with lake.write("run") as change:
        change.replace_partitions(SIGNAL_ROWS, signals(rows), lake.partitions())
    with lake.write("forget") as change:
        change.erase_conversations(["own:-:4"], tombstones("x_4", at=at))


def test_it_takes_erased_words_off_the_disk(lake: Lake, clock: Clock) -> None:
    """Not in a data file, not in the catalogue's statistics, not in its log or free pages."""
    erase_the_secret(lake, clock())
    assert places_that_hold(lake.home, SECRET) >= {"items", "catalogue.sqlite"}
    purge(lake)
    assert places_that_hold(lake.home, SECRET) == set()
    assert places_that_hold(lake.home, "own:-:4") == set()
    lake.close()
    assert places_that_hold(lake.home, SECRET) == set()


def test_it_takes_the_words_of_an_older_version_off_the_disk(lake: Lake) -> None:
    """Also of a conversation that was replaced, and of one that stood alone in its partition."""
    land(lake, 1, texts=(SECRET,))
    land(lake, 1, texts=("nothing to see",))
    land(lake, 2)
    with lake.write("forget") as change:
        change.erase_conversations(["own:-:2"], tombstones("x_2"))
    purge(lake)
    assert places_that_hold(lake.home, SECRET) == set()
    assert places_that_hold(lake.home, "own:-:2") == set()


@pytest.mark.parametrize("text", ["a question", "an answer", "AAA", "zzzz", "mmm"])
def test_it_still_finds_every_text_after_a_purge(lake: Lake, clock: Clock, text: str) -> None:
    """Narrower statistics must not hide rows: those left, and those landed later."""
    erase_the_secret(lake, clock())
    purge(lake)
    expected = 3 if text.startswith("a") else 0
    assert lake.count(ITEMS, text=text) == expected
    land(lake, 9, texts=(text,))
    assert lake.count(ITEMS, text=text) == expected + 1
    with lake.cursor() as cursor:
        found = cursor.execute("SELECT count(*) FROM lake.items WHERE text >= 'a'").fetchall()
    assert found == [(6 + (text != "AAA"),)]  # three conversations of two, and the new one


def test_it_can_land_again_after_everything_was_erased(lake: Lake) -> None:
    """An empty table has no statistics; the next rows make them."""
    land(lake, 1, texts=(SECRET,))
    with lake.write("forget") as change:
        change.erase_conversations(["own:-:1"], tombstones("x_1"))
    purge(lake)
    assert places_that_hold(lake.home, SECRET) == set()
    land(lake, 2)
    assert lake.count(ITEMS, text=["a question", "an answer"]) == 2
    assert lake.count(CONVERSATIONS) == 1


def test_it_cleans_up_where_an_earlier_clean_up_was_killed(lake: Lake) -> None:
    """Files are removed before the catalogue forgets them; some may be gone already."""
    for text in ("one", "two", "three"):
        land(lake, 1, texts=(text,))
    maintain(lake, only_if_due=False)
    purge_was_killed = {path for path in data_files(lake.home) if "items" in path.parts}
    with lake.cursor() as cursor:
        needed = cursor.execute("SELECT data_file FROM ducklake_list_files('lake', 'items')")
        purge_was_killed -= {Path(path) for (path,) in needed.fetchall()}
    for path in purge_was_killed:
        path.unlink()
    assert purge_was_killed
    purge(lake)
    assert lake.read(ITEMS)["text"].to_pylist() == ["three"]


@pytest.mark.parametrize(
    ("days", "gone"),
    [
        (4, False),  # may still wait for others, to be done at once
        (5, True),  # gone within seven, even if nobody comes at the weekend
    ],
)
def test_it_purges_by_itself_before_seven_days(
    lake: Lake, clock: Clock, days: int, gone: bool
) -> None:
    """Maintenance takes off the disk what was erased five days ago."""
    erase_the_secret(lake, clock())
    with open_lake(lake.home, clock=fixed_clock(clock() + timedelta(days=days))) as later:
        assert is_due(later) == gone
        maintain(later)
        assert (places_that_hold(lake.home, SECRET) == set()) == gone
        assert not is_due(later)
