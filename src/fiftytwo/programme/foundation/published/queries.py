"""What pages ask of what was published; whose it is to see is access's business."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.published.content import as_alike
from fiftytwo.programme.foundation.published.models import Alike, Brief, Exposure, Moment, Run
from fiftytwo.terms import standing as terms


def weeks_of(lead_id: str) -> list[str]:
    """Weeks of which there is a page of the lead with this person_id, newest first."""
    found = Brief.objects.filter(lead_id=lead_id).order_by("-week", "place")
    return list(found.values_list("week", flat=True))


def brief_of(lead_id: str, week: str) -> Brief | None:
    """That lead's page of the week; None where there is none."""
    return Brief.objects.filter(lead_id=lead_id, week=week).order_by("place").first()


CalledWrong = Callable[[], QuerySet[Any]]
"""The moment_ids of what somebody says is none, as a query of one column."""
_CALLED_WRONG: list[CalledWrong] = []


def calls_wrong(called: CalledWrong) -> None:
    """A subject knows of moments that were misread; said by its app."""
    _CALLED_WRONG.append(called)


def moments_that_stand() -> QuerySet[Moment]:
    """What was found, but for what somebody who knows says is no thanks, or another's."""
    found = Moment.objects.all()
    for called in _CALLED_WRONG:
        found = found.exclude(pk__in=called())
    return found


def newest_run() -> str | None:
    """Id of the run whose findings pages show; None before the first."""
    newest = Run.objects.order_by("-published_at").values_list("run_id", flat=True).first()
    return str(newest) if newest else None


def briefs_about(person: Person) -> QuerySet[Brief]:
    """Their lead's pages of the published weeks, newest first."""
    lead_id = person.lead.person_id if person.lead else None
    return Brief.objects.filter(lead_id=lead_id).order_by("-week", "place")


def alike_of(lead_id: str) -> terms.Alike | None:
    """That head's groups; None where they have none."""
    row = Alike.objects.filter(lead_id=lead_id).first()
    return as_alike(row.content) if row else None


@dataclass(frozen=True)
class HeardOf:
    """That something was heard, and of whom; no word of what."""

    id: str
    at: datetime
    person_id: str | None
    is_moment: bool
    danger: bool = False


def heard_since(instant: datetime) -> list[HeardOf]:
    """What was heard after that instant and no run has confirmed yet. A cheap question."""
    moments = Moment.objects.filter(heard_at__gt=instant)
    exposures = Exposure.objects.filter(heard_at__gt=instant)
    return [
        *(
            HeardOf(f"moment {pk}", at, who, is_moment=True)
            for pk, at, who in moments.values_list("pk", "heard_at", "person_id")
            if at
        ),
        *(
            HeardOf(f"exposure {pk}", at, who, is_moment=False, danger=danger)
            for pk, at, who, danger in exposures.values_list(
                "pk", "heard_at", "person_id", "danger"
            )
            if at
        ),
    ]


def heard_about(people: Iterable[Person]) -> QuerySet[Moment]:
    """What was just heard about these people, newest first; the next run confirms it."""
    ids = [person.person_id for person in people]
    heard = moments_that_stand().filter(heard_at__isnull=False, person_id__in=ids)
    return heard.order_by("-heard_at")
