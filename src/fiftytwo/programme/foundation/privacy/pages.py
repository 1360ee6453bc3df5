"""My page, what is stored, switches, terms, consent, and forgetting."""

from typing import Any, TypeVar
from uuid import UUID

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.may import may, people_for
from fiftytwo.programme.foundation.access.roles import MAY, Act, Role
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.telling import told
from fiftytwo.programme.foundation.pages_of import page_asked
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy import actions, queries
from fiftytwo.programme.foundation.privacy.errors import NoSuchTerm
from fiftytwo.programme.foundation.privacy.file import as_zip
from fiftytwo.programme.foundation.privacy.kinds import (
    CARE,
    EXPOSURES,
    exposure_kinds,
)
from fiftytwo.programme.foundation.privacy.mirror import mirrored
from fiftytwo.programme.foundation.privacy.models import Audience, Erasure
from fiftytwo.programme.foundation.privacy.shown import BY_CUSTOMERS, moments_shown
from fiftytwo.programme.foundation.privacy.subject import (
    Subject,
    subject_for,
    subject_of,
)
from fiftytwo.programme.foundation.privacy.words import ACTS
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.queries import liking_of

Somebody = TypeVar("Somebody", Person, User)
FIRST = 3
"""Moments: to be read, not scrolled past."""
ON_MY_PAGE = 10
"""Of each thing; the rest has a page of its own."""


def _my_person(request: HttpRequest) -> Person:
    person = user_of(request).person
    if person is None:
        raise NotFound
    return person


@opens_for(Act.SEE_SELF)
@require_GET
def me(request: HttpRequest) -> HttpResponse:
    """Everything about the reader that somebody may see, and who looked."""
    user = user_of(request)
    person = user.person
    moments = queries.moments_of(person) if person else Moment.objects.none()
    shown = {
        "said": moments_shown(moments.filter(kind__in=BY_CUSTOMERS)[:FIRST]),
        "did": moments_shown(moments.exclude(kind__in=BY_CUSTOMERS)[:FIRST]),
        "exposures": _exposures(queries.exposures_of(person)[:ON_MY_PAGE]) if person else [],
        "cares": _cares(person) if person else [],
        "looks": queries.with_names(queries.looks_at(person)[:ON_MY_PAGE]) if person else [],
        "mirrored": mirrored(person) if person else {},
        "liking": liking_of(person) if person else None,
        "consent": queries.consent_of(person) if person else None,
        "entries": told(queries.done_by_or_to(subject_of(user))[:ON_MY_PAGE], user),
        "person": person,
    }
    return render(request, "privacy/me.html", shown)


@opens_for(Act.SEE_SELF)
@require_GET
def my_moments(request: HttpRequest) -> HttpResponse:
    """All that customers said about the reader."""
    page = page_asked(request, queries.moments_of(_my_person(request)))
    return render(request, "privacy/moments.html", {"page": page, "moments": moments_shown(page)})


@opens_for(Act.SEE_SELF)
@require_GET
def my_exposures(request: HttpRequest) -> HttpResponse:
    """All that the reader had to read: of what kind and when."""
    page = page_asked(request, queries.exposures_of(_my_person(request)))
    shown = {"page": page, "exposures": _exposures(page)}
    return render(request, "privacy/exposures.html", shown)


@opens_for(Act.SEE_SELF)
@require_GET
def my_looks(request: HttpRequest) -> HttpResponse:
    """Everyone who saw a care item about the reader."""
    page = page_asked(request, queries.looks_at(_my_person(request)))
    return render(request, "privacy/looks.html", {"page": page, "looks": queries.with_names(page)})


@opens_for(Act.SEE_SELF)
@require_GET
def my_journal(request: HttpRequest) -> HttpResponse:
    """What the reader did, and what was done to them."""
    user = user_of(request)
    page = page_asked(request, queries.done_by_or_to(subject_of(user)))
    return render(request, "privacy/done.html", {"page": page, "entries": told(page, user)})


@opens_for(Act.SEE_SELF)
@require_POST
def everything(request: HttpRequest) -> HttpResponse:
    """Everything about the reader, as a file."""
    user, now = user_of(request), timezone.now()
    actions.took_everything(by=user)
    content = as_zip(queries.everything_about(subject_of(user)), name=user.name, at=now)
    answer = HttpResponse(content, content_type="application/zip")
    # No name: files are mailed and lie in folders of shared machines.
    answer["Content-Disposition"] = 'attachment; filename="everything-about-me.zip"'
    return answer


@opens_for(Act.SEE_SELF)
@require_http_methods(["GET", "POST"])
def consent(request: HttpRequest) -> HttpResponse:
    """What may be shown of the reader."""
    person = _my_person(request)
    if request.method == "POST":
        actions.choose_consent(
            person,
            audience=request.POST.get("audience", ""),
            quotes="quotes" in request.POST,
            by=user_of(request).pk,
        )
        messages.success(request, _("Saved. From now on this is what may be shown of you."))
        return redirect("my_consent")
    chosen = queries.consent_of(person)
    return render(request, "privacy/consent.html", {"chosen": chosen, "choices": Audience.choices})


