"""A home with its doors open, and files to bring in."""

import csv
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fiftytwo.evidence.intake import Intake, IntakeReport
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.evidence.landing.erased import erased_key
from fiftytwo.evidence.running import Running
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.clock import fixed_clock
from fiftytwo.kit.keys import Key

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""The Monday after 2026-W47, early."""


@dataclass(frozen=True)
class AtHome:
    """An open lake with a fixed key, clock and seed."""

    lake: Lake
    key: Key
    intake: Intake
    running: Running

    def take_in(self, path: Path, asked: Asked | None = None) -> IntakeReport:
        return self.intake.take_in([path], asked=asked)

    def erase(self, conversation_id: str) -> None:
        tombstone = {
            "erased_key": erased_key(self.key, conversation_id),
            "kind": "conversation",
            "at": NOW,
        }
        with self.lake.write("forget") as change:
            change.erase_conversations([conversation_id], TOMBSTONES.from_rows([tombstone]))


@contextmanager
def at_home(tmp_path: Path, *, name: str = "home", seed: int = 52) -> Iterator[AtHome]:
    """A home under tmp_path; the same inputs give the same rows in every home.

    seed: of ids; another one for a home that is opened again.
    """
    clock, key = fixed_clock(NOW), Key(b"k" * 32)
    with open_lake(open_home(tmp_path / name), clock=clock, wait_s=5) as lake:
        intake = Intake(lake, key, clock, random.Random(seed))
        yield AtHome(lake, key, intake, Running(lake, key, clock, random.Random(seed), 52))


def write_messages(
    folder: Path, rows: Sequence[Mapping[str, object]], *, name: str = "messages.jsonl"
) -> Path:
    """Messages of conversation c1, an hour apart on 18 November, unless a row says otherwise."""
    path = folder / name
    with path.open("w", encoding="utf-8") as out:
        for n, row in enumerate(rows):
            common = {
                "conversation_id": "c1",
                "message_id": f"m{n}",
                "at": f"2026-11-18T{n + 8:02d}:00:00+01:00",
                "channel": "chat",
            }
            out.write(json.dumps(common | dict(row)) + "\n")
    return path


def write_csv(path: Path, rows: Sequence[Mapping[str, str]]) -> Path:
    """Rows with the columns of the first."""
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path
