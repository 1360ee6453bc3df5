"""Who works here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.may import people_for
from fiftytwo.programme.foundation.access.roles import Act


@opens_for(Act.SEE_PEOPLE)
def people(request: HttpRequest) -> HttpResponse:
    """Everyone whom the reader may see, by team and name."""
    shown = people_for(user_of(request), Act.SEE_PEOPLE).filter(is_on_roster=True)
    rows = shown.select_related("team", "site", "lead").order_by("team__name", "name")
    return render(request, "people/people.html", {"people": rows})
