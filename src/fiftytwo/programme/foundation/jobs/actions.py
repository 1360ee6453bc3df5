"""What is done to schedules, turns and waiting jobs; the only writer of them.

What a person decides, and what came of a turn, is journalled. That a worker is still there, or
takes up a job, is the machine's own housekeeping: it is not.
"""

from datetime import date, datetime, time, timedelta
from typing import Any, TypeAlias
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from fiftytwo.programme.foundation.jobs.errors import AlreadyRunning
from fiftytwo.programme.foundation.jobs.hours import newest_due
from fiftytwo.programme.foundation.jobs.known import known
from fiftytwo.programme.foundation.jobs.models import Outcome, Schedule, Turn, Worker
from fiftytwo.programme.foundation.jobs.queries import schedules, wanted_schedules
from fiftytwo.programme.foundation.jobs.task import patience_of
from fiftytwo.programme.foundation.journal.write import journal

Job: TypeAlias = DBTaskResult[Any, Any]
"""A row of the queue."""
LEASE = timedelta(seconds=60)
"""A worker that was not seen for so long is dead, and its job another's. It is seen every 5 s."""
KEPT = timedelta(days=30)
"""How long what came of a job is kept."""


@transaction.atomic
def set_up_schedules(now: datetime) -> None:
    """Make those that there should be; what an administrator changed stays."""
    there = set(Schedule.objects.values_list("name", "time_zone"))
    new = [(job, zone) for job, zone in wanted_schedules() if (job.name, zone) not in there]
    if not new:
        return
    Schedule.objects.bulk_create(
        (Schedule(name=j.name, time_zone=z, days=j.days, at=j.at, since=now) for j, z in new),
        # Two workers may start at once.
        ignore_conflicts=True,
    )
    journal("schedules_set_up", by=None, facts={"schedules": len(new)})


@transaction.atomic
def change_schedule(
    schedule: Schedule, *, at: time, days: str, is_on: bool, by: UUID, now: datetime
) -> None:
    """Another time. What would have been due before now is not made up for."""
    schedule.at, schedule.days, schedule.is_on, schedule.since = at, days, is_on, now
    schedule.save(update_fields=["at", "days", "is_on", "since"])
    told = {"job": schedule.name, "at": at.isoformat("minutes"), "days": days, "is_on": is_on}
    journal("schedule_changed", by=by, of=schedule.pk, facts=told)


@transaction.atomic
def run_now(schedule: Schedule, *, by: UUID, now: datetime) -> Turn:
    """Out of turn. Raises AlreadyRunning while one waits or runs."""
    _lock(schedule)
    if _is_under_way(schedule):
        raise AlreadyRunning
    turn = _begin(schedule, None, now)
    journal("job_asked_for", by=by, of=turn.pk, facts={"job": schedule.name})
    return turn


def begin_what_is_due(now: datetime) -> list[Turn]:
    """Queue everything that came round and was not yet begun; each once, however many workers."""
    begun = (begin_if_due(schedule, now) for schedule in schedules())
    return [turn for turn in begun if turn is not None]


def begin_if_due(schedule: Schedule, now: datetime) -> Turn | None:
    """None: not due, too late, begun already, or to come after one that is under way."""
    due = newest_due(schedule.days, schedule.at, schedule.time_zone, now)
    job = known()[schedule.name]
    if not schedule.is_on or due is None:
        return None
    if due.instant < schedule.since or now - due.instant > job.late:
        return None
    if schedule.turns.filter(day=due.day).exists():
        return None
    try:
        with transaction.atomic():
            _lock(schedule)
            if job.alone and _is_under_way(schedule):
                return None
            return _begin(schedule, due.day, now)
    except IntegrityError:
        # Another worker was quicker.
        return None


def _lock(schedule: Schedule) -> None:
    """Whoever begins a turn of this job waits here for whoever else does, in whichever zone."""
    list(Schedule.objects.select_for_update().filter(name=schedule.name).order_by("pk"))


def _is_under_way(schedule: Schedule) -> bool:
    job = known()[schedule.name]
    same = [other.name for other in known().values() if other.task == job.task]
    turns = Turn.objects.filter(finished_at=None)
    if job.alone:
        return turns.filter(schedule__name__in=same).exists()
    return turns.filter(schedule=schedule).exists()


