"""Whose an account or signature is, where the roster does not say."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.actions.tell import tell_the_lake_soon
from fiftytwo.programme.foundation.people.errors import IsTheirAddress
from fiftytwo.programme.foundation.people.models import Alias, NotOurs, Origin, Person, Unmatched
from fiftytwo.terms import people as terms

LONGEST = 300


@transaction.atomic
def hold_unmatched(found: Sequence[terms.Unmatched]) -> None:
    """What a run found to be nobody's; without that of which somebody decided since."""
    decided = {*Alias.objects.filter(origin=Origin.GIVEN).values_list("text", flat=True)}
    decided |= {*NotOurs.objects.values_list("alias", flat=True)}
    wanted = {each.alias: each for each in found if len(each.alias) <= LONGEST}
    wanted = {alias: each for alias, each in wanted.items() if alias not in decided}
    before = {row.alias: row for row in Unmatched.objects.all()}
    gone = [row.pk for alias, row in before.items() if alias not in wanted]
    new = [alias for alias in wanted if alias not in before]
    Unmatched.objects.filter(pk__in=gone).delete()
    for alias, each in wanted.items():
        row = before.get(alias) or Unmatched(alias=alias)
        told = (each.name[:LONGEST], (each.account or "")[:LONGEST], each.last)
        if alias in new or told != (row.name, row.account, row.last):
            row.name, row.account, row.last = told
            row.save()
    if new or gone:
        journal("unmatched_found", by=None)


@transaction.atomic
def give_unmatched(unmatched: Unmatched, person: Person, *, by: UUID | None) -> Alias:
    """It is this person's from now on, and what was written so was written by them."""
    alias, _ = Alias.objects.update_or_create(
        person=person, text=unmatched.alias, defaults={"origin": Origin.GIVEN}
    )
    unmatched.delete()
    journal("alias_given", by=by, of=person.pk, facts={"alias": str(alias.pk)})
    tell_the_lake_soon()
    return alias


@transaction.atomic
def take_alias(alias: Alias, *, by: UUID | None) -> None:
    """It is not theirs, whatever a roster says. Raises IsTheirAddress."""
    if alias.origin == Origin.ACCOUNT:
        # Evidence knows it by the address, and would find it again.
        raise IsTheirAddress
    alias.origin = Origin.TAKEN
    alias.save(update_fields=["origin"])
    journal("alias_taken", by=by, of=alias.person_id, facts={"alias": str(alias.pk)})
    tell_the_lake_soon()


@transaction.atomic
def say_not_ours(unmatched: Unmatched, *, by: UUID | None) -> NotOurs:
    """Nobody of the roster: it is not asked again."""
    row, _ = NotOurs.objects.get_or_create(alias=unmatched.alias, defaults={"name": unmatched.name})
    unmatched.delete()
    journal("said_not_ours", by=by, of=row.pk)
    return row


@transaction.atomic
def say_ours_after_all(row: NotOurs, *, by: UUID | None) -> None:
    """Ask again; the day it answered last comes with the next run."""
    Unmatched.objects.get_or_create(alias=row.alias, defaults={"name": row.name})
    journal("said_ours", by=by, of=row.pk)
    row.delete()
