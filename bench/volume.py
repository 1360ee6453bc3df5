"""How fast large exports come in, in how much memory, and what the time goes into.

    python bench/volume.py [--mb 200 | --gb 5] [--only chats|mails|comments] [--write]

Invented exports (volume_made.py) in the shape of Zendesk Support's. Each is taken in by a process
of its own, into an empty home; memory is that of the process and all its children together, looked
at twenty times a second. Beside it, in the same run: orjson parses the lines and pyarrow writes the
messages, unmasked and unordered, as Parquet.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from page import write_section
from volume_made import write_chats, write_comments, write_mails

HERE = Path(__file__).parent
TICKETS_SHARE = 5  # comments a ticket
BYTES_A_COMMENT = 250
PROFILED_BYTES = 40_000_000


@dataclass(frozen=True)
class Line:
    """One export taken in."""

    what: str
    megabytes: float
    messages: int
    seconds: float
    cpu_s: float
    rss_mb: float
    peer_s: float
    spent: dict[str, float]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--mb", type=int, default=200)
    parser.add_argument("--gb", type=float)
    parser.add_argument("--only", choices=("chats", "mails", "comments"))
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--take-in", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--profile", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--peer", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.take_in:
        return _take_in(asked.take_in)
    if asked.peer:
        return _peer(asked.peer)
    if asked.profile:
        return _profile(asked.profile)
    size = int(asked.gb * 1e9) if asked.gb else asked.mb * 1_000_000
    names = [asked.only] if asked.only else ["chats", "mails", "comments"]
    section = _section([_measured(name, size) for name in names])
    print(section)
    if asked.write:
        write_section("volume of one file" if asked.gb else "volume", section)
    return 0


def _measured(name: str, size: int) -> Line:
    with tempfile.TemporaryDirectory() as folder:
        export = Path(folder) / "export"
        export.mkdir()
        path = export / f"{name}.ndjson"
        if name == "comments":
            n = size // BYTES_A_COMMENT
            messages = write_comments(path, n, max(1, n // TICKETS_SHARE))
        else:
            messages = (write_chats if name == "chats" else write_mails)(path, size)
        peer_s, _, _, _ = _run("--peer", path, Path(folder) / "peer")
        seconds, cpu_s, rss_mb, told = _run("--take-in", export, Path(folder) / "home")
        landed = json.loads(told)["items"]
        if landed != messages:
            raise SystemExit(f"{name}: {landed:,} of {messages:,} messages landed")
        size = path.stat().st_size
        _shorten(path, PROFILED_BYTES)
        _, _, _, spent = _run("--profile", export, Path(folder) / "profiled")
    return Line(name, size / 1e6, messages, seconds, cpu_s, rss_mb, peer_s, json.loads(spent))


def _shorten(path: Path, size: int) -> None:
    """Keep the whole lines of the first `size` bytes."""
    with path.open("r+b") as file:
        kept = file.read(size).rpartition(b"\n")[0]
        if len(kept) < path.stat().st_size - 1:
            file.truncate(len(kept) + 1)


def _run(what: str, path: Path, home: Path) -> tuple[float, float, float, str]:
    """Seconds, seconds of the processors, most megabytes of all its processes, what it said."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    command = [sys.executable, str(HERE / "volume.py"), what, str(path)]
    environment = os.environ | {
        "PYTHONPATH": str(HERE.parent / "src"),
        "FIFTYTWO_HOME": str(home),
        "FIFTYTWO_NOW": "2026-11-23T08:00:00Z",
    }
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        most = [0.0]
        watch = threading.Thread(target=_watch, args=(process, most), daemon=True)
        watch.start()
        said, _ = process.communicate()
        if process.returncode:
            raise SystemExit(f"{what} failed")
    seconds = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, cpu_s, most[0], said


def _watch(process: "subprocess.Popen[str]", most: list[float]) -> None:
    while process.poll() is None:
        most[0] = max(most[0], sum(map(_megabytes, _tree(process.pid))))
        time.sleep(0.05)


def _tree(pid: int) -> list[int]:
    try:
        listed = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(one for child in listed for one in _tree(int(child)))]


