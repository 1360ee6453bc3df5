"""How much is taken at once: more is told to come again, so that what was taken is read in time."""

import time
from collections.abc import Callable
from threading import Lock

A_SECOND = 100
"""Calls that are taken, over all helpdesks; as many may come at once after a pause."""
MOST_WAITING = 5_000
"""Calls that wait to be read; above, no more are taken."""
PAUSE_S, LONG_PAUSE_S = 1, 30
"""What Retry-After says: after too many in a second, and while too many wait."""


class Pace:
    """A bucket of turns that fills again by itself. In this process's memory."""

    def __init__(self, a_second: int = A_SECOND) -> None:
        self._most = float(a_second)
        self._left = self._most
        self._seen = time.monotonic()
        self._lock = Lock()

    def takes(self) -> bool:
        """Whether there is a turn left; it is used up then."""
        with self._lock:
            now = time.monotonic()
            self._left = min(self._most, self._left + (now - self._seen) * self._most)
            self._seen = now
            if self._left < 1:
                return False
            self._left -= 1
            return True


class Backlog:
    """Whether too many wait. Counted now and then: in between, those that were taken are added."""

    COUNTED_EVERY_S = 1.0

    def __init__(self, n_waiting: Callable[[int], int]) -> None:
        self._n_waiting = n_waiting
        self._at_most = 0
        self._counted = float("-inf")

    def is_full(self, most: int) -> bool:
        now = time.monotonic()
        if now - self._counted > self.COUNTED_EVERY_S or self._at_most >= most:
            self._at_most, self._counted = self._n_waiting(most), now
        return self._at_most >= most

    def add(self) -> None:
        """One more waits."""
        self._at_most += 1
