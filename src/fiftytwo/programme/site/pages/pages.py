"""The pages of the foundation. A page asks access first, then queries, and shows."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from fiftytwo.programme.foundation.access.may import people_for, require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.words import SAID

ON_A_PAGE = 50


def healthz(request: HttpRequest) -> HttpResponse:
    """Whether the programme answers and its database does."""
    Entry.objects.exists()
    return JsonResponse({"status": "ok"})


@login_required
def home(request: HttpRequest) -> HttpResponse:
    require(request.user, Act.SEE_WALL)
    return render(request, "home.html")


@login_required
def people(request: HttpRequest) -> HttpResponse:
    require(request.user, Act.SEE_PEOPLE)
    shown = people_for(request.user, Act.SEE_PEOPLE).filter(is_on_roster=True)
    rows = shown.select_related("team", "site", "lead").order_by("team__name", "name")
    return render(request, "people.html", {"people": rows})


@login_required
def journal(request: HttpRequest) -> HttpResponse:
    require(request.user, Act.SEE_JOURNAL)
    entries = Entry.objects.order_by("-at", "-id")[:ON_A_PAGE]
    told = [{"at": entry.at, "said": SAID[entry.did], "facts": entry.facts} for entry in entries]
    return render(request, "journal.html", {"entries": told})


@login_required
def stored(request: HttpRequest) -> HttpResponse:
    require(request.user, Act.SEE_WHAT_IS_STORED)
    return render(request, "stored.html")
