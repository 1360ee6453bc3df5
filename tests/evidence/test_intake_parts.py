"""A large file lands in parts; wherever it is stopped, it goes on, and the result is the same."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fiftytwo.evidence.sources.documents import reading
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.quarantine import QUARANTINE
from fiftytwo.kit import steps
from tests.builders.homes import AtHome, at_home

TICKETS = 60


@pytest.fixture(autouse=True)
def small_units(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Units of seven lines, so that a small file has many."""
    monkeypatch.setattr(reading, "UNIT_PIECES", 7)
    yield
    steps._listeners.clear()


def ticket(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "requester_id": 1000 + number,
        "submitter_id": 1000 + number,
        "assignee_id": number % 3,
        "status": "solved",
        "subject": f"Parcel {number}",
        "updated_at": "2026-11-17T10:00:00Z",
        "comments": [
            {
                "id": 10 * number + turn,
                "author_id": 1000 + number if turn % 2 == 0 else number % 3,
                "body": f"words {turn} of {number}",
                "public": True,
                "created_at": f"2026-11-{1 + number % 20:02}T{9 + turn:02}:00:00Z",
            }
            for turn in range(4)
        ],
        "users": [
            {"id": 1000 + number, "role": "end-user", "name": f"Carla {number}"},
            {"id": number % 3, "role": "agent", "name": f"Agent {number % 3}"},
        ],
    }


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Sixty tickets, one of them broken."""
    path = tmp_path / "tickets.ndjson"
    lines = [json.dumps(ticket(number)) for number in range(TICKETS)]
    lines.insert(30, '{"id": 7, "comments": ')
    path.write_text("\n".join(lines))
    return path


def take_in(home: AtHome, path: Path, *, workers: int = 0, whole: bool = False) -> None:
    size = 10**9 if whole else 0
    intake = replace(home.intake, whole_bytes=size, part_items=50, workers=workers)
    intake.take_in([path])


def stored(home: AtHome) -> list[list[dict[str, Any]]]:
    """What landed, but for the numbers of intakes and native order, which parts have."""
    rows = [home.lake.read(table).to_pylist() for table in (ITEMS, CONVERSATIONS)]
    for row in rows[1]:
        del row["intake_seq"]
    return rows


def test_parts_give_what_the_whole_gives(tmp_path: Path, export: Path) -> None:
    """Sixty tickets of four comments in parts of some fifty items."""
    with at_home(tmp_path, name="whole") as home:
        take_in(home, export, whole=True)
        at_once = stored(home)
    with at_home(tmp_path, name="parts") as home:
        take_in(home, export)
        parts = home.lake.read(INTAKES, ["part", "is_last"]).to_pylist()
        assert stored(home) == at_once
        assert home.lake.count(QUARANTINE) == 1
    assert [part["part"] for part in parts] == [1, 2, 3, 4, 5]  # 28 a unit, 56 a part
    assert [part["is_last"] for part in parts] == [False] * 4 + [True]


@pytest.mark.parametrize("stop_at", [1, 4])
def test_whoever_was_stopped_goes_on(tmp_path: Path, export: Path, stop_at: int) -> None:
    """Stopped inside a part, the next command lands that part and those after it, once."""
    with at_home(tmp_path, name="whole") as home:
        take_in(home, export)
        uninterrupted = home.lake.fingerprint()
        n_parts = home.lake.count(INTAKES)
    with at_home(tmp_path, name="stopped") as home:
        seen = 0

        def stop(name: str) -> None:
            nonlocal seen
            seen += name == "intake: write down"
            if seen == stop_at:
                raise KeyboardInterrupt

        steps.listen(stop)
        with pytest.raises(KeyboardInterrupt):
            take_in(home, export)
        steps._listeners.clear()
        assert home.lake.count(INTAKES) == stop_at - 1
        take_in(home, export)
        assert home.lake.count(INTAKES) == n_parts
        again = home.lake.fingerprint()
        take_in(home, export)
        assert home.lake.fingerprint() == again
    for table in ("items", "conversations", "actors", "quarantine"):
        assert again[table] == uninterrupted[table]


def test_a_crew_makes_what_one_makes(tmp_path: Path, export: Path) -> None:
    """How many processes read is nothing that the result could tell."""
    with at_home(tmp_path, name="alone") as home:
        take_in(home, export)
        alone = home.lake.fingerprint()
    with at_home(tmp_path, name="crew") as home:
        take_in(home, export, workers=2)
        crew = home.lake.fingerprint()
    for table in ("items", "conversations", "actors", "quarantine"):
        assert crew[table] == alone[table]


def test_first_messages_that_stand_elsewhere_come_last(tmp_path: Path) -> None:
    """Tickets without comments among others: told once, after all parts of the rest."""
    path = tmp_path / "mixed.ndjson"
    alone = {k: v for k, v in ticket(99).items() if k != "comments"} | {"description": "only this"}
    there = {k: v for k, v in ticket(1).items() if k != "comments"} | {"description": "words 0"}
    rows = [alone, there, *(ticket(number) for number in range(20))]
    path.write_text("\n".join(map(json.dumps, rows)))
    with at_home(tmp_path) as home:
        take_in(home, path)
        items = home.lake.read(ITEMS, ["native_item_id", "text"]).to_pylist()
    assert [i["text"] for i in items if i["native_item_id"] == "description"] == ["only this"]
    assert len(items) == 81
