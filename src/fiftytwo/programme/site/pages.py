"""The pages that no app has: home, health, and the way in to the demo."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.site.at_home import home_of


def healthz(request: HttpRequest) -> HttpResponse:
    """Whether the programme answers and its database does."""
    find_organisation()
    return JsonResponse({"status": "ok"})


@opens_for(Act.SEE_WALL)
def home(request: HttpRequest) -> HttpResponse:
    """Where everyone begins."""
    return render(request, "home.html", home_of(user_of(request)))
