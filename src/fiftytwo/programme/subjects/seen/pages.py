"""Who of a reader's people is unseen for how long; for a head, groups of five or more."""

from collections.abc import Iterable
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.may import may
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.subjects.seen.groups import table_of
from fiftytwo.programme.subjects.seen.queries import (
    UNSEEN,
    Row,
    Where,
    groups_for,
    missed_by,
    seen_by,
    week_told,
)
from fiftytwo.programme.subjects.seen.words import HEADINGS, HINTS, sentences, week_said, why
from fiftytwo.terms.standing import Reason

ON_A_PAGE = 100
SIT = frozenset({Reason.CALLS_ONLY, Reason.NO_WORDS})
"""Where nothing is to be read, somebody has to go and look."""


@opens_for(Act.READ_BRIEF)
@require_GET
def seen(request: HttpRequest) -> HttpResponse:
    """Everyone about whom the reader reads, each with one quiet thing to do."""
    user = user_of(request)
    by_name = request.GET.get("by") == "name"
    rows = seen_by(user, longest_first=not by_name)
    page = Paginator(_in_places(rows), ON_A_PAGE).get_page(request.GET.get("page"))
    facts = {
        "page": page,
        "parts": _parts(page.object_list),
        "by_name": by_name,
        "teams": len({row.person.team_id for row in rows}) > 1,
        "week": week_said(week_told()),
        "may_see_groups": may(user, Act.SEE_HEADS_PAGE),
    }
    return render(request, "seen/seen.html", facts)


@opens_for(Act.READ_BRIEF)
@require_GET
def missed(request: HttpRequest) -> HttpResponse:
    """Who went unseen for too long and what is on file as a reason; for a head, groups too."""
    user = user_of(request)
    is_head = may(user, Act.SEE_HEADS_PAGE)
    found = groups_for(user) if is_head else None
    facts = {
        "people": [_shown(row) | {"why": why(row)} for row in missed_by(user)],
        "week": week_said(week_told()),
        "is_head": is_head,
        "groups": table_of(found) if found else None,
    }
    return render(request, "seen/missed.html", facts)


@opens_for(Act.SEE_HEADS_PAGE)
@require_GET
def groups(request: HttpRequest) -> HttpResponse:
    """Who has the chance to be thanked, and who is: groups of five or more, nobody by name."""
    found = groups_for(user_of(request))
    return render(request, "seen/groups.html", {"groups": table_of(found) if found else None})


def _in_places(rows: Iterable[Row]) -> list[Row]:
    """By where they stand, in the order of the page; within that as they came."""
    order = list(HEADINGS)
    return sorted(rows, key=lambda row: order.index(row.where))


def _parts(rows: Iterable[Row]) -> list[dict[str, Any]]:
    rows = list(rows)
    return [
        {"where": str(where), "heading": heading, "hint": HINTS.get(where, ""), "rows": mine}
        for where, heading in HEADINGS.items()
        if (mine := [_shown(row) for row in rows if row.where == where])
    ]


def _shown(row: Row) -> dict[str, Any]:
    return {
        "person": row.person,
        "sentences": sentences(row),
        "sit": row.where == Where.NEW or bool(SIT & set(row.reasons)),
        "is_here": row.where in UNSEEN or row.where in (Where.NEW, Where.FIRST_RUN, Where.NOT_TOLD),
    }
