"""Entries in plain words, with names for whoever may see them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from fiftytwo.programme.foundation.access.may import people_for
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.words import FACTS, SAID
from fiftytwo.programme.foundation.people.models import Person, User


@dataclass(frozen=True)
class Told:
    """One entry as a reader is told it."""

    id: UUID
    at: datetime
    who: str
    """A name, the programme's own, or "Somebody" where it is not theirs to know, or forgotten."""
    did: str
    said: str | Promise
    of: str
    """A name; empty: it was done to no person, or to one whom they may not see."""
    facts: tuple[str, ...]
    """In words: "12 came"."""


def told(entries: Iterable[Entry], reader: User) -> list[Told]:
    """These entries, for that reader."""
    entries = list(entries)
    ids = {one for entry in entries for one in (entry.by, entry.of) if one}
    names = _names(ids, reader)
    return [_told(entry, names) for entry in entries]


def _names(ids: set[UUID], reader: User) -> dict[UUID, str]:
    """Of people whom the reader may see, of themselves, and of users who are nobody's colleague."""
    mine = people_for(reader, Act.SEE_PEOPLE)
    people = {p.pk: p.name for p in Person.objects.filter(pk__in=mine.filter(pk__in=ids))}
    if reader.person_id and reader.person:
        people[reader.person_id] = reader.person.name
    users = User.objects.filter(pk__in=ids)
    shown = users.filter(person__in=mine) | users.filter(pk=reader.pk) | users.filter(person=None)
    return people | {user.pk: user.name for user in shown}


def _told(entry: Entry, names: Mapping[UUID, str]) -> Told:
    who = names.get(entry.by) or _("Somebody") if entry.by else "Fiftytwo"
    of = names.get(entry.of, "") if entry.of and entry.of != entry.by else ""
    return Told(
        id=entry.id,
        at=entry.at,
        who=who,
        did=entry.did,
        said=SAID.get(entry.did, entry.did),
        of=of,
        facts=tuple(_facts(entry.facts)),
    )


def _facts(facts: Mapping[str, Any]) -> Iterable[str]:
    """Numbers with their word; codes as they are; ids are for machines."""
    # In the order of the words: PostgreSQL keeps none of its own.
    for name, words in FACTS.items():
        value = facts.get(name)
        if value is not None and not isinstance(value, dict | list):
            yield str(words % {"value": value})
