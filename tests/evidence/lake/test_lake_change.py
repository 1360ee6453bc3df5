"""One transaction over all tables."""

from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pytest
from lake_rows import NOON, conversation, ids, signals, together, tombstones

from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.evidence.lake.partitions import bucket_of
from fiftytwo.evidence.tables.absences import ABSENCES
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import InternalError


def land(lake: Lake, *conversations: dict[str, pa.Table]) -> None:
    rows = together(*conversations)
    with lake.write("ingest") as change:
        change.replace_conversations(rows, ids(rows))


def intake(seq: int) -> dict[str, object]:
    return {
        "intake_seq": seq,
        "intake_id": f"id-{seq}",
        "at": NOON,
        "source": "own",
        "file_hash": "0" * 64,
        "counts": "{}",
        "part": 1,
        "is_last": True,
    }


def test_it_gives_back_what_was_landed_in_the_types_of_the_table(lake: Lake) -> None:
    """Rows come back equal, ordered by key, times in UTC."""
    rows = together(conversation("b"), conversation("a"))
    land(lake, rows)
    back = lake.read(CONVERSATIONS)
    assert back.schema == CONVERSATIONS.schema
    assert back["conversation_id"].to_pylist() == ["own:-:a", "own:-:b"]
    assert back["first_at"].to_pylist() == [NOON, NOON]
    assert lake.read(ITEMS).equals(rows["items"].sort_by("item_id"))


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        ({}, 4),  # two conversations of two items
        ({"conversation_id": "own:-:1"}, 2),
        ({"conversation_id": ["own:-:1", "own:-:2"]}, 4),
        ({"conversation_id": []}, 0),
        ({"conversation_id": [f"own:-:{n}" for n in range(100)], "order": 0}, 2),
        ({"author_name": None}, 2),  # the customers' items
        ({"at": NOON}, 2),
    ],
)
def test_it_reads_and_counts_what_is_wanted(
    lake: Lake, wanted: dict[str, object], count: int
) -> None:
    """A value, None for missing, or a list, short or long."""
    land(lake, conversation(1), conversation(2))
    assert lake.count(ITEMS, **wanted) == count
    assert lake.read(ITEMS, ["item_id"], **wanted).num_rows == count


def test_it_refuses_a_column_that_is_not_there(lake: Lake) -> None:
    """A misspelt column is a fault of ours, not an empty answer."""
    with pytest.raises(InternalError, match="table items has no column wording"):
        lake.read(ITEMS, ["wording"])


def test_it_sees_its_own_writes_and_others_do_not_before_the_end(lake: Lake) -> None:
    """A change reads what it wrote; the lake outside sees the committed state."""
    with lake.write("ingest") as change:
        change.replace_conversations(conversation(1), ["own:-:1"])
        assert change.count(ITEMS) == 2
        assert change.read(CONVERSATIONS, ["conversation_id"]).num_rows == 1
        assert lake.count(ITEMS) == 0
    assert lake.count(ITEMS) == 2


def test_it_leaves_everything_as_it_was_after_an_exception(lake: Lake) -> None:
    """What one table got goes back with all others."""
    land(lake, conversation(1))
    before = lake.fingerprint()

    def land_and_be_interrupted() -> None:
        with lake.write("ingest") as change:
            change.append(INTAKES, INTAKES.from_rows([intake(1)]))
            change.replace_conversations(conversation(1, ["new"]), ["own:-:1"])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        land_and_be_interrupted()
    assert lake.fingerprint() == before
    land(lake, conversation(2))
    assert lake.count(CONVERSATIONS) == 2


def test_it_replaces_a_conversation_whole(lake: Lake) -> None:
    """Items that the newer version does not have are gone; other conversations stay."""
    land(lake, conversation(1, ["a", "b", "c"]), conversation(2))
    land(lake, conversation(1, ["a, edited"], intake_seq=2))
    assert lake.read(ITEMS, ["text"], conversation_id="own:-:1")["text"].to_pylist() == [
        "a, edited"
    ]
    assert lake.count(CONVERSATIONS) == 2
    assert lake.count(ITEMS) == 3  # one edited, two of the other


def test_it_replaces_a_conversation_twice_in_one_change(lake: Lake) -> None:
    """Rows written in this change can be replaced in it."""
    with lake.write("ingest") as change:
        for text in ("first", "second"):
            change.replace_conversations(conversation(1, [text]), ["own:-:1"])
    assert lake.read(ITEMS)["text"].to_pylist() == ["second"]


