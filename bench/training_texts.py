"""How our training texts are made up, how alike they are, and how easily they are told from real.

    FIFTYTWO_BENCH_DATA=… python bench/training_texts.py [--write]

Near-duplicates: Jaccard >= 0.8 of sets of five letters, found by MinHash and then counted exactly.
Told from real: a plain classifier between what we wrote as customers and the real service tweets
that we labelled, both as the reader reads them; 0.5 is not at all, 1 is always. Beside it, where
the sets for evaluation are there, the same classifier between real tweets of two sets: what other
brands and years alone come to. Of those sets only that figure and a count of copies is shown.
"""

import math
import re
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import unescape
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow.parquet as pq
from sklearn.feature_extraction import FeatureHasher
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.preprocessing import normalize

from fiftytwo.evidence.signals.datasets import DATASETS, Text, find_folder, read_dataset
from fiftytwo.evidence.signals.labels import OURS, Grades, graded_texts
from fiftytwo.evidence.signals.reader.wording import worded
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.seeds import chance_for
from fiftytwo.kit.settings import read_settings
from fiftytwo.terms.conversation import Role
from page import write_section

REAL = "ibm_twitter_care"
EVALUATION = {
    "twcs": "twcs/tweets.parquet",
    "tweetsumm": "tweetsumm/turns.parquet",
    "airline_tweets": "airline_tweets/tweets.parquet",
}
"""Public sets that we measure on and never learn from."""
ALIKE, SHINGLE = 0.8, 5
HASHES, BANDS = 64, 16
"""Four hashes a band: a pair of Jaccard 0.8 is missed twice in ten thousand times."""
MOST, FOLDS, SEED = 4_000, 5, 52
FEWEST_SOCIAL = 50
STRONGEST, SEEN_OFTEN = 25, 10
HASHED = 2**18
WORD = "\0"
"""Marks words and pairs, so that they are no letters of others."""
FIGURES = ("messages", "real", "AUC", "folds differ by")

Graded = tuple[Text, Grades]
Ids = npt.NDArray[np.uint64]
Flags = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]


# ── near-duplicates ──


def shingles(text: str) -> Ids:
    """Five letters each, of the words alone, in small letters, as numbers."""
    words = " ".join(re.findall(r"\w+", worded(text).casefold())) or text
    parts = {words[i : i + SHINGLE] for i in range(max(1, len(words) - SHINGLE + 1))}
    return np.array([zlib.crc32(part.encode()) for part in sorted(parts)], np.uint64)


def min_hashes(sets: Sequence[Ids]) -> Ids:
    """One row a set, HASHES columns: the least of its members under each hash."""
    ends = np.cumsum([len(each) for each in sets])
    begins = np.concatenate(([0], ends[:-1]))
    members = np.concatenate(sets)
    chance = np.random.default_rng(chance_for(SEED, "minhash").getrandbits(32))
    factors = chance.integers(1, 2**63, HASHES, np.uint64) * np.uint64(2) + np.uint64(1)
    columns = [np.minimum.reduceat(members * factor >> np.uint64(32), begins) for factor in factors]
    return np.stack(columns, axis=1)


def alike(texts: Sequence[str], others: Sequence[str] | None = None) -> list[set[int]]:
    """For each text the rows of `others` that are nearly the same; without `others`, other rows
    of `texts`."""
    mine = [shingles(text) for text in texts]
    theirs = mine if others is None else [shingles(text) for text in others]
    candidates: list[set[int]] = [set() for _ in texts]
    hashes, their_hashes = min_hashes(mine), min_hashes(theirs)
    for band in np.split(np.arange(HASHES), BANDS):
        buckets = defaultdict(list)
        for at, row in enumerate(their_hashes[:, band]):
            buckets[row.tobytes()].append(at)
        for at, row in enumerate(hashes[:, band]):
            candidates[at].update(buckets.get(row.tobytes(), ()))
    found = []
    for at, near in enumerate(candidates):
        if others is None:
            near.discard(at)
        found.append({other for other in near if _jaccard(mine[at], theirs[other]) >= ALIKE})
    return found


def _jaccard(one: Ids, other: Ids) -> float:
    both = len(np.intersect1d(one, other, assume_unique=True))
    return both / (len(one) + len(other) - both)


