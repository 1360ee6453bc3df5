"""What a reader is shown of people: of whom, and of what clients."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet

from fiftytwo.programme.foundation.access.may import Reach, reach_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Client, Person, Site, Team, User
from fiftytwo.programme.foundation.people.queries import in_order, on_boards

FORGOTTEN = ""
"""The name of a row whose person was forgotten: it stays, and is nobody's to see."""


@dataclass(frozen=True)
class Shown:
    """One person, with the clients that the reader may know of."""

    person: Person
    clients: tuple[Client, ...]


@dataclass(frozen=True)
class Sight:
    """Everyone whom one reader may see."""

    reach: Reach

    def people(
        self, *, team: UUID | None = None, site: UUID | None = None, has_left: bool = False
    ) -> QuerySet[Person]:
        """Those who work here, or those who have left, by team and name."""
        people = self.reach.people().exclude(name=FORGOTTEN)
        people = people.exclude(on_boards()) if has_left else people.filter(on_boards())
        if team:
            people = people.filter(team=team)
        if site:
            people = people.filter(site=site)
        return in_order(people)

    def teams(self) -> QuerySet[Team]:
        """Teams of anybody of them, by name."""
        people = self.reach.people().filter(on_boards())
        return Team.objects.filter(pk__in=people.values("team")).order_by("name")

    def sites(self) -> QuerySet[Site]:
        """Sites of anybody of them, by name."""
        people = self.reach.people().filter(on_boards())
        return Site.objects.filter(pk__in=people.values("site")).order_by("name")

    def shown(self, people: Iterable[Person]) -> list[Shown]:
        """With their clients."""
        return [Shown(person, tuple(self.reach.clients_of(person))) for person in people]


def sight_of(user: User) -> Sight:
    """What this user sees of people."""
    return Sight(reach_of(user, Act.SEE_PEOPLE))


def get_shown(user: User, person_id: UUID) -> Shown:
    """One person, in the reader's reach or the reader themselves. Raises NotFound."""
    for act in (Act.SEE_SELF, Act.SEE_PEOPLE):
        reach = reach_of(user, act)
        person = in_order(reach.people()).exclude(name=FORGOTTEN).filter(pk=person_id).first()
        if person:
            return Shown(person, tuple(reach.clients_of(person)))
    raise NotFound
