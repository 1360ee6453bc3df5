"""The Week: when it is, and notes for what is said in it."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_GET

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.may import may
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.press.words.language import Language
from fiftytwo.programme.press.year import year_row
from fiftytwo.programme.subjects.calendar.speech import TO, OfTeam, language_now, notes_for
from fiftytwo.programme.subjects.calendar.year import TheWeek, next_week, own_days, today_here
from fiftytwo.terms.week import week_of

BEFORE = timedelta(days=14)
"""Whoever is asked now has an answer by the Week."""


@opens_for(Act.SEE_WALL)
@require_GET
def week(request: HttpRequest) -> HttpResponse:
    """Date and countdown; weekend crews by their own days."""
    user, today, say = user_of(request), today_here(), language_now()
    found = next_week(today)
    days = own_days(user.person, found) if user.person else []
    facts = {
        "the_week": found,
        # Ours from the first stroke to the last: nothing in it comes from outside.
        "year": mark_safe(year_row(week_of(today))),
        "own_days": [say.long_day(day) for day in days],
        "may_speak": may(user, Act.READ_BRIEF),
        **_days(found, say),
    }
    return render(request, "calendar/week.html", facts)


@opens_for(Act.READ_BRIEF)
@require_GET
def speech(request: HttpRequest) -> HttpResponse:
    """Notes for a speech, to be read on a screen and from paper."""
    found, say = next_week(today_here()), language_now()
    team = _team(request.GET.get("team", ""))
    to = request.GET.get("to", "")
    notes = notes_for(user_of(request), since=found.since, to=to, team=team)
    opening, closing = say.QUOTATION_MARKS
    facts = {
        "notes": notes,
        "teams": [_shown(each, say) for each in notes.teams],
        "to": [{"value": each.value, "label": each.label} for each in TO],
        "the_week": found,
        "ask_by": say.long_day(found.monday - BEFORE),
        "opening": opening,
        "closing": closing,
        **_days(found, say),
    }
    return render(request, "calendar/speech.html", facts)


def _shown(each: OfTeam, say: Language) -> dict[str, Any]:
    people = [
        vars(said) | {"day": say.long_day(said.on) if said.on else ""} for said in each.people
    ]
    return {"team": each.team, "line": each.line, "people": people}


def _days(found: TheWeek, say: Language) -> dict[str, Any]:
    saturday, sunday = found.weekend
    return {
        "monday": say.long_day(found.monday),
        "friday": say.long_day(found.friday),
        "saturday": say.long_day(saturday),
        "sunday": say.long_day(sunday),
        "of_year": found.monday.year,
    }


def _team(told: str) -> UUID | None:
    try:
        return UUID(told)
    except ValueError:
        return None
