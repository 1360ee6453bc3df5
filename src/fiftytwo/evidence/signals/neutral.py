"""A thousand real messages in which nothing is said, held out from all training."""

from pathlib import Path

from fiftytwo.evidence.signals.datasets import Text, read_dataset
from fiftytwo.evidence.signals.labels import read_labels
from fiftytwo.kit.seeds import chance_for

EACH = 500
CALM = 1000


def calm(data: Path) -> list[Text]:
    """Calm questions to a bank to learn from. Raises WrongUse if the data set is missing.

    Always the same, whatever the seed of a training: else it would learn what `neutral` holds out.
    """
    return chance_for(52, "calm").sample(list(read_dataset("banking77", data)), CALM)


def neutral(data: Path) -> list[Text]:
    """Calm questions to a bank, and comments whose raters all saw nothing but `neutral`.

    Always the same; none that we labelled. Raises WrongUse if a data set is missing.
    """
    ours = read_labels()
    learned = {text.id for text in calm(data)}
    asked = [text for text in read_dataset("banking77", data) if text.id not in learned]
    plain = [
        text
        for text in read_dataset("goemotions", data)
        if text.public == ("neutral",) and text.id not in ours
    ]
    chance = chance_for(52, "neutral")
    return chance.sample(asked, EACH) + chance.sample(plain, EACH)
