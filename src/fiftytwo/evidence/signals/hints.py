"""Weak evidence beside our labels: what public labels hint at, and seed phrases of our own.

A public label is another question than ours (gratitude on Reddit is not thanks for help), so a hint
counts little, and where it could mislead there is none.
"""

import re
from collections.abc import Iterable, Iterator

from fiftytwo.evidence.signals.datasets import Text
from fiftytwo.evidence.signals.labels import Targets, read_csv

Hint = tuple[Text, Targets, float]
"""A message, what it hints at, and how much that counts beside a labelled message (1)."""

COMMENT, BOT, CALM, SEED = 0.1, 0.5, 0.1, 1.0

YOU = re.compile(r"\b(you|your|you're|youre|u|ur)\b", re.IGNORECASE)
UPSET = {"anger", "annoyance", "disappointment", "disapproval", "disgust"}
WARM = {"gratitude", "admiration", "approval", "love", "joy", "excitement", "relief", "pride"}


def hints_from(texts: Iterable[Text]) -> Iterator[Hint]:
    """The hints of public data sets, for messages that we have not labelled."""
    for text in texts:
        says, weight = _SAYS[text.dataset](text)
        if says:
            yield text, says, weight


def _comment(text: Text) -> tuple[Targets, float]:
    feels = set(text.public)
    says: Targets = {}
    if "gratitude" not in feels:
        says |= {"thanks": False}
    if "admiration" not in feels:
        says |= {"praise": False}
    elif YOU.search(text.text):
        # Admiration of a third thing is not praise of who helped; "you" comes closer.
        says |= {"praise": True}
    if not feels & UPSET:
        says |= {"frustration": False, "hostility": False, "abuse": False}
    elif not feels & WARM and feels & {"annoyance", "disappointment"}:
        says |= {"frustration": True}
    return says, COMMENT


def _to_bot(text: Text) -> tuple[Targets, float]:
    if "abuse" in text.public:
        return {"hostility": True, "abuse": True, "thanks": False, "praise": False}, BOT
    if "calm" in text.public:
        return {"hostility": False, "abuse": False}, BOT
    return {}, 0.0


def _question(text: Text) -> tuple[Targets, float]:
    return dict.fromkeys(("hostility", "abuse", "praise", "thanks", "escalation"), False), CALM


_SAYS = {"goemotions": _comment, "convabuse": _to_bot, "banking77": _question}


def seeds() -> Iterator[Hint]:
    """Our own phrases, from seeds.csv: what each says and does not say, and why."""
    for at, row in enumerate(read_csv("seeds.csv")):
        says = dict.fromkeys(row["yes"].split(), True) | dict.fromkeys(row["no"].split(), False)
        yield Text("seeds", str(at), f"seed {at}", row["role"], row["text"]), says, SEED
