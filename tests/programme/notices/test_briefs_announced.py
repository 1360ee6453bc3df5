"""Each lead whose brief is there is told so, once: at their next shift, else Monday at eight."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django_tasks_db.models import DBTaskResult

from fiftytwo.programme.foundation.jobs import actions as jobs
from fiftytwo.programme.foundation.jobs.models import Schedule, Turn
from fiftytwo.programme.foundation.jobs.task import LONG
from fiftytwo.programme.foundation.notices import tasks
from fiftytwo.programme.foundation.notices.briefs import ready_briefs
from fiftytwo.programme.foundation.notices.mail import mail
from fiftytwo.programme.foundation.notices.models import Notice
from fiftytwo.programme.foundation.notices.tasks import (
    RunStillGoesOn,
    tell_that_briefs_are_ready,
    tell_that_the_brief_is_ready,
)
from fiftytwo.programme.foundation.people.models import Person, Shift, Site
from fiftytwo.programme.foundation.published.actions import publish
from tests.programme import found as made
from tests.programme.cast import Cast
from tests.programme.notices.conftest import Work, time_passes

BERLIN = "Europe/Berlin"
MONDAY = datetime(2026, 11, 23, 7, tzinfo=UTC)
"""08:00 in Halle; the week before is 2026-W47."""
SUNDAY_NIGHT = datetime(2026, 11, 22, 21, tzinfo=UTC)
MONDAY_NIGHT = datetime(2026, 11, 23, 21, tzinfo=UTC)


@pytest.fixture
def published(cast: Cast) -> Cast:
    """Alice has a brief of last week."""
    publish(made.found())
    return cast


@pytest.fixture
def turn(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> str:
    """Monday's turn of the job, at eight."""
    monkeypatch.setattr(
        tasks, "read_settings", lambda: type("Told", (), {"clock": lambda self: MONDAY})()
    )
    jobs.set_up_schedules(MONDAY)
    row = Schedule.objects.get(name="reminders")
    return str(Turn.objects.create(schedule=row, task_id="t", queued_at=MONDAY).pk)


def shift(person: Person, starts_at: datetime) -> None:
    Shift.objects.create(person=person, starts_at=starts_at, ends_at=starts_at + timedelta(hours=8))


def names(ready: object) -> tuple[list[str], list[tuple[str, datetime]]]:
    """Who is told now, and who when."""
    now = [lead.name for lead in ready.now]
    return now, [(lead.name, opens) for lead, opens in ready.later]


def test_tells_the_lead_and_nobody_else(published: Cast, turn: str, work: Work) -> None:
    assert tell_that_briefs_are_ready.call(turn_id=turn) == "1 told, 0 when their shift begins"
    work()
    assert [n.user for n in Notice.objects.all()] == [published.users["lead"]]
    assert Notice.objects.get().facts == {"week": "2026-W47"}


def test_once_a_week_however_often_it_runs(published: Cast, turn: str, work: Work) -> None:
    tell_that_briefs_are_ready.call(turn_id=turn)
    tell_that_briefs_are_ready.call(turn_id=turn)
    work()
    assert Notice.objects.count() == 1


def test_no_brief_no_word(cast: Cast, turn: str, work: Work) -> None:
    assert tell_that_briefs_are_ready.call(turn_id=turn) == "0 told, 0 when their shift begins"
    work()
    assert not Notice.objects.exists()


def test_a_head_whose_leads_are_written_about_is_told_alike(cast: Cast) -> None:
    publish(made.found())
    publish(made.replace(made.found(made.SECOND_RUN), briefs=(made.brief("vera", care=()),)))
    assert names(ready_briefs(BERLIN, MONDAY)) == (["Vera"], [])


def test_whose_shift_begins_later_is_told_then(published: Cast, turn: str, work: Work) -> None:
    """She leads the night: Sunday's shift belongs to last week, hers begins on Monday at ten."""
    alice = published.person("alice")
    shift(alice, SUNDAY_NIGHT)
    shift(alice, MONDAY_NIGHT)
    assert tell_that_briefs_are_ready.call(turn_id=turn) == "0 told, 1 when their shift begins"
    [waits] = DBTaskResult.objects.all()
    assert waits.run_after == MONDAY_NIGHT
    time_passes()
    work()
    assert [n.user for n in Notice.objects.all()] == [published.users["lead"]]


def test_whose_shift_has_begun_is_told_at_once(published: Cast) -> None:
    shift(published.person("alice"), MONDAY - timedelta(hours=2))
    shift(published.person("alice"), MONDAY_NIGHT)
    assert names(ready_briefs(BERLIN, MONDAY)) == (["Alice"], [])


def test_somebody_whose_account_was_closed_meanwhile_is_told_nothing(published: Cast) -> None:
    alice = published.users["lead"]
    alice.is_active = False
    alice.save()
    tell_that_the_brief_is_ready.call(user_id=str(alice.pk), week="2026-W47")
    assert not DBTaskResult.objects.exists()


def test_each_by_the_clock_of_their_site(published: Cast) -> None:
    """A lead in Perth is told when it is Monday in Perth; who has no site, with the first zone."""
    perth = Site.objects.create(name="Perth", time_zone="Australia/Perth")
    Person.objects.filter(person_id="alice").update(site=perth)
    early = datetime(2026, 11, 23, 0, tzinfo=UTC)
    assert names(ready_briefs(BERLIN, MONDAY)) == ([], [])
    assert names(ready_briefs("Australia/Perth", early)) == (["Alice"], [])
    Person.objects.filter(person_id="alice").update(site=None)
    assert names(ready_briefs("Australia/Perth", MONDAY)) == (["Alice"], [])


def test_the_mail_says_that_it_is_ready_and_nothing_else(
    published: Cast, turn: str, work: Work
) -> None:
    """No name and no number, in either form of it; not even which week."""
    tell_that_briefs_are_ready.call(turn_id=turn)
    work()
    notice = Notice.objects.get()
    sent = mail(notice, notice.pk, published.users["lead"])
    html = re.sub("<[^>]*>", " ", str(sent.alternatives[0][0]))
    for text in (sent.subject, str(sent.body), html):
        assert not any(char.isdigit() for char in text), text
        assert not any(name in text for name in ("Alice", "Bob", "Dora", "Night")), text
    for text in (str(sent.body), html):
        assert "The week that has just ended is on one page." in text


def test_waits_for_a_run_that_goes_on(cast: Cast, turn: str) -> None:
    """A lead without a brief may have one when the run that is under way ends."""
    jobs.run_now(
        Schedule.objects.get(name="nightly"), by=cast.users["administrator"].pk, now=MONDAY
    )
    assert DBTaskResult.objects.get().queue_name == LONG
    with pytest.raises(RunStillGoesOn):
        tell_that_briefs_are_ready.call(turn_id=turn)
