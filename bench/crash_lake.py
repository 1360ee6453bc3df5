"""Scenarios for crash.py: the lake by itself, with invented rows.

Transaction n of LANDING is a pure function of n, so what must be stored after it is known: it
lands three conversations, replaces some, erases some, and writes n into every table it touches.
"""

import random
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyarrow as pa

from crash import Scenario
from fiftytwo.evidence.lake.backup import back_up, restore
from fiftytwo.evidence.lake.engine import CATALOGUE
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.evidence.lake.partitions import bucket_of
from fiftytwo.evidence.lake.upkeep import maintain, purge
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.runs import RUNS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.table import Table
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.clock import fixed_clock
from fiftytwo.kit.keys import open_key

_AT = datetime(2026, 11, 16, 12, tzinfo=UTC)
_CLOCK = fixed_clock(_AT)
_LANDED_A_TIME = 3
_INTAKES_A_WORK = 2


def _rows(table: Table, rows: list[dict[str, object]]) -> pa.Table:
    """Rows of `table`; what is not told is missing, empty or zero."""
    blank: dict[str, object] = {}
    for column in table.columns:
        kind = column.dtype
        if column.null is not None:
            blank[column.name] = None
        elif pa.types.is_string(kind):
            blank[column.name] = ""
        elif pa.types.is_timestamp(kind):
            blank[column.name] = _AT
        else:
            blank[column.name] = False if pa.types.is_boolean(kind) else 0
    return table.from_rows([blank | row for row in rows])


def _touched(number: int) -> tuple[dict[str, int], list[str]]:
    """What transaction `number` lands or replaces (id -> how many items), and what it erases."""
    chance = random.Random(number)
    fresh = range(number * _LANDED_A_TIME, (number + 1) * _LANDED_A_TIME)
    older = [chance.randrange(max(1, fresh.start)) for _ in range(2)]
    landed = {f"own:-:{n}": chance.randint(1, 4) for n in [*fresh, *older]}
    erased = [f"own:-:{chance.randrange(fresh.start)}"] if number % 3 == 2 else []
    return {one: count for one, count in landed.items() if one not in erased}, erased


def _expected(through: int) -> dict[str, tuple[int, int]]:
    """id -> (transaction that wrote it, how many items) after transactions 1 … `through`."""
    state: dict[str, tuple[int, int]] = {}
    for number in range(1, through + 1):
        landed, erased = _touched(number)
        state |= {one: (number, count) for one, count in landed.items()}
        for one in erased:
            state.pop(one, None)
    return state


def _place(conversation_id: str) -> dict[str, object]:
    month = 1 + int(conversation_id.rsplit(":", 1)[1]) % 2
    return {
        "conversation_id": conversation_id,
        "month": f"2026-{month:02d}",
        "bucket": bucket_of(conversation_id, 4),
    }


def _land(lake: Lake, number: int) -> None:
    landed, erased = _touched(number)
    heads = [_place(one) | {"intake_seq": number} for one in landed]
    items = [
        _place(one) | {"item_id": f"{one}#{order}", "order": order, "text": str(number)}
        for one, count in landed.items()
        for order in range(count)
    ]
    with lake.write("crash") as change:
        change.append(INTAKES, _rows(INTAKES, [{"intake_seq": number}]))
        change.replace_conversations(
            {"conversations": _rows(CONVERSATIONS, heads), "items": _rows(ITEMS, items)}, landed
        )
        if erased:
            keys = [{"erased_key": f"x_{number}_{one}"} for one in erased]
            change.erase_conversations(erased, _rows(TOMBSTONES, keys))


def _run(lake: Lake, number: int) -> None:
    """Score every item of the lake, as a run does: all partitions in one transaction."""
    with lake.write("crash") as change:
        items = change.read(ITEMS, ["item_id", "conversation_id", "month", "bucket"]).to_pylist()
        scored = _rows(SIGNAL_ROWS, [item | {"scorer": str(number)} for item in items])
        through = change.count(INTAKES)
        told = {"run_id": f"{number:06d}", "through_intake": through}
        change.replace_partitions(SIGNAL_ROWS, scored, lake.partitions())
        change.append(RUNS, _rows(RUNS, [told]))


def land(path: Path) -> None:
    """Two intakes, a run, maintenance; a purge now and then. Tells outside what is committed."""
    with open_lake(open_home(path), clock=_CLOCK, wait_s=10) as lake:
        for _ in range(_INTAKES_A_WORK):
            number = lake.count(INTAKES) + 1
            _land(lake, number)
            _report(path, f"intake {number}")
        number = lake.count(RUNS) + 1
        _run(lake, number)
        _report(path, f"run {number}")
        if number % 2:
            maintain(lake, only_if_due=False, sweep_grace=timedelta(0))
        else:
            purge(lake)


def _reported_file(path: Path) -> Path:
    return path.with_name(path.name + ".reported")


def _report(path: Path, line: str) -> None:
    with _reported_file(path).open("a") as told:
        told.write(line + "\n")


def _reported(path: Path, what: str) -> int:
    """The highest number reported as committed."""
    try:
        lines = _reported_file(path).read_text().splitlines()
    except FileNotFoundError:
        return 0
    return max([int(line.split()[1]) for line in lines if line.startswith(what)], default=0)


