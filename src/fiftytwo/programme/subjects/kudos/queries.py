"""What pages and the API ask of places and of what customers said there."""

from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from fiftytwo.programme.foundation.access.may import may_everywhere, people_for, read_about
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Person, Team, User
from fiftytwo.programme.foundation.people.queries import on_boards
from fiftytwo.programme.foundation.published.naming import content_names
from fiftytwo.programme.foundation.thanks.models import Receipt
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
    """Of their teams and people, newest first; ended ones are left out.

    Whoever has left is in it: their page stands until somebody ends it.
    """
    people = people_for(user, Act.ASK_CUSTOMERS)
    mine = Q(team__in=people.values("team")) | Q(person__in=people)
    if may_everywhere(user, Act.ASK_CUSTOMERS):
        # A team that nobody is in any more is nobody else's.
        mine = Q()
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
    theirs = Receipt.objects.filter(person__in=people).values("recognition")
    for_them = Q(place__person__in=people) | Q(place__team__in=_teams_read(user, people))
    landed = Q(state=Kudos.State.LANDED, recognition__in=theirs)
    to_look = Q(state__in=(Kudos.State.TO_LOOK, Kudos.State.DANGER)) & for_them
    shown = Kudos.objects.filter(landed | to_look)
    return shown.select_related("place__team", "place__person", "answered_by").order_by(
        "-at", "-pk"
    )


def _teams_read(user: User, people: QuerySet[Person]) -> QuerySet[Team]:
    """Teams of these people, whom the user reads about.

    What is for nobody yet may be for any of the team: where it serves several clients, it is read
    by those who read about all of it.
    """
    unread = of_boards().filter(team=OuterRef("pk")).exclude(pk__in=people.values("pk"))
    if user.person_id:
        unread = unread.exclude(pk=user.person_id)
    counted = Count("people__clients", distinct=True, filter=on_boards("people__"))
    theirs = Team.objects.filter(pk__in=people.exclude(team=None).values("team"))
    read = theirs.annotate(n_clients=counted).filter(Q(n_clients__lte=1) | ~Exists(unread))
    return Team.objects.filter(pk__in=read.values("pk"))


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
    people = of_boards()
    mine = people.filter(team=place.team) if place.team else people.filter(places=place)
    return mine.order_by("name", "pk")


def offered(user: User, place: Place) -> QuerySet[Person]:
    """To whom the user may pass on what was said there."""
    return of_place(place).filter(pk__in=read_about(user).values("pk"))


def thanked_by(user: User, kudos: Kudos) -> QuerySet[Person]:
    """Whom it thanks, of those about whom the user reads."""
    received = Person.objects.filter(received__recognition=kudos.recognition_id)
    return received.filter(pk__in=read_about(user).values("pk")).order_by("name", "pk")


def of_boards() -> QuerySet[Person]:
    """Everybody who works here, by a name."""
    return Person.objects.filter(on_boards()).exclude(name="")


def takes_thanks(place: Place) -> bool:
    """Whether it is open: nobody ended it, and somebody is there to be thanked."""
    return place.ended_at is None and of_place(place).exists()


def pages_of(person: Person) -> list[Place]:
    """Where customers can thank them by an alias, newest first."""
    found = Place.objects.filter(person=person, ended_at=None)
    return list(found.order_by("-made_at", "-pk"))


def naming(person: Person) -> list[Kudos]:
    """What waits for somebody to read it, and names that person."""
    waits = Kudos.objects.exclude(state=Kudos.State.LANDED)
    told = [person.person_id, person.name]
    return [row for row in waits if row.names_id == person.pk or content_names(_said(row), *told)]


def _said(kudos: Kudos) -> list[str]:
    return [kudos.words, kudos.whom]


def in_danger() -> QuerySet[Kudos]:
    """What somebody may be in danger by, until it is passed on or set aside; the oldest first."""
    found = Kudos.objects.filter(state=Kudos.State.DANGER)
    return found.select_related("place__team", "place__person", "names").order_by("at", "pk")
