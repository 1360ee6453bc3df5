"""Users, what they may, and groups: for whoever administers everything."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from fiftytwo.programme.foundation.access.actions import grants, groups, users
from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.links import way_in
from fiftytwo.programme.foundation.access.queries import (
    all_groups,
    all_users,
    chosen_client,
    chosen_day,
    chosen_role,
    chosen_team,
    get_grant,
    get_group,
    get_group_grant,
    get_user,
    user_of_address,
)
from fiftytwo.programme.foundation.access.roles import Act, Role
from fiftytwo.programme.foundation.errors import ProgrammeError
from fiftytwo.programme.foundation.pages_of import page_asked
from fiftytwo.programme.foundation.people.models import Client, Group, Person, Team, User


@opens_for(Act.CHANGE_PEOPLE)
def user_list(request: HttpRequest) -> HttpResponse:
    """Who may sign in."""
    page = page_asked(request, all_users())
    return render(request, "access/users.html", {"page": page})


@opens_for(Act.CHANGE_PEOPLE)
def invite(request: HttpRequest) -> HttpResponse:
    """Somebody new, with a first role if one is chosen; then the link to hand them."""
    told = request.POST or request.GET
    person = _person(told.get("person", ""))
    if request.method != "POST":
        return _invite(request, person)
    by = user_of(request).pk
    try:
        with transaction.atomic():
            user = users.invite(
                told.get("email", ""), name=told.get("name", ""), person=person, by=by
            )
            if told.get("role"):
                grants.give_grant(user, **_chosen(request), by=by)
    except ProgrammeError as refusal:
        return _invite(request, person, refusal)
    return _user(request, get_user(user.pk), link=request.build_absolute_uri(way_in(user)))


@opens_for(Act.CHANGE_PEOPLE)
def user(request: HttpRequest, user: UUID) -> HttpResponse:
    """What somebody may see and do."""
    return _user(request, get_user(user))


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def user_link(request: HttpRequest, user: UUID) -> HttpResponse:
    """A new link to set a password: the first was lost, or the password was forgotten."""
    found = get_user(user)
    users.write_down_link(found, by=user_of(request).pk)
    return _user(request, found, link=request.build_absolute_uri(way_in(found)))


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def user_deactivate(request: HttpRequest, user: UUID) -> HttpResponse:
    """Close an account."""
    try:
        users.deactivate(get_user(user), by=user_of(request).pk)
    except ProgrammeError as refusal:
        return _user(request, get_user(user), refusal)
    return redirect("user", user=user)


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def user_activate(request: HttpRequest, user: UUID) -> HttpResponse:
    """Open it again."""
    users.activate(get_user(user), by=user_of(request).pk)
    return redirect("user", user=user)


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def grant_give(request: HttpRequest, user: UUID) -> HttpResponse:
    """Give somebody a role."""
    found = get_user(user)
    try:
        grants.give_grant(found, **_chosen(request), by=user_of(request).pk)
    except ProgrammeError as refusal:
        return _user(request, found, refusal)
    return redirect("user", user=user)


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def grant_take(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Take a role from somebody."""
    found = get_grant(grant)
    try:
        grants.take_grant(found, by=user_of(request).pk)
    except ProgrammeError as refusal:
        return _user(request, get_user(found.user_id), refusal)
    return redirect("user", user=found.user_id)


@opens_for(Act.CHANGE_PEOPLE)
def group_list(request: HttpRequest) -> HttpResponse:
    """Groups by name; a POST makes one."""
    refusal = None
    if request.method == "POST":
        try:
            made = groups.make_group(request.POST.get("name", ""), by=user_of(request).pk)
        except ProgrammeError as error:
            refusal = error
        else:
            return redirect("group", group=made.pk)
    page = page_asked(request, all_groups())
    around = {"page": page, "refusal": refusal}
    return render(request, "access/groups.html", around, status=_status(refusal))


