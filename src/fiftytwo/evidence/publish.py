"""The door through which the newest run's findings reach plane 2: as terms, nothing else.

Plane 2 keeps them in SQL, and pages read them there. What is kept of them how is its business.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from fiftytwo.evidence.exposure.limits import FILE, read_limits
from fiftytwo.evidence.exposure.sure import unsure_of
from fiftytwo.evidence.running import Running, Wanted
from fiftytwo.evidence.runs.exposures import COLUMNS, exposures_of
from fiftytwo.evidence.runs.pages import Pages
from fiftytwo.evidence.runs.people import read_absences, read_roster, read_shifts
from fiftytwo.evidence.runs.unmatched import unmatched_of_late
from fiftytwo.evidence.seen.seen import Absences, Shifts
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.exposures import EXPOSURES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.runs import RUNS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.brief import Brief
from fiftytwo.terms.exposure import Exposure, ExposureWords
from fiftytwo.terms.moments import Moment
from fiftytwo.terms.people import Person, Unmatched
from fiftytwo.terms.standing import Alike, Standing
from fiftytwo.terms.week import Week, week_of

SHIFTS_KEPT = timedelta(days=14)
WEEKS = 8
"""Briefs of so many weeks are published: whoever was away reads what they missed."""


@dataclass(frozen=True)
class Found:
    """Everything that one run found, as it stands now."""

    run_id: str
    at: datetime
    stages: Mapping[str, Any]
    """Definition -> its version."""
    people: tuple[Person, ...]
    """The roster; empty where none was taken in."""
    moments: tuple[Moment, ...]
    exposures: tuple[Exposure, ...]
    briefs: tuple[Brief, ...]
    """With their care items, newest week first, in the order in which they are printed."""
    unmatched: tuple[Unmatched, ...] = ()
    """Accounts and signatures of the newest months that are nobody's of the roster."""
    words: tuple[ExposureWords, ...] = ()
    """Of the exposures of the newest weeks; of older ones that it happened is enough."""
    shifts: Shifts = field(default_factory=dict)
    """person_id -> those that were not over two weeks before the run."""
    absences: Absences = field(default_factory=dict)
    standing: tuple[Standing, ...] = ()
    """Of everyone on the newest briefs."""
    alike: tuple[Alike, ...] = ()
    """One for each head."""


def newest_run(running: Running) -> str | None:
    """Its id; None before the first. A cheap question."""
    run = _newest(running)
    return run["run_id"] if run else None


def found(running: Running) -> Found | None:
    """What the newest run found; None before the first."""
    run = _newest(running)
    if run is None:
        return None
    # Whoever said anything may have been forgotten: then no page is to show any of it.
    is_empty = not running.lake.count(CONVERSATIONS)
    newest = Pages(()) if is_empty else running.pages(Wanted())
    words = tuple(_words(running))
    return Found(
        run_id=run["run_id"],
        at=run["at"],
        stages=json.loads(run["stages"]),
        people=tuple(read_roster(running.lake)),
        moments=() if is_empty else tuple(running.moments(Wanted())),
        exposures=tuple(_exposures(running, words)),
        briefs=tuple(_briefs(running, newest.briefs)),
        unmatched=tuple(unmatched_of_late(running.lake)),
        words=words,
        shifts=_shifts(running, run["at"] - SHIFTS_KEPT),
        absences=read_absences(running.lake),
        standing=newest.standing,
        alike=newest.alike,
    )


def _newest(running: Running) -> dict[str, Any] | None:
    runs = running.lake.read(RUNS, ["run_id", "at", "stages", "through_intake"]).to_pylist()
    # Ids are made in the order of time.
    return max(runs, key=lambda run: (run["through_intake"], run["run_id"]), default=None)


def _shifts(running: Running, since: datetime) -> Shifts:
    shifts = read_shifts(running.lake)
    late = {who: [one for one in all_ if one[1] > since] for who, all_ in shifts.items()}
    return {who: all_ for who, all_ in late.items() if all_}


def _exposures(running: Running, words: Sequence[ExposureWords]) -> Iterator[Exposure]:
    """Whether anybody is sure is told of those whose words are; of older ones nobody is asked."""
    rows = running.lake.read(EXPOSURES, (*COLUMNS, "month"))
    texts = {said.item_id: said.text for said in words}
    dangers = [row for row in rows.filter(rows["danger"]).to_pylist() if row["item_id"] in texts]
    shares = {}
    if dangers:
        wanted: dict[str, Any] = {
            "month": sorted({row["month"] for row in dangers}),
            "item_id": [row["item_id"] for row in dangers],
        }
        signals = running.lake.read(SIGNAL_ROWS, ["item_id", "danger"], **wanted)
        shares = {row["item_id"]: row["danger"] for row in signals.to_pylist()}
    limits = read_limits(running.lake.home.root / FILE)
    unsure = unsure_of(rows, texts, shares, sure_from=limits.danger_sure_from)
    return exposures_of(rows, unsure)


def _words(running: Running) -> Iterator[ExposureWords]:
    """What was said in the exposures of the newest weeks, and in those without a time."""
    kept = ("item_id", "month", "person_id", "at", "danger")
    rows = running.lake.read(EXPOSURES, kept).to_pylist()
    # Nobody opens what was said to nobody we know; a danger somebody has to read all the same.
    rows = [row for row in rows if row["person_id"] or row["danger"]]
    times = [row["at"] for row in rows if row["at"]]
    since = max(times) - timedelta(weeks=WEEKS) if times else None
    rows = [row for row in rows if row["at"] is None or row["at"] >= since]
    if not rows:
        return
    # A conversation stays in the month in which it began: the others need not be read.
    wanted = {"month": sorted({row["month"] for row in rows})}
    ids = [row["item_id"] for row in rows]
    items = running.lake.read(ITEMS, ["item_id", "text"], item_id=ids, **wanted)
    surveys = running.lake.read(SURVEYS, ["survey_id", "comment"], survey_id=ids, **wanted)
    for item_id, text in (
        tuple(row.values()) for row in (*items.to_pylist(), *surveys.to_pylist())
    ):
        if text:
            yield ExposureWords(item_id, text)


def _briefs(running: Running, newest: Sequence[Brief]) -> Iterator[Brief]:
    """The last week of each page, then the weeks before it."""
    yield from newest
    weeks = [brief.week for brief in newest if brief.week]
    first, _ = running.span()
    if not weeks or first is None:
        return
    # A page at the other end of the world may still be in the week before.
    told = {(brief.for_id, brief.week) for brief in newest}
    for week in _before(max(weeks), first):
        for brief in _of_week(running, week):
            if (brief.for_id, brief.week) not in told:
                yield brief


def _before(newest: Week, first: Week) -> Iterator[Week]:
    week = newest
    for _ in range(WEEKS):
        if week < first:
            return
        yield week
        week = week_of(week.monday.fromordinal(week.monday.toordinal() - 7))


def _of_week(running: Running, week: Week) -> list[Brief]:
    try:
        return running.briefs(Wanted(week=week), care=True)
    except WrongUse:
        # Nobody said anything in it.
        return []
