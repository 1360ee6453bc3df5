"""The whole programme in one process group: pages, live events and the worker.

The server watches over its own process and restarts it; the worker is watched over here.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from granian import Granian
from granian.constants import Interfaces

from fiftytwo.programme.site.start import start

STOP_S = 20
"""A job may finish for so long; what is cut off is done again later."""


WORKER = (sys.executable, "-P", "-m", "fiftytwo.programme.site.worker")
LOOK_EVERY_S = 0.5
PAUSE_S = 2
"""Before a worker that died is followed by another."""


def serve(host: str, port: int) -> None:
    """Answer until SIGTERM or Ctrl-C. Database and schema are brought up to date first."""
    start()
    server = Granian(
        "fiftytwo.programme.site.asgi:application",
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        workers=1,
        blocking_threads=1,
        log_enabled=False,
        workers_kill_timeout=STOP_S,
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
    while not ended.is_set():
        worker = subprocess.Popen([*WORKER, str(os.getpid())])
        while worker.poll() is None and not ended.wait(LOOK_EVERY_S):
            pass
        if not ended.is_set():
            ended.wait(PAUSE_S)
            continue
        worker.terminate()
        try:
            worker.wait(STOP_S)
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.wait()
