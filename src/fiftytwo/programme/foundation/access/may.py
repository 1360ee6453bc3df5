"""The one place that answers "may this user do that, and for whom?".

Whoever may not is told what somebody is told who asks for what is not there.
"""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q, QuerySet
from django.utils import timezone

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.narrow import is_within
from fiftytwo.programme.foundation.access.roles import MAY, Act, Role
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Person, User


def roles_of(user: User) -> frozenset[Role]:
    """The roles that the user has now, for whichever client and team."""
    return frozenset(Role(grant.role) for grant in _grants(user))


def may(user: User, act: Act) -> bool:
    """Whether the user may do this at all; for which people is `people_for`."""
    return is_within(user, act) and any(act in MAY[role] for role in roles_of(user))


def require(user: User, act: Act) -> None:
    """Raises NotFound where the user may not."""
    if not may(user, act):
        raise NotFound


def people_for(user: User, act: Act) -> QuerySet[Person]:
    """The people to whom the user may do this; none where none.

    A grant with a client reaches the people who serve it, one with a team the people in it.
    """
    reached = Q(pk__in=())
    for grant in _grants(user):
        if act in MAY[Role(grant.role)] and is_within(user, act):
            reached |= _reach(grant)
    return Person.objects.filter(reached).distinct()


def _grants(user: User) -> Iterable[Grant]:
    return user.grants.filter(Q(ends_at=None) | Q(ends_at__gt=_now())) if user.is_active else ()


def _now() -> datetime:
    return timezone.now()


def _reach(grant: Grant) -> Q:
    reached = Q()
    if grant.client_id:
        # Who serves all clients has none named.
        reached &= Q(clients=grant.client_id) | Q(clients=None)
    if grant.team_id:
        reached &= Q(team=grant.team_id)
    return reached if reached else Q(pk__isnull=False)