def _megabytes(pid: int) -> float:
    """Memory that is the process's own, and its share of what it shares."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def _take_in(path: Path) -> int:
    from fiftytwo.cli.session import open_session
    from fiftytwo.kit.settings import read_settings

    with open_session(read_settings(), make=True) as session:
        report = session.intake.take_in([path])
    [file] = [one for one in report.files if one.kind == "messages"]
    print(json.dumps({"items": sum(file.landed.items.values())}))
    return 0


PROFILED = {
    "read": ("fiftytwo.evidence.sources.documents.reading", "Reading.read_unit"),
    "sign": ("fiftytwo.evidence.landing.making", "read_signatures"),
    "mask": ("fiftytwo.evidence.landing.canonical", "_masked"),
    "pseudonyms": ("fiftytwo.evidence.landing.making", "canonical"),
    "land": ("fiftytwo.evidence.intake", "land_messages"),
}
"""What the time goes into; `mask` is a part of `pseudonyms`, and taken off it."""


def _profile(path: Path) -> int:
    """Take a file in by one process, and print the seconds of processor time of each stage."""
    from importlib import import_module

    from fiftytwo.cli.session import open_session
    from fiftytwo.kit.settings import read_settings

    spent = dict.fromkeys(PROFILED, 0.0)
    for stage, (module, name) in PROFILED.items():
        holder = import_module(module)
        *classes, function = name.split(".")
        for one in classes:
            holder = getattr(holder, one)
        setattr(holder, function, _timed(getattr(holder, function), stage, spent))
    with open_session(read_settings(), make=True) as session:
        replace(session.intake, workers=0).take_in([path])
    spent["pseudonyms"] -= spent["mask"]
    print(json.dumps(spent))
    return 0


def _timed(function: Callable[..., Any], stage: str, spent: dict[str, float]) -> Callable[..., Any]:
    def timed(*args: Any, **named: Any) -> Any:
        begun = time.process_time()
        try:
            return function(*args, **named)
        finally:
            spent[stage] += time.process_time() - begun

    return timed


def _peer(path: Path) -> int:
    import orjson
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([("id", pa.int64()), ("body", pa.string()), ("created_at", pa.string())])
    target = path.with_suffix(".parquet")
    with path.open("rb") as lines, pq.ParquetWriter(target, schema) as out:
        waiting: list[dict[str, object]] = []
        for line in lines:
            ticket = orjson.loads(line)
            waiting += ticket.get("comments", [ticket])
            if len(waiting) > 20_000:
                out.write_table(pa.Table.from_pylist(waiting, schema))
                waiting = []
        out.write_table(pa.Table.from_pylist(waiting, schema))
    target.unlink()
    return 0


def _section(lines: list[Line]) -> str:
    rows = "\n".join(
        f"| {line.what} | {line.megabytes:,.0f} | {line.messages:,} | "
        f"{line.messages / line.seconds:,.0f} | {2 * line.messages / line.cpu_s:,.0f} | "
        f"{line.rss_mb:,.0f} | {line.messages / line.peer_s:,.0f} |"
        for line in lines
    )
    spent = "\n".join(f"| {line.what} | {_shares(line.spent)} |" for line in lines)
    return f"""## Volume

Invented exports in the shape of Zendesk Support's, taken in by `ingest` on {os.cpu_count()} cores:
tickets of eight chat messages; tickets of four HTML mails with the history below each; a table of
comments in random order, five a ticket. Memory is that of all processes together. "On two free
cores" is twice the messages by the second of processor time. The last column is the peer, which
parses and writes Parquet, no more, in messages a second by the clock. Made by
`python bench/volume.py --write`.

| | MB | messages | messages/s by the clock | on two free cores | most MB | orjson, pyarrow |
|---|--:|--:|--:|--:|--:|--:|
{rows}

What the processor time goes into, in hundredths, of the first 40 MB in one process. *read*:
parsing, text out of HTML, what is new in a mail; *sign*: signatures; *mask*: masking; *pseudonyms*:
keyed ids, duplicates; *land*: order, and the transactions.

| | |
|---|---|
{spent}"""


def _shares(spent: dict[str, float]) -> str:
    total = sum(spent.values()) or 1
    return ", ".join(f"{name} {100 * s / total:.0f}" for name, s in spent.items())


if __name__ == "__main__":
    sys.exit(main())
