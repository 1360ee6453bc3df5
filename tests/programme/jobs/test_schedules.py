"""What comes round is begun once, in each site's zone, and what was missed is made up for."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django_tasks_db.models import DBTaskResult

from fiftytwo.programme.foundation.jobs import actions
from fiftytwo.programme.foundation.jobs.errors import AlreadyRunning
from fiftytwo.programme.foundation.jobs.models import Schedule, Turn
from fiftytwo.programme.foundation.jobs.queries import planned
from fiftytwo.programme.foundation.jobs.task import LONG, SHORT
from fiftytwo.programme.foundation.jobs.work import do_next
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import Site
from tests.programme.cast import Cast
from tests.programme.jobs import tasks
from tests.programme.jobs.conftest import MONDAY_SIX, plan

Only = Callable[..., None]
DAY = timedelta(days=1)


def set_up(only: Only, *jobs: object) -> Schedule:
    """These jobs, known since a week ago."""
    only(*jobs)
    actions.set_up_schedules(MONDAY_SIX - 7 * DAY)
    return Schedule.objects.order_by("pk")[0]


def test_each_zone_with_a_site_has_its_own(cast: Cast, only: Only) -> None:
    """Two sites of one zone share a schedule; a job that is not of sites has one."""
    Site.objects.create(name="Leipzig", time_zone="Europe/Berlin")
    Site.objects.create(name="Perth", time_zone="Australia/Perth")
    set_up(only, plan("run"), plan("sweep", in_each_zone=False))
    shown = [(p.schedule.name, p.schedule.time_zone, p.sites) for p in planned(MONDAY_SIX)]
    assert shown == [
        ("run", "Australia/Perth", ("Perth",)),
        ("run", "Europe/Berlin", ("Halle", "Leipzig")),
        ("sweep", "UTC", ()),
    ]


def test_set_up_twice_changes_nothing(cast: Cast, only: Only) -> None:
    """An administrator's hours stay when the worker starts again."""
    row = set_up(only, plan("run"))
    Schedule.objects.update(days="1")
    actions.set_up_schedules(MONDAY_SIX)
    assert [(s.pk, s.days) for s in Schedule.objects.all()] == [(row.pk, "1")]
    assert Entry.objects.filter(did="schedules_set_up").count() == 1


def test_begins_once_however_often_one_looks(cast: Cast, only: Only) -> None:
    """05:00 in Halle is 04:00 UTC: begun at the first look after it, and not at the next."""
    set_up(only, plan("run"))
    assert len(actions.begin_what_is_due(MONDAY_SIX)) == 1
    assert actions.begin_what_is_due(MONDAY_SIX + timedelta(minutes=1)) == []
    assert DBTaskResult.objects.count() == 1
    assert len(actions.begin_what_is_due(MONDAY_SIX + DAY)) == 1


def test_what_was_missed_is_done_once_and_late(cast: Cast, only: Only) -> None:
    """After three days without a worker one turn is made up for, not three; the next is on time."""
    set_up(only, plan("run"))
    actions.begin_what_is_due(MONDAY_SIX)
    back = MONDAY_SIX + 3 * DAY
    assert [turn.day for turn in actions.begin_what_is_due(back)] == [back.date()]


def test_too_late_is_not_at_all(cast: Cast, only: Only) -> None:
    """A reminder of Monday is not worth having on Tuesday."""
    set_up(only, plan("remind", days="1", late=timedelta(hours=4)))
    assert actions.begin_what_is_due(MONDAY_SIX + DAY) == []


def test_nothing_before_it_was_there(cast: Cast, only: Only) -> None:
    """A schedule that is new, or newly changed, does not begin with what would have been before."""
    only(plan("run"))
    actions.set_up_schedules(MONDAY_SIX)
    assert actions.begin_what_is_due(MONDAY_SIX) == []


def test_off_is_off(cast: Cast, only: Only) -> None:
    row = set_up(only, plan("run"))
    by = cast.users["administrator"].pk
    actions.change_schedule(row, at=row.at, days=row.days, is_on=False, by=by, now=MONDAY_SIX)
    assert actions.begin_what_is_due(MONDAY_SIX + DAY) == []
    assert Entry.objects.get(did="schedule_changed").by == by


def test_one_that_goes_alone_comes_after_the_other(cast: Cast, only: Only) -> None:
    """No new run while one runs, of whichever name or zone; it is begun when that has ended."""
    nightly = plan("nightly", task=tasks.other, alone=True)
    set_up(only, nightly, plan("monday", task=tasks.other, days="1", alone=True))
    first = actions.begin_what_is_due(MONDAY_SIX)
    assert len(first) == 1
    assert do_next(LONG, "w")
    second = actions.begin_what_is_due(MONDAY_SIX)
    assert len(second) == 1
    assert {turn.schedule.name for turn in (*first, *second)} == {"nightly", "monday"}


def test_run_now_is_refused_while_it_runs(cast: Cast, only: Only) -> None:
    """Pressed twice it runs once."""
    row = set_up(only, plan("run"))
    by = cast.users["administrator"].pk
    actions.run_now(row, by=by, now=MONDAY_SIX)
    with pytest.raises(AlreadyRunning, match="waiting or running already"):
        actions.run_now(row, by=by, now=MONDAY_SIX)
    assert do_next(SHORT, "w")
    actions.run_now(row, by=by, now=MONDAY_SIX)
    assert Turn.objects.filter(day=None).count() == 2


def test_says_what_came_of_it(cast: Cast, only: Only) -> None:
    """Started, finished, outcome and last line stand with the turn, and the end in the journal."""
    set_up(only, plan("run"))
    actions.begin_what_is_due(MONDAY_SIX)
    do_next(SHORT, "w")
    last = planned(MONDAY_SIX)[0].last
    assert last is not None
    assert (last.outcome, last.said) == ("done", "did it")
    assert last.started_at is not None
    assert last.finished_at is not None
    assert Entry.objects.get(did="job_finished").facts == {"job": "run", "outcome": "done"}


def test_old_turns_go(cast: Cast, only: Only) -> None:
    """What came of a job is kept for 30 days; what waits stays however old."""
    row = set_up(only, plan("run"))
    actions.begin_what_is_due(MONDAY_SIX)
    do_next(SHORT, "w")
    actions.run_now(row, by=cast.users["administrator"].pk, now=MONDAY_SIX)
    old = MONDAY_SIX - 31 * DAY
    Turn.objects.exclude(finished_at=None).update(finished_at=old)
    DBTaskResult.objects.finished().update(finished_at=old)
    assert actions.forget_old_turns(MONDAY_SIX) == 2
    assert Turn.objects.get().day is None
