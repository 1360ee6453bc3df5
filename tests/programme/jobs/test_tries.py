"""A job that fails is tried again, later and later, then given up; a refusal is not tried again."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from fiftytwo.programme.foundation.jobs import actions
from fiftytwo.programme.foundation.jobs.evidence import bring_up_to_date
from fiftytwo.programme.foundation.jobs.models import Worker
from fiftytwo.programme.foundation.jobs.stopping import stop
from fiftytwo.programme.foundation.jobs.task import LONG, SHORT, Patience
from fiftytwo.programme.foundation.jobs.work import do_next
from fiftytwo.programme.foundation.journal.models import Entry
from tests.programme.jobs import tasks

pytestmark = pytest.mark.django_db


def job() -> DBTaskResult:
    """The oldest: that one was given up makes further ones, which tell administrators."""
    return DBTaskResult.objects.earliest("enqueued_at")


def when_it_is_due() -> None:
    """Time passes until it may be tried again."""
    DBTaskResult.objects.update(run_after=timezone.now())


def test_waits_double() -> None:
    """30 s, 1, 2, 4 min; never more than six hours."""
    waits = [Patience().wait_after(tried).total_seconds() for tried in (1, 2, 3, 4, 30)]
    assert waits == [30, 60, 120, 240, 6 * 3600]


def test_a_failing_job_is_tried_again_later() -> None:
    """Not at once: after its wait, here a minute."""
    tasks.failing.enqueue("Bob")
    assert do_next(SHORT, "w")
    assert timedelta(seconds=55) < job().run_after - timezone.now() <= timedelta(seconds=60)
    assert not do_next(SHORT, "w")


def test_gives_up_with_a_last_word() -> None:
    """After its last try: journalled with the kind of error, and without what the error said."""
    tasks.failing.enqueue("Bob")
    for _ in range(3):
        when_it_is_due()
        assert do_next(SHORT, "w")
    when_it_is_due()
    while do_next(SHORT, "w"):
        pass
    entry = Entry.objects.get(did="job_given_up")
    assert entry.facts == {"job": "failing", "tries": 3, "why": "ValueError"}
    assert job().exception_class_path == "ValueError"
    assert "tasks.py" in job().traceback
    assert "Bob" not in job().traceback


def test_a_refusal_is_not_tried_again() -> None:
    tasks.refusing.enqueue()
    assert do_next(SHORT, "w")
    assert job().status == "FAILED"
    assert not Entry.objects.filter(did="job_given_up").exists()


def test_what_the_dead_left_is_taken_up() -> None:
    """While its worker is seen the job is its own; a minute later it is anybody's."""
    tasks.quick.enqueue("t")
    actions.sign_on("w")
    job().claim("w")
    actions.take_up_what_the_dead_left()
    assert not do_next(SHORT, "v")
    Worker.objects.update(seen_at=timezone.now() - actions.LEASE)
    actions.take_up_what_the_dead_left()
    assert do_next(SHORT, "v")
    assert job().status == "SUCCESSFUL"


def test_what_kills_every_worker_is_given_up() -> None:
    """A job that takes its worker with it is not taken up for ever."""
    tasks.failing.enqueue("Bob")
    for worker in ("u", "v", "w"):
        job().claim(worker)
        actions.take_up_what_the_dead_left()
    assert job().status == "FAILED"
    assert Entry.objects.get(did="job_given_up").facts["why"] == "WorkerDied"


def test_who_comes_too_late_changes_nothing() -> None:
    """A worker that was only slow, not dead, cannot end what another has taken up."""
    tasks.quick.enqueue("t")
    slow = job()
    slow.claim("w")
    actions.take_up_what_the_dead_left()
    quick = job()
    quick.claim("v")
    actions.finish_job(slow)
    assert job().status == "RUNNING"
    actions.finish_job(quick)
    assert job().status == "SUCCESSFUL"


def test_interrupted_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that a stopping worker breaks off waits again, and is not one try poorer."""
    import sys

    from fiftytwo.programme.foundation.jobs import evidence

    monkeypatch.setattr(evidence, "COMMAND", (sys.executable, "-c", "import time; time.sleep(60)"))
    bring_up_to_date.enqueue("t")
    stop()
    assert do_next(LONG, "w")
    assert (job().status, job().worker_ids) == ("READY", [])


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("print('read 3'); print('published 2 briefs')", "SUCCESSFUL"),
        ("print('published 2 briefs'); raise SystemExit(1)", "SUCCESSFUL"),
        ("import sys; print('fiftytwo: nothing', file=sys.stderr); sys.exit(2)", "FAILED"),
        ("raise SystemExit(3)", "READY"),
        ("import os; os.kill(os.getpid(), 9)", "READY"),
    ],
)
def test_reads_the_runs_exit_code(code: str, status: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Done, done with rows quarantined, of no use to try again, an error of ours, killed."""
    import sys

    from fiftytwo.programme.foundation.jobs import evidence

    monkeypatch.setattr(evidence, "COMMAND", (sys.executable, "-c", code))
    bring_up_to_date.enqueue("t")
    assert do_next(LONG, "w")
    assert job().status == status
