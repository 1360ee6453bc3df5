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
from fiftytwo.programme.subjects.brief.care import care_lines
from fiftytwo.terms.brief import LANGUAGES


@opens_for(Act.SEE_BRIEF)
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
    return render(
        request, "brief/brief.html", {"page": page, "brief": told, "weeks": weeks, "care": care}
    )
