"""Whom something is about."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from fiftytwo.programme.foundation.people.models import Person, User

NOTHING = Q(pk__in=())


@dataclass(frozen=True)
class Subject:
    """One human: of the roster, somebody who may sign in, or both."""

    person: Person | None
    user: User | None

    @property
    def person_pk(self) -> UUID | None:
        return self.person.pk if self.person else None

    @property
    def person_id(self) -> str | None:
        """As the roster has it."""
        return self.person.person_id if self.person else None

    @property
    def user_pk(self) -> UUID | None:
        return self.user.pk if self.user else None


Mine = Callable[[Subject], Q]
"""Which rows of a table are about somebody."""


def subject_of(user: User) -> Subject:
    """Whoever is signed in."""
    return Subject(user.person, user)


def subject_for(person: Person) -> Subject:
    """Somebody of the roster."""
    return Subject(person, User.objects.filter(person=person).first())


def of_person(field: str) -> Mine:
    """Rows whose field is the person, by key."""
    return lambda who: Q(**{field: who.person_pk}) if who.person_pk else NOTHING


def of_person_id(field: str) -> Mine:
    """Rows whose field is the roster's person_id."""
    return lambda who: Q(**{field: who.person_id}) if who.person_id else NOTHING


def of_user(field: str) -> Mine:
    """Rows whose field is the user, by key."""
    return lambda who: Q(**{field: who.user_pk}) if who.user_pk else NOTHING


def either(*several: Mine) -> Mine:
    """Rows that are about somebody in one of these ways."""

    def mine(who: Subject) -> Q:
        found = NOTHING
        for each in several:
            found |= each(who)
        return found

    return mine
