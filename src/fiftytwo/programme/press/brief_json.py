"""The brief as an object for other programs, its sentences in the brief's language.

Keys and shapes: docs/reference/commands.md.
"""

from typing import Any

from fiftytwo.programme.press import sentences
from fiftytwo.programme.press.words import words_in
from fiftytwo.programme.press.words.language import Language
from fiftytwo.terms.brief import Brief, Other


def brief_as_json(brief: Brief) -> dict[str, Any]:
    """The whole brief; `care` is left out unless it was asked for. All of its lines are there:

    a page has room for so many, a program does not mind.
    """
    say = words_in(brief.language)
    page: dict[str, Any] = {
        "for": sentences.lead_name(brief, say),
        "team": sentences.team_name(brief, say),
        "week": str(brief.week) if brief.week else None,
        "read": brief.read.as_json(),
    }
    if brief.care is not None:
        page["care"] = [item.as_json() for item in brief.care]
    page["thank"] = [item.as_json() for item in brief.thank]
    page["everyone_else"] = [_other(item, say) for item in brief.everyone_else]
    if brief.alike:
        page["alike"] = [sentences.sentence(line, say) for line in brief.alike]
    for part in ("together", "hard", "coming", "not_seen"):
        page[part] = [sentences.sentence(line, say) for line in getattr(brief, part)]
    return page


def _other(other: Other, say: Language) -> dict[str, Any]:
    return {
        "person_id": other.person_id,
        "name": other.name,
        "state": str(other.state),
        "note": sentences.noted(sentences.note(other.note, say)),
    }
