"""What is kept of answers to picks; and what a lead's page says of somebody is on their own."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.mirror import Reflection, reflects
from fiftytwo.programme.foundation.privacy.registry import Holding, Keep, goes, holds, since
from fiftytwo.programme.foundation.privacy.subject import either, of_person
from fiftytwo.programme.foundation.published.content import as_brief
from fiftytwo.programme.foundation.published.holds import MOMENT_DAYS, published_until
from fiftytwo.programme.foundation.published.queries import briefs_about
from fiftytwo.programme.press.page import page_of
from fiftytwo.programme.press.words import words_in
from fiftytwo.programme.subjects.brief.models import Answered
from fiftytwo.programme.subjects.brief.queries import passed_of
from fiftytwo.terms.brief import LANGUAGES, Brief

WEEKS = 8
"""As many as are published."""


def said_of(person: Person) -> list[dict[str, str]]:
    """Week and line: what their lead reads of them, newest week first."""
    lines = []
    passed = passed_of(person)
    for row in briefs_about(person)[:WEEKS]:
        brief = as_brief(row.content)
        say = words_in(_language(brief))
        week = say.week_number(brief.week) if brief.week else say.ALL_WEEKS
        for line in _lines(brief, person.person_id):
            lines.append({"week": week, "said": line})
        # Who else reads it is theirs to know; that it waits, or was picked wrongly, is no news.
        for name in passed.get(row.week, ()):
            lines.append({"week": week, "said": gettext("Passed to %(name)s.") % {"name": name}})
    return lines


def _lines(brief: Brief, person_id: str) -> Iterator[str]:
    """In the words of the page, which says them of this one person."""
    own = replace(
        brief,
        language=_language(brief),
        thank=tuple(one for one in brief.thank if one.person_id == person_id),
        everyone_else=tuple(one for one in brief.everyone_else if one.person_id == person_id),
    )
    page = page_of(own)
    for thanks in page.thanks:
        about = ", ".join(thanks.about)
        told = (
            f"{page.say.THANK} ({about})." if about else f"{page.say.THANK}.",
            thanks.why,
            thanks.facts,
        )
        yield " ".join(part for part in told if part)
    for line in page.everyone_else:
        # Where names follow it on the lead's page, it ends with a colon.
        yield line.note.removesuffix(":")


def _language(brief: Brief) -> str:
    """The reader's, where the page speaks it."""
    language = get_language() or brief.language
    return language if language in LANGUAGES else LANGUAGES[0]


def _answered(row: Any) -> dict[str, Any]:
    """In the file about oneself: that it waits, or why it was set aside."""
    return {"at": row.at, "week": row.week, "answer": row.answer, "why": row.why}


holds(
    Holding(
        Answered,
        what=_("That a lead set a proposed thanks aside, why, or passed it to whom; no words."),
        purpose=_("To keep the place on the lead's page, and not to propose again what was wrong."),
        about=_("leads, and the people of the roster whom a thanks was proposed for"),
        shown=(Act.SEE_SELF, Act.READ_BRIEF),
        kept=_("As long as the thanks that were found."),
        mine=either(of_person("lead"), of_person("person"), of_person("passed_to")),
        told=_answered,
        forget=goes,
        keep=Keep(MOMENT_DAYS, since("at"), published_until),
        function=Function.MOMENTS,
    )
)
reflects(Reflection(_("What your lead's page says of you"), "brief/about_me.html", said_of))
