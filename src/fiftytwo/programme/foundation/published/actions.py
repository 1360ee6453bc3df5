"""Publishing: what a run found replaces what the run before found, in one transaction."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone

from fiftytwo.evidence.publish import SHIFTS_KEPT, Found
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.actions.hours import bring_in_hours
from fiftytwo.programme.foundation.people.actions.matching import hold_unmatched
from fiftytwo.programme.foundation.privacy.publishing import what_may_be_kept
from fiftytwo.programme.foundation.published.content import of_alike, of_brief, of_care
from fiftytwo.programme.foundation.published.models import (
    Alike,
    Brief,
    Care,
    Exposure,
    ExposureWords,
    Moment,
    Run,
    Standing,
)
from fiftytwo.programme.foundation.published.rows import exposure_row, moment_row, told
from fiftytwo.terms import brief as terms
from fiftytwo.terms.standing import Standing as TermsStanding

NOTHING = Q(pk__in=())
AT_ONCE = 1_000
"""Rows in one statement: a database has room for so many values."""


@dataclass(frozen=True)
class Published:
    """How many of each are there now."""

    moments: int
    exposures: int
    briefs: int


@transaction.atomic
def publish(found: Found, *, landed_at: datetime | None = None) -> Published:
    """Make pages show what this run found; again with the same run changes nothing.

    What was heard before is confirmed where the run found it, under the same id, and withdrawn
    where it did not; what was heard since `landed_at` the run has not read, and it stays. None:
    nothing was heard since.

    What people did with a moment keeps its own copy of the words, so nothing of theirs is touched.
    What is turned off, too old, or about somebody who was forgotten does not land.
    """
    found = what_may_be_kept(found)
    run, is_new = Run.objects.get_or_create(
        run_id=UUID(found.run_id),
        defaults={"at": found.at, "published_at": timezone.now(), "stages": dict(found.stages)},
    )
    if found.people:
        bring_in_roster(found.people, by=None)
    bring_in_hours(found.shifts, found.absences, since=found.at - SHIFTS_KEPT)
    hold_unmatched(found.unmatched)
    heard = Q(heard_at__gte=landed_at) if landed_at else NOTHING
    _replace(Moment, [moment_row(moment) for moment in found.moments], heard)
    _replace(Exposure, [exposure_row(exposure) for exposure in found.exposures], heard)
    words = [ExposureWords(exposure_id=said.item_id, text=said.text) for said in found.words]
    _replace(ExposureWords, words, Q(exposure__in=Exposure.objects.filter(heard)))
    _replace(Standing, [_standing(standing) for standing in found.standing], NOTHING)
    alike = [Alike(lead_id=one.lead_id, content=of_alike(one)) for one in found.alike]
    _replace(Alike, alike, NOTHING)
    _replace_briefs(found.briefs)
    there = Published(len(found.moments), len(found.exposures), len(found.briefs))
    if is_new:
        journal("run_published", by=None, of=run.run_id, facts=vars(there))
    return there


def _standing(standing: TermsStanding) -> Standing:
    told = {"week": str(standing.week), "reasons": [str(each) for each in standing.reasons]}
    return Standing(**vars(standing) | told)


def _replace(model: type[models.Model], rows: Sequence[models.Model], heard: Q) -> None:
    """Rows of that model are these and no others, but for those heard since the run began.

    Those that are the same are not written.
    """
    key = model._meta.pk.name
    there = {row.pk: row for row in model._default_manager.iterator(chunk_size=AT_ONCE)}
    new = [row for row in rows if row.pk not in there]
    changed = [row for row in rows if row.pk in there and told(row) != told(there[row.pk])]
    columns = [field.name for field in model._meta.concrete_fields if field.name != key]
    model._default_manager.bulk_create(new, batch_size=AT_ONCE)
    model._default_manager.bulk_update(changed, columns, batch_size=AT_ONCE // len(columns))
    since = set(model._default_manager.filter(heard).values_list("pk", flat=True))
    gone = set(there) - {row.pk for row in rows} - since
    for some in _portions(sorted(gone)):
        model._default_manager.filter(pk__in=some).delete()


def _portions(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


def _replace_briefs(briefs: Iterable[terms.Brief]) -> None:
    Brief.objects.all().delete()
    pages = list(enumerate(briefs))
    rows = [_brief(place, brief) for place, brief in pages]
    Brief.objects.bulk_create(rows, batch_size=AT_ONCE)
    cares = [
        Care(brief=row, person_id=care.person_id, place=place, content=of_care(care))
        for row, (_, brief) in zip(rows, pages, strict=True)
        for place, care in enumerate(brief.care or ())
    ]
    Care.objects.bulk_create(cares, batch_size=AT_ONCE)


def _brief(place: int, brief: terms.Brief) -> Brief:
    week = str(brief.week) if brief.week else ""
    content = of_brief(replace(brief, care=None))
    return Brief(week=week, lead_id=brief.for_id or "", place=place, content=content)
