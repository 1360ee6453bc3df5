"""How many messages a second the scorer reads, beside VADER and scikit-learn's hashing, in one run.

    FIFTYTWO_BENCH_DATA=… python bench/kernel.py [--write]

Real texts of public data sets, read for speed only; three words in ten are swapped between messages
by seed, so that no two messages and no two rounds are alike. Every figure is the median of several
rounds on one thread, in seconds of that thread's own time on a core, so that other work on the
machine does not count; the disk is measured by the clock. Both readers share two cores: theirs are
half the seconds of all their threads. `--write` puts the table into
docs/reference/benchmarks.md.
"""

import os
import platform
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from fiftytwo.evidence.signals.alphabet import ROWS, WIDTH
from fiftytwo.evidence.signals.columns import as_texts
from fiftytwo.evidence.signals.scorer import Scorer, load_scorer
from fiftytwo.evidence.signals.sums import read_by_kernel
from fiftytwo.evidence.signals.thresholds import look_from
from fiftytwo.kit.settings import read_settings

SETS = (
    "train-ok/banking77/train.parquet",
    "train-ok/ibm_twitter_care/turns.parquet",
    "train-ok/goemotions/train.parquet",
    "eval-only/twcs/tweets.parquet",
)
PAGE = Path(__file__).parents[1] / "docs/reference/benchmarks.md"
BEGIN, END = "<!-- kernel: begin -->", "<!-- kernel: end -->"
MESSAGES, ROUNDS, SEED = 200_000, 5, 52
THREADS = "eval-only/twcs/tweets.parquet"
CORES = 2
NATURAL = 5_000
"""Messages a round of real threads: a fifth of them, none twice."""


@dataclass(frozen=True)
class Line:
    """One contestant: how many messages and bytes of text a second."""

    name: str
    messages_s: float
    bytes_s: float


def real_texts(data: Path) -> list[str]:
    """The texts of all sets that are present; says which are not."""
    texts: list[str] = []
    for name in SETS:
        if (data / name).is_file():
            texts += pq.read_table(data / name, columns=["text"])["text"].to_pylist()
        else:
            print(f"{name}: data not present", file=sys.stderr)
    return [text for text in texts if text]


def stirred(texts: list[str], n: int, seed: int) -> pa.Array:
    """`n` messages made of real ones, three words in ten swapped for words of others."""
    chance = random.Random(seed)
    pool = [word for text in chance.sample(texts, min(len(texts), 20_000)) for word in text.split()]
    pick, draw = chance.choice, chance.random
    return pa.array(
        " ".join(pick(pool) if draw() < 0.3 else word for word in pick(texts).split())
        for _ in range(n)
    )


def median_s(work: Callable[[int], object], clock: Callable[[], float] = time.thread_time) -> float:
    """Seconds of the middle round; `work` gets the number of the round."""
    times = []
    for turn in range(ROUNDS):
        begun = clock()
        work(turn)
        times.append(clock() - begun)
    return statistics.median(times)


def line(name: str, rounds: list[pa.Array], work: Callable[[pa.Array], object]) -> Line:
    """`work` on each round's texts."""
    seconds = median_s(lambda turn: work(rounds[turn]))
    n_bytes = statistics.median(sum(map(len, each.to_pylist())) for each in rounds)
    return Line(name, len(rounds[0]) / seconds, n_bytes / seconds)


def natural(data: Path) -> list[pa.Table]:
    """Messages of real threads as they come, by chance: text, role, context; a table a round."""
    columns = ["tweet_id", "text", "inbound", "in_response_to_tweet_id"]
    if not (data / THREADS).is_file():
        return []
    rows = [
        row for row in pq.read_table(data / THREADS, columns=columns).to_pylist() if row["text"]
    ]
    said = {str(row["tweet_id"]): row["text"] for row in rows}
    random.Random(SEED).shuffle(rows)
    messages = [
        {
            "text": row["text"],
            "role": "customer" if row["inbound"] else "agent",
            "context": said.get(str(row["in_response_to_tweet_id"]).removesuffix(".0"), ""),
        }
        for row in rows[: ROUNDS * NATURAL]
    ]
    return [pa.Table.from_pylist(messages[at::ROUNDS]) for at in range(ROUNDS)]


def contestants(rounds: list[pa.Array], threads: list[pa.Table]) -> Iterator[Line]:
    """Ours first, then the peers that are installed.

    threads: what `natural` gives; both readers are measured on them too.
    """
    model = load_scorer().model
    fast, slow = Scorer(model, kernel_from=0), Scorer(model, kernel_from=1 << 60)

    def score(scorer: Scorer) -> Callable[[pa.Array], object]:
        return lambda texts: scorer.score(texts, pa.repeat("customer", len(texts)))

    score(fast)(rounds[0][:10])  # numba loads; not a round

    def sums(texts: pa.Array) -> object:
        return [read_by_kernel(part, model.weights, fast.lexicon) for part in as_texts(texts)]

    yield line("Fiftytwo, kernel alone: 16 sums and the language", rounds, sums)
    yield line("Fiftytwo, `score`: probabilities as a table", rounds, score(fast))
    yield line("Fiftytwo, `score` without numba", [each[:40_000] for each in rounds], score(slow))
    mix = [pa.table({"text": each[:20_000]}) for each in rounds]
    mix = [each.append_column("role", pa.repeat("customer", len(each))) for each in mix]
    if threads:
        yield from _both("as they come in real threads, both sides", threads)
    yield from _both("of this mix, mostly Reddit, all as customers'", mix)
    yield from _hashing([each[:10_000] for each in rounds])
    yield from _vader([each[:1_000] for each in rounds])


