"""Walls: what hangs for all, and for one team."""

from datetime import datetime, timedelta
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.may import may
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import Team
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.queries import is_on
from fiftytwo.programme.subjects.recognition import queries

A_WEEK = timedelta(days=7)


@opens_for(Act.SEE_WALL)
@require_GET
def wall(request: HttpRequest) -> HttpResponse:
    """All of it; `team` leads to one team's."""
    chosen = request.GET.get("team", "")
    try:
        team = UUID(chosen) if chosen else None
    except ValueError:
        team = None
    if team:
        return redirect("wall_of_team", team_id=team)
    return _wall(request, None)


@opens_for(Act.SEE_WALL)
@require_GET
def wall_of_team(request: HttpRequest, team_id: UUID) -> HttpResponse:
    """One team's, with what it put right together."""
    return _wall(request, queries.get_team_on_wall(user_of(request), team_id))


@opens_for(Act.SEE_WALL)
@require_GET
def wall_of_the_week(request: HttpRequest) -> HttpResponse:
    """What came to hang in the last seven days: whoever asked is led here on Fridays."""
    return _wall(request, None, since=timezone.now() - A_WEEK)


def _wall(
    request: HttpRequest, team: Team | None, *, since: datetime | None = None
) -> HttpResponse:
    user = user_of(request)
    told = request.GET.get("page", "1")
    number = max(1, int(told)) if told.isdecimal() and len(told) < 7 else 1
    shows = is_on(Function.WALL)
    hung, older = queries.wall(user, number, team, since)
    shown = {
        "hung": hung,
        "newer": number - 1,
        "older": older,
        "team": team,
        "is_of_week": since is not None,
        "teams": queries.teams_on_wall(user),
        "together": queries.put_right_by(team) if team and shows and number == 1 else None,
        "is_on": shows,
        "may_thank": may(user, Act.THANK),
    }
    return render(request, "recognition/wall.html", shown)