def near_duplicates(graded: Sequence[Graded], data: Path) -> Iterator[str]:
    ours = [each for each in graded if each[0].dataset == OURS]
    columns = ("all", "with a near-duplicate", "in another family", "of more than five words")
    yield from _header("messages", [*columns, "labelled otherwise"])
    for language, name in (("en", "English"), ("de", "German")):
        for role in (Role.CUSTOMER, Role.AGENT):
            kind = [e for e in ours if (e[0].language, e[0].role) == (language, role)]
            yield _duplicates(f"ours, {name}, {role}s'", kind)
    yield _duplicates("public, labelled by us", [e for e in graded if e[0].dataset != OURS])
    yield ""
    mine = [text.text for text, _ in ours]
    yield _copies(REAL, mine, [text.text for text in read_dataset(REAL, data)])
    for name in EVALUATION:
        if path := _find_evaluation(name, data):
            rows = pq.read_table(path, columns=["text"])["text"].to_pylist()
            yield _copies(name, mine, [row for row in rows if row])
        else:
            yield f"* {name}: data not present"


def _duplicates(what: str, some: Sequence[Graded]) -> str:
    """A row: a near-duplicate in another family, or conversation, may be across a split."""
    found = alike([text.text for text, _ in some])
    talks = [(text.dataset, text.conversation) for text, _ in some]
    near = [at for at, others in enumerate(found) if others]
    apart = sum(any(talks[other] != talks[at] for other in found[at]) for at in near)
    long = sum(_is_long(some[at][0].text) for at in near)
    otherwise = sum(any(some[other][1] != some[at][1] for other in found[at]) for at in near)
    shares = f"{_share(len(near), len(some))} | {_share(apart, len(some))}"
    return f"| {what} | {len(some):,} | {shares} | {long} | {otherwise} |"


def _copies(name: str, mine: Sequence[str], others: Sequence[str]) -> str:
    near = [text for text, rows in zip(mine, alike(mine, others), strict=True) if rows]
    return (
        f"* Of our {len(mine):,} messages {len(near)} are nearly one of the {len(others):,} of "
        f"{name}, {sum(map(_is_long, near))} of them of more than five words."
    )


def _is_long(text: str) -> bool:
    return len(text.split()) > 5


def _find_evaluation(name: str, data: Path) -> Path | None:
    path = find_folder(data).parent / "eval-only" / EVALUATION[name]
    return path if path.is_file() else None


# ── told from real ──


@dataclass(frozen=True)
class Told:
    """How well ours and real ones are told apart, and by what."""

    what: str
    ours: int
    real: int
    auc: float
    spread: float
    """greatest less least of the folds"""
    by: dict[str, list[str]]
    """`ours` and `real`: words with the share of messages of both sides that have them"""


def grams(text: str) -> list[str]:
    """Words, pairs of words, and three and four letters of the text as the reader reads it."""
    text = worded(text)
    words = re.findall(r"\w+|[^\w\s]", text)
    pairs = [" ".join(pair) for pair in pairwise(words)]
    padded = f" {text} "
    letters = [padded[i : i + n] for n in (3, 4) for i in range(len(padded) - n + 1)]
    return sorted({WORD + one for one in words + pairs} | set(letters))


def told(what: str, ours: Sequence[Text], real: Sequence[Text]) -> Told:
    """The figure, over folds that split no family, and the words that tell most."""
    ours = chance_for(SEED, "told").sample(list(ours), min(MOST - len(real), len(ours)))
    read = [grams(text.text) for text in (*ours, *real)]
    is_ours = np.arange(len(read)) < len(ours)
    hasher = FeatureHasher(HASHED, input_type="string", alternate_sign=False)
    features = normalize(hasher.transform(read))
    families = [_family(text) for text in (*ours, *real)]
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=SEED)
    found = []
    for learned, held in folds.split(features, is_ours, families):
        margin = _judge(features[learned], is_ours[learned]).decision_function(features[held])
        found.append(roc_auc_score(is_ours[held], margin))
    lift = np.asarray(features[is_ours].mean(axis=0) - features[~is_ours].mean(axis=0)).ravel()
    strength = _judge(features, is_ours).coef_[0] * np.abs(lift)
    by = _strongest(read[: len(ours)], read[len(ours) :], strength, hasher)
    return Told(what, len(ours), len(real), float(np.mean(found)), max(found) - min(found), by)