def _begin(schedule: Schedule, day: date | None, now: datetime) -> Turn:
    turn = Turn(schedule=schedule, day=day, queued_at=now)
    # In one transaction: no turn without its job, no job without its turn.
    turn.task_id = str(known()[schedule.name].task.enqueue(turn_id=str(turn.pk)).id)
    turn.save(force_insert=True)
    return turn


def sign_on(worker_id: str) -> None:
    """The worker is there."""
    Worker.objects.update_or_create(id=worker_id, defaults={"seen_at": timezone.now()})


def sign_off(worker_id: str) -> None:
    Worker.objects.filter(pk=worker_id).delete()


def begin_job(job: Job) -> None:
    """For the page: since when it runs."""
    Turn.objects.filter(task_id=str(job.pk), started_at=None).update(started_at=timezone.now())


@transaction.atomic
def finish_job(job: Job, said: str = "") -> None:
    """It is done. A turn's end is journalled; what pages asked for has its own entries."""
    if _hand_in(job, status=TaskResultStatus.SUCCESSFUL, finished_at=timezone.now()):
        _close(job, Outcome.DONE, said)


@transaction.atomic
def refuse_job(job: Job, said: str) -> None:
    """It cannot be done, and trying again would not help."""
    if _hand_in(job, status=TaskResultStatus.FAILED, finished_at=timezone.now()):
        _close(job, Outcome.REFUSED, said)


def try_again(job: Job, wait: timedelta) -> None:
    """After a failure: later."""
    _hand_in(job, status=TaskResultStatus.READY, run_after=timezone.now() + wait)


def put_back(job: Job) -> None:
    """Interrupted: it was not the job's fault, so it is not one try poorer."""
    _hand_in(job, status=TaskResultStatus.READY, worker_ids=job.worker_ids[:-1])


@transaction.atomic
def give_up(job: Job, *, why: str, where: str = "") -> None:
    """The last word: it was tried as often as it may be. Administrators are told.

    why: the kind of error; where: lines of code. Neither quotes anybody.
    """
    ended = _hand_in(
        job,
        status=TaskResultStatus.FAILED,
        finished_at=timezone.now(),
        exception_class_path=why,
        traceback=where,
    )
    if ended:
        _close(job, Outcome.GAVE_UP, why)
        facts = {"job": job.task_path.rsplit(".", 1)[-1], "tries": len(job.worker_ids), "why": why}
        journal("job_given_up", by=None, of=job.pk, facts=facts)


def take_up_what_the_dead_left() -> None:
    """What a worker claimed that is seen no more waits again; too often, and it is given up."""
    alive = set(
        Worker.objects.filter(seen_at__gt=timezone.now() - LEASE).values_list("pk", flat=True)
    )
    for job in DBTaskResult.objects.running():
        if job.worker_ids and job.worker_ids[-1] in alive:
            continue
        if len(job.worker_ids) >= _tries(job):
            give_up(job, why="WorkerDied")
        else:
            _hand_in(job, status=TaskResultStatus.READY)
    Worker.objects.filter(seen_at__lt=timezone.now() - 10 * LEASE).delete()


def _tries(job: Job) -> int:
    try:
        return patience_of(job.task).tries
    except ImportError:
        # A job of a version that had it; nobody can do it any more.
        return 0


def _hand_in(job: Job, **columns: object) -> bool:
    """False: it is not this worker's any more; another took it up, and what that one says holds."""
    ours = DBTaskResult.objects.running().filter(pk=job.pk, started_at=job.started_at)
    return ours.update(**columns) == 1


def _close(job: Job, outcome: Outcome, said: str) -> None:
    turn = Turn.objects.filter(task_id=str(job.pk)).first()
    if turn is None:
        return
    turn.finished_at, turn.outcome, turn.said = timezone.now(), outcome, said[:300]
    turn.save(update_fields=["finished_at", "outcome", "said"])
    if outcome != Outcome.GAVE_UP:
        facts = {"job": turn.schedule.name, "outcome": outcome.value}
        journal("job_finished", by=None, of=turn.pk, facts=facts)


def forget_old_turns(now: datetime) -> int:
    """What came of jobs and turns more than 30 days ago goes; how many rows."""
    before = now - KEPT
    turns, _ = Turn.objects.filter(finished_at__lt=before).delete()
    jobs, _ = DBTaskResult.objects.finished().filter(finished_at__lt=before).delete()
    return turns + jobs
