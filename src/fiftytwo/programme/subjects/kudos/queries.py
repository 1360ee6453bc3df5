"""What pages and the API ask of places and of what customers said there."""

from uuid import UUID

from django.db.models import Q, QuerySet

from fiftytwo.programme.foundation.access.may import people_for, read_about
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Person, Team, User
from fiftytwo.programme.foundation.people.queries import on_boards
from fiftytwo.programme.subjects.kudos.models import Kudos, Place
from fiftytwo.programme.subjects.kudos.secret import hash_of

LATELY = 20


def open_place(token: str) -> Place:
    """Where a customer stands. Raises NotFound; ended ones are found too, and say so."""
    place = Place.objects.select_related("team", "person").filter(token=token).first()
    if place is None:
        raise NotFound
    return place


def told_by(place: Place, secret: str) -> Kudos | None:
    """A customer's own, by the link they got; None: it was not kept, which nobody is told."""
    return Kudos.objects.filter(place=place, secret=hash_of(secret)).first()


def colleagues(user: User) -> QuerySet[Person]:
    """Those for whom the user may ask customers."""
    people = people_for(user, Act.ASK_CUSTOMERS).filter(on_boards()).exclude(name="")
    return people.order_by("name", "pk")


def teams(user: User) -> QuerySet[Team]:
    """Theirs."""
    return Team.objects.filter(people__in=colleagues(user)).distinct().order_by("name")


def places(user: User) -> QuerySet[Place]:
    """Of these teams and people, newest first; ended ones are left out."""
    mine = Q(team__in=teams(user)) | Q(person__in=colleagues(user))
    found = Place.objects.filter(mine, ended_at=None).select_related("team", "person")
    return found.order_by("-made_at", "-pk")


def get_place(user: User, place_id: UUID) -> Place:
    """Raises NotFound."""
    place = places(user).filter(pk=place_id).first()
    if place is None:
        raise NotFound
    return place


def kudos_for(user: User) -> QuerySet[Kudos]:
    """What customers said to the user's people, newest first; who leads nobody reads none."""
    people = read_about(user)
    mine = Q(place__person__in=people) | Q(place__team__in=people.values("team"))
    found = Kudos.objects.filter(mine).exclude(state=Kudos.State.WAITING)
    shown = found.select_related("place__team", "place__person", "answered_by")
    return shown.order_by("-at", "-pk")


def get_kudos(user: User, kudos_id: UUID) -> Kudos:
    """For their lead. Raises NotFound."""
    kudos = kudos_for(user).filter(pk=kudos_id).first()
    if kudos is None:
        raise NotFound
    return kudos


def get_answerable(user: User, kudos_id: UUID) -> Kudos:
    """For whom it thanks, and for their lead. Raises NotFound."""
    mine = Q(recognition__receipts__person=user.person_id) if user.person_id else Q(pk__in=())
    landed = Kudos.objects.filter(mine, pk=kudos_id, state=Kudos.State.LANDED).first()
    return landed or get_kudos(user, kudos_id)


def kudos_to(person: Person) -> list[Kudos]:
    """What customers said to them there of late, newest first; all of it is with their thanks."""
    found = Kudos.objects.filter(recognition__receipts__person=person)
    return list(found.filter(recognition__withdrawn_at=None).order_by("-at", "-pk")[:LATELY])


def of_place(place: Place) -> QuerySet[Person]:
    """Whom a thanks there can be for."""
    people = Person.objects.filter(on_boards()).exclude(name="")
    mine = people.filter(team=place.team) if place.team else people.filter(places=place)
    return mine.order_by("name", "pk")
