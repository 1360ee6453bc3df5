"""What the reader learns from: every labelled English message, with what stood before it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fiftytwo.evidence.signals.datasets import Text
from fiftytwo.evidence.signals.labels import Grades, graded_texts
from fiftytwo.evidence.signals.neutral import calm
from fiftytwo.evidence.signals.reader.heads import QUESTIONS, answers
from fiftytwo.evidence.signals.reader.wording import worded
from fiftytwo.kit.seeds import chance_for

HELD_OUT = 8
"""One conversation or scenario family in so many is not learned from, but measured on."""
CALM_WEIGHT = 0.3
"""Of calm questions to a bank, which nobody labelled: they count a little, as nothing at all."""
COMMENT_WEIGHT = 0.5
"""Of comments on Reddit and talk to bots, beside service messages."""
COMMENTS = ("goemotions", "convabuse")


@dataclass(frozen=True)
class Lesson:
    """One message: its answers to QUESTIONS (NaN: not asked), and how much it counts."""

    text: Text
    answers: Sequence[float]
    weight: float = 1.0


Graded = tuple[Text, Grades]


def split_labelled(
    data: Path, seed: int = 52, language: str = "en"
) -> tuple[list[Graded], list[Graded]]:
    """Labelled messages of a language to learn from, and those held out.

    Raises WrongUse if a data set is missing.
    """
    learned: list[Graded] = []
    held: list[Graded] = []
    for text, grades in graded_texts(data):
        if text.language == language:
            (held if is_held_out(text, seed) else learned).append((text, grades))
    # Formulas stand in several conversations: what was learned by heart is not measured on.
    known = {worded(text.text).casefold() for text, _ in learned}
    return learned, [each for each in held if worded(each[0].text).casefold() not in known]


def is_held_out(text: Text, seed: int = 52) -> bool:
    """Whether its conversation or family is measured on, labelled or not.

    Drawn for each by itself: texts that are added later move no other.
    """
    return _is_held_out(text.dataset, text.conversation, seed)


@cache
def _is_held_out(dataset: str, conversation: str, seed: int) -> bool:
    return chance_for(seed, "held out", dataset, conversation).randrange(HELD_OUT) == 0


def lessons(data: Path, seed: int = 52) -> tuple[list[Lesson], list[Lesson]]:
    """What the reader learns from, and what is held out, as lessons."""
    learned, held = split_labelled(data, seed)
    return [_lesson(*each) for each in learned] + _calm(data), [_lesson(*e) for e in held]


def _lesson(text: Text, grades: Grades) -> Lesson:
    weight = COMMENT_WEIGHT if text.dataset in COMMENTS else 1.0
    return Lesson(text, answers(text.role, grades), weight)


def _calm(data: Path) -> list[Lesson]:
    asked = {"thanks", "hostility", "escalation", "danger"}
    none = [
        0.0 if label in asked and after is None else float("nan") for label, _, after in QUESTIONS
    ]
    return [Lesson(text, none, CALM_WEIGHT) for text in calm(data)]
