"""Other processes that compute while this one writes: one for each core.

A lake has one writer. So workers read what is committed, compute, and hand their answers back; the
one that writes takes them in the order in which they were asked for, so that nothing depends on who
was faster. Jobs and answers go through pipes between processes of one user, as pickles; when a pipe
closes, however its other end came to die, the worker ends.
"""

import os
import pickle
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.home import open_home
from fiftytwo.evidence.lake.lake import Lake, open_lake
from fiftytwo.kit.clock import system_clock
from fiftytwo.kit.errors import InternalError

MOST_PROCESSES = 2
"""Each takes some 500 MB; with the one that writes it stays below 2 GB."""
WORTH_IT = 60_000
"""Conversations from which a second process pays: each needs some seconds to start."""
AHEAD = 1
"""Answers that may wait to be written, beside those being computed: each takes memory."""

Job = TypeVar("Job")
Answer = TypeVar("Answer")
Work = Callable[[Lake | Change, Job], Answer]
"""A function of a module, for it goes to other processes by its name."""


class Workers:
    """Does the same work for many jobs, here or in other processes."""

    def __init__(self, lake: Lake | Change, processes: "list[_Process]") -> None:
        self._lake = lake
        self._processes = processes

    def each(self, work: Work[Job, Answer], jobs: Iterable[Job]) -> Iterator[Answer]:
        """The answers, in the order of the jobs; jobs are taken when there is room for them."""
        if not self._processes:
            for job in jobs:
                yield work(self._lake, job)
            return
        free: SimpleQueue[_Process] = SimpleQueue()
        for process in self._processes:
            free.put(process)

        def done(job: Job) -> Answer:
            process = free.get()
            try:
                answer: Answer = process.ask((work, job))
            finally:
                free.put(process)
            return answer

        asked: deque[Future[Answer]] = deque()
        with ThreadPoolExecutor(len(self._processes)) as threads:
            for job in jobs:
                asked.append(threads.submit(done, job))
                if len(asked) >= len(self._processes) + AHEAD:
                    yield asked.popleft().result()
            while asked:
                yield asked.popleft().result()


@contextmanager
def workers(lake: Lake, change: Change, processes: int) -> Iterator[Workers]:
    """Workers over what is committed in `lake`; with one process all is done here, in `change`."""
    if processes < 2:
        yield Workers(change, [])
        return
    running = [_Process(lake.home.root) for _ in range(processes)]
    try:
        yield Workers(change, running)
    finally:
        for process in running:
            process.end()


def processes_for(conversations: int) -> int:
    """How many processes so much work is worth, on this machine."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(MOST_PROCESSES, cores or 1) if conversations >= WORTH_IT else 1


class _Process:
    """A worker, seen from the process that writes."""

    def __init__(self, root: Path) -> None:
        # A program of its own, not a copy: threads and open databases do not survive a fork.
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, str(root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
        )

    def ask(self, question: object) -> Any:
        """The answer. Raises what the worker raised; InternalError where it has died."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            pickle.dump(question, self._process.stdin, pickle.HIGHEST_PROTOCOL)
            self._process.stdin.flush()
            is_done, answer = pickle.load(self._process.stdout)
        except (EOFError, OSError, pickle.UnpicklingError):
            raise InternalError(
                "a process that computed for the run has died, perhaps for want of memory; "
                "nothing was kept of this run, run again"
            ) from None
        if not is_done:
            raise answer
        return answer

    def end(self) -> None:
        # What it is doing is of no use any more, if it is doing anything.
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with suppress(BrokenPipeError):  # a question that it had not read
                if pipe is not None:
                    pipe.close()


def _serve(root: Path) -> None:
    """Answer questions until there are no more."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever is printed by chance must not stand among the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    with open_lake(open_home(root), clock=system_clock) as lake:
        while True:
            try:
                work, job = pickle.load(sys.stdin.buffer)
            except EOFError:
                return
            try:
                told = (True, work(lake, job))
            except Exception as error:  # noqa: BLE001  (the one who asked raises it)
                told = (False, error)
            pickle.dump(told, answers, pickle.HIGHEST_PROTOCOL)
            answers.flush()


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