@opens_for(Act.CHANGE_PEOPLE)
def group(request: HttpRequest, group: UUID) -> HttpResponse:
    """Who is in a group, and what they may by it."""
    return _group(request, get_group(group))


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def group_remove(request: HttpRequest, group: UUID) -> HttpResponse:
    """Remove a group."""
    found = get_group(group)
    try:
        groups.remove_group(found, by=user_of(request).pk)
    except ProgrammeError as refusal:
        return _group(request, get_group(group), refusal)
    return redirect("groups")


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def group_join(request: HttpRequest, group: UUID) -> HttpResponse:
    """Put a user in a group, by their address."""
    found = get_group(group)
    try:
        joining = user_of_address(request.POST.get("email", ""))
        groups.put_in_group(found, joining, by=user_of(request).pk)
    except ProgrammeError as refusal:
        return _group(request, found, refusal)
    return redirect("group", group=group)


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def group_leave(request: HttpRequest, group: UUID, user: UUID) -> HttpResponse:
    """Take a user out of a group."""
    found = get_group(group)
    try:
        groups.take_out_of_group(found, get_user(user), by=user_of(request).pk)
    except ProgrammeError as refusal:
        return _group(request, found, refusal)
    return redirect("group", group=group)


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def group_grant_give(request: HttpRequest, group: UUID) -> HttpResponse:
    """Give everyone in a group a role."""
    found = get_group(group)
    try:
        grants.give_group_grant(found, **_chosen(request), by=user_of(request).pk)
    except ProgrammeError as refusal:
        return _group(request, found, refusal)
    return redirect("group", group=group)


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def group_grant_take(request: HttpRequest, grant: UUID) -> HttpResponse:
    """Take a role from everyone in a group."""
    found = get_group_grant(grant)
    try:
        grants.take_group_grant(found, by=user_of(request).pk)
    except ProgrammeError as refusal:
        return _group(request, get_group(found.group_id), refusal)
    return redirect("group", group=found.group_id)


def _invite(
    request: HttpRequest, person: Person | None, refusal: ProgrammeError | None = None
) -> HttpResponse:
    told: Mapping[str, Any] = request.POST
    if person and not told:
        # What the roster says they are is mostly what they may be here.
        role = person.role if person.role in Role.values else Role.AGENT
        told = {"role": role, "team": str(person.team_id or "")}
    around = {"person": person, "told": told, "refusal": refusal, **_choices()}
    return render(request, "access/invite.html", around, status=_status(refusal))


def _user(
    request: HttpRequest, found: User, refusal: ProgrammeError | None = None, link: str = ""
) -> HttpResponse:
    around = {
        "one": found,
        "link": link,
        "told": request.POST if refusal else {},
        "refusal": refusal,
        **_choices(),
    }
    return render(request, "access/user.html", around, status=_status(refusal))


def _group(
    request: HttpRequest, found: Group, refusal: ProgrammeError | None = None
) -> HttpResponse:
    around = {
        "group": found,
        "page": page_asked(request, found.users.order_by("name", "pk")),
        "told": request.POST if refusal else {},
        "refusal": refusal,
        **_choices(),
    }
    return render(request, "access/group.html", around, status=_status(refusal))


def _choices() -> dict[str, Any]:
    """Everything that a grant may be for."""
    return {
        "roles": Role.choices,
        "clients": Client.objects.order_by("code"),
        "teams": Team.objects.order_by("name"),
    }


def _chosen(request: HttpRequest) -> dict[str, Any]:
    """Of a form that gives a role."""
    return {
        "role": chosen_role(request.POST.get("role", "")),
        "client": chosen_client(request.POST.get("client")),
        "team": chosen_team(request.POST.get("team")),
        "last_day": chosen_day(request.POST.get("last_day", "")),
    }


def _person(told: str) -> Person | None:
    """Who is invited, where it is somebody of the roster."""
    try:
        return Person.objects.filter(pk=UUID(told)).first()
    except ValueError:
        return None


def _status(refusal: ProgrammeError | None) -> int:
    return refusal.status if refusal else 200
