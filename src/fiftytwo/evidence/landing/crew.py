"""A crew of processes that make the units of one file, and hand them back in order.

What comes out does not depend on how many they are. A small file needs none.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import Any

from fiftytwo.evidence.landing.making import Made, Maker
from fiftytwo.kit.errors import InternalError

MOST_WORKERS = 4
"""Each takes some 150 MB."""
_AHEAD = 2
"""So many units may wait, to keep the crew at work while a part lands. Each is some 20 MB."""

_maker: Maker | None = None


def workers_here() -> int:
    """As many as there are cores for us; 0 where there is only one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(cores or 1, MOST_WORKERS) if (cores or 1) > 1 else 0


def made_by_crew(maker: Maker, units: Iterable[Any], workers: int) -> Iterator[Made]:
    """`maker.make(unit)` of every unit, in order. workers: 0 for none but ourselves."""
    if not workers:
        yield from map(maker.make, units)
        return
    pool = ProcessPoolExecutor(
        workers,
        # Never forked: threads and open databases do not survive it.
        multiprocessing.get_context("spawn"),
        initializer=_begin,
        initargs=(maker,),
    )
    try:
        yield from _in_order(pool, iter(units), workers + _AHEAD)
    except BrokenProcessPool:
        raise InternalError(
            "a process that read part of a file died; is there enough memory?"
        ) from None
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _in_order(pool: ProcessPoolExecutor, units: Iterator[Any], ahead: int) -> Iterator[Made]:
    waiting: deque[Future[Made]] = deque()
    for unit in islice(units, ahead):
        waiting.append(pool.submit(_make, unit))
    while waiting:
        done = waiting.popleft().result()
        for unit in islice(units, 1):
            waiting.append(pool.submit(_make, unit))
        yield done


def _begin(maker: Maker) -> None:
    """In a new process: take the tools, and go when whoever started us goes."""
    global _maker
    _maker = maker
    # The user's Ctrl-C is for the one who leads.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_go_with_the_parent, daemon=True).start()


def _go_with_the_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)


def _make(unit: Any) -> Made:
    assert _maker is not None
    return _maker.make(unit)
