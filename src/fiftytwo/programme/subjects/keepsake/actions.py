"""What is done with keepsakes; the only writer here."""

import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.subjects.keepsake.errors import StaysHere
from fiftytwo.programme.subjects.keepsake.models import Link
from fiftytwo.programme.subjects.keepsake.queries import digest_of, get_open, is_leaving

OPENS_FOR = timedelta(days=30)


@transaction.atomic
def make_link(person: Person, *, by: User) -> str:
    """A secret that opens the keepsake once within thirty days; it is kept nowhere.

    A link made before opens nothing any more. Raises StaysHere.
    """
    now = timezone.now()
    if not is_leaving(person, timezone.localdate()):
        raise StaysHere
    Link.objects.filter(person=person, used_at=None).delete()
    secret = secrets.token_urlsafe(32)
    Link.objects.create(
        person=person,
        by=by.pk,
        digest=digest_of(secret),
        made_at=now,
        ends_at=now + OPENS_FOR,
    )
    journal("keepsake_link_made", by=by.pk, of=person.pk)
    return secret


@transaction.atomic
def use_link(secret: str) -> Person:
    """Whose keepsake it opens; a second time it opens nothing. Raises NotFound."""
    now = timezone.now()
    link = get_open(secret, now)
    # Of two at once, one changes the row.
    if not Link.objects.filter(pk=link.pk, used_at=None).update(used_at=now):
        raise NotFound
    journal("keepsake_taken", by=None, of=link.person_id)
    return link.person


@transaction.atomic
def take(*, by: User) -> None:
    """Write down that somebody took their own."""
    journal("keepsake_taken", by=by.pk, of=by.pk)


@transaction.atomic
def offer(user: User) -> None:
    """Tell somebody of it before they leave, once for each last day that was told."""
    day = str(user.person.ends if user.person else "")
    told = Entry.objects.filter(did="keepsake_offered", of=user.pk, facts__last_day=day)
    if not told.exists():
        journal("keepsake_offered", by=None, of=user.pk, facts={"last_day": day})
