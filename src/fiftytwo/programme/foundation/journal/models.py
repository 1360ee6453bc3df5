"""Entries: what was done. Opaque ids only, so that a person can be forgotten and the entry stays.

No entry is changed or deleted: the model refuses it, and a trigger of the database does.
"""

from typing import Any, NoReturn

from django.db import models

from fiftytwo.programme.foundation.errors import JournalIsForEver
from fiftytwo.programme.foundation.ids import new_id


class Entries(models.QuerySet["Entry"]):
    """What many rows at once would do is refused as well."""

    def update(self, **fields: Any) -> NoReturn:
        raise JournalIsForEver

    def delete(self) -> NoReturn:
        raise JournalIsForEver


class Entry(models.Model):
    """One action."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    at = models.DateTimeField()
    did = models.CharField(max_length=60)
    """What was done, as a verb in the past: `signed_in`, `roster_imported`."""
    by = models.UUIDField(null=True)
    """The user's id; null: the programme itself."""
    of = models.UUIDField(null=True)
    """The thing or person that it was done to."""
    facts = models.JSONField(default=dict)
    """Counts, ids and codes; no names, no words of anybody."""

    objects = Entries.as_manager()

    class Meta:
        indexes = (
            # What was done to one thing, newest first.
            models.Index(fields=["of", "-at"]),
            # What one user did, newest first.
            models.Index(fields=["by", "-at"]),
        )

    def save(self, *arguments: Any, **options: Any) -> None:
        if not self._state.adding:
            raise JournalIsForEver
        super().save(*arguments, **options)

    def delete(self, *arguments: Any, **options: Any) -> NoReturn:
        raise JournalIsForEver