def _both(what: str, rounds: list[pa.Table]) -> Iterator[Line]:
    both = load_scorer()
    if both.reader is None:
        print("the reader: not installed", file=sys.stderr)
        return

    def score(turn: int) -> object:
        each = rounds[turn]
        context = each["context"] if "context" in each.column_names else None
        return both.score(each["text"], each["role"], context)

    # The reader has threads of its own, whose time this thread does not see: that of all of them,
    # shared by two cores.
    score(0)  # onnxruntime and numba load; not a round
    seconds = median_s(score, time.process_time) / CORES
    n = len(rounds[0])
    n_bytes = statistics.median(each["text"].nbytes for each in rounds)
    share = statistics.mean(_looked_at(both, each) for each in rounds)
    name = f"Fiftytwo, both readers on {CORES} cores, messages {what}: {share:.1%} looked at again"
    yield Line(name, n / seconds, n_bytes / seconds)


def _looked_at(both: Scorer, texts: pa.Table) -> float:
    """The share of messages that the kernel points to."""
    alone = both.alone().score(texts["text"], texts["role"])
    is_english = np.array(alone["language"].to_pylist()) == "en"
    again = np.zeros(len(texts), bool)
    for name, least in look_from(both.model.name).items():
        again |= np.nan_to_num(alone[name].to_numpy()) >= least
    return float(np.mean(again & is_english))


def _hashing(rounds: list[pa.Array]) -> Iterator[Line]:
    try:
        from sklearn.feature_extraction.text import HashingVectorizer
    except ImportError:
        print("scikit-learn: not installed", file=sys.stderr)
        return
    hashing = HashingVectorizer(ngram_range=(1, 3), n_features=ROWS, alternate_sign=False)
    weights = np.random.default_rng(SEED).normal(size=(ROWS, WIDTH)).astype(np.float32)
    texts = [each.to_pylist() for each in rounds]
    seconds = median_s(lambda turn: hashing.transform(texts[turn]) @ weights)
    n_bytes = statistics.median(sum(map(len, each)) for each in texts)
    name = f"scikit-learn HashingVectorizer, 1 to 3 words, times {WIDTH} weights"
    yield Line(name, len(texts[0]) / seconds, n_bytes / seconds)


def _vader(rounds: list[pa.Array]) -> Iterator[Line]:
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    except ImportError:
        print("vaderSentiment: not installed", file=sys.stderr)
        return
    judge = SentimentIntensityAnalyzer().polarity_scores
    yield line("VADER, one sentiment", rounds, lambda part: [judge(t) for t in part.to_pylist()])


def disk(rounds: list[pa.Array]) -> tuple[float, float]:
    """Bytes a second of one Parquet file: read plainly from disk, and read and scored."""
    scorer = Scorer(load_scorer().model, kernel_from=0)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "texts.parquet"
        pq.write_table(pa.table({"text": pa.concat_arrays(rounds)}), file, compression="zstd")

        def plain(_: int) -> None:
            _forget(file)
            file.read_bytes()

        def scored(_: int) -> None:
            _forget(file)
            for batch in pq.ParquetFile(file).iter_batches(50_000, use_threads=False):
                scorer.score(batch["text"], pa.repeat("customer", len(batch)))

        size = file.stat().st_size
        return size / median_s(plain, time.perf_counter), size / median_s(scored, time.perf_counter)


def _forget(file: Path) -> None:
    """Ask the system to drop the file from memory, so that the disk is read."""
    with file.open("rb") as handle:
        os.fsync(handle.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(handle.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def report(lines: list[Line], plain: float, scored: float) -> str:
    """The table as Markdown."""
    ours = lines[1].messages_s
    rows = [
        f"| {each.name} | {each.messages_s:,.0f} | {each.bytes_s / 1e6:,.1f} "
        f"| {ours / each.messages_s:,.2f} |"
        for each in lines
    ]
    return "\n".join(
        [
            "## Kernel",
            "",
            f"{MESSAGES:,} messages a round, {ROUNDS} rounds, medians, one thread, seconds of "
            f"that thread on a core; Python "
            f"{platform.python_version()}, {_processor()}, {os.cpu_count()} cores. Peers read "
            "10,000 (hashing) and 1,000 (VADER) of them. Made by `python bench/kernel.py --write`.",
            "",
            "| | messages a second | MB of text a second | `score` is so many times as fast |",
            "|---|--:|--:|--:|",
            *rows,
            "",
            f"One Parquet file (zstd) of all rounds: {plain / 1e6:,.0f} MB a second read plainly "
            f"from disk, {scored / 1e6:,.0f} MB a second read, unpacked and scored: "
            f"{100 * scored / plain:.0f} % of the disk's speed.",
        ]
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    return next((each.split(":")[1].strip() for each in lines if "model name" in each), "unknown")


def write(section: str) -> None:
    """Put the section into the page, in the place of the last one."""
    page = PAGE.read_text(encoding="utf-8") if PAGE.exists() else "# Benchmarks\n"
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2] if rest else "\n"
    PAGE.write_text(f"{before.rstrip()}\n\n{BEGIN}\n{section}\n{END}{after}", encoding="utf-8")


def main() -> int:
    data = read_settings().bench_data
    texts = real_texts(data) if data else []
    if not texts:
        print("data not present: FIFTYTWO_BENCH_DATA names the folder of public data sets")
        return 0
    rounds = [stirred(texts, MESSAGES, SEED + turn) for turn in range(ROUNDS)]
    assert data is not None
    section = report(list(contestants(rounds, natural(data))), *disk(rounds))
    print(section)
    if "--write" in sys.argv[1:]:
        write(section)
    return 0


if __name__ == "__main__":
    sys.exit(main())
