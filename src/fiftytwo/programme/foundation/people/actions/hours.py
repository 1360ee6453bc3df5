"""Shifts and days away, as evidence has them from files that never came through the app."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Absence, Person, Shift
from fiftytwo.programme.foundation.people.queries import uploads_for_the_lake

AT_ONCE = 1_000
Shifts = Mapping[str, Sequence[tuple[datetime, datetime]]]
"""person_id -> half-open shifts."""
Absences = Mapping[str, Sequence[tuple[date, date]]]
"""person_id -> first and last day away, both inclusive."""


@transaction.atomic
def bring_in_hours(shifts: Shifts, absences: Absences, *, since: datetime) -> None:
    """Shifts that end after `since`, and absences, are these; rows that are the same stay.

    Nothing is done where none are told, nor while a file that came through the app is not with
    evidence yet: what evidence knows is older then.
    """
    if uploads_for_the_lake():
        return
    people = dict(Person.objects.values_list("person_id", "pk"))
    if shifts:
        told = {one for one in _by_key(shifts, people) if one[2] > since}
        there = Shift.objects.filter(ends_at__gt=since)
        _replace(there, ("person_id", "starts_at", "ends_at"), told, "shifts_brought_in")
    if absences:
        away = set(_by_key(absences, people))
        _replace(Absence.objects.all(), ("person_id", "first", "last"), away, "absences_brought_in")


def _by_key(
    told: Mapping[str, Sequence[tuple[Any, Any]]], people: Mapping[str, UUID]
) -> Iterator[tuple[UUID, Any, Any]]:
    """Who is not on the roster is passed over."""
    for who, spans in told.items():
        for start, end in spans if who in people else ():
            yield people[who], start, end


def _replace(rows: Any, fields: Sequence[str], told: set[tuple[Any, ...]], did: str) -> None:
    there = {tuple(values): pk for pk, *values in rows.values_list("pk", *fields)}
    gone = [pk for values, pk in there.items() if values not in told]
    new = sorted(told - set(there), key=str)
    for start in range(0, len(gone), AT_ONCE):
        rows.model.objects.filter(pk__in=gone[start : start + AT_ONCE]).delete()
    rows.model.objects.bulk_create(
        (rows.model(**dict(zip(fields, values, strict=True))) for values in new),
        batch_size=AT_ONCE,
        # Of two shifts of one person that begin together one is kept.
        ignore_conflicts=True,
    )
    if gone or new:
        journal(did, by=None, facts={"came": len(new), "gone": len(gone)})
