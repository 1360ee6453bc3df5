"""Hearing: what a helpdesk just told lands at once, provisionally, until the next run has read it.

    when_heard(open_alert)

is called by an app's `ready`: what it is given is called in the same transaction, with what is new.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from django.db import transaction
from django.utils import timezone

from fiftytwo.programme.foundation.privacy.publishing import (
    dangers_not_kept,
    what_of_it_may_be_kept,
)
from fiftytwo.programme.foundation.published.models import Exposure, ExposureWords, Moment
from fiftytwo.programme.foundation.published.rows import exposure_row, moment_row, told
from fiftytwo.terms.exposure import Exposure as TermsExposure
from fiftytwo.terms.exposure import ExposureWords as TermsWords
from fiftytwo.terms.moments import Moment as TermsMoment


@dataclass(frozen=True)
class New:
    """What was not there a moment ago."""

    moments: Sequence[Moment] = field(default_factory=tuple)
    exposures: Sequence[Exposure] = field(default_factory=tuple)
    dangers: Sequence[Exposure] = field(default_factory=tuple)
    """Dangers that are not kept here: somebody has to look at them all the same."""


Row = TypeVar("Row", Moment, Exposure)
Do = Callable[[New], None]
_DO: list[Do] = []


def when_heard(do: Do) -> None:
    """Have it called whenever something new was heard."""
    if do not in _DO:
        _DO.append(do)


@transaction.atomic
def hear(
    conversations: Sequence[str],
    moments: Sequence[TermsMoment],
    exposures: Sequence[TermsExposure],
    words: Sequence[TermsWords] = (),
) -> New:
    """Show what is found for these conversations now; heard again, nothing changes.

    What a run has found stays as it is, for a run to change. What was heard before and is not found
    any more goes. Nothing lands of what is turned off, too old, or about whom was forgotten.
    """
    dangers = dangers_not_kept(exposures)
    moments, exposures = what_of_it_may_be_kept(moments, exposures)
    found = _without_used(conversations, [moment_row(moment) for moment in moments])
    new = New(
        _replace(Moment, conversations, found),
        _replace(Exposure, conversations, [exposure_row(exposure) for exposure in exposures]),
        [exposure_row(danger) for danger in dangers],
    )
    _open_with(words, exposures)
    if new.moments or new.exposures or new.dangers:
        for do in _DO:
            do(new)
    return new


def _open_with(words: Sequence[TermsWords], exposures: Sequence[TermsExposure]) -> None:
    """What was said in those that were heard, as they stand now; a run's words are a run's."""
    heard = Exposure.objects.filter(pk__in=[each.item_id for each in exposures])
    ours = set(heard.exclude(heard_at=None).values_list("pk", flat=True))
    rows = [ExposureWords(exposure_id=w.item_id, text=w.text) for w in words if w.item_id in ours]
    ExposureWords.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["exposure"], update_fields=["text"]
    )


def _without_used(conversations: Sequence[str], found: Sequence[Moment]) -> list[Moment]:
    """Words that a run's moment shows already are not shown a second time as another kind."""
    stored = Moment.objects.filter(conversation_id__in=conversations, heard_at=None)
    used = {(row.person_id, id_) for row in stored for id_ in row.content["message_ids"]}
    ids = {row.pk for row in stored}
    return [
        row
        for row in found
        if row.pk not in ids
        and not any((row.person_id, id_) in used for id_ in row.content["message_ids"])
    ]


def _replace(model: type[Row], conversations: Sequence[str], found: Sequence[Row]) -> list[Row]:
    """What was heard of these conversations is this and nothing else; returns what is new."""
    rows = model._default_manager.filter(conversation_id__in=conversations)
    there = {row.pk: row for row in rows.select_for_update()}
    now = timezone.now()
    for row in found:
        before = there.get(row.pk)
        row.heard_at = before.heard_at if before else now
    new = [row for row in found if row.pk not in there]
    changed = [
        row
        for row in found
        if row.pk in there and there[row.pk].heard_at and told(row) != told(there[row.pk])
    ]
    gone = {pk for pk, row in there.items() if row.heard_at} - {row.pk for row in found}
    rows.filter(pk__in=gone).delete()
    for row in changed:
        row.save(force_update=True)
    model._default_manager.bulk_create(new)
    return new
