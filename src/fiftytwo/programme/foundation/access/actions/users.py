"""Users: who may sign in."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from fiftytwo.programme.foundation.access.actions.administered import still_administered
from fiftytwo.programme.foundation.access.errors import (
    AlreadyThere,
    NoAddress,
    NoName,
    PersonHasUser,
)
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Person, User


@transaction.atomic
def invite(email: str, *, name: str = "", person: Person | None = None, by: UUID | None) -> User:
    """A user who may sign in once they have set a password (links.py) or by the company's sign-in.

    name: of a person of the roster theirs is taken. Raises NoAddress, NoName, AlreadyThere,
    PersonHasUser.
    """
    email = email.strip().casefold()
    try:
        validate_email(email)
    except ValidationError:
        raise NoAddress from None
    name = person.name if person else name.strip()
    if not name:
        raise NoName
    if User.objects.filter(email=email).exists():
        raise AlreadyThere
    if person and User.objects.filter(person=person).exists():
        raise PersonHasUser
    user = User.objects.create_user(email, name=name, person=person)
    journal("user_invited", by=by, of=user.pk)
    return user


@transaction.atomic
def write_down_link(user: User, *, by: UUID | None) -> None:
    """That somebody was given a way to set the user's password: it could be used by another."""
    journal("link_made", by=by, of=user.pk)


@transaction.atomic
def deactivate(user: User, *, by: UUID | None) -> None:
    """They are signed out at once and cannot sign in; grants are kept.

    Raises NobodyWouldAdminister.
    """
    with still_administered():
        user.is_active = False
        user.save(update_fields=["is_active"])
    journal("user_deactivated", by=by, of=user.pk)


@transaction.atomic
def activate(user: User, *, by: UUID | None) -> None:
    """They may sign in again, with the grants they had."""
    user.is_active = True
    user.save(update_fields=["is_active"])
    journal("user_activated", by=by, of=user.pk)
