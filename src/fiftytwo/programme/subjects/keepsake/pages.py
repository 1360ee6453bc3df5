"""One's own keepsake, links for leavers, and the door that such a link opens."""

import io
import zipfile
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.pages_of import page_asked
from fiftytwo.programme.press.keepsake import Keepsake, keepsake_as_html, keepsake_as_pdf
from fiftytwo.programme.subjects.keepsake import actions, queries
from fiftytwo.programme.subjects.keepsake.content import keepsake_of
from fiftytwo.programme.subjects.keepsake.errors import NoSuchForm

PDF, HTML, ZIP = "keepsake.pdf", "keepsake.html", "keepsake.zip"
"""No name in them: files are mailed and lie in folders of shared machines."""


@opens_for(Act.SEE_SELF)
@require_http_methods(["GET", "POST"])
def keepsake(request: HttpRequest) -> HttpResponse:
    """What the reader was thanked for, to take along as a page or as a book."""
    person = user_of(request).person
    if person is None:
        raise NotFound
    made = keepsake_of(person)
    if request.method == "GET":
        return render(request, "keepsake/keepsake.html", {"is_empty": not made.entries})
    form = request.POST.get("form", "")
    if form not in ("pdf", "html"):
        raise NoSuchForm
    actions.take(by=user_of(request))
    if form == "pdf":
        return _file(keepsake_as_pdf(made), PDF, "application/pdf")
    return _file(keepsake_as_html(made).encode(), HTML, "text/html; charset=utf-8")


@opens_for(Act.HAND_KEEPSAKE)
@require_GET
def leavers(request: HttpRequest) -> HttpResponse:
    """Whoever has left or leaves, of those for whom the reader may make a link."""
    people = queries.leavers_for(user_of(request))
    return render(request, "keepsake/leavers.html", {"page": page_asked(request, people)})


@opens_for(Act.HAND_KEEPSAKE)
@require_http_methods(["GET", "POST"])
@never_cache
def leaver(request: HttpRequest, person_id: UUID) -> HttpResponse:
    """One leaver; a POST makes the link and shows it this once."""
    user = user_of(request)
    person = queries.get_for(user, person_id)
    link = ""
    if request.method == "POST":
        link = _link(request, actions.make_link(person, by=user))
    shown = {
        "person": person,
        "link": link,
        "is_leaving": queries.is_leaving(person, timezone.localdate()),
    }
    return render(request, "keepsake/leaver.html", shown)


@require_http_methods(["GET", "POST"])
@never_cache
def by_link(request: HttpRequest, secret: str) -> HttpResponse:
    """For whoever holds the link. To look does not use it up: programs that check mails look."""
    link = queries.get_open(secret, timezone.now())
    if request.method == "GET":
        return render(request, "keepsake/by_link.html")
    # Made first: what cannot be made must not cost them the one time that the link opens.
    made = _both(keepsake_of(link.person))
    actions.use_link(secret)
    return _file(made, ZIP, "application/zip")


def _both(made: Keepsake) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(PDF, keepsake_as_pdf(made))
        file.writestr(HTML, keepsake_as_html(made))
    return packed.getvalue()


def _link(request: HttpRequest, secret: str) -> str:
    return request.build_absolute_uri(reverse("keepsake_by_link", kwargs={"secret": secret}))


def _file(content: bytes, name: str, kind: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
