"""Who works here: the list, one person, files that say so, and whose an account is."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.may import may
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import ProgrammeError
from fiftytwo.programme.foundation.pages_of import page_asked
from fiftytwo.programme.foundation.people.actions import matching as match
from fiftytwo.programme.foundation.people.actions import uploads as bring
from fiftytwo.programme.foundation.people.errors import NoFile, TooLarge
from fiftytwo.programme.foundation.people.models import Person, Upload, User
from fiftytwo.programme.foundation.people.preview import preview_of
from fiftytwo.programme.foundation.people.queries import (
    aliases_of,
    chosen_person,
    get_alias,
    get_not_ours,
    get_unmatched,
    get_upload,
    not_ours,
    unmatched,
    uploads,
)
from fiftytwo.programme.foundation.people.shown import get_shown, sight_of
from fiftytwo.programme.foundation.people.words import FIELDS_SAID, in_words
from fiftytwo.terms import people as terms

SHOWN_OF_EACH = 200
"""So many rows of a preview are read; nobody reads more."""
NAMES_OFFERED = 500
"""With more people than these a list to choose from is longer than the page."""
LOOK_AGAIN_S = 2


@opens_for(Act.SEE_PEOPLE)
def people(request: HttpRequest) -> HttpResponse:
    """Everyone whom the reader may see, by team and name."""
    sight = sight_of(user_of(request))
    has_left = request.GET.get("left") == "1"
    team, site = _id(request, "team"), _id(request, "site")
    found = sight.people(team=team, site=site, has_left=has_left)
    page = page_asked(request, found)
    around: dict[str, Any] = {
        "page": page,
        "people": sight.shown(page),
        # Of a thousand teams only what a list to choose from shows.
        "teams": sight.teams().values_list("pk", "name", named=True),
        "sites": sight.sites().values_list("pk", "name", named=True),
        "team": team,
        "site": site,
        "has_left": has_left,
        "may_change": may(user_of(request), Act.CHANGE_PEOPLE),
    }
    return render(request, "people/people.html", around)


@opens_for(Act.SEE_SELF)
def person(request: HttpRequest, person: UUID) -> HttpResponse:
    """Who somebody is: never how much they did, never why they were away."""
    user = user_of(request)
    shown = get_shown(user, person)
    may_change = may(user, Act.CHANGE_PEOPLE)
    around = {
        "person": shown.person,
        "clients": shown.clients,
        "aliases": aliases_of(shown.person),
        "lead_is_seen": _is_seen(user, shown.person.lead_id),
        "may_change": may_change,
        "user_of_person": User.objects.filter(person=shown.person).first() if may_change else None,
    }
    return render(request, "people/person.html", around)


@opens_for(Act.CHANGE_PEOPLE)
def bring_people(request: HttpRequest) -> HttpResponse:
    """Where files about people come in; those that are on their way."""
    if request.method != "POST":
        return _bring(request)
    file = request.FILES.get("file")
    try:
        if file is None:
            raise NoFile
        if (file.size or 0) > bring.MOST_BYTES:
            raise TooLarge
        kind = request.POST.get("kind", "")
        upload = bring.bring_upload(kind, file.read(), by=user_of(request).pk)
    except ProgrammeError as refusal:
        return _bring(request, refusal)
    return redirect("upload", upload=upload.pk)


@opens_for(Act.CHANGE_PEOPLE)
def upload(request: HttpRequest, upload: UUID) -> HttpResponse:
    """What a file would change; nothing is changed yet."""
    return _upload(request, get_upload(upload))


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def upload_confirm(request: HttpRequest, upload: UUID) -> HttpResponse:
    """Take it in."""
    found = get_upload(upload)
    try:
        bring.confirm_upload(found, by=user_of(request).pk)
    except ProgrammeError as refusal:
        return _upload(request, get_upload(upload), refusal)
    messages.success(request, _("The file was taken in. The next run reads with it."))
    return redirect("people")


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def upload_withdraw(request: HttpRequest, upload: UUID) -> HttpResponse:
    """Put it aside."""
    bring.withdraw_upload(get_upload(upload), by=user_of(request).pk)
    return redirect("bring_people")


@opens_for(Act.CHANGE_PEOPLE)
def matching(request: HttpRequest) -> HttpResponse:
    """Accounts and signatures that are nobody's."""
    return _matching(request)


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def matching_give(request: HttpRequest, unmatched: UUID) -> HttpResponse:
    """It is somebody's."""
    row = get_unmatched(unmatched)
    try:
        person = chosen_person(request.POST.get("person", ""))
    except ProgrammeError as refusal:
        return _matching(request, refusal, wrong=row.pk)
    match.give_unmatched(row, person, by=user_of(request).pk)
    messages.success(request, _("Said. The next run credits what was written under it."))
    return redirect("matching")


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def matching_not_ours(request: HttpRequest, unmatched: UUID) -> HttpResponse:
    """It is nobody of the roster."""
    match.say_not_ours(get_unmatched(unmatched), by=user_of(request).pk)
    return redirect("matching")


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def matching_ours(request: HttpRequest, not_ours: UUID) -> HttpResponse:
    """It is one of ours after all."""
    match.say_ours_after_all(get_not_ours(not_ours), by=user_of(request).pk)
    return redirect("matching")


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def alias_take(request: HttpRequest, alias: UUID) -> HttpResponse:
    """An account or signature is not theirs."""
    row = get_alias(alias)
    match.take_alias(row, by=user_of(request).pk)
    return redirect("person", person=row.person_id)


