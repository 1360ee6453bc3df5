"""The worker: does the jobs that wait, begins what comes round, stops when it is told to.

One process, a thread for each of these: what is short; what takes long, so that a message need not
wait for the night's run; whatever else `site` has looked for all the time. The main one looks at
the clock, and says that the worker is still there.
"""

import os
import secrets
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Protocol, cast

from django.db import Error, close_old_connections, connections
from django_tasks.base import TaskContext
from django_tasks_db.models import DBTaskResult
from django_tasks_db.utils import exclusive_transaction

from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import WrongUse
from fiftytwo.programme.foundation.errors import ProgrammeError
from fiftytwo.programme.foundation.jobs import actions
from fiftytwo.programme.foundation.jobs.actions import Job
from fiftytwo.programme.foundation.jobs.errors import Stopped
from fiftytwo.programme.foundation.jobs.known import watches
from fiftytwo.programme.foundation.jobs.stopping import is_stopping, stop
from fiftytwo.programme.foundation.jobs.task import QUEUES, patience_of

POLL_S = 0.2
"""Somebody waits for what is short: thanks are read before they hang, and hang within a second."""
SEEN_EVERY_S = 5
STOP_S = 15
"""A short job may finish for so long after the worker is told to stop."""
PAUSE_S = 5
"""After the database did not answer."""


class Watch(Protocol):
    """Something that is looked for all the time, beside the jobs."""

    def look(self) -> float:
        """Do what there is; returns after how many seconds to look again."""

    def end(self) -> None:
        """The worker stops."""


def work(clock: Clock, *, parent: int | None = None, watches: Sequence[Watch] = ()) -> int:
    """Until SIGTERM, Ctrl-C, or the end of the process `parent`. Returns the exit code."""
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, stop)
    worker_id = secrets.token_hex(16)
    # Before the first claim: what somebody unknown claimed is taken from them.
    actions.sign_on(worker_id)
    lanes = [threading.Thread(target=_lane, args=(queue, worker_id)) for queue in QUEUES]
    lanes += [threading.Thread(target=_watch, args=(watch,)) for watch in watches]
    for lane in lanes:
        lane.daemon = True
        lane.start()
    _look_at_the_clock(clock, worker_id, lanes, parent)
    stop()
    until = time.monotonic() + STOP_S
    for lane in lanes:
        lane.join(max(0.0, until - time.monotonic()))
    if any(lane.is_alive() for lane in lanes):
        # What is cut off here is taken up again when the lease has run out.
        return 1
    actions.sign_off(worker_id)
    return 0


def _look_at_the_clock(
    clock: Clock, worker_id: str, lanes: list[threading.Thread], parent: int | None
) -> None:
    seen_last = float("-inf")
    while not is_stopping() and all(lane.is_alive() for lane in lanes):
        if parent is not None and os.getppid() != parent:
            return
        if time.monotonic() - seen_last >= SEEN_EVERY_S:
            seen_last = time.monotonic()
            _patiently(lambda: tick(clock, worker_id))
        time.sleep(POLL_S)


def tick(clock: Clock, worker_id: str) -> None:
    """Say that one is there, take up what the dead left, begin what came round, look around."""
    actions.sign_on(worker_id)
    actions.take_up_what_the_dead_left()
    now = clock()
    actions.set_up_schedules(now)
    actions.begin_what_is_due(now)
    watch(now)


def watch(now: datetime) -> None:
    """Look at what cannot wait; where one look fails, the others are done, and it again soon."""
    for look in watches():
        try:
            look(now)
        except Exception as error:  # noqa: BLE001  (whatever it was, the clock must not stop)
            # Of what kind and where; never the message, which may quote somebody.
            where = f"{look.__module__} failed ({type(error).__name__})"
            print(f"worker: {where}; tried again", file=sys.stderr, flush=True)


def _lane(queue: str, worker_id: str) -> None:
    try:
        while not is_stopping():
            if not _patiently(lambda: do_next(queue, worker_id)):
                time.sleep(POLL_S)
    finally:
        connections.close_all()


def _watch(watch: Watch) -> None:
    wait_s = [0.0]

    def look() -> bool:
        wait_s[0] = watch.look()
        return True

    try:
        while not is_stopping():
            wait_s[0] = 0.0
            try:
                _patiently(look)
            except Exception as error:  # noqa: BLE001  (whatever it was, the worker must not end)
                # Of what kind and where; never the message, which may quote somebody.
                where = f"{type(watch).__module__} failed ({type(error).__name__})"
                print(f"worker: {where}; tried again", file=sys.stderr, flush=True)
                wait_s[0] = PAUSE_S
            until = time.monotonic() + wait_s[0]
            # In small pieces: told to stop, it stops at once.
            while not is_stopping() and (left := until - time.monotonic()) > 0:
                time.sleep(min(left, POLL_S))
    finally:
        watch.end()
        connections.close_all()


def _patiently(do: Callable[[], bool | None]) -> bool:
    """Do it; where the database does not answer, say so and go on after a pause."""
    close_old_connections()
    try:
        return bool(do())
    except Error as error:
        print(f"worker: the database refused ({type(error).__name__})", file=sys.stderr, flush=True)
        connections.close_all()
        time.sleep(PAUSE_S)
        return False


def do_next(queue: str, worker_id: str) -> bool:
    """Do the job that waits first; False: none does."""
    job = _claim(queue, worker_id)
    if job is None:
        return False
    actions.begin_job(job)
    _do(job)
    return True


def _claim(queue: str, worker_id: str) -> Job | None:
    ready = DBTaskResult.objects.ready().filter(queue_name=queue)
    # Looking needs no lock: on SQLite everybody else who writes would wait for it.
    if not ready.exists():
        return None
    with exclusive_transaction(ready.db):
        job = ready.get_locked()
        if job is not None:
            job.claim(worker_id)
    return job


def _do(job: Job) -> None:
    try:
        said = _call(job)
    except Stopped:
        actions.put_back(job)
    except (ProgrammeError, WrongUse) as refusal:
        actions.refuse_job(job, str(refusal))
    except Exception as error:  # noqa: BLE001  (whatever it was, the next job is not to suffer)
        _fail(job, error)
    else:
        actions.finish_job(job, said if isinstance(said, str) else "")


def _call(job: Job) -> object:
    task = job.task
    given = job.args_kwargs
    if task.takes_context:
        # The library's two classes of a result are one by another name.
        context = TaskContext(task_result=cast(Any, job.task_result))
        return task.call(context, *given["args"], **given["kwargs"])
    return task.call(*given["args"], **given["kwargs"])


def _fail(job: Job, error: Exception) -> None:
    tried = len(job.worker_ids)
    try:
        patience = patience_of(job.task)
    except ImportError:
        # A job of a version that had it: no further try would find it.
        actions.give_up(job, why=type(error).__name__)
        return
    if tried < patience.tries:
        actions.try_again(job, patience.wait_after(tried))
        return
    # Where, and of what kind; never the message, which may quote somebody.
    where = "".join(traceback.format_tb(error.__traceback__))
    actions.give_up(job, why=type(error).__name__, where=where)
