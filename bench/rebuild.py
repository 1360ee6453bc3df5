"""From canonical tables to every brief: a year of a large company, computed as from nothing.

    python bench/rebuild.py [--messages N] [--kernel] [--write]

Real service talk, resampled and perturbed so that no message is met twice, for 1,000 agents over 52
weeks, is put into a lake of its own (not timed). Then, in a process of its own with nothing cached:
the run, every brief of the last week, one more week, and one conversation by the live path. Needs
FIFTYTWO_BENCH_DATA. --kernel: without the reader.
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyarrow as pa

from fiftytwo.cli.session import open_session
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import open_lake
from fiftytwo.evidence.lake.partitions import bucket_of, month_of
from fiftytwo.evidence.running import Wanted
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.evidence.tables.shifts import SHIFTS
from fiftytwo.kit.settings import Settings, read_settings
from fiftytwo.terms.week import week_of
from page import write_section

AGENTS, TEAM = 1_000, 12
WEEKS = 52
FIRST_DAY = datetime(2025, 11, 24, tzinfo=UTC)
NOW = FIRST_DAY + timedelta(weeks=WEEKS + 1)
BATCH = 40_000
"""Conversations landed in one transaction."""
FAMILIES = 997
"""A prime, so that the agents of a conversation are not the same from one copy to the next."""


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--messages", type=int, default=12_000_000)
    parser.add_argument("--kernel", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--home", type=Path, help="keep the lake there, and take it if it is there")
    parser.add_argument("--timed", choices=("run", "week", "live"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.timed:
        return _timed(asked.timed, asked.home, asked.kernel)
    data = os.environ.get("FIFTYTWO_BENCH_DATA")
    if not data:
        print("rebuild: data not present: FIFTYTWO_BENCH_DATA names the folder of public sets")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        home = asked.home or Path(scratch) / "home"
        if not (home / "lake").is_dir():
            made = _make(home, Path(data), asked.messages)
            print(f"made: {made:,} messages", flush=True)
        lines = [_measured(what, home, asked.kernel) for what in ("run", "week", "live")]
    print("\n".join(lines))
    if asked.write:
        write_section("rebuild", _section(asked.messages, asked.kernel, lines))
    return 0


def _measured(what: str, home: Path, kernel: bool) -> str:
    """One step in a process of its own; its line, with what it took of memory."""
    command = [sys.executable, __file__, "--timed", what, "--home", str(home)]
    done = subprocess.run(
        command + (["--kernel"] if kernel else []), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout.strip()


def _timed(what: str, home: Path, kernel: bool) -> int:
    settings = _settings(home)
    if kernel:
        _without_reader()
    if what == "week":
        _one_more_week(home)
    began = time.perf_counter()
    spent = time.process_time()
    with open_session(settings) as session:
        if what == "live":
            print(_live(session))
            return 0
        report = session.running.bring_up_to_date()
        ran = time.perf_counter() - began
        briefs = session.running.briefs(Wanted(week=None))
    wall, cpu = time.perf_counter() - began, time.process_time() - spent
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu += children.ru_utime + children.ru_stime
    memory += children.ru_maxrss / 1024
    name = "all of it" if what == "run" else "one more week"
    print(
        f"| {name} | {report.messages:,} | {report.moments:,} | {len(briefs)} | {ran:,.0f} s | "
        f"{wall - ran:,.1f} s | {cpu:,.0f} s | {memory:,.0f} MB |"
    )
    return 0


def _live(session) -> str:
    """The median of single conversations by the same functions, everything loaded."""
    names = session.lake.read(CONVERSATIONS, ["native_conversation_id"], month="2026-10")
    picked = names["native_conversation_id"].to_pylist()[:40]
    times = []
    for name in picked:
        began = time.perf_counter()
        session.running.moments_of([name])
        times.append(time.perf_counter() - began)
    times.sort()
    return (
        f"one conversation: median {1000 * times[len(times) // 2]:.0f} ms, "
        f"95th percentile {1000 * times[int(len(times) * 0.95)]:.0f} ms"
    )


def _settings(home: Path) -> Settings:
    told = {**os.environ, "FIFTYTWO_HOME": str(home), "FIFTYTWO_NOW": NOW.isoformat()}
    return read_settings(told)


def _without_reader() -> None:
    from fiftytwo.evidence.signals import scorer

    setattr(scorer, "load_reader", lambda: None)  # noqa: B010  (a name of a module, not ours to type)


def _make(home: Path, data: Path, messages: int) -> int:
    """The lake: real conversations again and again, each time with other words in them."""
    chance = random.Random(52)
    threads = _threads(data)
    words = sorted({word for thread in threads for row in thread for word in row["text"].split()})
    words = [word for word in words if 4 <= len(word) <= 9 and word.isalpha()]
    made = number = 0
    with open_lake(open_home(home), clock=lambda: NOW, wait_s=60) as lake:
        with lake.write("make") as change:
            change.replace_all(PERSONS, PERSONS.from_rows(_people()))
            change.replace_all(SHIFTS, SHIFTS.from_rows(_shifts()))
        while made < messages:
            copies = (_copy(threads, words, chance, number + each, WEEKS) for each in range(BATCH))
            rows = list(copies)
            number += BATCH
            made += sum(len(items) for _, items in rows)
            with lake.write("make") as change:
                _land(change, rows, number // BATCH, lake.buckets)
            print(f"\r{made:,}", end="", file=sys.stderr)
    return made


def _one_more_week(home: Path) -> None:
    """As many conversations as a week has, of the week after the last."""
    data = Path(os.environ["FIFTYTWO_BENCH_DATA"])
    chance = random.Random(53)
    threads = _threads(data)
    with open_lake(open_home(home), clock=lambda: NOW, wait_s=60) as lake:
        before = lake.count(CONVERSATIONS)
        rows = [
            _copy(threads, ["again"], chance, before + each, None)
            for each in range(before // WEEKS)
        ]
        with lake.write("make") as change:
            _land(change, rows, 1_000_000, lake.buckets)


def _threads(data: Path) -> list[list[dict[str, object]]]:
    """Real conversations: (role, text) in order, as our own reading finds them."""
    with tempfile.TemporaryDirectory() as folder:
        settings = _settings(Path(folder) / "home")
        with open_session(settings, make=True) as session:
            sets = [data / "eval-only" / name for name in ("tweetsumm", "twcs")]
            session.intake.take_in([each for each in sets if each.is_dir()])
            items = session.lake.read(
                ITEMS, ["conversation_id", "order", "author_role", "kind", "text", "language"]
            ).sort_by([("conversation_id", "ascending"), ("order", "ascending")])
    threads: dict[str, list[dict[str, object]]] = {}
    for row in items.to_pylist():
        threads.setdefault(row["conversation_id"], []).append(row)
    return [rows for _, rows in sorted(threads.items()) if len(rows) > 1]


def _copy(
    threads: list[list[dict[str, object]]],
    words: list[str],
    chance: random.Random,
    number: int,
    weeks: int | None,
) -> tuple[dict[str, object], list[dict[str, object]]]:
    """One conversation and its items: a real one at another time, for another agent."""
    thread = threads[chance.randrange(len(threads))]
    week = chance.randrange(weeks) if weeks else WEEKS
    at = FIRST_DAY + timedelta(weeks=week, minutes=chance.randrange(7 * 24 * 60))
    agent = chance.randrange(AGENTS)
    native, conversation_id = f"{number}", f"own:-:{number}"
    items = []
    for order, row in enumerate(thread):
        said = str(row["text"]).split()
        if said:
            said[chance.randrange(len(said))] = words[chance.randrange(len(words))]
        role = row["author_role"]
        is_agent = role == "agent"
        at += timedelta(minutes=chance.randrange(1, 30))
        items.append(
            {
                "item_id": f"{conversation_id}#{order}",
                "conversation_id": conversation_id,
                "native_item_id": str(order),
                "order": order,
                "author_role": role,
                "role_basis": "vendor_role",
                "author_id": f"a{(agent + order // 6) % AGENTS}"
                if is_agent
                else f"c_{number // 2}",
                "author_name": None,
                "visibility": "public",
                "kind": row["kind"],
                "at": at,
                "at_precision": "exact",
                "channel": "chat",
                "text": " ".join(said),
                "is_auto": False,
                "canned": False,
                "language": None,
                "signature": None,
                "signature_mark": None,
            }
        )
    first = items[0]["at"]
    row = {
        "conversation_id": conversation_id,
        "client": f"client-{agent % 3}",
        "source": "own",
        "account": "-",
        "native_conversation_id": native,
        "channel": "chat",
        "queue": f"queue-{agent % 40}",
        "subject": None,
        "status": "solved",
        "assignee_id": None,
        "customer_ids": f"c_{number // 2}",
        "first_at": first,
        "last_at": items[-1]["at"],
        "source_cursor": None,
    }
    return row, items


def _land(
    change: Change,
    rows: list[tuple[dict[str, object], list[dict[str, object]]]],
    intake_seq: int,
    buckets: int,
) -> None:
    conversations, items = [], []
    for row, said in rows:
        place = {
            "month": month_of(row["first_at"]),
            "bucket": bucket_of(str(row["conversation_id"]), buckets),
        }
        conversations.append(row | place | {"intake_seq": intake_seq})
        items += [item | place for item in said]
    change.append(CONVERSATIONS, CONVERSATIONS.from_rows(conversations))
    change.append(ITEMS, ITEMS.from_rows(items))
    change.append(INTAKES, _intake(intake_seq))


def _intake(intake_seq: int) -> pa.Table:
    row = {
        "intake_seq": intake_seq,
        "intake_id": f"made-{intake_seq}",
        "at": NOW,
        "source": "own",
        "file_hash": f"made-{intake_seq}",
        "counts": "{}",
        "part": 1,
        "is_last": True,
    }
    return INTAKES.from_rows([row])


def _people() -> list[dict[str, object]]:
    """Agents in teams of twelve, and their leads."""
    agents = [_person(f"a{n}", f"Agent {n}", "agent", f"l{n // TEAM}") for n in range(AGENTS)]
    leads = [_person(f"l{n}", f"Lead {n}", "lead", None) for n in range(-(-AGENTS // TEAM))]
    return agents + leads


def _person(person_id: str, name: str, role: str, lead_id: str | None) -> dict[str, object]:
    number = int(person_id[1:])
    return {
        "person_id": person_id,
        "name": name,
        "email_key": None,
        "role": role,
        "team": f"Team {number // TEAM if role == 'agent' else number}",
        "site": "one",
        "time_zone": "UTC",
        "shift": "early",
        "lead_id": lead_id,
        "starts": None,
        "ends": None,
        "aliases": [],
        "clients": [],
        "likes": None,
    }


def _shifts() -> list[dict[str, object]]:
    return [
        {"person_id": f"a{n}", "starts_at": at, "ends_at": at + timedelta(hours=8)}
        for n in range(AGENTS)
        for week in range(WEEKS + 1)
        for day in range(5)
        for at in [FIRST_DAY + timedelta(weeks=week, days=day, hours=6)]
    ]


def _section(messages: int, kernel: bool, lines: list[str]) -> str:
    readers = "the kernel alone" if kernel else "both readers"
    return "\n".join(
        [
            "## From canonical tables to every brief",
            "",
            f"{messages:,} messages of a year, 1,000 agents in {-(-AGENTS // TEAM)} teams, read by "
            f"{readers}; last week {week_of(NOW.date() - timedelta(days=7))}. "
            "`python bench/rebuild.py` on two cores.",
            "",
            "| what | messages | moments | briefs | run | briefs | processor | memory |",
            "|---|--:|--:|--:|--:|--:|--:|--:|",
            *lines[:2],
            "",
            lines[2],
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
