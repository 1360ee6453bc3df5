"""Who leaves, for whom a reader may make a link, and which link a secret opens."""

from datetime import date, datetime, timedelta
from hashlib import sha256
from uuid import UUID

from django.db.models import F, Q, QuerySet
from django.utils import timezone

from fiftytwo.programme.foundation.access.may import people_for
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.thanks.queries import FORGOTTEN
from fiftytwo.programme.subjects.keepsake.models import Link

LAST_DAYS = 7
"""In their last week they are told of it."""


def digest_of(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def leavers_for(user: User) -> QuerySet[Person]:
    """Whoever has left or has their last week, of those for whom the user may: newest first."""
    soon = timezone.localdate() + timedelta(days=LAST_DAYS)
    leaving = Q(is_on_roster=False) | Q(ends__lte=soon)
    people = people_for(user, Act.HAND_KEEPSAKE).filter(leaving).exclude(name=FORGOTTEN)
    if user.person_id:
        # One's own is on one's own page.
        people = people.exclude(pk=user.person_id)
    return people.select_related("team").order_by(F("ends").desc(nulls_last=True), "name", "pk")


def get_for(user: User, person_id: UUID) -> Person:
    """Somebody for whom the user may make a link, should they leave. Raises NotFound."""
    people = people_for(user, Act.HAND_KEEPSAKE).exclude(name=FORGOTTEN)
    if user.person_id:
        people = people.exclude(pk=user.person_id)
    person = people.filter(pk=person_id).first()
    if person is None:
        raise NotFound
    return person


def is_leaving(person: Person, today: date) -> bool:
    """Whether they have left, or have their last week."""
    soon = today + timedelta(days=LAST_DAYS)
    return not person.is_on_roster or (person.ends is not None and person.ends <= soon)


def get_open(secret: str, now: datetime) -> Link:
    """The link that this secret opens now. Raises NotFound: none, used, or over."""
    links = Link.objects.filter(digest=digest_of(secret), used_at=None, ends_at__gt=now)
    link = links.exclude(person__name=FORGOTTEN).select_related("person").first()
    if link is None:
        raise NotFound
    return link


def in_their_last_week(today: date) -> QuerySet[User]:
    """Users of the roster whose last day is no more than a week away."""
    until = today + timedelta(days=LAST_DAYS)
    return User.objects.filter(is_active=True, person__ends__range=(today, until))
