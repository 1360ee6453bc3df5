"""The whole programme in one process group: pages, live events and the worker.

The server watches over its own process and restarts it; the worker is watched over here.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from granian import Granian
from granian.constants import Interfaces

from fiftytwo.programme.site.start import let_go, start

STOP_S = 20
"""A job may finish for so long; what is cut off is done again later."""
HANG_UP_S = 4
"""Answers may finish for so long. Only live events are still open then, and browsers come back."""


WORKER = (sys.executable, "-P", "-m", "fiftytwo.programme.site.worker")
LOOK_EVERY_S = 0.5
PAUSE_S, LONGEST_PAUSE_S = 1, 60
"""Before a worker that died is followed by another: twice as long each time that it dies young."""


def serve(host: str, port: int) -> None:
    """Answer until SIGTERM or Ctrl-C. Database and schema are brought up to date first."""
    start()
    let_go()
    server = Granian(
        "fiftytwo.programme.site.asgi:application",
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        workers=1,
        blocking_threads=1,
        log_enabled=False,
        workers_kill_timeout=HANG_UP_S,
        respawn_failed_workers=True,
    )
    with _worker():
        server.serve()


@contextmanager
def _worker() -> Iterator[None]:
    """A worker runs as long as this does; one that dies is followed by another."""
    ended = Event()
    watch = Thread(target=_keep_working, args=(ended,), daemon=True)
    watch.start()
    try:
        yield
    finally:
        ended.set()
        watch.join()


def _keep_working(ended: Event) -> None:
    pause_s = PAUSE_S
    while not ended.is_set():
        began = time.monotonic()
        worker = subprocess.Popen([*WORKER, str(os.getpid())])
        while worker.poll() is None and not ended.wait(LOOK_EVERY_S):
            pass
        if not ended.is_set():
            # One that dies at once, again and again, must not keep the machine busy.
            lived = time.monotonic() - began
            pause_s = PAUSE_S if lived > LONGEST_PAUSE_S else min(2 * pause_s, LONGEST_PAUSE_S)
            ended.wait(pause_s)
            continue
        worker.terminate()
        try:
            worker.wait(STOP_S)
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.wait()
