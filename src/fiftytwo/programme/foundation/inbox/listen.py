"""A lane of the worker: reads what came in as soon as it is there.

Where no helpdesk is connected it looks for one now and then, and nothing of evidence is loaded.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from django.db import transaction
from django.utils import timezone

from fiftytwo.kit.sealing import NotOurs
from fiftytwo.programme.foundation.inbox import actions
from fiftytwo.programme.foundation.inbox.asking import fetch_whole
from fiftytwo.programme.foundation.inbox.fetch import NotFetched
from fiftytwo.programme.foundation.inbox.hints import READER
from fiftytwo.programme.foundation.inbox.models import Arrival, Fault, Kind
from fiftytwo.programme.foundation.inbox.queries import of_conversation, sources
from fiftytwo.programme.foundation.inbox.reading import CannotBeRead, Heard, Reading, ReadingFailed
from fiftytwo.programme.foundation.inbox.sealed import body_of
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.queries import is_on
from fiftytwo.programme.foundation.published.hearing import hear

LOOK_S = 0.1
"""How often it is looked for what came, while a helpdesk is connected."""
IDLE_S = 5.0
"""And how often for a helpdesk, while none is; and for what is too old."""


class Reads(Protocol):
    """What answers what a run would find: the reading process, or a test's."""

    def is_ready(self) -> bool: ...

    def heard(self, source: str, bodies: list[bytes], client: str) -> Heard: ...

    def end(self) -> None: ...


@dataclass
class Listener:
    """Looks, and keeps the reading process while it is needed."""

    make_reading: Callable[[], Reads] = Reading
    reading: Reads | None = None
    _looked_around_at: float = float("-inf")
    _is_connected: bool = False
    _is_live: bool = False

    def look(self) -> float:
        """Read one call, if any waits; returns after how many seconds to look again."""
        if time.monotonic() - self._looked_around_at >= IDLE_S:
            self._look_around()
        if not self._is_connected:
            return IDLE_S
        if not self._can_read():
            return LOOK_S
        arrival = actions.take_up(timezone.now())
        if arrival is None:
            return LOOK_S
        self._read(arrival)
        return 0

    def end(self) -> None:
        """Let the reading process go."""
        if self.reading is not None:
            self.reading.end()
            self.reading = None

    def _look_around(self) -> None:
        self._looked_around_at = time.monotonic()
        actions.forget_old_arrivals(timezone.now())
        self._is_connected = sources().exists()
        self._is_live = is_on(Function.LIVE)
        if not self._is_connected or not self._is_live:
            self.end()
        elif self.reading is None:
            # Before the first call comes, so that it need not wait for models to be read.
            self.reading = self.make_reading()

    def _can_read(self) -> bool:
        """Nothing is taken up before it can be read: while models load, its time would run."""
        if not self._is_live:
            return True
        if self.reading is None:
            self.reading = self.make_reading()
        try:
            return self.reading.is_ready()
        except ReadingFailed:
            self._say_that_it_ended()
            return False

    def _read(self, arrival: Arrival) -> None:
        try:
            self._fetch_and_hear(arrival)
        except CannotBeRead:
            actions.note_failed(arrival, Fault.NOT_READ)
        except NotOurs:
            actions.note_failed(arrival, Fault.NOT_OURS)
        except ReadingFailed:
            self._say_that_it_ended()
            actions.note_cut_off(arrival, timezone.now())
        except Exception as error:  # noqa: BLE001  (one call must end neither the worker nor itself)
            # Of what kind; never the message, which may quote somebody.
            told = f"worker: a call could not be heard ({type(error).__name__})"
            print(told, file=sys.stderr, flush=True)
            actions.note_cut_off(arrival, timezone.now())

    def _fetch_and_hear(self, arrival: Arrival) -> None:
        try:
            is_ours = not arrival.is_hint or fetch_whole(arrival)
        except NotFetched as error:
            if arrival.has_words:
                # There may be danger in it, which cannot wait until the helpdesk answers.
                self._hear(arrival)
            actions.note_not_fetched(arrival, timezone.now(), error.wait_s)
            return
        if is_ours:
            self._hear(arrival)

    def _hear(self, arrival: Arrival) -> None:
        if not is_on(Function.LIVE):
            actions.note_heard(arrival)
            return
        together = of_conversation(arrival)
        heard = self._found(arrival, together)
        with transaction.atomic():
            # What took too long is another's by now, who may have read more.
            if actions.hold(arrival):
                hear(*heard)
                actions.note_heard(arrival, together)

    def _found(self, arrival: Arrival, together: list[Arrival]) -> Heard:
        """For all of them; where one of them cannot be read, for this one by itself."""
        try:
            return self._ask(arrival, [body_of(each) for each in together])
        except (CannotBeRead, NotOurs):
            if len(together) == 1:
                raise
            return self._ask(arrival, [body_of(arrival)])

    def _ask(self, arrival: Arrival, bodies: list[bytes]) -> Heard:
        if self.reading is None:
            self.reading = self.make_reading()
        return self.reading.heard(READER[Kind(arrival.source.kind)], bodies, arrival.source.client)

    def _say_that_it_ended(self) -> None:
        print("worker: the process that reads calls ended", file=sys.stderr, flush=True)
        self.end()
