"""In which words a rule is told: of many that say no, the sentence that most of them share."""

import re
from collections.abc import Sequence

from fiftytwo.evidence.talk.wording import either

SAYS_NO = re.compile(
    either(
        r"\b(?:can(?:no|['’])t|cannot|can not|won['’]t|unable|not (?:able|allowed|possible|"
        r"permitted|covered|entitled|eligible)|aren['’]t (?:able|allowed)|isn['’]t (?:possible|"
        r"covered))\b",
        r"\b(?:policy|rules?|terms|conditions|only (?:if|when|with|after|for|within)|unless|"
        r"(?:has|have) to|must|fee|non-refundable|no longer|no refunds?|no exceptions?)\b",
        r"\b(?:kann|können|könnte|darf|dürfen|geht|gibt)\b[^.!?]{0,60}\b(?:nicht|keine?\w*)\b",
        r"\b(?:nicht (?:möglich|vorgesehen|erlaubt|gedeckt)|ausgeschlossen|richtlinie\w*|regel\w*|"
        r"bedingungen|nur (?:wenn|mit|nach|bei|für|innerhalb)|erst (?:nach|wenn|ab)|gebühr\w*)\b",
    )
)
"""What a no by rule is said with; a sentence without any of it tells no rule."""

LEAST_WORDS = 5
"""Fewer say no and not to what."""

SHARED = 2
"""Telling words that two must have in common to speak of the same rule."""

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*(?=\s|$)|[^\n]+")
_WORD = re.compile(r"[^\W\d_]{5,}")


def words_of_rule(texts: Sequence[str]) -> tuple[int, str] | None:
    """Which of `texts`, and which sentence of it, tells the rule best; None: none does.

    The best is the one that most others share; of these the first that hides nobody's name, and
    the shortest.
    """
    telling = [_telling(text) for text in texts]
    found = [(place, sentence) for place, text in enumerate(texts) for sentence in _sentences(text)]

    def fitness(one: tuple[int, str]) -> tuple[int, bool, int]:
        place, sentence = one
        shared = _shared(_telling(sentence), telling, place)
        return shared, "⟨" not in sentence, -len(sentence)

    return max(found, key=fitness, default=None)


def _sentences(text: str) -> list[str]:
    told = [match[0].strip() for match in _SENTENCE.finditer(text)]
    return [each for each in told if SAYS_NO.search(each) and len(each.split()) >= LEAST_WORDS]


def _shared(words: set[str], telling: Sequence[set[str]], own: int) -> int:
    others = (each for place, each in enumerate(telling) if place != own)
    return sum(len(words & other) >= SHARED for other in others)


def _telling(text: str) -> set[str]:
    """Words of five letters and more, cut to their first six, in small letters."""
    return {word.casefold()[:6] for word in _WORD.findall(text)}
