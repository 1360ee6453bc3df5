"""The whole programme in one process group: pages, live events and the worker.

The server watches over its own process and restarts it; it starts and stops the worker with it.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from granian import Granian
from granian.constants import Interfaces

from fiftytwo.programme.site.start import start

STOP_S = 20
"""A job may finish for so long; what is cut off is done again later."""
HANG_UP_S = 4
"""Answers may finish for so long. Only live events are still open then, and browsers come back."""


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
        workers_kill_timeout=HANG_UP_S,
        respawn_failed_workers=True,
    )
    with _worker():
        server.serve()


@contextmanager
def _worker() -> Iterator[None]:
    worker = subprocess.Popen([sys.executable, "-P", "-m", "fiftytwo.programme.site.worker"])
    try:
        yield
    finally:
        worker.terminate()
        try:
            worker.wait(STOP_S)
        except subprocess.TimeoutExpired:
            worker.kill()
