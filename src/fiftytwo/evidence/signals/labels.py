"""Our labels as targets: what the annotation guide's grades mean for each signal."""

import csv
import io
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from fiftytwo.evidence.signals.datasets import Text, read_dataset
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.conversation import Role

Targets = dict[str, bool]

CUSTOMER = ("thanks", "praise", "frustration", "hostility", "abuse", "escalation", "repeat")
AGENT = (
    "refusal",
    "asks_approval",
    "ownership",
    "apology",
    "unaware",
    "boundary",
    "canned",
)
LEARNED = CUSTOMER + AGENT
"""Signals that are learned. Of the others we have a few dozen examples: a reader of danger that
learned from thirty would be worse than none."""

OURS = "our_texts"
"""The data set that lies beside this file: texts/customer.csv and texts/agent.csv."""


def read_labels() -> dict[str, Targets]:
    """Text id -> what our annotation says of each learned signal of its role."""
    return {
        f"{row['dataset']}|{row['key']}": targets(role, row["labels"])
        for role in (Role.CUSTOMER, Role.AGENT)
        for row in read_csv(f"labels/{role}.csv")
    }


def targets(role: str, labels: str) -> Targets:
    """The grades of docs/reference/annotation-guide.md as yes or no for each signal.

    labels: the grades that are not zero, such as `thanks:2 frustration`.
    """
    grades = {
        name: int(grade or 1) for name, _, grade in (part.partition(":") for part in labels.split())
    }
    if role == Role.AGENT:
        return {name: name in grades for name in AGENT}
    thanks = 0 if "sarcastic" in grades else grades.get("thanks", 0)
    hostility = grades.get("hostility", 0)
    return {
        "thanks": thanks >= 2,
        "praise": thanks == 3,
        "frustration": "frustration" in grades,
        "hostility": hostility >= 1,
        "abuse": hostility == 2,
        "escalation": "escalation" in grades,
        "repeat": "repeat" in grades,
    }


def our_texts() -> Iterator[tuple[Text, Targets]]:
    """The messages that we wrote, with what their writers say of them.

    A writer's messages are one conversation, so that they are measured by weights which have not
    seen that writer.
    """
    for role in (str(Role.CUSTOMER), str(Role.AGENT)):
        for number, row in enumerate(read_csv(f"texts/{role}.csv")):
            key = f"{role}-{number}"
            yield (
                Text(OURS, key, row["writer"], role, row["text"]),
                targets(role, row["labels"]),
            )


def labelled_texts(data: Path) -> Iterator[tuple[Text, Targets]]:
    """Every labelled message with its text, in a fixed order. Raises WrongUse if one is missing."""
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
