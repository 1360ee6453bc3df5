"""What is kept of what evidence found."""

from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.registry import Holding, Keep, goes, holds, since
from fiftytwo.programme.foundation.privacy.subject import Subject, of_person_id
from fiftytwo.programme.foundation.published.age import last_day
from fiftytwo.programme.foundation.published.models import (
    Alike,
    Brief,
    Care,
    Exposure,
    ExposureWords,
    Moment,
    Standing,
)
from fiftytwo.programme.foundation.published.naming import names
from fiftytwo.terms.week import week_of

# Counted back from the newest week: an export of last year that somebody tries is not empty.
MOMENT_DAYS = 2 * 365
"""Thanks of two years: longer than anybody waits for a recognition."""
EXPOSURE_DAYS = 180
"""A dose is halved every three days; half a year is for whoever wants to look back."""
CARE_DAYS = BRIEF_DAYS = WORDS_DAYS = 8 * 7
"""As many weeks as are published. Words go long before the fact that they were said."""


def published_until(now: datetime) -> datetime:
    """The end of the newest week that is shown."""
    return last_day(Brief.objects.exclude(week="").values_list("week", flat=True), now)


def _moment(row: Any) -> dict[str, Any]:
    told = row.content
    return {name: told[name] for name in ("kind", "at", "quote", "before")}


def _exposure(row: Any) -> dict[str, Any]:
    kinds = ("hostile", "abusive", "danger", "distressing")
    return {"at": row.at, "kinds": [kind for kind in kinds if getattr(row, kind)]}


def _care(row: Any) -> dict[str, Any]:
    return {"week": row.brief.week, "kind": row.content["kind"], "at": row.content["at"]}


def _all_that_name(holding: Holding, who: Subject, dry_run: bool) -> int:
    """Rows that name them anywhere, as a second hand or on a colleague's page.

    They go whole: the next run, after the lake forgot, makes them anew without the name.
    """
    if who.person is None:
        return 0
    rows = holding.model._default_manager.all()
    gone = [row.pk for row in rows.iterator(chunk_size=500) if names(row, who.person)]
    if not dry_run:
        for start in range(0, len(gone), 500):
            rows.filter(pk__in=gone[start : start + 500]).delete()
    return len(gone)


def _week_before(before: datetime) -> Q:
    return Q(week__lt=str(week_of(before.date()))) & ~Q(week="")


def _care_before(before: datetime) -> Q:
    # A page without a week has no age.
    return Q(brief__week__lt=str(week_of(before.date()))) & ~Q(brief__week="")


holds(
    Holding(
        Moment,
        what=_("A thanks that was found: the customer's masked words, when, for which deed."),
        purpose=_("To thank people, with evidence."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF, Act.SEE_BRIEF),
        kept=_("As long as evidence finds it."),
        mine=of_person_id("person_id"),
        told=_moment,
        forget=_all_that_name,
        keep=Keep(MOMENT_DAYS, since("at"), published_until),
        function=Function.MOMENTS,
    ),
    Holding(
        Exposure,
        what=_("That somebody had to read a hostile or abusive message, and when; no words."),
        purpose=_("To show people what was done to them, and to notice when it is too much."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF,),
        kept=_("As long as evidence finds it."),
        mine=of_person_id("person_id"),
        told=_exposure,
        forget=goes,
        keep=Keep(EXPOSURE_DAYS, since("at"), published_until),
        function=Function.EXPOSURES,
    ),
    Holding(
        ExposureWords,
        what=_("What was said to somebody in such a message, masked; closed until they open it."),
        purpose=_("So that they can read it when they want to, and let their lead read it."),
        about=_("people of the roster"),
        # A lead: where it is let them read, or somebody may be in danger.
        shown=(Act.SEE_SELF, Act.SEE_BRIEF, Act.SEE_DANGER),
        kept=_(
            "As long as evidence finds it. Others read it only where its owner lets them, or where "
            "somebody may be in danger."
        ),
        mine=of_person_id("exposure__person_id"),
        told=("text",),
        forget=goes,
        keep=Keep(WORDS_DAYS, since("exposure__at"), published_until),
        function=Function.EXPOSURES,
    ),
    Holding(
        Brief,
        what=_("A lead's page of one week: whom to thank for what, and everyone else by name."),
        purpose=_("That everyone is seen."),
        about=_("people of the roster"),
        shown=(Act.READ_BRIEF,),
        kept=_("As long as its week is published."),
        mine=of_person_id("lead_id"),
        told=("week",),
        forget=_all_that_name,
        keep=Keep(BRIEF_DAYS, _week_before, published_until),
    ),
    Holding(
        Care,
        what=_("That a lead is asked for a human word to somebody: of what kind and when."),
        purpose=_("To get a leader to say something human in time."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF, Act.READ_BRIEF, Act.SEE_BRIEF),
        kept=_("As long as its brief."),
        mine=of_person_id("person_id"),
        told=_care,
        forget=goes,
        keep=Keep(CARE_DAYS, _care_before, published_until),
        function=Function.CARE,
    ),
    Holding(
        Standing,
        what=_("When somebody was last thanked, and how many days at work ago that is."),
        purpose=_("That everyone is seen, and nobody is forgotten."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF, Act.READ_BRIEF, Act.SEE_BRIEF),
        kept=_("Until the next run, which replaces it."),
        mine=of_person_id("person_id"),
        told=("week", "state", "last_at", "days", "unit", "from_one_alone", "reasons"),
        forget=goes,
        function=Function.SEEN,
    ),
    Holding(
        Alike,
        what=_("Shares of groups of five or more: who was thanked, who had the chance."),
        purpose=_("To see whether some shifts, sites or channels go unseen."),
        about=_("nobody by name; it is kept under the head whose page it is"),
        shown=(Act.SEE_HEADS_PAGE,),
        kept=_("Until the next run, which replaces it."),
        mine=of_person_id("lead_id"),
        told=(),
        untold=_("It is about groups; nothing in it is anybody's."),
        forget=goes,
        function=Function.SEEN,
    ),
)