def check_landed(path: Path) -> list[str]:
    """Nothing lost, nothing twice, nothing torn, nothing left lying about."""
    with open_lake(open_home(path), clock=_CLOCK, wait_s=10) as lake:
        faults = [*_lost(lake, path), *_twice(lake), *_torn(lake), *_torn_run(lake)]
        maintain(lake, only_if_due=False, sweep_grace=timedelta(0))
        faults += _strays(lake)
        return faults + [f"after maintenance: {fault}" for fault in _torn(lake)]


def _lost(lake: Lake, path: Path) -> list[str]:
    faults = []
    for what, table in (("intake", INTAKES), ("run", RUNS)):
        told, stored = _reported(path, what), lake.count(table)
        # One may be committed and not yet reported.
        if stored not in (told, told + 1):
            faults.append(f"{what}: {told} reported as committed, {stored} stored")
    return faults


def _twice(lake: Lake) -> list[str]:
    faults = []
    for table in (INTAKES, CONVERSATIONS, ITEMS, SIGNAL_ROWS, TOMBSTONES, RUNS):
        keys = lake.read(table, table.key)
        if keys.group_by(list(table.key)).aggregate([]).num_rows != keys.num_rows:
            faults.append(f"{table.name}: a key is stored twice")
    return faults


def _torn(lake: Lake) -> list[str]:
    """Conversations, items, intakes and tombstones against what they must be together."""
    through = lake.count(INTAKES)
    expected = _expected(through)
    faults = []
    heads = lake.read(CONVERSATIONS, ["conversation_id", "intake_seq"]).to_pylist()
    if {row["conversation_id"]: row["intake_seq"] for row in heads} != {
        one: number for one, (number, _) in expected.items()
    }:
        faults.append(f"conversations are not those of {through} transactions")
    items = lake.read(ITEMS, ["conversation_id", "order", "text"]).to_pylist()
    if sorted((row["conversation_id"], row["order"], row["text"]) for row in items) != sorted(
        (one, order, str(number))
        for one, (number, count) in expected.items()
        for order in range(count)
    ):
        faults.append(f"items are not those of {through} transactions")
    erased = sum(len(_touched(number)[1]) for number in range(1, through + 1))
    if lake.count(TOMBSTONES) != erased:
        faults.append(f"tombstones: {lake.count(TOMBSTONES)} of {erased}")
    return faults


def _torn_run(lake: Lake) -> list[str]:
    """The signals are all of the newest run, and no other's."""
    runs = lake.count(RUNS)
    scorers = set(lake.read(SIGNAL_ROWS, ["scorer"])["scorer"].to_pylist())
    return [] if scorers <= {str(runs)} else [f"signals are of runs {scorers}, newest is {runs}"]


def _strays(lake: Lake) -> list[str]:
    """Files that the catalogue does not speak of, and files that it needs and misses.

    A file to be removed may be gone already: the clean-up was killed between the two.
    """
    needed = _names(lake, "ducklake_data_file") | _names(lake, "ducklake_delete_file")
    doomed = _names(lake, "ducklake_files_scheduled_for_deletion")
    present = {path.name for path in lake.home.data.glob("**/*.parquet")}
    faults = []
    if present - needed - doomed:
        faults.append(f"{len(present - needed - doomed)} stray files are left after the sweep")
    if needed - present:
        faults.append(f"{len(needed - present)} files that the catalogue needs are missing")
    return faults


def _names(lake: Lake, table: str) -> set[str]:
    with lake.cursor() as cursor:
        rows = cursor.execute(f"SELECT path FROM {CATALOGUE}.{table}").fetchall()
    return {Path(path).name for (path,) in rows}


def back_up_and_restore(path: Path) -> None:
    """Land something, back it up, put it back elsewhere."""
    home = open_home(path)
    open_key(home.key_path)
    target = path / "backup.tar"
    with open_lake(home, clock=_CLOCK, wait_s=10) as lake:
        _land(lake, lake.count(INTAKES) + 1)
        back_up(lake, target)
    restored = open_home(path / "restored")
    if not restored.catalogue.exists():
        restore(target, restored)


def check_backup(path: Path) -> list[str]:
    """A backup that is there is whole, and so is a home that was restored."""
    faults: list[str] = []
    with open_lake(open_home(path), clock=_CLOCK, wait_s=10) as lake:
        faults += _torn(lake)
    if (path / "restored" / "lake" / "catalogue.sqlite").exists():
        faults += _faults_of(path / "restored", "restored")
    if (path / "backup.tar").exists():
        again = path / "again"
        restore(path / "backup.tar", open_home(again))
        faults += _faults_of(again, "backup")
        shutil.rmtree(again)
    return faults


def _faults_of(path: Path, what: str) -> list[str]:
    with open_lake(open_home(path), clock=_CLOCK, wait_s=10) as lake:
        return [f"{what}: {fault}" for fault in [*_torn(lake), *_twice(lake)]]


LANDING = Scenario("landing", land, check_landed)
BACKUP = Scenario("backup", back_up_and_restore, check_backup)
