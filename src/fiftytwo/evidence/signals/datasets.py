"""The public data sets that training reads: where their texts are, and how their ids are spelled.

Only what lies under `train-ok`: sets whose licence allows that a trained model ships. Their texts
never enter the repository; our labels do, and meet the texts here.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from fiftytwo.kit.errors import WrongUse


@dataclass(frozen=True)
class Text:
    """One message of a data set."""

    dataset: str
    key: str
    conversation: str
    """Messages of one conversation are never split between learning and measuring."""
    role: str
    text: str
    public: tuple[str, ...] = ()
    """What the data set itself says of it: emotions, `abuse`, `calm`."""
    context: str = ""
    """The other side's words just before; empty where there are none."""
    language: str = "en"
    channel: str = ""

    @property
    def id(self) -> str:
        return f"{self.dataset}|{self.key}"


Row = dict[str, Any]
_LINK = re.compile(r"(?<![\w-])link(?=\s*$)|(?<=[:.!?] )link(?![\w-])")


def read_dataset(name: str, data: Path) -> list[Text]:
    """All texts of one data set. Raises WrongUse if it is not there."""
    folder = find_folder(data) / name
    if not folder.is_dir():
        raise WrongUse(f"the data set {name} is not present: FIFTYTWO_BENCH_DATA names its folder")
    return list(DATASETS[name].texts(folder))


def find_folder(data: Path) -> Path:
    """`data` or the `train-ok` in it."""
    return data / "train-ok" if (data / "train-ok").is_dir() else data


def _rows(folder: Path, *files: str, columns: list[str] | None = None) -> Iterator[Row]:
    for file in files:
        yield from pq.read_table(folder / file, columns=columns).to_pylist()


def _social(folder: Path) -> Iterator[Text]:
    # The set has the bare word "link" where a link stood.
    rows = (
        row | {"role": row["speaker"], "text": _LINK.sub("https://x.example", row["text"] or "")}
        for row in _rows(folder, "turns.parquet")
    )
    return _turns(folder.name, rows, "social")


def _shop(folder: Path) -> Iterator[Text]:
    roles = {"user": "customer"}
    rows = _rows(folder, "ecommerce_turns.parquet")
    turns = (row | {"role": roles.get(row["role"], "agent")} for row in rows)
    return _turns(folder.name, turns, "chat")


def _turns(name: str, rows: Iterable[Row], channel: str) -> Iterator[Text]:
    """Turns of conversations, in order, each with the other side's last words before it."""
    talk = ""
    said: dict[str, str] = {}
    for row in rows:
        if row["conversation_id"] != talk:
            talk, said = row["conversation_id"], {}
        if row["text"]:
            others = [words for role, words in said.items() if role != row["role"]]
            yield Text(
                name,
                f"{talk}|{row['turn']}",
                talk,
                row["role"],
                row["text"],
                context=others[-1] if others else "",
                channel=channel,
            )
            said[row["role"]] = row["text"]


def _comments(folder: Path) -> Iterator[Text]:
    for row in _rows(folder, "train.parquet", "dev.parquet"):
        key = row["comment_id"]
        yield Text(folder.name, key, key, "customer", row["text"], tuple(row["labels"]))


def _to_bots(folder: Path) -> Iterator[Text]:
    for row in _rows(folder, "train.parquet", "valid.parquet"):
        text = re.sub(r"<[^>]*>", " ", row["user"] or "")
        key = f"{row['example_id']:.0f}"
        before = row["agent"] or ""
        yield Text(
            folder.name, key, row["conv_id"], "customer", text, _votes(row), before, channel="chat"
        )


def _votes(row: Row) -> tuple[str, ...]:
    """`abuse` if most annotators saw some and most of these saw it aimed at the one who answers."""
    people = [f"Annotator{n}" for n in range(1, 9) if row[f"Annotator{n}_is_abuse.1"] is not None]
    abusive = [p for p in people if any(row[f"{p}_is_abuse.-{n}"] == "1" for n in (1, 2, 3))]
    calm = [p for p in people if row[f"{p}_is_abuse.1"] == "1"]
    at_agent = [p for p in abusive if row[f"{p}_target.system"] == "1"]
    if 2 * len(abusive) > len(people) and 2 * len(at_agent) > len(abusive):
        return ("abuse",)
    return ("calm",) if len(calm) == len(people) > 0 else ()


def _questions(folder: Path) -> Iterator[Text]:
    for at, row in enumerate(_rows(folder, "train.parquet", columns=["text"])):
        yield Text(folder.name, str(at), str(at), "customer", row["text"], ("calm",))


@dataclass(frozen=True)
class Dataset:
    licence: str
    about: str
    texts: Callable[[Path], Iterator[Text]]


DATASETS = {
    "ibm_twitter_care": Dataset("Apache-2.0", "real service tweets, mostly two turns", _social),
    "cucom_synthetic": Dataset("Apache-2.0", "invented shop chats, written by a model", _shop),
    "goemotions": Dataset("Apache-2.0", "comments on Reddit, 28 emotions", _comments),
    "convabuse": Dataset("CC BY 4.0", "people talking to chatbots, abuse graded", _to_bots),
    "banking77": Dataset("CC BY 4.0", "calm questions to a bank", _questions),
}