def test_it_keeps_a_conversation_in_the_partition_of_its_first_intake(lake: Lake) -> None:
    """An earlier item that arrives late moves nothing."""
    land(lake, conversation(1), conversation(2, at=None))
    earlier = datetime(2026, 3, 1, tzinfo=UTC)
    land(lake, conversation(1, at=earlier), conversation(2, at=earlier), conversation(3))
    assert lake.stored_partitions(["own:-:1", "own:-:2", "own:-:9"]) == {
        "own:-:1": ("2026-11", bucket_of("own:-:1", 4)),
        "own:-:2": ("undated", bucket_of("own:-:2", 4)),
    }
    assert set(lake.read(ITEMS, ["month"])["month"].to_pylist()) == {"2026-11", "undated"}
    assert lake.count(ITEMS, month="undated") == 2


def test_it_removes_a_named_conversation_without_rows(lake: Lake) -> None:
    """Naming a conversation without rows is to say it is no longer there."""
    land(lake, conversation(1), conversation(2))
    with lake.write("ingest") as change:
        change.replace_conversations({}, ["own:-:1"])
    assert lake.read(ITEMS, ["conversation_id"])["conversation_id"].unique().to_pylist() == [
        "own:-:2"
    ]


def test_it_refuses_rows_of_conversations_that_are_not_being_replaced(lake: Lake) -> None:
    """Otherwise an old version would stay beside a new one."""
    with (
        pytest.raises(InternalError, match="conversations were to land that do not belong"),
        lake.write("ingest") as change,
    ):
        change.replace_conversations(conversation(1), ["own:-:2"])
    orphans = {"items": conversation(2)["items"], "conversations": CONVERSATIONS.empty()}
    with (
        pytest.raises(InternalError, match="items were to land that do not belong"),
        lake.write("ingest") as change,
    ):
        change.replace_conversations(orphans, ["own:-:2"])


def test_it_refuses_a_key_twice(lake: Lake) -> None:
    """Within the rows and against what is stored; nothing of the change stays."""
    one = INTAKES.from_rows([intake(1)])
    with pytest.raises(InternalError, match="a key twice"), lake.write("ingest") as change:
        change.append(INTAKES, pa.concat_tables([one, one]))
    with lake.write("ingest") as change:
        change.append(INTAKES, one)
    with pytest.raises(InternalError, match="has already"), lake.write("ingest") as change:
        change.append(INTAKES, one)
    assert lake.count(INTAKES) == 1


def test_it_replaces_rows_of_the_same_key(lake: Lake) -> None:
    """Keys of two columns, one of them a reserved word of SQL."""
    day, later = NOON.date(), NOON.date().replace(day=20)

    def absence(person: str, to: object) -> dict[str, object]:
        return {"person_id": person, "from": day, "to": to}

    with lake.write("roster") as change:
        change.append(ABSENCES, ABSENCES.from_rows([absence("a", day), absence("b", day)]))
        change.replace(ABSENCES, ABSENCES.from_rows([absence("b", later), absence("c", day)]))
    assert lake.read(ABSENCES, ["person_id", "to"]).to_pylist() == [
        {"person_id": "a", "to": day},
        {"person_id": "b", "to": later},
        {"person_id": "c", "to": day},
    ]


def test_it_replaces_a_table_as_a_whole(lake: Lake) -> None:
    """A new roster is the roster."""

    def person(number: int) -> dict[str, object]:
        empty = dict.fromkeys(c.name for c in PERSONS.columns)
        told = {"person_id": str(number), "name": "Amina", "role": "agent", "time_zone": "UTC"}
        return empty | told | {"aliases": ["^AB", "\x00"], "clients": []}

    for numbers in ((1, 2), (2, 3)):
        with lake.write("roster") as change:
            change.replace_all(PERSONS, PERSONS.from_rows([person(n) for n in numbers]))
    assert lake.read(PERSONS, ["person_id", "aliases", "clients"]).to_pylist() == [
        {"person_id": "2", "aliases": ["^AB", "␀"], "clients": []},
        {"person_id": "3", "aliases": ["^AB", "␀"], "clients": []},
    ]


