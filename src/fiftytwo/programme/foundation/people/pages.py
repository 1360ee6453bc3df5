"""Who works here."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.may import people_for
from fiftytwo.programme.foundation.access.roles import Act

ON_A_PAGE = 50


@opens_for(Act.SEE_PEOPLE)
def people(request: HttpRequest) -> HttpResponse:
    """Everyone whom the reader may see, by team and name."""
    shown = people_for(user_of(request), Act.SEE_PEOPLE).filter(is_on_roster=True)
    rows = shown.select_related("team", "site", "lead").order_by("team__name", "name", "pk")
    page = Paginator(rows, ON_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "people/people.html", {"page": page})