@opens_for(Act.SEE_WHAT_IS_STORED)
@require_GET
def stored(request: HttpRequest) -> HttpResponse:
    """What is kept, why, shown to whom and for how long; what is off; who may do what."""
    user = user_of(request)
    shown = {
        "stored": queries.stored(),
        "functions": queries.functions(),
        "roles": [
            {"role": role, "acts": [ACTS.get(act, str(act)) for act in Act if act in MAY[role]]}
            for role in Role
        ],
        "may_change": may(user, Act.CHANGE_SETTINGS),
        "may_forget": may(user, Act.FORGET),
    }
    return render(request, "privacy/stored.html", shown)


@opens_for(Act.CHANGE_SETTINGS)
@require_POST
def turn(request: HttpRequest, function: str) -> HttpResponse:
    """Turn a function on or off."""
    actions.turn(function, on=request.POST.get("on") == "1", by=user_of(request).pk)
    return redirect("stored")


@opens_for(Act.CHANGE_SETTINGS)
@require_http_methods(["GET", "POST"])
def keeping(request: HttpRequest) -> HttpResponse:
    """For how long each kind is kept, and what would go today."""
    if request.method == "POST":
        days = request.POST.get("days", "")
        if not days.isdecimal():
            raise NoSuchTerm
        actions.set_term(request.POST.get("kind", ""), int(days), by=user_of(request).pk)
        messages.success(request, _("Saved. It holds from tonight on."))
        return redirect("keeping")
    going = actions.retain(timezone.now(), dry_run=True)
    rows = [
        {"stored": each, "going": going.get(each.holding.kind, 0)}
        for each in queries.stored()
        if each.holding.keep
    ]
    return render(request, "privacy/keeping.html", {"rows": rows})


@opens_for(Act.FORGET)
@require_http_methods(["GET", "POST"])
def forgetting(request: HttpRequest) -> HttpResponse:
    """Whom to forget: asks first what would go."""
    user = user_of(request)
    people = people_for(user, Act.FORGET)
    if request.method == "POST":
        if request.POST.get("about") == Erasure.About.PERSON:
            person = _chosen(people, request.POST.get("person", ""))
            erasure = actions.ask_to_forget_person(person, by=user)
        elif request.POST.get("about") == Erasure.About.USER:
            who = _chosen(queries.without_a_person(), request.POST.get("user", ""))
            erasure = actions.ask_to_forget_user(who, by=user)
        else:
            erasure = actions.ask_to_forget_customer(request.POST.get("who", ""), by=user)
        return redirect("erasure", erasure_id=erasure.pk)
    page = page_asked(request, queries.erasures())
    shown = {
        "page": page,
        "people": people.exclude(name="").order_by("name"),
        "users": queries.without_a_person().exclude(pk=user.pk),
    }
    return render(request, "privacy/forgetting.html", shown)


def _chosen(among: QuerySet[Somebody], pk: str) -> Somebody:
    try:
        found = among.exclude(name="").filter(pk=UUID(pk)).first()
    except ValueError:
        found = None
    if found is None:
        raise NotFound
    return found


@opens_for(Act.FORGET)
@require_http_methods(["GET", "POST"])
def erasure(request: HttpRequest, erasure_id: UUID) -> HttpResponse:
    """What would go, and the button that makes it go."""
    user = user_of(request)
    if request.method == "POST":
        if request.POST.get("do") == "forget":
            actions.forget(erasure_id, by=user)
            return redirect("erasure", erasure_id=erasure_id)
        actions.withdraw(erasure_id, by=user)
        return redirect("forgetting")
    row = queries.find_erasure(erasure_id)
    if row is None:
        raise NotFound
    is_open = row.state in (Erasure.State.LOOKING, Erasure.State.LOOKED)
    who = _who(row) if is_open else Subject(None, None)
    shown = {
        "erasure": row,
        "is_open": is_open,
        "is_going_on": row.state in (Erasure.State.LOOKING, Erasure.State.ASKED),
        "may_go": row.state == Erasure.State.LOOKED,
        "one": who.person or who.user,
        "lake": row.tables,
        "here": queries.would_go(who) if who.person or who.user else [],
        "stays": queries.stays() if who.person else [],
    }
    return render(request, "privacy/erasure.html", shown)


def _who(row: Erasure) -> Subject:
    person = Person.objects.filter(pk=row.person).first() if row.person else None
    if person:
        return subject_for(person)
    return Subject(None, User.objects.filter(pk=row.user).first() if row.user else None)


def _exposures(rows: Any) -> list[dict[str, object]]:
    return [
        {"at": row.at, "kinds": [EXPOSURES[kind] for kind in exposure_kinds(row)]} for row in rows
    ]


def _cares(person: Person) -> list[dict[str, object]]:
    return [
        {"week": _week(row.brief.week), "kind": CARE.get(row.content["kind"], row.content["kind"])}
        for row in queries.still_told(queries.cares_of(person))
    ]


def _week(code: str) -> str:
    """2026-W47 -> as a reader says it."""
    year, _dash, number = code.partition("-W")
    told = {"number": int(number), "year": year} if number else {}
    return _("week %(number)s of %(year)s") % told if told else _("of no known week")
