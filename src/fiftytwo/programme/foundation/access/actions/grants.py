"""Giving and taking access, to a user or to a group."""

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction
from django.utils import timezone

from fiftytwo.programme.foundation.access.actions.administered import still_administered
from fiftytwo.programme.foundation.access.errors import EndsInThePast, GuestsEnd
from fiftytwo.programme.foundation.access.models import Grant, GroupGrant
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Client, Group, Team, User
from fiftytwo.programme.foundation.people.queries import find_organisation


@transaction.atomic
def give_grant(
    user: User,
    role: Role,
    *,
    client: Client | None = None,
    team: Team | None = None,
    last_day: date | None = None,
    by: UUID | None,
) -> Grant:
    """Give a user a role; given again, only its last day is changed.

    last_day: until its end by the organisation's clock. Raises GuestsEnd, EndsInThePast.
    """
    ends_at = _end_of(role, last_day)
    with still_administered():
        grant, _ = Grant.objects.update_or_create(
            user=user, role=role, client=client, team=team, defaults={"ends_at": ends_at}
        )
    journal("grant_given", by=by, of=user.pk, facts=_facts(grant))
    return grant


@transaction.atomic
def take_grant(grant: Grant, *, by: UUID | None) -> None:
    """Take a role from a user. Raises NobodyWouldAdminister."""
    with still_administered():
        facts = _facts(grant)
        grant.delete()
    journal("grant_taken", by=by, of=grant.user_id, facts=facts)


@transaction.atomic
def give_group_grant(
    group: Group,
    role: Role,
    *,
    client: Client | None = None,
    team: Team | None = None,
    last_day: date | None = None,
    by: UUID | None,
) -> GroupGrant:
    """Give everyone in a group a role, as give_grant gives it to one."""
    ends_at = _end_of(role, last_day)
    with still_administered():
        grant, _ = GroupGrant.objects.update_or_create(
            group=group, role=role, client=client, team=team, defaults={"ends_at": ends_at}
        )
    journal("group_grant_given", by=by, of=group.pk, facts=_facts(grant))
    return grant


@transaction.atomic
def take_group_grant(grant: GroupGrant, *, by: UUID | None) -> None:
    """Take a role from everyone in a group. Raises NobodyWouldAdminister."""
    with still_administered():
        facts = _facts(grant)
        grant.delete()
    journal("group_grant_taken", by=by, of=grant.group_id, facts=facts)


def _end_of(role: Role, last_day: date | None) -> datetime | None:
    if last_day is None:
        if role == Role.GUEST:
            raise GuestsEnd
        return None
    organisation = find_organisation()
    zone = ZoneInfo(organisation.time_zone if organisation else "UTC")
    ends_at = datetime.combine(last_day + timedelta(days=1), time(), zone)
    if ends_at <= timezone.now():
        raise EndsInThePast
    return ends_at


def _facts(grant: Grant | GroupGrant) -> dict[str, Any]:
    ids = {"client": grant.client_id, "team": grant.team_id}
    told: dict[str, Any] = {name: str(value) for name, value in ids.items() if value}
    if grant.ends_at:
        told["ends_at"] = grant.ends_at.isoformat()
    return {"role": str(grant.role), **told}
