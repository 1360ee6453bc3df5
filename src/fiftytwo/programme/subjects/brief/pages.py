"""The lead's brief as it was published."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.privacy.actions import look_at_care
from fiftytwo.programme.foundation.published.content import as_brief
from fiftytwo.programme.foundation.published.queries import brief_of, weeks_of
from fiftytwo.programme.press.page import page_of
from fiftytwo.programme.press.words.language import Language
from fiftytwo.programme.subjects.brief.care import care_lines
from fiftytwo.terms.brief import LANGUAGES
from fiftytwo.terms.week import parse_week


@opens_for(Act.READ_BRIEF)
def brief(request: HttpRequest, week: str | None = None) -> HttpResponse:
    """The reader's own page of a week, of the newest one where none is named."""
    person = user_of(request).person
    if person is None:
        raise NotFound
    weeks = weeks_of(person.person_id)
    row = brief_of(person.person_id, week or weeks[0]) if weeks else None
    if row is None:
        if week:
            raise NotFound
        return render(request, "brief/no_brief.html")
    told = as_brief(row.content)
    care = care_lines(look_at_care(row, by=user_of(request)))
    language = get_language() or told.language
    page = page_of(replace(told, language=language if language in LANGUAGES else LANGUAGES[0]))
    opening, closing = page.say.QUOTATION_MARKS
    facts = {
        "page": page,
        "brief": told,
        "brief_week": row.week,
        "weeks": [{"week": each, "label": _label(each, page.say)} for each in weeks if each],
        "week_number": page.say.week_number(page.week) if page.week else "",
        "week_dates": page.say.week_dates(page.week) if page.week else "",
        "opening": opening,
        "closing": closing,
        "everyone_else": [
            {
                "people": list(zip(line.names, line.asides, strict=True)),
                "note": line.note,
                "together": line.together,
            }
            for line in page.everyone_else
        ],
        "care": care,
    }
    return render(request, "brief/brief.html", facts)


def _label(week: str, say: Language) -> str:
    found = parse_week(week)
    return f"{say.week_number(found)}: {say.week_dates(found)}"
