"""What the kernel learns from: our labels, hard; the reader's opinion of unlabelled text, soft."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fiftytwo.evidence.signals.datasets import Text, read_dataset
from fiftytwo.evidence.signals.hints import seeds
from fiftytwo.evidence.signals.labels import LEARNED, danger_texts, read_labels, targets_of
from fiftytwo.evidence.signals.neutral import neutral
from fiftytwo.evidence.signals.reader.heads import OF_CUSTOMERS, SIGNAL_OF
from fiftytwo.evidence.signals.reader.lessons import is_held_out
from fiftytwo.evidence.signals.reader.read import Reader
from fiftytwo.kit.seeds import chance_for
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.signals import SIGNALS

Says = Mapping[str, float]
"""Signal -> 0 to 1."""

UNLABELLED = {
    "goemotions": 40_000,
    "convabuse": 5_000,
    "cucom_synthetic": 12_000,
    "banking77": 3_000,
}
"""Most messages taken of each public set for the reader to judge. None of `ibm_twitter_care`: what
we have not labelled of it is what others measure on."""
UNTAUGHT = frozenset({"danger"})
"""What the reader does not teach: of this, what nobody labelled counts as a no. With the reader's
doubts, and a yes counted five times instead of twenty, half as many dangers were found."""
SOFT_WEIGHT = 0.3
"""Of a message that only the reader has judged, beside one that was labelled."""


@dataclass(frozen=True)
class Example:
    """One message, what it says, and how much it counts."""

    text: Text
    says: Says
    weight: float = 1.0


def soft_examples(data: Path, reader: Reader, seed: int = 52) -> Iterator[Example]:
    """Unlabelled messages as the reader judges them. Raises WrongUse if a data set is missing."""
    texts = list(unlabelled(data, seed))
    shares = reader.shares([text.text for text in texts], [text.context for text in texts])
    for text, row in zip(texts, shares, strict=True):
        yield Example(text, dict(_of_role(text.role, row.tolist())), SOFT_WEIGHT)


def _of_role(role: str, shares: Sequence[float]) -> Iterator[tuple[str, float]]:
    for name in SIGNALS:
        question = SIGNAL_OF[name]
        if (question < OF_CUSTOMERS) == (role == Role.CUSTOMER):
            yield name, 0.0 if name in UNTAUGHT else shares[question]


def unlabelled(data: Path, seed: int = 52) -> Iterator[Text]:
    """Public messages that we neither labelled nor hold out, nor any of the same conversation."""
    aside = read_labels().keys() | {text.id for text in neutral(data)}
    for name, most in UNLABELLED.items():
        some = [
            text
            for text in read_dataset(name, data)
            if text.id not in aside and not is_held_out(text, seed)
        ]
        yield from chance_for(seed, "unlabelled", name).sample(some, min(most, len(some)))


def hard_example(text: Text, grades: Mapping[str, int]) -> Example:
    """A labelled message."""
    says = {name: float(yes) for name, yes in targets_of(text.role, dict(grades)).items()}
    return Example(text, says)


def danger_examples() -> Iterator[Example]:
    """Of these only is told whether somebody is in danger; the reader has not seen them."""
    for text, is_danger in danger_texts(LEARNED):
        yield Example(text, {"danger": float(is_danger)})


def seed_examples() -> Iterator[Example]:
    """Our own phrases, each with its reason."""
    for text, says, weight in seeds():
        yield Example(text, {name: float(yes) for name, yes in says.items()}, weight)
