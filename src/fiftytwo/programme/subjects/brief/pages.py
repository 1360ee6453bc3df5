"""The lead's brief, to be worked through: each pick is thanked for, set aside or passed on."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.actions import look_at_care
from fiftytwo.programme.foundation.privacy.queries import has_seen_care
from fiftytwo.programme.foundation.published.models import Brief as Row
from fiftytwo.programme.foundation.published.queries import brief_of, weeks_of
from fiftytwo.programme.press.words.language import Language
from fiftytwo.programme.subjects.brief import actions, links, queries
from fiftytwo.programme.subjects.brief.care import care_lines
from fiftytwo.programme.subjects.brief.errors import NobodyToPassTo
from fiftytwo.programme.subjects.brief.models import Why
from fiftytwo.programme.subjects.brief.shown import (
    Work,
    around,
    empty_page,
    passed_alone,
    thanks_alone,
    work_of,
)
from fiftytwo.terms.week import parse_week


@require_GET
@opens_for(Act.READ_BRIEF)
def brief(request: HttpRequest, week: str | None = None) -> HttpResponse:
    """The reader's own page of a week, of the newest one where none is named."""
    user = user_of(request)
    lead = queries.lead_of(user)
    weeks = weeks_of(lead.person_id)
    row = brief_of(lead.person_id, week or weeks[0]) if weeks else None
    if row is None:
        if week:
            raise NotFound
        work = passed_alone(user, lead)
        return render(request, "brief/no_brief.html", {"work": work, **around(work.page)})
    work = work_of(user, lead, row)
    place = _place(request, work, row, is_named=week is not None)
    if place:
        return redirect(f"{links.page_of_week(row.week)}#{place}")
    page = work.page
    facts = {
        "work": work,
        **around(work.page),
        "brief": work.brief,
        "brief_week": row.week,
        "weeks": [{"week": each, "label": _label(each, page.say)} for each in weeks if each],
        "why": Why.choices,
        # What is swapped into the page has no care in it, and was no look at it.
        "care": [] if _is_swapped(request) else care_lines(look_at_care(row, by=user)),
    }
    return render(request, "brief/brief.html", facts)


def _place(request: HttpRequest, work: Work, row: Row, *, is_named: bool) -> str:
    """The anchor at which the page is to open; empty: at its beginning.

    Whoever comes back goes on where they were, unless there may be care that they have not seen.
    """
    if _is_swapped(request):
        return ""
    if "after" in request.GET:
        return work.after(request.GET["after"])
    begun = bool(row.week) and not is_named and work.done > 0
    if not begun or work.first_open is None:
        return ""
    return work.first_open.anchor if has_seen_care(row, by=user_of(request)) else ""


def _is_swapped(request: HttpRequest) -> bool:
    """Whether a script asks, which takes the picks out of the page and leaves the rest."""
    return request.headers.get("HX-Request") == "true"


def _label(week: str, say: Language) -> str:
    found = parse_week(week)
    return f"{say.week_number(found)}: {say.week_dates(found)}"


@require_POST
@opens_for(Act.READ_BRIEF)
def set_aside(request: HttpRequest) -> HttpResponse:
    """Not now, or wrong."""
    user, lead, week = _mine(request)
    moment, about = queries.get_pick(user, request.POST.get("moment", ""))
    answer, why = request.POST.get("answer", ""), request.POST.get("why", "")
    actions.set_aside(moment.pk, about, week=week, answer=answer, why=why, by=user)
    return _next(user, lead, week, moment.pk)


@require_POST
@opens_for(Act.READ_BRIEF)
def open_again(request: HttpRequest) -> HttpResponse:
    """What was answered stands open again."""
    user, lead, week = _mine(request)
    moment_id = request.POST.get("moment", "")
    actions.open_again(moment_id, by=user)
    return _next(user, lead, week, moment_id)


@require_http_methods(["GET", "POST"])
@opens_for(Act.READ_BRIEF)
def pass_on(request: HttpRequest) -> HttpResponse:
    """Choose a colleague who thanks instead."""
    user, lead, week = _mine(request)
    asked = request.POST if request.method == "POST" else request.GET
    moment, about = queries.get_pick(user, asked.get("moment", ""))
    if request.method == "POST":
        to = queries.get_colleague(user, moment, _chosen(request.POST.get("to", "")))
        actions.pass_on(moment.pk, about, week=week, to=to, by=user)
        return _next(user, lead, week, moment.pk)
    shown = {
        "moment": moment,
        "card": {"thanks": thanks_alone(moment, about, week, None)},
        **around(empty_page()),
        "about": about,
        "week": week,
        "colleagues": queries.colleagues_for(user, moment),
        "back": f"{links.page_of_week(week)}#{links.anchor(moment.pk)}",
    }
    return render(request, "brief/pass_on.html", shown)


@require_POST
@opens_for(Act.READ_BRIEF)
def hand_back(request: HttpRequest) -> HttpResponse:
    """What a colleague passed goes back to them."""
    user = user_of(request)
    lead = queries.lead_of(user)
    row = queries.get_passed(lead, request.POST.get("moment", ""))
    actions.hand_back(row, by=user)
    week = request.POST.get("week", "")
    return redirect(links.page_of_week(week if week in weeks_of(lead.person_id) else ""))


def _mine(request: HttpRequest) -> tuple[User, Person, str]:
    """The reader, and the week of theirs that they answer in. Raises NotFound."""
    asked = request.POST if request.method == "POST" else request.GET
    user = user_of(request)
    lead = queries.lead_of(user)
    return user, lead, queries.get_week(lead, asked.get("week", ""))


def _chosen(told: str) -> UUID:
    try:
        return UUID(told)
    except ValueError:
        raise NobodyToPassTo from None


def _next(user: User, lead: Person, week: str, moment_id: str) -> HttpResponse:
    """Back to the page, at the card after the one that was answered."""
    row = brief_of(lead.person_id, week)
    assert row is not None
    place = work_of(user, lead, row).after(moment_id)
    return redirect(f"{links.page_of_week(week)}#{place}")