def _judge(features: Any, is_ours: Flags) -> LogisticRegression:
    judge = LogisticRegression(C=10, class_weight="balanced", max_iter=300, solver="liblinear")
    return judge.fit(features, is_ours)


def _family(text: Text) -> str:
    """What no fold splits. The first writers' messages have no families: each is its own."""
    first = text.dataset == OURS and "/" not in text.conversation
    return text.id if first else f"{text.dataset}|{text.conversation}"


def _strongest(
    ours: Sequence[list[str]], real: Sequence[list[str]], strength: Floats, hasher: FeatureHasher
) -> dict[str, list[str]]:
    """Those words and pairs whose weight, times how much oftener one side has them, is greatest."""
    us, them = (Counter(gram for grams in side for gram in grams) for side in (ours, real))
    often = [g for g, n in (us + them).items() if n >= SEEN_OFTEN and g.startswith(WORD)]
    columns = hasher.transform([[gram] for gram in often]).indices
    by_strength = sorted(zip(strength[columns].tolist(), often, strict=True))
    said = [
        f"`{gram[len(WORD) :]}` {100 * us[gram] / len(ours):.0f}:{100 * them[gram] / len(real):.0f}"
        for _, gram in by_strength
    ]
    return {"ours": said[: -STRONGEST - 1 : -1], "real": said[:STRONGEST]}


def told_from_real(graded: Sequence[Graded], data: Path) -> Iterator[str]:
    of_customers = [text for text, _ in graded if text.role == Role.CUSTOMER]
    real = [text for text in of_customers if text.dataset == REAL]
    ours = [text for text in of_customers if text.dataset == OURS and text.language == "en"]
    social = [text for text in ours if text.channel == "social"]
    all_social = told("all writers", social, real)
    yield from _header("written, beside real service tweets", FIGURES)
    for writer in sorted({writer_of(text) for text in ours}):
        some = [text for text in ours if writer_of(text) == writer]
        yield _figures(told(f"{writer}, all channels", some, real))
        some = [text for text in some if text.channel == "social"]
        if len(some) >= FEWEST_SOCIAL:
            yield _figures(told(f"{writer}, social", some, real))
    yield _figures(all_social, "all writers, social")
    yield ""
    yield from _header("first messages only, social", FIGURES)
    first = [text for text in real if not text.context]
    # Of the first four writers it is not known what stood before.
    begun = [text for text in social if "/" in text.conversation and not text.context]
    sides = {"ours": begun} | _other_real(data)
    for view, seen in VIEWS.items():
        bare = [replace(text, text=seen(text.text)) for text in first]
        for name, texts in sides.items():
            some = [replace(text, text=seen(text.text)) for text in texts]
            yield _figures(told(f"{name}, {view}", some, bare))
    yield ""
    for side, name in (("ours", "ours"), ("real", "real ones")):
        yield f"What speaks most for {name} among social messages (% of ours : % of real ones):"
        yield ", ".join(all_social.by[side]) + ".\n"
    for name, texts in {"ours, social, first": begun, "real, first": first}.items():
        yield _manner(name, texts)


def _figures(row: Told, what: str = "") -> str:
    return f"| {what or row.what} | {row.ours:,} | {row.real} | {row.auc:.2f} | {row.spread:.2f} |"


def _words_alone(text: str) -> str:
    plain = re.sub("['’]", "", unescape(worded(text)).lower())
    words = re.findall(r"[a-z]+", plain)
    return " ".join(word for word in words if word not in ("user", "http", "number", "name"))


def _small_words(text: str) -> str:
    words = _words_alone(text).split()
    return " ".join(word for word in words if word in ENGLISH_STOP_WORDS) or "-"


VIEWS: dict[str, Callable[[str], str]] = {
    "as they are": str,
    "words alone, in small letters": _words_alone,
    "only words such as *the* and *was*": _small_words,
}
"""What the classifier gets to see: less and less of subject and typing."""


def _other_real(data: Path) -> dict[str, list[Text]]:
    """Customers' first tweets of another real set, to stand in the place of ours."""
    path = _find_evaluation("twcs", data)
    if not path:
        return {}
    columns = ["tweet_id", "thread_id", "text", "inbound", "in_response_to_tweet_id"]
    return {
        "other real tweets (twcs)": [
            Text("twcs", str(row["tweet_id"]), str(row["thread_id"]), "customer", row["text"])
            for row in pq.read_table(path, columns=columns).to_pylist()
            if row["inbound"] and row["text"] and not row["in_response_to_tweet_id"]
        ]
    }


