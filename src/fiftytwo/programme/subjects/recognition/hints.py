"""What a writer is told of their own words before they send them: hints, never a block.

Definition: docs/reference/definitions/hints.md
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fiftytwo.kit.likeness import NEAR, likeness, plain_words, shingles

WEEKS = 8
"""As of near-copies on a brief: who says the same again after two months has not copied it."""
FEWEST_WORDS, FEWEST_LETTERS = 6, 30
"""Below both, nothing specific has room."""
TELLING = 4
"""Letters from which on a word can be about something."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# How one can tell that a text is in a language of which the verbs stand below.
_COMMON = {
    "en": _words("the you and for that your was with this have thank thanks"),
    "de": _words("der die das du und für dass dein deine war mit hast danke ich"),
}
# Beginnings of verbs of doing: what somebody did can be seen, what they are cannot.
_DOING = {
    "en": _words(
        "answer ask brought build built calm call came carr caught check clean close cook cover "
        "drove explain fetch fill finish fix follow found gave went got guid handl heard held kept "
        "knew learn left lent let listen look made manag met mov notic offer open order paid "
        "pick prepar print put rang ran read rebuilt remember repair repl resolv rewr said sat sav "
        "saw search sent set shar show sign sit solv sort spoke spent stay step stood stopp swapp "
        "taught talk told took train translat tri try turn untangl visit wait walk warn watch "
        "wrot"
    ),
    "de": _words(
        "abgeholt abgenommen angeboten angeruf ansprach antwort aufgefang aufgeräum ausgedruck "
        "ausgehalten behalten bemerk beruhig besorg bezahl blieb bracht dran eingesprung erinner "
        "erklär erled fand fing fragt führt gab gabst gebaut geblieben gebracht gedruck geduld "
        "gefahr gefrag gefund gegang gegeb geh gehalt gehol gehör gekl gekomm geles gelös gemach "
        "gemeld genomm geprüf geruf gesag geschau gescheh geschick geschrieb geseh gesprach "
        "gesproch gestand getausch getrag gewart gewarn gezeig ging half hielt hinbekomm holt "
        "hörte kam las löst mach meldet nahm nachgefrag nachgehak prüft repar rief sag schaut "
        "schick schrieb sprach stand tausch trug übernahm übernomm übersetz verfolg vorbereit "
        "wart warn zeig zuhör zugehör zurück"
    ),
}
_WORD = re.compile(r"[^\W\d_]+")


class About(StrEnum):
    """What a hint is about."""

    NEAR_COPY = "near_copy"
    TOO_SHORT = "too_short"
    NOTHING_DONE = "nothing_done"


@dataclass(frozen=True)
class Earlier:
    """Something that the same writer gave before."""

    at: datetime
    names: tuple[str, ...]
    words: str


@dataclass(frozen=True)
class Hint:
    """One thing to look at again."""

    about: About
    earlier: Earlier | None = None
    """Of which it is a near-copy."""


def hints(
    words: str, names: Sequence[str], evidence: Iterable[str], earlier: Iterable[Earlier]
) -> list[Hint]:
    """What to tell whoever wrote `words` to the people with these names.

    evidence: the texts that stand above the words; earlier: what they wrote in the last weeks.
    """
    plain = plain_words(words, " ".join(names))
    if not plain:
        return [Hint(About.TOO_SHORT)]
    found = [Hint(About.NEAR_COPY, one) for one in earlier if _is_near(plain, one)][:1]
    if len(plain.split()) < FEWEST_WORDS and len(plain) < FEWEST_LETTERS:
        found.append(Hint(About.TOO_SHORT))
    elif _names_nothing_done(plain, evidence):
        found.append(Hint(About.NOTHING_DONE))
    return found


def _is_near(plain: str, one: Earlier) -> bool:
    other = plain_words(one.words, " ".join(one.names))
    return bool(other) and likeness(shingles(plain), shingles(other)) >= NEAR


def _names_nothing_done(plain: str, evidence: Iterable[str]) -> bool:
    """False as well where we do not know: the words are in a language without a list of verbs."""
    said = set(_WORD.findall(plain))
    spoken = [language for language, common in _COMMON.items() if said & set(common)]
    if not spoken:
        return False
    doing = tuple(verb for language in spoken for verb in _DOING[language])
    if any(word.startswith(doing) for word in said):
        return False
    shown = {word for text in evidence for word in _WORD.findall(text.casefold())}
    common = {word for words in _COMMON.values() for word in words}
    return not any(len(word) >= TELLING for word in said & shown - common)
