"""Monday at eight: each lead whose brief is there is told so, once."""

from datetime import UTC, datetime

import pytest
from django_tasks_db.models import DBTaskResult

from fiftytwo.programme.foundation.jobs import actions as jobs
from fiftytwo.programme.foundation.jobs.models import Schedule, Turn
from fiftytwo.programme.foundation.jobs.task import LONG
from fiftytwo.programme.foundation.notices.briefs import announce_briefs
from fiftytwo.programme.foundation.notices.models import Notice
from fiftytwo.programme.foundation.notices.tasks import (
    RunStillGoesOn,
    tell_that_briefs_are_ready,
)
from fiftytwo.programme.foundation.people.models import Person, Site
from fiftytwo.programme.foundation.published.actions import publish
from tests.programme import found as made
from tests.programme.cast import Cast
from tests.programme.notices.conftest import Work

BERLIN = "Europe/Berlin"
MONDAY = datetime(2026, 11, 23, 7, tzinfo=UTC)
"""08:00 in Halle; the week before is 2026-W47."""


@pytest.fixture
def published(cast: Cast) -> Cast:
    """Alice has a brief of last week."""
    publish(made.found())
    return cast


def test_tells_the_lead_and_nobody_else(published: Cast, work: Work) -> None:
    assert announce_briefs(BERLIN, MONDAY) == (1, 0)
    work()
    assert [n.user for n in Notice.objects.all()] == [published.users["lead"]]
    assert Notice.objects.get().facts == {"week": "2026-W47"}


def test_once_a_week_however_often_it_runs(published: Cast, work: Work) -> None:
    announce_briefs(BERLIN, MONDAY)
    announce_briefs(BERLIN, MONDAY)
    work()
    assert Notice.objects.count() == 1


def test_no_brief_no_word(cast: Cast, work: Work) -> None:
    assert announce_briefs(BERLIN, MONDAY) == (0, 1)
    work()
    assert not Notice.objects.exists()


def test_each_by_the_clock_of_their_site(published: Cast) -> None:
    """A lead in Perth is told when it is Monday in Perth; who has no site, with the first zone."""
    perth = Site.objects.create(name="Perth", time_zone="Australia/Perth")
    Person.objects.filter(person_id="alice").update(site=perth)
    assert announce_briefs(BERLIN, MONDAY) == (0, 0)
    assert announce_briefs("Australia/Perth", datetime(2026, 11, 23, 0, tzinfo=UTC)) == (1, 0)
    Person.objects.filter(person_id="alice").update(site=None)
    assert announce_briefs("Australia/Perth", MONDAY) == (1, 0)


def test_waits_for_a_run_that_goes_on(cast: Cast) -> None:
    """A lead without a brief may have one when the run that is under way ends."""
    jobs.set_up_schedules(MONDAY)
    row = Schedule.objects.get(name="reminders")
    turn = Turn.objects.create(schedule=row, task_id="t", queued_at=MONDAY)
    assert tell_that_briefs_are_ready.call(turn_id=str(turn.pk)) == "0 told"
    jobs.run_now(
        Schedule.objects.get(name="nightly"), by=cast.users["administrator"].pk, now=MONDAY
    )
    assert DBTaskResult.objects.get().queue_name == LONG
    with pytest.raises(RunStillGoesOn):
        tell_that_briefs_are_ready.call(turn_id=str(turn.pk))
