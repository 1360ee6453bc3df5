"""The real thing under the knife: files come in, replace conversations, and runs follow."""

import json
import os
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crash import Scenario
from fiftytwo.evidence.intake import Intake
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.evidence.running import Running
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.runs import RUNS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.kit.clock import fixed_clock
from fiftytwo.kit.keys import open_key
from fiftytwo.kit.seeds import chance_for

NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
FILES = 5
CONVERSATIONS_A_FILE = 40
SECRET = "ann.kay@example.com"
"""Stands in every third message; it must be nowhere under the home, whenever we are killed."""

Messages = dict[tuple[str, str], str]
"""(conversation, message) -> words, as they must be stored."""


def work(home: Path) -> None:
    """Take in five files that overlap, with a run after each; note what was reported as done."""
    opened = open_home(home)
    key, clock = open_key(opened.key_path), fixed_clock(NOW)
    with open_lake(opened, clock=clock, wait_s=60) as lake:
        for number in range(FILES):
            chance = chance_for(52, "ids", str(lake.snapshot()))
            Intake(lake, key, clock, chance).take_in([_file(home, number)])
            _report(home, number)
            Running(lake, key, clock, chance, 52).bring_up_to_date()


def check(home: Path) -> list[str]:
    """Lost, twice or torn; and personal data where none may be."""
    if not (home / "lake" / "catalogue.sqlite").exists():
        return ["lost: files were reported, and there is no lake"] if _reported(home) else []
    with open_lake(open_home(home), clock=fixed_clock(NOW), wait_s=60) as lake:
        faults = [*_intake_faults(lake, _reported(home)), *_run_faults(lake)]
    return faults + [f"raw words in {path.name}" for path in _files_with(home, SECRET.encode())]


def _intake_faults(lake: Lake, reported: int) -> Iterator[str]:
    landed = lake.count(INTAKES)
    if landed not in (reported, reported + 1):
        yield f"lost or twice: {reported} files reported, {landed} intakes stored"
    hashes = lake.read(INTAKES, ["file_hash"])["file_hash"].to_pylist()
    if len(set(hashes)) != len(hashes):
        yield "twice: a file came in again"
    stored = lake.read(ITEMS, ["conversation_id", "native_item_id", "text"]).to_pylist()
    found = {(r["conversation_id"], r["native_item_id"]): r["text"] for r in stored}
    if len(found) != len(stored):
        yield "twice: a message"
    if found != _expected(landed):
        yield f"lost or torn: the messages of {landed} files are not as they were sent"
    conversations = lake.read(CONVERSATIONS, ["conversation_id"])["conversation_id"].to_pylist()
    if sorted(conversations) != sorted({name for name, _ in found}):
        yield "torn: conversations and items disagree"


def _run_faults(lake: Lake) -> Iterator[str]:
    runs = lake.read(RUNS, ["through_intake"])["through_intake"].to_pylist()
    items = set(lake.read(ITEMS, ["item_id"])["item_id"].to_pylist())
    signals = lake.read(SIGNAL_ROWS, ["item_id"])["item_id"].to_pylist()
    moments = lake.read(MOMENTS, ["moment_id", "message_ids"]).to_pylist()
    if len(set(signals)) != len(signals):
        yield "twice: a signal"
    if len({m["moment_id"] for m in moments}) != len(moments):
        yield "twice: a moment"
    if runs and max(runs) == lake.count(INTAKES):
        if set(signals) != items:
            yield "torn: a run is written down, and its signals are not those of the messages"
        if any(message not in items for moment in moments for message in moment["message_ids"]):
            yield "torn: a moment without its message"
    elif not runs and (signals or moments):
        yield "torn: signals without a run"


def _file(home: Path, number: int) -> Path:
    """The file with this number; each says again some messages of the one before, reworded."""
    folder = home.with_name(f"{home.name}-in")
    folder.mkdir(exist_ok=True)
    path = folder / f"messages-{number}.jsonl"
    lines = [json.dumps(row) for row in _rows(number)]
    draft = path.with_suffix(".draft")
    draft.write_text("\n".join(lines))
    os.replace(draft, path)
    return path


def _rows(number: int) -> Iterator[dict[str, object]]:
    chance = random.Random(number)
    for n in range(CONVERSATIONS_A_FILE):
        conversation = number * CONVERSATIONS_A_FILE // 2 + n
        start = datetime(2026, 9, 1, tzinfo=UTC) + timedelta(hours=36 * conversation)
        talk = [
            ("customer", f"parcel {conversation} is lost, asked in file {number}"),
            ("agent", f"a new one is on its way, says file {number}"),
            ("customer", "thank you so much for your help, you are a star"),
        ]
        for m, (role, text) in enumerate(talk[: chance.randint(1, 3)]):
            yield {
                "conversation_id": f"c{conversation}",
                "message_id": f"m{m}",
                "at": (start + timedelta(minutes=m)).isoformat(),
                "channel": "chat",
                "author_role": role,
                "author_id": f"cust-{conversation}" if role == "customer" else f"a-{n % 7}",
                "text": f"{text} {SECRET}" if conversation % 3 == 0 else text,
            }


def _expected(landed: int) -> Messages:
    messages: Messages = {}
    for number in range(landed):
        for row in _rows(number):
            text = str(row["text"]).replace(SECRET, "⟨e-mail⟩")
            messages[f"own:-:{row['conversation_id']}", str(row["message_id"])] = text
    return messages


def _report(home: Path, number: int) -> None:
    """Note, beside the home, that the file was reported as taken in; once."""
    if _reported(home) > number:
        return
    with home.with_name(f"{home.name}-reported").open("a") as ledger:
        ledger.write(f"{number}\n")
        ledger.flush()
        os.fsync(ledger.fileno())


def _reported(home: Path) -> int:
    ledger = home.with_name(f"{home.name}-reported")
    return len(ledger.read_text().splitlines()) if ledger.exists() else 0


def _files_with(home: Path, words: bytes) -> Iterator[Path]:
    for path in home.rglob("*"):
        if path.is_file() and words in path.read_bytes():
            yield path


INTAKE_AND_RUN = Scenario("fiftytwo", work, check)