def test_it_replaces_derived_rows_of_the_partitions_named_and_no_others(lake: Lake) -> None:
    """A run writes partition by partition."""
    rows = together(*(conversation(n) for n in range(12)))
    land(lake, rows)
    with lake.write("run") as change:
        change.replace_partitions(SIGNAL_ROWS, signals(rows), lake.partitions())
    here = [p for p in lake.partitions() if p.bucket == 1]
    scored = signals(rows, "crude@2")
    mine = scored.filter([bucket == 1 for bucket in scored["bucket"].to_pylist()])
    with lake.write("run") as change:
        change.replace_partitions(SIGNAL_ROWS, mine, here)
    again = lake.read(SIGNAL_ROWS, ["bucket", "scorer"])
    assert again.num_rows == 24
    assert {(r["bucket"] == 1, r["scorer"]) for r in again.to_pylist()} == {
        (True, "crude@2"),
        (False, "crude@1"),
    }
    with (
        pytest.raises(InternalError, match="outside the partitions"),
        lake.write("run") as change,
    ):
        change.replace_partitions(SIGNAL_ROWS, scored, here)


def test_it_tells_partitions_and_their_highest_intake(lake: Lake) -> None:
    """What a run needs to know what is new."""
    land(lake, conversation(1, intake_seq=1), conversation(2, at=None, intake_seq=1))
    land(lake, conversation(1, intake_seq=2))
    assert [(p.month, p.intake_seq) for p in lake.partitions()] == [("2026-11", 2), ("undated", 1)]


def test_it_erases_conversations_from_every_table_and_leaves_tombstones(lake: Lake) -> None:
    """Items, signals and the row itself go together; forgetting twice is forgetting once."""
    rows = together(conversation(1), conversation(2))
    land(lake, rows)
    with lake.write("run") as change:
        change.replace_partitions(SIGNAL_ROWS, signals(rows), lake.partitions())
    for _ in range(2):
        with lake.write("forget") as change:
            change.erase_conversations(["own:-:1"], tombstones("x_1"))
    for table in (CONVERSATIONS, ITEMS, SIGNAL_ROWS):
        left = lake.read(table, ["conversation_id"])["conversation_id"].unique().to_pylist()
        assert left == ["own:-:2"]
    assert lake.count(TOMBSTONES) == 1


@pytest.mark.parametrize(
    "text",
    ["", "😀" * 300, "\u202eright to left", "a 'quoted' \"word\"; --", "é" * 70_000, "\n\t\\ %s"],
)
def test_it_keeps_any_text(lake: Lake, text: str) -> None:
    """Also as a value asked for, and whatever the catalogue makes of it in its statistics."""
    land(lake, conversation(1, [text]), conversation(2, ["other"]))
    assert lake.read(ITEMS, ["text"], text=text)["text"].to_pylist() == [text]
    assert lake.count(ITEMS) == 2


def test_it_shows_a_nul_as_a_sign_because_statistics_cannot_hold_it(lake: Lake) -> None:
    """A NUL in one file made DuckLake forget rows of other files when asked by text."""
    land(lake, conversation(1, ["nul\0inside"]))
    land(lake, conversation(2, ["plain"]))
    assert lake.read(ITEMS, ["text"], text="nul\0inside")["text"].to_pylist() == ["nul␀inside"]
    assert lake.count(ITEMS, text=["nul\0inside", "plain"]) == 2


def test_it_numbers_its_snapshots(lake: Lake) -> None:
    """A run names the snapshot it read and the one it made."""
    before = lake.snapshot()
    land(lake, conversation(1))
    assert lake.snapshot() == before + 1


def test_it_refuses_a_change_within_a_change(lake: Lake) -> None:
    """Two transactions at once in one thread could only disagree."""
    with (
        pytest.raises(InternalError, match="open already"),
        lake.write("run"),
        lake.write("run"),
    ):
        pass
    land(lake, conversation(1))


def test_it_is_the_same_lake_when_built_twice(tmp_path: Path, clock: Clock) -> None:
    """Same content, same fingerprint, in whatever portions it came; other content, another."""
    conversations = [conversation(n) for n in range(6)]
    prints = []
    for name, portions in (("one", 1), ("two", 3)):
        with open_lake(open_home(tmp_path / name), clock=clock) as lake:
            for start in range(portions):
                land(lake, *conversations[start::portions])
            prints.append(lake.fingerprint())
            if name == "two":
                land(lake, conversation(1, ["another"]))
                changed = {k for k, v in lake.fingerprint().items() if v != prints[0][k]}
    assert prints[0] == prints[1]
    assert changed == {"items"}
