"""Our labels as targets: what the annotation guide's grades mean for each signal."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from importlib.resources import files
from pathlib import Path

from fiftytwo.evidence.signals.datasets import Text, read_dataset
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.signals import AGENT_SIGNALS

Targets = dict[str, bool]
Grades = dict[str, int]
"""What an annotator gave, zeros left out: {"thanks": 2, "frustration": 1}."""

OURS = "our_texts"
"""The data set that lies beside this file: all of texts/."""


def read_labels() -> dict[str, Grades]:
    """Text id of each public message that we labelled -> its grades."""
    return {
        f"{row['dataset']}|{row['key']}": grades_of(row["labels"])
        for role in (Role.CUSTOMER, Role.AGENT)
        for row in read_csv(f"labels/{role}.csv")
    }


def grades_of(labels: str) -> Grades:
    """`thanks:2 frustration` as {"thanks": 2, "frustration": 1}."""
    parts = (part.partition(":") for part in labels.split())
    return {name: int(grade or 1) for name, _, grade in parts}


def targets_of(role: str, grades: Grades) -> Targets:
    """The grades of docs/reference/annotation-guide.md as yes or no for each signal of a role."""
    if role == Role.AGENT:
        return {name: name in grades for name in AGENT_SIGNALS}
    thanks = 0 if "sarcastic" in grades else grades.get("thanks", 0)
    hostility = grades.get("hostility", 0)
    return {
        "thanks": thanks >= 2,
        "praise": thanks == 3,
        "frustration": "frustration" in grades,
        "hostility": hostility >= 1,
        "abuse": hostility == 2,
        "danger": "danger" in grades,
        "escalation": "escalation" in grades,
        "repeat": "repeat" in grades,
        "unfit": "unfit" in grades,
    }


def our_texts() -> Iterator[tuple[Text, Grades]]:
    """The messages that we wrote, with what their writers say of them.

    Of the first writers a writer's messages are one conversation, of the later ones a scenario
    family: measured by weights which have not seen that writer, or that family.
    """
    for role in (str(Role.CUSTOMER), str(Role.AGENT)):
        for number, row in enumerate(read_csv(f"texts/{role}.csv")):
            text = Text(
                OURS,
                f"{role}-{number}",
                row["writer"],
                role,
                row["text"],
                channel=row["channel"],
            )
            yield text, grades_of(row["labels"])
    folder = files("fiftytwo.evidence.signals") / "texts/scenarios"
    for file in sorted(folder.iterdir(), key=lambda each: each.name):
        if file.name.endswith(".jsonl"):
            yield from _scenarios(file.name.partition(".")[0], file.read_text(encoding="utf-8"))


def _scenarios(writer: str, lines: str) -> Iterator[tuple[Text, Grades]]:
    for number, line in enumerate(lines.rstrip("\n").split("\n")):
        row = json.loads(line)
        text = Text(
            OURS,
            f"{writer}-{number}",
            f"{writer}/{row['family']}",
            row["role"],
            row["text"],
            context=row["context"],
            language=row["language"],
            channel=row["channel"],
        )
        yield text, row["labels"]


LEARNED = ("r", "u")
HELD_OUT = "u_held"
"""Of texts/danger: by the writer of `u`, in a second sitting, of other situations."""


def danger_texts(names: Iterable[str]) -> Iterator[tuple[Text, bool]]:
    """The messages of texts/danger/NAME.jsonl, and whether somebody is in danger there."""
    for name in names:
        path = files("fiftytwo.evidence.signals") / f"texts/danger/{name}.jsonl"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            text = Text(
                OURS,
                f"danger-{name}-{number}",
                f"danger-{name}/{number}",
                str(Role.CUSTOMER),
                row["text"],
                language=row["language"],
                channel=row["channel"],
            )
            yield text, row["label"] == "danger"


def graded_texts(data: Path) -> Iterator[tuple[Text, Grades]]:
    """Every labelled message with its grades, in a fixed order, of all languages.

    Raises WrongUse if a message that is labelled is not in its data set.
    """
    yield from our_texts()
    labels = read_labels()
    names = sorted({each.partition("|")[0] for each in labels})
    found = {text.id: text for name in names for text in read_dataset(name, data)}
    missing = len(labels.keys() - found.keys())
    if missing:
        raise WrongUse(
            f"{missing} labelled messages are not in the data sets: another version of them is "
            "needed, see docs/reference/signal-cards.md"
        )
    for each in sorted(labels):
        yield found[each], labels[each]


def read_csv(name: str) -> list[dict[str, str]]:
    """A CSV file of this package as dictionaries."""
    text = (files("fiftytwo.evidence.signals") / name).read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))