def _bring(request: HttpRequest, refusal: ProgrammeError | None = None) -> HttpResponse:
    around = {"kinds": Upload.Kind.choices, "uploads": uploads(), "refusal": refusal}
    status = refusal.status if refusal else 200
    return render(request, "people/bring.html", around, status=status)


def _upload(
    request: HttpRequest, found: Upload, refusal: ProgrammeError | None = None
) -> HttpResponse:
    preview = preview_of(found)
    difference = preview.difference
    around: dict[str, Any] = {
        "upload": found,
        "preview": preview,
        "came": difference.came[:SHOWN_OF_EACH],
        "gone": difference.gone[:SHOWN_OF_EACH],
        "changed": [
            {
                "person": changed.after,
                "fields": [
                    {
                        "name": FIELDS_SAID[name],
                        "before": _said(name, changed.before),
                        "after": _said(name, changed.after),
                    }
                    for name in changed.fields
                ],
            }
            for changed in difference.changed[:SHOWN_OF_EACH]
        ],
        "rejects": found.rejects[:SHOWN_OF_EACH],
        "shown_of_each": SHOWN_OF_EACH,
        "refusal": refusal,
    }
    status = refusal.status if refusal else 200
    answer = render(request, "people/upload.html", around, status=status)
    if found.state == Upload.State.WAITING:
        # Without script the page looks again by itself.
        answer["Refresh"] = str(LOOK_AGAIN_S)
    return answer


def _matching(
    request: HttpRequest, refusal: ProgrammeError | None = None, wrong: UUID | None = None
) -> HttpResponse:
    page = page_asked(request, unmatched())
    everyone: QuerySet[Person] = sight_of(user_of(request)).people()
    around = {
        "page": page,
        "not_ours": not_ours(),
        "refusal": refusal,
        "wrong": wrong,
        "people": everyone if everyone.count() <= NAMES_OFFERED else [],
    }
    status = refusal.status if refusal else 200
    return render(request, "people/matching.html", around, status=status)


def _is_seen(user: User, person_id: UUID | None) -> bool:
    if person_id is None:
        return False
    return sight_of(user).reach.people().filter(pk=person_id).exists()


def _said(field: str, of: terms.Person) -> str:
    """A cell of the roster in words."""
    value = getattr(of, field)
    if value and field in ("role", "shift"):
        return str(in_words(value))
    if isinstance(value, tuple):
        return ", ".join(value) or _("none")
    return str(value) if value else _("none")


def _id(request: HttpRequest, name: str) -> UUID | None:
    """What the address asks for; what is no id asks for nothing."""
    try:
        return UUID(request.GET.get(name, ""))
    except ValueError:
        return None
