"""Why a customer's praise must not hang on a wall as it stands. DESIGN 2.2.

Whoever is praised still has the words on their own page: they are only not published. So these
patterns would rather block too much. Definition: docs/reference/definitions/unfit.md
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from fiftytwo.evidence.moments.unfit_words import (
    BELITTLES,
    BENT_RULE,
    BEREAVEMENT,
    DEBT,
    HARMLESS,
    HEALTH,
    IDENTIFIES,
    NAMES,
    PERSONAL,
    SEXUAL,
)

_FOLDED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "é": "e"}
    | {"’": "'", "…": " "}
)
"""Patterns know plain letters only: many people type "fuer"."""

_TOLD_OF_NOBODY = re.compile(r"⟨(?:handle|number|link|url|web)⟩|<[A-Z_]+>|__\w+?__|https?://\S+")
"""Masks of what says nothing about the customer by itself: an account, a link, a number."""

_GREETING = (
    r"(?:hi|hello|hey|dear|good|morning|afternoon|evening|mr|mrs|ms|miss|dr|hallo|guten|tag|morgen|"
    r"abend|liebe[rs]?|sehr|geehrte[rs]?|herrn?|frau|ah|so|well|right|thanks?|danke)"
)
_LETTER = r"⟨[A-Z]\d{0,3}⟩"
_WHOSE_LETTER = re.compile(
    rf"(?i:^\W*(?:{_GREETING}\W{{1,3}}){{0,4}}){_LETTER}(?:\W{{1,2}}{_LETTER})?(?=\s*(?:[,!.:–-]|$))"
    rf"|(?:[.!?,]|\n[^\n.!?]{{0,30}})\s*{_LETTER}(?=\W*$)"
)
"""The mask of a name in the greeting, or at the end: to whom or by whom it was written, no more."""

_SIGNED = re.compile(
    r"(?is)\n\s*(?:(?:kind|best|warm|many|with|all the|yours|mit|freundliche\w*|viele|liebe|beste|"
    r"herzliche) ){0,3}(?:regards|sincerely|faithfully|best|wishes|thanks|gr(?:ü|ue)(?:ß|ss)en?|"
    r"gru(?:ß|ss)),?\s*\n.{0,120}$"
)
"""How one of ours signs a letter: their own name and where they work."""

_SIGNS = {"~": r"[\w'-]{1,30},?", "…": r"[^.!?]{0,40}", " ?": r"\s*", " ": r"\s+"}
"""What stands for what in the patterns of unfit_words.py."""

_REASONS: Mapping[str, Sequence[str]] = {
    "personal": PERSONAL,
    "sexual": SEXUAL,
    "belittles": BELITTLES,
    "bent_rule": BENT_RULE,
    "health": HEALTH,
    "bereavement": BEREAVEMENT,
    "debt": DEBT,
    "identifies": IDENTIFIES,
}

REASONS = (*_REASONS, "personal_data")
"""What `unfit_reasons` may say, in its order."""


def unfit_reasons(text: str, *, is_ours: bool = False) -> tuple[str, ...]:
    """Why these words must not hang as they stand, out of REASONS; empty where nothing is found.

    text: a customer's praise, masked, English or German; is_ours: an agent's words, whose own name
    under them tells on nobody. "personal_data": something that tells of a person was masked, and
    not all of it may have been found.
    """
    told = _SIGNED.sub(" · ", text) if is_ours else text
    bare = _WHOSE_LETTER.sub(" · ", _TOLD_OF_NOBODY.sub(" ", told))
    plain = bare.translate(_FOLDED)
    low = _harmless().sub(" . ", plain.lower())
    found = [
        reason
        for reason in _REASONS
        if _pattern(reason).search(low) or (reason == "identifies" and _names().search(plain))
    ]
    return (*found, "personal_data") if "⟨" in bare else tuple(found)


@cache
def _pattern(reason: str) -> re.Pattern[str]:
    return _compiled(_REASONS[reason])


@cache
def _harmless() -> re.Pattern[str]:
    return _compiled(HARMLESS)


@cache
def _names() -> re.Pattern[str]:
    return _compiled(NAMES)


def _compiled(patterns: Sequence[str]) -> re.Pattern[str]:
    told = "|".join(patterns)
    for sign, meant in _SIGNS.items():
        told = told.replace(sign, meant)
    return re.compile(rf"(?<!\w)(?:{told})(?!\w)")
