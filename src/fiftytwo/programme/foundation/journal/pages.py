"""What was done, in plain words."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from fiftytwo.programme.foundation.access.doors import opens_for
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.words import SAID

ON_A_PAGE = 50


@opens_for(Act.SEE_JOURNAL)
def journal(request: HttpRequest) -> HttpResponse:
    """The newest entries."""
    entries = Entry.objects.order_by("-at", "-id")[:ON_A_PAGE]
    told = [{"at": entry.at, "said": SAID[entry.did], "facts": entry.facts} for entry in entries]
    return render(request, "journal/journal.html", {"entries": told})
