"""What was done, in plain words."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.queries import entries, verbs
from fiftytwo.programme.foundation.journal.telling import told
from fiftytwo.programme.foundation.journal.words import SAID
from fiftytwo.programme.foundation.pages_of import page_asked


@opens_for(Act.SEE_JOURNAL)
@require_GET
def journal(request: HttpRequest) -> HttpResponse:
    """The newest entries; of one verb where the reader chose one."""
    chosen = request.GET.get("did", "")
    page = page_asked(request, entries(chosen))
    shown = {
        "page": page,
        "entries": told(page, user_of(request)),
        "verbs": [{"did": did, "said": SAID.get(did, did)} for did in verbs()],
        "chosen": chosen,
    }
    return render(request, "journal/journal.html", shown)
