"""What is done once a month; the only writer here."""

from django.db import transaction

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import User


@transaction.atomic
def announce_missed(user: User, month: str) -> None:
    """Ask the user to look at who was missed, once a month. month: as 2026-12."""
    if not Entry.objects.filter(did="missed_announced", of=user.pk, facts__month=month).exists():
        journal("missed_announced", by=None, of=user.pk, facts={"month": month})
