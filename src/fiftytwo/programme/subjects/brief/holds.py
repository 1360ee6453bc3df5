"""What a lead's page says of somebody is on that somebody's own page as well."""

from collections.abc import Iterator
from dataclasses import replace

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.mirror import Reflection, reflects
from fiftytwo.programme.foundation.published.content import as_brief
from fiftytwo.programme.foundation.published.queries import briefs_about
from fiftytwo.programme.press.page import page_of
from fiftytwo.terms.brief import LANGUAGES, Brief

WEEKS = 8
"""As many as are published."""


def said_of(person: Person) -> list[dict[str, str]]:
    """Week and line: what their lead reads of them, newest week first."""
    lines = []
    for row in briefs_about(person)[:WEEKS]:
        for line in _lines(as_brief(row.content), person.person_id):
            lines.append({"week": row.week, "said": line})
    return lines


def _lines(brief: Brief, person_id: str) -> Iterator[str]:
    """In the words of the page, which says them of this one person."""
    language = get_language() or brief.language
    own = replace(
        brief,
        language=language if language in LANGUAGES else LANGUAGES[0],
        thank=tuple(one for one in brief.thank if one.person_id == person_id),
        everyone_else=tuple(one for one in brief.everyone_else if one.person_id == person_id),
    )
    page = page_of(own)
    for thanks in page.thanks:
        about = ", ".join(thanks.about)
        told = (
            f"{page.say.THANK}: {about}." if about else f"{page.say.THANK}.",
            thanks.why,
            thanks.facts,
        )
        yield " ".join(part for part in told if part)
    for line in page.everyone_else:
        # Where names follow it on the lead's page, it ends with a colon.
        yield line.note.removesuffix(":")


reflects(Reflection(_("What your lead's page says of you"), "brief/about_me.html", said_of))
