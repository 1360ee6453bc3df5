"""The one way in which an entry is made."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from fiftytwo.kit.errors import InternalError
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.words import SAID


def journal(
    did: str, *, by: UUID | None, of: UUID | None = None, facts: Mapping[str, Any] | None = None
) -> Entry:
    """Write down what was done, in the transaction in which it is done.

    did: one of the verbs of words.py. Raises InternalError for another, and outside a transaction:
    what was done and that it was done are kept together or not at all.
    """
    if did not in SAID:
        raise InternalError(f"the journal has no words for {did}")
    if not transaction.get_connection().in_atomic_block:
        raise InternalError(f"{did} was journalled outside a transaction")
    return Entry.objects.create(did=did, by=by, of=of, at=timezone.now(), facts=dict(facts or {}))
