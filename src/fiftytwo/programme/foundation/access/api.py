"""Users, grants and groups over the API: what the pages can do."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from ninja import Router, Schema, Status
from ninja.pagination import paginate

from fiftytwo.programme.foundation.access.actions import grants, groups, users
from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.access.links import way_in
from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.models import Grant, GroupGrant
from fiftytwo.programme.foundation.access.queries import (
    all_groups,
    all_users,
    chosen_client,
    chosen_person,
    chosen_team,
    get_grant,
    get_group,
    get_group_grant,
    get_user,
)
from fiftytwo.programme.foundation.access.roles import Act, Role
from fiftytwo.programme.foundation.people.models import Group, User

router = Router(tags=["access"])


class GrantIn(Schema):
    """One role; without a client for all, without a team likewise."""

    role: Role
    client: UUID | None = None
    team: UUID | None = None
    last_day: date | None = None
    """Until its end by the organisation's clock. A guest needs one."""


class GrantOut(Schema):
    id: UUID
    role: Role
    client: UUID | None
    team: UUID | None
    ends_at: datetime | None

    @staticmethod
    def resolve_client(grant: Grant | GroupGrant) -> UUID | None:
        return grant.client_id

    @staticmethod
    def resolve_team(grant: Grant | GroupGrant) -> UUID | None:
        return grant.team_id


class GroupNamed(Schema):
    id: UUID
    name: str


class UserOut(Schema):
    id: UUID
    name: str
    email: str
    is_active: bool
    person: UUID | None
    grants: list[GrantOut]
    groups: list[GroupNamed]

    @staticmethod
    def resolve_person(user: User) -> UUID | None:
        return user.person_id


class InviteIn(Schema):
    email: str
    name: str = ""
    """Of somebody who answers no customers; a person of the roster has a name."""
    person: UUID | None = None
    grant: GrantIn | None = None
    """A first role."""


class LinkOut(Schema):
    """Told once, kept nowhere: hand it over by a way that nobody else reads."""

    link: str


class Invited(LinkOut):
    user: UserOut


@router.get("/users", response=list[UserOut], summary="Who may sign in")
@paginate
def list_users(request: HttpRequest) -> QuerySet[User]:
    _gives_access(request)
    return all_users()


@router.get("/users/{uuid:user}", response=UserOut, summary="One user")
def get_one_user(request: HttpRequest, user: UUID) -> User:
    _gives_access(request)
    return get_user(user)


@router.post("/users", response={201: Invited}, summary="Invite somebody")
def invite_user(request: HttpRequest, invitation: InviteIn) -> Status[Any]:
    by = _gives_access(request)
    person = chosen_person(invitation.person)
    with transaction.atomic():
        user = users.invite(invitation.email, name=invitation.name, person=person, by=by)
        if invitation.grant:
            _give(user, invitation.grant, by)
    return Status(201, {"user": get_user(user.pk), "link": _link(request, user)})


@router.post("/users/{uuid:user}/link", response=LinkOut, summary="Make a link for a password")
def make_link(request: HttpRequest, user: UUID) -> dict[str, str]:
    by = _gives_access(request)
    found = get_user(user)
    users.write_down_link(found, by=by)
    return {"link": _link(request, found)}


@router.post("/users/{uuid:user}/deactivate", response=UserOut, summary="Close an account")
def deactivate_user(request: HttpRequest, user: UUID) -> User:
    by = _gives_access(request)
    users.deactivate(get_user(user), by=by)
    return get_user(user)


@router.post("/users/{uuid:user}/activate", response=UserOut, summary="Open an account again")
def activate_user(request: HttpRequest, user: UUID) -> User:
    by = _gives_access(request)
    users.activate(get_user(user), by=by)
    return get_user(user)


@router.post("/users/{uuid:user}/grants", response={201: GrantOut}, summary="Give somebody a role")
def give_grant(request: HttpRequest, user: UUID, grant: GrantIn) -> Status[Any]:
    by = _gives_access(request)
    return Status(201, _give(get_user(user), grant, by))


@router.delete("/grants/{uuid:grant}", response={204: None}, summary="Take a role from somebody")
def take_grant(request: HttpRequest, grant: UUID) -> Status[Any]:
    by = _gives_access(request)
    grants.take_grant(get_grant(grant), by=by)
    return Status(204, None)


class GroupIn(Schema):
    name: str


class GroupOut(GroupNamed):
    grants: list[GrantOut]


@router.get("/groups", response=list[GroupOut], summary="Groups and their roles")
@paginate
def list_groups(request: HttpRequest) -> QuerySet[Group]:
    _gives_access(request)
    return all_groups()


@router.post("/groups", response={201: GroupOut}, summary="Make a group")
def make_group(request: HttpRequest, group: GroupIn) -> Status[Any]:
    by = _gives_access(request)
    return Status(201, groups.make_group(group.name, by=by))


@router.delete("/groups/{uuid:group}", response={204: None}, summary="Remove a group")
def remove_group(request: HttpRequest, group: UUID) -> Status[Any]:
    by = _gives_access(request)
    groups.remove_group(get_group(group), by=by)
    return Status(204, None)


@router.get("/groups/{uuid:group}/users", response=list[UserOut], summary="Who is in a group")
@paginate
def list_users_of_group(request: HttpRequest, group: UUID) -> QuerySet[User]:
    _gives_access(request)
    return all_users().filter(groups=get_group(group))


@router.put(
    "/groups/{uuid:group}/users/{uuid:user}", response={204: None}, summary="Put in a group"
)
def put_in_group(request: HttpRequest, group: UUID, user: UUID) -> Status[Any]:
    by = _gives_access(request)
    groups.put_in_group(get_group(group), get_user(user), by=by)
    return Status(204, None)


@router.delete(
    "/groups/{uuid:group}/users/{uuid:user}", response={204: None}, summary="Take out of a group"
)
def take_out_of_group(request: HttpRequest, group: UUID, user: UUID) -> Status[Any]:
    by = _gives_access(request)
    groups.take_out_of_group(get_group(group), get_user(user), by=by)
    return Status(204, None)


@router.post("/groups/{uuid:group}/grants", response={201: GrantOut}, summary="Give a group a role")
def give_group_grant(request: HttpRequest, group: UUID, grant: GrantIn) -> Status[Any]:
    by = _gives_access(request)
    made = grants.give_group_grant(
        get_group(group),
        grant.role,
        client=chosen_client(grant.client),
        team=chosen_team(grant.team),
        last_day=grant.last_day,
        by=by,
    )
    return Status(201, made)


@router.delete(
    "/group-grants/{uuid:grant}", response={204: None}, summary="Take a role from a group"
)
def take_group_grant(request: HttpRequest, grant: UUID) -> Status[Any]:
    by = _gives_access(request)
    grants.take_group_grant(get_group_grant(grant), by=by)
    return Status(204, None)


def _gives_access(request: HttpRequest) -> UUID:
    """The id of the user, who may. Raises NotFound."""
    user = user_of(request)
    require(user, Act.CHANGE_PEOPLE)
    return user.pk


def _give(user: User, grant: GrantIn, by: UUID) -> Grant:
    return grants.give_grant(
        user,
        grant.role,
        client=chosen_client(grant.client),
        team=chosen_team(grant.team),
        last_day=grant.last_day,
        by=by,
    )


def _link(request: HttpRequest, user: User) -> str:
    return request.build_absolute_uri(way_in(user))
