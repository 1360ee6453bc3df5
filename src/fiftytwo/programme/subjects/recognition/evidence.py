"""What stands above the words: who said what, the facts, and why this moment was picked."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import get_language

from fiftytwo.programme.press import sentences
from fiftytwo.programme.press.plain import plain
from fiftytwo.programme.press.quotes import shortened
from fiftytwo.programme.press.words import words_in
from fiftytwo.programme.press.words.language import Language
from fiftytwo.terms.brief import LANGUAGES, Thank
from fiftytwo.terms.moments import Moment

ABOUT = 600
"""Characters of a quote: more than on a brief, since somebody writes by it."""


@dataclass(frozen=True)
class Said:
    """Somebody's words."""

    by: str
    words: str


@dataclass(frozen=True)
class Evidence:
    """A moment in words. Nothing here is escaped, everything is safe to show."""

    language: str
    said: tuple[Said, ...]
    why: str
    """Empty: the customer's words say it themselves."""
    facts: tuple[str, ...]
    """Short clauses that can be put into a sentence."""
    not_for_the_wall: str
    """Why the customer's words hang nowhere; empty: they are fit."""

    def texts(self) -> list[str]:
        """Everything that can be read of it."""
        return [*(one.words for one in self.said), self.why, *self.facts]


def _in_readers_words() -> tuple[str, Language]:
    spoken = (get_language() or LANGUAGES[0]).split("-")[0]
    language = spoken if spoken in LANGUAGES else LANGUAGES[0]
    return language, words_in(language)


def not_for_the_wall(unfit: Sequence[str]) -> str:
    """Why words hang nowhere, in the reader's language; empty: they are fit."""
    _, say = _in_readers_words()
    return sentences.not_for_the_wall(unfit, say) or ""


def evidence_of(moment: Moment, name: str = "") -> Evidence:
    """In the reader's language. name: of the one person whom it is about."""
    language, say = _in_readers_words()
    credited = moment.credited[0] if moment.credited else None
    whom = name or (credited.name if credited else "")
    thank = Thank(credited.person_id if credited else None, whom, moment, None, None)
    said = [
        (sentences.whose_words_before(thank, say), shortened(moment.before or "", about=ABOUT)),
        (sentences.whose_words(thank, say), shortened(moment.quote, moment.why, about=ABOUT)),
        (say.CUSTOMER, shortened(str(moment.facts.get("closing") or ""), about=ABOUT)),
    ]
    when = sentences.said_when(thank, say, undated=False)
    facts = (when, *sentences.facts_of(thank, say, undated=False))
    return Evidence(
        language,
        tuple(Said(plain(by), words) for by, words in said if words),
        sentences.why_picked(thank, say),
        tuple(clause for clause in facts if clause),
        not_for_the_wall(moment.unfit),
    )
