"""Where a lead asks customers for thanks, and reads what they said."""

from typing import TypeVar
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import ProgrammeError
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.subjects.kudos import actions
from fiftytwo.programme.subjects.kudos.models import Kudos
from fiftytwo.programme.subjects.kudos.queries import (
    colleagues,
    get_answerable,
    get_kudos,
    get_place,
    kudos_for,
    offered,
    places,
    teams,
    thanked_by,
)

Row = TypeVar("Row", bound=Model)

ON_A_PAGE = 20
NAMES_OFFERED = 500
"""With more people than these a list to choose from is longer than the page."""


@opens_for(Act.ASK_CUSTOMERS)
def kudos(request: HttpRequest) -> HttpResponse:
    """Places where customers thank, and what they said there; a new place."""
    if request.method == "POST":
        return _make(request)
    return _kudos(request)


def _kudos(request: HttpRequest, refusal: ProgrammeError | None = None) -> HttpResponse:
    user = user_of(request)
    page = Paginator(kudos_for(user), ON_A_PAGE).get_page(request.GET.get("page"))
    around = {
        "page": page,
        "said": [{"kudos": each, "people": _people(user, each)} for each in page],
        "places": places(user),
        "teams": teams(user),
        "people": colleagues(user)[:NAMES_OFFERED],
        "refusal": _said(refusal) if refusal else "",
        "to_look": Kudos.State.TO_LOOK,
        "danger": Kudos.State.DANGER,
    }
    return render(request, "kudos/kudos.html", around, status=refusal.status if refusal else 200)


def _people(user: User, kudos: Kudos) -> list[Person]:
    """Whom it thanks, or whom it might."""
    landed = kudos.state == Kudos.State.LANDED
    return list(thanked_by(user, kudos) if landed else offered(user, kudos.place))


def _said(refusal: ProgrammeError) -> str:
    """In the reader's language."""
    return _(str(refusal))


def _make(request: HttpRequest) -> HttpResponse:
    user = user_of(request)
    kind, _sep, chosen = request.POST.get("of", "").partition(":")
    team = _chosen(teams(user), chosen) if kind == "team" else None
    person = _chosen(colleagues(user), chosen) if kind == "person" else None
    try:
        place = actions.make_place(
            request.POST.get("shown_as", ""), team=team, person=person, by=user
        )
    except ProgrammeError as refusal:
        return _kudos(request, refusal)
    return redirect("kudos_code", place=place.pk)


def _chosen(among: QuerySet[Row], told: str) -> Row | None:
    try:
        return among.filter(pk=UUID(told)).first()
    except ValueError:
        return None


@opens_for(Act.ASK_CUSTOMERS)
def kudos_code(request: HttpRequest, place: UUID) -> HttpResponse:
    """The code, for paper: it leads to the page where customers thank."""
    # Imported here: a server at rest makes no codes.
    import segno

    found = get_place(user_of(request), place)
    address = request.build_absolute_uri(reverse("customers_thank", args=[found.token]))
    code = segno.make(address, error="m", micro=False)
    around = {
        "place": found,
        "address": address,
        # Made of our own address alone.
        "code": mark_safe(code.svg_inline(scale=8, border=2, omitsize=True, dark="#000")),
    }
    return render(request, "kudos/code.html", around)


@require_POST
@opens_for(Act.ASK_CUSTOMERS)
def kudos_place_end(request: HttpRequest, place: UUID) -> HttpResponse:
    """Take no more thanks there."""
    user = user_of(request)
    actions.end_place(get_place(user, place), by=user)
    messages.success(request, _("That page takes no more thanks. Take its code down."))
    return redirect("kudos")


@require_POST
@opens_for(Act.READ_BRIEF)
def kudos_pass_on(request: HttpRequest, kudos: UUID) -> HttpResponse:
    """Say whom it thanks: some of them, or everybody of the team."""
    user = user_of(request)
    found = get_kudos(user, kudos)
    people = list(offered(user, found.place))
    if "everyone" not in request.POST:
        chosen = set(request.POST.getlist("to"))
        people = [person for person in people if str(person.pk) in chosen]
    if not people:
        messages.error(request, _("Choose whom it thanks."))
        return redirect("kudos")
    try:
        actions.pass_on(found, people, by=user)
    except ProgrammeError as refusal:
        messages.error(request, _said(refusal))
    else:
        messages.success(request, _("It is with them now."))
    return redirect("kudos")


@require_POST
@opens_for(Act.READ_BRIEF)
def kudos_aside(request: HttpRequest, kudos: UUID) -> HttpResponse:
    """It thanks nobody of ours."""
    user = user_of(request)
    found = get_kudos(user, kudos)
    try:
        actions.set_aside(found, by=user)
    except ProgrammeError as refusal:
        messages.error(request, _said(refusal))
    return redirect("kudos")


@require_POST
@opens_for(Act.SEE_SELF)
def kudos_answer(request: HttpRequest, kudos: UUID) -> HttpResponse:
    """Answer the customer: whoever is thanked, or their lead."""
    user = user_of(request)
    found = get_answerable(user, kudos)
    try:
        actions.answer(found, request.POST.get("words", ""), by=user)
    except ProgrammeError as refusal:
        messages.error(request, _said(refusal))
    else:
        messages.success(request, _("They read it where they thanked you."))
    is_lead = kudos_for(user).filter(pk=found.pk).exists()
    return redirect("kudos" if is_lead else "me")
