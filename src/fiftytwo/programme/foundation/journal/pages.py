"""What was done, in plain words."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from fiftytwo.programme.foundation.access.doors import opens_for
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.words import SAID
from fiftytwo.programme.foundation.people.models import User

ON_A_PAGE = 50


@opens_for(Act.SEE_JOURNAL)
def journal(request: HttpRequest) -> HttpResponse:
    """The newest entries."""
    entries = Entry.objects.order_by("-at", "-id")
    page = Paginator(entries, ON_A_PAGE).get_page(request.GET.get("page"))
    users = User.objects.in_bulk({entry.by for entry in page if entry.by})
    told = [
        {
            "at": entry.at,
            "who": users[entry.by].name if entry.by in users else "",
            "said": SAID[entry.did],
            "facts": entry.facts,
        }
        for entry in page
    ]
    return render(request, "journal/journal.html", {"entries": told, "page": page})
