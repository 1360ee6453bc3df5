"""A warning to a customer, as a draft: the facts in a decent tone. A lead writes the rest of it.

Whoever sends it takes it from here by hand; nothing of Fiftytwo's does.
"""

from dataclasses import dataclass
from datetime import date

from fiftytwo.programme.press.words import words_in
from fiftytwo.programme.press.words.language import Language

LANGUAGES = ("en", "de")


@dataclass(frozen=True)
class Facts:
    """What a letter says. No name of who had to read it, and none of the customer's words."""

    organisation: str
    day: date | None
    """On which it happened; null: not known."""
    is_abusive: bool
    """Aimed at a person; else contempt or insult for the house."""
    was_spoken: bool
    """Reported, most often of a call."""


LETTERS = {
    "en": (
        "Dear customer,",
        "{came}. {what}",
        "We are glad to help you, and we will go on doing so. Those who do it here are people, and "
        "we ask you to talk to them as you would to somebody who stands before you.",
        "Should it happen again, we may end the conversation and answer you in writing only.",
        "Conversation: [number]",
        "Yours sincerely,\n[name]\n{organisation}",
    ),
    "de": (
        "Guten Tag,",
        "{came}. {what}",
        "Wir helfen Ihnen gern, auch weiterhin. Die das hier tun, sind Menschen, und wir bitten "
        "Sie, mit ihnen so zu sprechen wie mit jemandem, der vor Ihnen steht.",
        "Sollte es wieder vorkommen, können wir das Gespräch beenden und Ihnen nur noch "
        "schriftlich antworten.",
        "Vorgang: [Nummer]",
        "Mit freundlichen Grüßen\n[Name]\n{organisation}",
    ),
}
CAME = {
    # Written, spoken; each with and without the day.
    "en": (
        ("On {day} you wrote to us", "You wrote to us"),
        ("On {day} you spoke with us", "You spoke with us"),
    ),
    "de": (
        ("Am {day} haben Sie uns geschrieben", "Sie haben uns geschrieben"),
        ("Am {day} haben Sie mit uns gesprochen", "Sie haben mit uns gesprochen"),
    ),
}
WHAT = {
    "en": (
        "You used words that we do not accept towards those who work here.",
        "You insulted the person who was there to help you. We do not accept that.",
    ),
    "de": (
        "Dabei sind Worte gefallen, die wir gegenüber unseren Leuten nicht hinnehmen.",
        "Dabei haben Sie die Person beleidigt, die Ihnen helfen wollte. Das nehmen wir nicht hin.",
    ),
}


def warning_letter(facts: Facts, language: str) -> str:
    """The draft, in paragraphs. language: one of LANGUAGES."""
    with_day, without = CAME[language][facts.was_spoken]
    came = with_day.format(day=_day(facts.day, words_in(language))) if facts.day else without
    told = {
        "came": came,
        "what": WHAT[language][facts.is_abusive],
        "organisation": facts.organisation,
    }
    return "\n\n".join(paragraph.format(**told) for paragraph in LETTERS[language])


def _day(day: date, say: Language) -> str:
    return say.long_day(day)
