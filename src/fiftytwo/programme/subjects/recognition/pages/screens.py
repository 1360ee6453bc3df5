"""Wall screens: the page that hangs, which needs no sign-in, and where they are made and ended."""

from collections.abc import Sequence
from typing import Any, TypeVar
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound, ProgrammeError
from fiftytwo.programme.foundation.people.models import Client, Team
from fiftytwo.programme.press.quotes import shortened
from fiftytwo.programme.subjects.recognition import actions, queries
from fiftytwo.programme.subjects.recognition.queries import ON_A_SCREEN, Hung
from fiftytwo.programme.subjects.recognition.words import said

M = TypeVar("M", Team, Client)

ABOUT_WORDS, ABOUT_QUOTE = 280, 160
"""Letters that can be read from across a room."""


@require_GET
def screen(request: HttpRequest, secret: str) -> HttpResponse:
    """What hangs there, newest first. No sign-in, no cookie, nothing is noted of who looks."""
    found = queries.find_screen(secret)
    if found is None:
        raise NotFound
    shown = {"screen": found, "secret": secret, "places": _turned(queries.on_screen(found))}
    answer = render(request, "recognition/screen.html", shown)
    answer["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    answer["Cache-Control"] = "no-store"
    return answer


def hanging_on(secret: str) -> str | None:
    """The HTML of what hangs on a screen; None: there is no such screen, or it was ended."""
    found = queries.find_screen(secret)
    if found is None:
        return None
    return render_to_string(
        "recognition/on_screen.html", {"places": _turned(queries.on_screen(found))}
    )


def _turned(found: Sequence[Hung]) -> list[dict[str, Any]]:
    hung = [
        {
            "names": one.names,
            "by": one.by,
            "how": one.how,
            "words": shortened(one.words, about=ABOUT_WORDS),
            "quote": shortened(one.quote, about=ABOUT_QUOTE),
        }
        for one in found
    ]
    # The style sheet turns through a fixed number of places: few thanks come round sooner.
    return [
        one | {"again": place >= len(hung)}
        for place in range(ON_A_SCREEN if hung else 0)
        for one in [hung[place % len(hung)]]
    ]


@opens_for(Act.MAKE_SCREENS)
@require_http_methods(["GET", "POST"])
def screens(request: HttpRequest) -> HttpResponse:
    """All that the reader may end, and a form for another; its address is shown this once."""
    user = user_of(request)
    refusal = None
    if request.method == "POST":
        team = _chosen(Team, request.POST.get("team", ""))
        client = _chosen(Client, request.POST.get("client", ""))
        try:
            name = request.POST.get("name", "")
            made, secret = actions.make_screen(name=name, team=team, client=client, by=user)
        except NotFound:
            raise
        except ProgrammeError as error:
            refusal = error
        else:
            path = reverse("screen", kwargs={"secret": secret})
            address = request.build_absolute_uri(path)
            shown = {"screen": made, "address": address, "path": path}
            return render(request, "recognition/screen_made.html", shown, status=201)
    shown = {
        "screens": queries.screens_of(user),
        "teams": queries.teams_for_screens(user),
        "clients": queries.clients_for_screens(user),
        "refusal": said(refusal),
    }
    return render(
        request, "recognition/screens.html", shown, status=refusal.status if refusal else 200
    )


@opens_for(Act.MAKE_SCREENS)
@require_POST
def end_screen(request: HttpRequest, screen_id: UUID) -> HttpResponse:
    user = user_of(request)
    actions.end_screen(queries.get_screen(user, screen_id), by=user)
    return redirect("screens")


def _chosen(model: type[M], told: str) -> M | None:
    """None where nothing is chosen. Raises NotFound."""
    if not told:
        return None
    try:
        found = model._default_manager.filter(pk=UUID(told)).first()
    except ValueError:
        found = None
    if found is None:
        raise NotFound
    return found
