"""Calls that come at once are written at once: they wait for the disk together, not in turn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock

from fiftytwo.programme.foundation.inbox.models import Arrival

Write = Callable[[Sequence[Arrival]], None]


@dataclass(eq=False)
class _Waiting:
    arrival: Arrival
    is_done: bool = False
    error: Exception | None = None


class Together:
    """Whoever comes while somebody writes waits, and the next one writes for all who do."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self._waiting: list[_Waiting] = []
        self._list, self._turn = Lock(), Lock()

    def keep(self, arrival: Arrival) -> None:
        """It is written when this returns. Raises what writing it raised."""
        mine = _Waiting(arrival)
        with self._list:
            self._waiting.append(mine)
        with self._turn:
            if not mine.is_done:
                self._write_all()
        if mine.error is not None:
            raise mine.error

    def _write_all(self) -> None:
        with self._list:
            all_of_them, self._waiting = self._waiting, []
        try:
            self._write([each.arrival for each in all_of_them])
        except Exception:  # noqa: BLE001  (whatever it was, each is told its own)
            for each in all_of_them:
                self._write_alone(each)
        for each in all_of_them:
            each.is_done = True

    def _write_alone(self, one: _Waiting) -> None:
        """What cannot be written is not the others' fault."""
        try:
            self._write([one.arrival])
        except Exception as error:  # noqa: BLE001  (raised where it is waited for)
            one.error = error
