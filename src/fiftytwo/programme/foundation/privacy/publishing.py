"""What of a run's findings may be kept: nothing that is off, too old, or of whom was forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from django.utils import timezone

from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.marks import forgotten
from fiftytwo.programme.foundation.privacy.queries import days_of, is_on, terms
from fiftytwo.programme.foundation.privacy.registry import holdings
from fiftytwo.programme.foundation.published.age import last_day
from fiftytwo.terms.brief import Brief
from fiftytwo.terms.exposure import Exposure, ExposureWords
from fiftytwo.terms.moments import Moment
from fiftytwo.terms.week import Week, week_of

if TYPE_CHECKING:
    # A server at rest holds none of evidence.
    from fiftytwo.evidence.publish import Found

Dated = TypeVar("Dated", Moment, Exposure)


def what_may_be_kept(found: Found) -> Found:
    """The same findings without what must not land here."""
    gone = _forgotten(found)
    until = last_day([str(b.week) for b in found.briefs if b.week], timezone.now())
    moments = _young(found.moments, "published.moment", until) if is_on(Function.MOMENTS) else ()
    exposures = (
        _young(found.exposures, "published.exposure", until) if is_on(Function.EXPOSURES) else ()
    )
    exposures = tuple(one for one in exposures if one.person_id not in gone)
    standing = found.standing if is_on(Function.SEEN) else ()
    oldest = week_of((until - _age("published.brief")).date())
    oldest_care = week_of((until - _age("published.care")).date())
    briefs = [brief for brief in found.briefs if brief.week is None or brief.week >= oldest]
    return replace(
        found,
        moments=tuple(one for one in moments if not _thanks(one, gone)),
        exposures=exposures,
        words=_words(found, exposures, until),
        standing=tuple(one for one in standing if one.person_id not in gone),
        alike=found.alike if is_on(Function.SEEN) else (),
        briefs=tuple(
            _brief(brief, gone, oldest_care) for brief in briefs if brief.for_id not in gone
        ),
    )


def what_of_it_may_be_kept(
    moments: Sequence[Moment], exposures: Sequence[Exposure]
) -> tuple[list[Moment], list[Exposure]]:
    """The same for what was heard between two runs."""
    gone = forgotten(_named(moments, exposures))
    now = timezone.now()
    young = _young(tuple(moments), "published.moment", now) if is_on(Function.MOMENTS) else ()
    read = _young(tuple(exposures), "published.exposure", now) if is_on(Function.EXPOSURES) else ()
    return (
        [one for one in young if not _thanks(one, gone)],
        [one for one in read if one.person_id not in gone],
    )


def dangers_not_kept(exposures: Sequence[Exposure]) -> list[Exposure]:
    """Dangers of which nothing lands, where exposures are off: somebody is asked, and that is all.

    Whether anybody is asked at all is a function of its own, and care's question.
    """
    if is_on(Function.EXPOSURES):
        return []
    dangers = [one for one in exposures if one.danger]
    gone = forgotten(_named((), dangers))
    return [one for one in dangers if one.person_id not in gone]


def _named(moments: Iterable[Moment], exposures: Iterable[Exposure]) -> set[str]:
    told = {one.person_id for moment in moments for one in moment.credited if one.person_id}
    return told | {exposure.person_id for exposure in exposures if exposure.person_id}


def _forgotten(found: Found) -> frozenset[str]:
    """person_ids that the lake may still have, since it forgets a moment later than we do."""
    told = _named(found.moments, found.exposures)
    told |= {standing.person_id for standing in found.standing}
    told |= {brief.for_id for brief in found.briefs if brief.for_id}
    return forgotten(told)


def _young(rows: tuple[Dated, ...], kind: str, until: datetime) -> tuple[Dated, ...]:
    before = until - _age(kind)
    return tuple(row for row in rows if row.at is None or row.at >= before)


def _words(
    found: Found, exposures: tuple[Exposure, ...], until: datetime
) -> tuple[ExposureWords, ...]:
    """Of what is kept itself, and not for as long."""
    kept = {one.item_id for one in _young(exposures, "published.exposurewords", until)}
    return tuple(one for one in found.words if one.item_id in kept)


def _age(kind: str) -> timedelta:
    [holding] = [each for each in holdings() if each.kind == kind]
    return timedelta(days=days_of(holding, terms()) or 0)


def _thanks(moment: Moment, gone: frozenset[str]) -> bool:
    return any(one.person_id in gone for one in moment.credited)


def _brief(brief: Brief, gone: frozenset[str], oldest_care: Week) -> Brief:
    care = brief.care or ()
    if not is_on(Function.CARE) or (brief.week is not None and brief.week < oldest_care):
        care = ()
    thank = brief.thank if is_on(Function.MOMENTS) else ()
    return replace(
        brief,
        care=tuple(one for one in care if one.person_id not in gone),
        thank=tuple(
            one for one in thank if one.person_id not in gone and not _thanks(one.moment, gone)
        ),
        everyone_else=tuple(one for one in brief.everyone_else if one.person_id not in gone),
    )
