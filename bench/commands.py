"""How long the commands take that people wait for, beside peers that must do part of the same.

    FIFTYTWO_BENCH_DATA=… python bench/commands.py [--write]

Whole processes, by the clock, medians of five after one that is not counted. The demo and `--help`
need no data; reading real exports does, and says "data not present" where it is missing.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fiftytwo.kit.settings import read_settings
from page import write_section

ROOT = Path(__file__).parents[1]
ROUNDS = 5
FIFTYTWO = (sys.executable, "-m", "fiftytwo.cli.main")
TWEETS = Path("eval-only/twcs/tweets.parquet")
TURNS = Path("eval-only/tweetsumm/turns.parquet")


@dataclass(frozen=True)
class Line:
    """One thing that was timed, and what it is held against."""

    what: str
    seconds: float
    peer: str
    peer_seconds: float


def main() -> int:
    lines = [*_starts(), *_exports(read_settings().bench_data)]
    section = _section(lines)
    print(section)
    if "--write" in sys.argv[1:]:
        write_section("commands", section)
    return 0


def _starts() -> Iterator[Line]:
    yield Line(
        "`fiftytwo --help`",
        _median((*FIFTYTWO, "--help")),
        "`python -m pip --help`",
        _median((sys.executable, "-m", "pip", "--help")),
    )
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        demo = ("demo", "--company", str(ROOT / "demo/company"), "--html", f"{folder}/b.html")
        yield Line(
            "warm `./run demo`: the company's briefs",
            _median((*FIFTYTWO, *demo), home),
            "the imports alone: duckdb, pyarrow, numpy",
            _median((sys.executable, "-c", "import duckdb, pyarrow, numpy")),
        )


def _exports(data: Path | None) -> Iterator[Line]:
    if data is None or not (data / TWEETS).exists():
        print("exports: data not present (FIFTYTWO_BENCH_DATA)", file=sys.stderr)
        return
    for path, what in ((TWEETS, "29,035 tweets"), (TURNS, "5,716 turns")):
        file = str(data / path)
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder) / "home"
            ingest, brief = _from_nothing(file, home)
            copy = f"COPY (FROM '{file}') TO '{folder}/copy.parquet'"
            peer = _median((sys.executable, "-c", f'import duckdb; duckdb.sql("{copy}")'))
            yield Line(f"`ingest` of {what}, into an empty home", ingest, "DuckDB copies it", peer)
            score = (
                "import pyarrow.parquet as pq; from vaderSentiment.vaderSentiment import "
                "SentimentIntensityAnalyzer as V; v = V(); "
                f"[v.polarity_scores(t or '') for t in pq.read_table('{file}')['text'].to_pylist()]"
            )
            vader = _median((sys.executable, "-c", score), rounds=1)
            yield Line(
                f"first `brief` of {what}: score, moments, page", brief, "VADER scores them", vader
            )


def _from_nothing(file: str, home: Path) -> tuple[float, float]:
    """Median seconds of `ingest` and of the first `brief`, each round in an empty home."""
    ingests, briefs = [], []
    for _ in range(ROUNDS):
        shutil.rmtree(home, ignore_errors=True)
        ingests.append(_seconds((*FIFTYTWO, "ingest", file), home))
        briefs.append(_seconds((*FIFTYTWO, "brief"), home))
    return statistics.median(ingests), statistics.median(briefs)


def _median(command: tuple[str, ...], home: Path | None = None, rounds: int = ROUNDS) -> float:
    if rounds > 1:
        _seconds(command, home)
    return statistics.median(_seconds(command, home) for _ in range(rounds))


def _seconds(command: tuple[str, ...], home: Path | None) -> float:
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "FIFTYTWO_DEMO": "1"}
    if home:
        environment["FIFTYTWO_HOME"] = str(home)
    began = time.perf_counter()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def _section(lines: list[Line]) -> str:
    rows = "\n".join(
        f"| {line.what} | {line.seconds:.2f} | {line.peer} | {line.peer_seconds:.2f} "
        f"| {line.seconds / line.peer_seconds:.1f} |"
        for line in lines
    )
    return f"""## Commands

Whole processes by the clock, medians of {ROUNDS} on {os.cpu_count()} cores; a peer does part of the
same work and is there to tell this machine's speed, not to be beaten. VADER runs once. Made by
`python bench/commands.py --write`.

| | seconds | beside | seconds | ratio |
|---|--:|---|--:|--:|
{rows}"""


if __name__ == "__main__":
    sys.exit(main())