def _manner(name: str, texts: Sequence[Text]) -> str:
    bodies = [re.sub(r"^(?:@user\W*)+", "", worded(text.text)) for text in texts]
    low, middle, high = np.quantile([len(body.split()) for body in bodies], (0.1, 0.5, 0.9))
    small = sum(body[:1].islower() for body in bodies)
    return (
        f"* {name}: {middle:.0f} words a message ({low:.0f} to {high:.0f} for eight in ten), "
        f"{_share(small, len(bodies))} begin with a small letter"
    )


# ── counts ──


def writer_of(text: Text) -> str:
    """The file; of the CSV files, which the first four share, the writer too."""
    head, family, _ = text.conversation.partition("/")
    return f"{head}.jsonl" if family else f"csv {head}"


def counts(graded: Sequence[Graded]) -> Iterator[str]:
    ours = [text for text, _ in graded if text.dataset == OURS]
    channels = [name for name, _ in Counter(text.channel for text in ours).most_common()]
    yield from _header("writer", ["language", "families", "customers'", "agents'", *channels])
    for writer in sorted({writer_of(text) for text in ours}):
        some = [text for text in ours if writer_of(text) == writer]
        roles = Counter(text.role for text in some)
        where = Counter(text.channel for text in some)
        families = len({text.conversation for text in some if "/" in text.conversation})
        numbers = [families, roles[Role.CUSTOMER], roles[Role.AGENT], *(where[c] for c in channels)]
        languages = " ".join(sorted({text.language for text in some}))
        yield f"| {writer} | {languages} | " + " | ".join(f"{n:,}" for n in numbers) + " |"
    for role in (Role.CUSTOMER, Role.AGENT):
        yield ""
        yield from _labels(f"{role}'s label", [each for each in graded if each[0].role == role])


def _labels(title: str, graded: Sequence[Graded]) -> Iterator[str]:
    """Rows are labels with their grades, columns where the messages come from."""
    kinds: dict[str, Callable[[Text], bool]] = {
        "ours, English": lambda text: (text.dataset, text.language) == (OURS, "en"),
        "ours, German": lambda text: (text.dataset, text.language) == (OURS, "de"),
    }
    for name in DATASETS:
        if any(text.dataset == name for text, _ in graded):
            kinds[name] = lambda text, name=name: text.dataset == name
    yield from _header(title, kinds)
    columns = []
    for belongs in kinds.values():
        some = [grades for text, grades in graded if belongs(text)]
        column = Counter(_grade(name, n) for grades in some for name, n in grades.items() if n)
        columns.append(column + Counter(messages=len(some), nothing=sum(not g for g in some)))
    names = sorted({name for column in columns for name in column} - {"messages", "nothing"})
    for name in ("messages", "nothing", *names):
        yield f"| {name} | " + " | ".join(f"{column[name]:,}" for column in columns) + " |"


def _grade(name: str, grade: int) -> str:
    return f"{name} {grade}" if name in ("thanks", "hostility") else name


def _header(first: str, names: Iterable[str]) -> Iterator[str]:
    names = list(names)
    yield f"| {first} | " + " | ".join(names) + " |"
    yield "|---|" + "--:|" * len(names)


def _share(n: int, of: int) -> str:
    """`17 (0.3 %)`, rounded up so that nothing looks like none."""
    return f"{n:,} ({math.ceil(1000 * n / of) / 10 if of else 0:.1f} %)"


def main() -> int:
    data = read_settings().bench_data
    if data is None:
        print("data not present: set FIFTYTWO_BENCH_DATA to the folder that holds train-ok/")
        return 0
    try:
        graded = list(graded_texts(data))
    except WrongUse as error:
        print(f"data not present: {error}")
        return 0
    parts = (counts(graded), near_duplicates(graded, data), told_from_real(graded, data))
    made, near, real = ("\n".join(part) for part in parts)
    section = f"""## Training texts

What the numbers mean is in [training data](training-data.md). Made by
`python bench/training_texts.py --write`.

{made}

### Near-duplicates

{near}

### Told from real

{real}"""
    print(section)
    if "--write" in sys.argv[1:]:
        write_section("training texts", section)
    return 0


if __name__ == "__main__":
    sys.exit(main())
