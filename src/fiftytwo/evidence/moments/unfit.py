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


def unfit_reasons(text: str) -> tuple[str, ...]:
    """Why these words must not hang as they stand, out of REASONS; empty where nothing is found.

    text: a customer's praise, masked, English or German. "personal_data": something that tells of
    a person was masked, and not all of it may have been found.
    """
    bare = _TOLD_OF_NOBODY.sub(" ", text)
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
