"""The process that reads what came in, with evidence's models in its memory. Without Django.

One, made when a helpdesk is connected, and gone when none is or its parent ends. Between two
questions it keeps what is expensive to know: so an answer takes a part of a second, and server and
worker stay as small as they are.
"""

import signal
import time
from collections.abc import Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from fiftytwo.kit.settings import read_settings
from fiftytwo.terms.exposure import Exposure, ExposureWords
from fiftytwo.terms.moments import Moment

LONGEST_S = 45
"""For one answer."""
LOADING_S = 600
"""Until everything is loaded: before that nothing is asked."""

Heard = tuple[Sequence[str], Sequence[Moment], Sequence[Exposure], Sequence[ExposureWords]]
"""Conversations, and what is found for them: as terms, so that evidence stays over there."""


class ReadingFailed(Exception):
    """The process ended, or took too long."""


class CannotBeRead(Exception):
    """What was sent is not what this source sends, or we failed at it: of what kind, never with
    what it said."""


class Reading:
    """The process, as its parent sees it. Not to be shared by threads."""

    def __init__(self) -> None:
        ours, theirs = get_context("spawn").Pipe()
        self._pipe = ours
        self._process = get_context("spawn").Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        self._began = time.monotonic()
        self._is_ready = False
        theirs.close()

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def is_ready(self) -> bool:
        """Whether everything is loaded. Raises ReadingFailed."""
        if self._is_ready:
            return True
        try:
            if self._pipe.poll():
                self._pipe.recv()
                self._is_ready = True
        except (EOFError, OSError):
            raise ReadingFailed from None
        if not self._is_ready and time.monotonic() - self._began > LOADING_S:
            raise ReadingFailed
        return self._is_ready

    def heard(self, source: str, bodies: Sequence[bytes], client: str) -> Heard:
        """As evidence/live.py. Raises CannotBeRead, ReadingFailed."""
        while not self.is_ready():
            time.sleep(0.05)
        try:
            self._pipe.send((source, tuple(bodies), client or None))
            if not self._pipe.poll(LONGEST_S):
                raise ReadingFailed
            answer = self._pipe.recv()
        except (EOFError, OSError):
            raise ReadingFailed from None
        if isinstance(answer, str):
            raise CannotBeRead(answer)
        found: Heard = answer
        return found

    def end(self) -> None:
        """Whatever it is doing is asked again of the next one."""
        self._pipe.close()
        self._process.terminate()
        self._process.join(5)


def _serve(pipe: Connection) -> None:
    """Answer until the other end is closed."""
    # Ctrl-C is for the parent, whose end ends this.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from fiftytwo.evidence.live import Payloads, open_live

    with open_live(read_settings()) as live:
        pipe.send(None)
        while True:
            try:
                source, bodies, client = pipe.recv()
            except (EOFError, OSError):
                return
            answer: Any
            try:
                found = live.heard(Payloads(source, bodies), client)
                answer = (found.conversations, found.moments, found.exposures, found.words)
            except Exception as error:  # noqa: BLE001  (one call must not end the reading of all)
                answer = type(error).__name__
            pipe.send(answer)
