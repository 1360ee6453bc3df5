"""The one place that answers "may this user do that, and for whom?".

Whoever may not is told what somebody is told who asks for what is not there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from fiftytwo.programme.foundation.access.models import Grant, GroupGrant
from fiftytwo.programme.foundation.access.narrow import is_within
from fiftytwo.programme.foundation.access.once import kept_for
from fiftytwo.programme.foundation.access.roles import MAY, OF_ALL, Act, Role
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Client, Person, User


@dataclass(frozen=True)
class Held:
    """One role that somebody has now, by a grant of their own or of a group of theirs."""

    role: Role
    client_id: UUID | None
    """null: for all clients"""
    team_id: UUID | None
    """null: for all teams"""

    @property
    def is_everywhere(self) -> bool:
        return self.client_id is None and self.team_id is None


def held_by(user: User) -> list[Held]:
    """Every role that the user has now; none where they are deactivated or have left."""
    kept = kept_for(user)
    if kept is None:
        return _held_by(user)
    if not kept:
        kept.append(_held_by(user))
    held: list[Held] = kept[0]
    return held


def _held_by(user: User) -> list[Held]:
    if not user.is_active:
        return []
    now = timezone.now()
    # Their last day is over by every clock of the world.
    over = now.date() - timedelta(days=1)
    here = User.objects.filter(pk=user.pk).filter(
        Q(person=None) | Q(person__ends=None) | Q(person__ends__gte=over)
    )
    holds = Q(ends_at=None) | Q(ends_at__gt=now)
    columns = ("role", "client", "team")
    own = Grant.objects.filter(holds, user__in=here).values_list(*columns)
    of_groups = GroupGrant.objects.filter(holds, group__users__in=here).values_list(*columns)
    return [Held(Role(role), client, team) for role, client, team in own.union(of_groups)]


@dataclass(frozen=True)
class Reach:
    """For whom somebody may do one thing."""

    held: Sequence[Held]
    """Of the roles that may do it."""
    self_id: UUID | None = None
    """Where they may do it to themselves alone: the person they are."""

    def people(self) -> QuerySet[Person]:
        """A grant with a client reaches the people who serve it, one with a team those in it."""
        reached = Q(pk=self.self_id) if self.self_id else Q(pk__in=())
        for held in self.held:
            reached |= _reached(held)
        return Person.objects.filter(reached)

    def clients_of(self, person: Person) -> list[Client]:
        """Of the clients whom that person serves those that this reader may know of."""
        served = sorted(person.clients.all(), key=lambda client: client.code)
        if person.pk == self.self_id:
            return served
        reaching = [held for held in self.held if held.team_id in (None, person.team_id)]
        if any(held.client_id is None for held in reaching):
            return served
        known = {held.client_id for held in reaching}
        return [client for client in served if client.pk in known]


def reach_of(user: User, act: Act) -> Reach:
    """For whom the user may do this."""
    held = _held_for(user, act)
    if act is Act.SEE_SELF:
        # Nobody becomes anybody else by a grant.
        return Reach((), user.person_id if held else None)
    return Reach(held)


def _held_for(user: User, act: Act) -> list[Held]:
    """Those of the user's roles by which they may do this."""
    return [
        each
        for each in held_by(user)
        if act in MAY[each.role]
        and is_within(user, act)
        and (each.is_everywhere or act not in OF_ALL)
    ]


def roles_of(user: User) -> frozenset[Role]:
    """The roles that the user has now, for whichever client and team."""
    return frozenset(held.role for held in held_by(user))


def may(user: User, act: Act) -> bool:
    """Whether the user may do this at all; for which people is `people_for`."""
    return bool(_held_for(user, act))


def acts_of(user: User) -> frozenset[Act]:
    """All that the user may do."""
    return frozenset(act for act in Act if may(user, act))


def may_everywhere(user: User, act: Act) -> bool:
    """Whether the user may do this for all clients and teams: else it is not theirs."""
    return any(held.is_everywhere for held in reach_of(user, act).held)


def require(user: User, act: Act) -> None:
    """Raises NotFound where the user may not."""
    if not may(user, act):
        raise NotFound


def people_for(user: User, act: Act) -> QuerySet[Person]:
    """The people to whom the user may do this; none where none."""
    return reach_of(user, act).people()


def read_about(user: User) -> QuerySet[Person]:
    """The people about whom the user reads a brief: in their teams, and whom they lead."""
    mine = Q(lead=user.person_id) if user.person_id and may(user, Act.READ_BRIEF) else Q(pk__in=())
    return Person.objects.filter(mine | Q(pk__in=people_for(user, Act.SEE_BRIEF)))


def users_who_may(act: Act) -> QuerySet[User]:
    """Everyone of the roster who may do this now, for whomever; with the person they are."""
    roles = [role for role in Role if act in MAY[role]]
    holds = Q(role__in=roles) & (Q(ends_at=None) | Q(ends_at__gt=timezone.now()))
    own = Grant.objects.filter(holds).values("user")
    of_groups = GroupGrant.objects.filter(holds).values("group__users")
    users = User.objects.filter(is_active=True, person__is_on_roster=True)
    return users.filter(Q(pk__in=own) | Q(pk__in=of_groups)).select_related("person__site")


def _reached(held: Held) -> Q:
    if held.is_everywhere:
        return Q(pk__isnull=False)
    reached = Q(team=held.team_id) if held.team_id else Q()
    if held.client_id:
        served = Person.clients.through.objects.filter(person=OuterRef("pk"))
        # Who serves all clients has none named.
        reached &= Q(Exists(served.filter(client=held.client_id))) | ~Q(Exists(served))
    return reached
