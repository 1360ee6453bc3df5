"""What pages and the API ask of users, groups and grants."""

from datetime import date
from typing import TypeVar
from uuid import UUID

from django.db.models import QuerySet

from fiftytwo.programme.foundation.access.errors import NoSuchChoice, NoSuchUser
from fiftytwo.programme.foundation.access.models import Grant, GroupGrant
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Client, Group, Person, Team, User

T = TypeVar("T")


def all_users() -> QuerySet[User]:
    """Everyone who may or might sign in, by name."""
    grants = ("grants__client", "grants__team", "groups")
    return User.objects.select_related("person").prefetch_related(*grants).order_by("name", "pk")


def get_user(user_id: UUID) -> User:
    """Raises NotFound."""
    return _got(all_users().filter(pk=user_id).first())


def all_groups() -> QuerySet[Group]:
    """By name."""
    return Group.objects.prefetch_related("grants__client", "grants__team").order_by("name")


def get_group(group_id: UUID) -> Group:
    """Raises NotFound."""
    return _got(all_groups().filter(pk=group_id).first())


def get_grant(grant_id: UUID) -> Grant:
    """Raises NotFound."""
    return _got(Grant.objects.select_related("user").filter(pk=grant_id).first())


def get_group_grant(grant_id: UUID) -> GroupGrant:
    """Raises NotFound."""
    return _got(GroupGrant.objects.select_related("group").filter(pk=grant_id).first())


def chosen_role(told: str) -> Role:
    """Raises NoSuchChoice."""
    if told not in Role.values:
        raise NoSuchChoice
    return Role(told)


def chosen_client(told: str | UUID | None) -> Client | None:
    """None for none. Raises NoSuchChoice where there is no such client."""
    return _chosen(Client.objects.filter(pk=_id(told)).first()) if told else None


def chosen_team(told: str | UUID | None) -> Team | None:
    """None for none. Raises NoSuchChoice where there is no such team."""
    return _chosen(Team.objects.filter(pk=_id(told)).first()) if told else None


def chosen_person(told: str | UUID | None) -> Person | None:
    """None for none. Raises NoSuchChoice where there is no such person."""
    return _chosen(Person.objects.filter(pk=_id(told)).first()) if told else None


def user_of_address(told: str) -> User:
    """Raises NoSuchUser."""
    user = User.objects.filter(email=told.strip().casefold()).first()
    if user is None:
        raise NoSuchUser
    return user


def chosen_day(told: str) -> date | None:
    """As 2026-11-23; None where empty. Raises NoSuchChoice."""
    try:
        return date.fromisoformat(told) if told else None
    except ValueError:
        raise NoSuchChoice from None


def _id(told: str | UUID) -> UUID:
    try:
        return UUID(str(told))
    except ValueError:
        raise NoSuchChoice from None


def _got(found: T | None) -> T:
    if found is None:
        raise NotFound
    return found


def _chosen(found: T | None) -> T:
    if found is None:
        raise NoSuchChoice
    return found
