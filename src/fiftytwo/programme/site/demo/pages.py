"""The way in to the demo. Anywhere else these pages are not there."""

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.site.demo.cast import PARTS, player

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def way_in(request: HttpRequest) -> HttpResponse:
    """Everyone who can be played."""
    _demo_only()
    # Each in the colours of another season, so that nine names are nine people.
    parts = [
        {"part": part, "user": player(part.role), "week": 1 + place * 52 // len(PARTS)}
        for place, part in enumerate(PARTS)
    ]
    return render(request, "demo/way_in.html", {"parts": parts})


@require_POST
def come_in(request: HttpRequest) -> HttpResponse:
    """Sign in as one of them."""
    _demo_only()
    user = player(request.POST.get("role", ""))
    if user is None:
        raise NotFound
    login(request, user, backend=BACKEND)
    return redirect("home")


def _demo_only() -> None:
    """Both the machine (FIFTYTWO_DEMO=1) and the organisation in the database must say so."""
    organisation = find_organisation()
    if not settings.DEMO or organisation is None or not organisation.is_demo:
        raise NotFound
