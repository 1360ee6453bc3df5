"""A lane of the worker: reads what came in as soon as it is there.

Where no helpdesk is connected it looks for one now and then, and nothing of evidence is loaded.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from django.conf import settings
from django.utils import timezone

from fiftytwo.kit.sealing import NotOurs
from fiftytwo.programme.foundation.inbox import actions
from fiftytwo.programme.foundation.inbox.fetch import NotFetched, fetch
from fiftytwo.programme.foundation.inbox.hints import READER
from fiftytwo.programme.foundation.inbox.models import Arrival, Fault, Kind
from fiftytwo.programme.foundation.inbox.queries import of_conversation, sources
from fiftytwo.programme.foundation.inbox.reading import CannotBeRead, Heard, Reading, ReadingFailed
from fiftytwo.programme.foundation.inbox.sealed import body_of, token_of
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.queries import is_on
from fiftytwo.programme.foundation.published.hearing import hear

LOOK_S = 0.1
"""How often it is looked for what came, while a helpdesk is connected."""
IDLE_S = 5.0
"""And how often for a helpdesk, while none is; and for what is too old."""


class Reads(Protocol):
    """What answers what a run would find: the reading process, or a test's."""

    def heard(self, source: str, bodies: list[bytes], client: str) -> Heard: ...

    def end(self) -> None: ...


@dataclass
class Listener:
    """Looks, and keeps the reading process while it is needed."""

    make_reading: Callable[[], Reads] = Reading
    reading: Reads | None = None
    _looked_around_at: float = float("-inf")
    _is_connected: bool = False

    def look(self) -> float:
        """Read one call, if any waits; returns after how many seconds to look again."""
        if time.monotonic() - self._looked_around_at >= IDLE_S:
            self._look_around()
        if not self._is_connected:
            return IDLE_S
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
        if not self._is_connected or not is_on(Function.LIVE):
            self.end()
        elif self.reading is None:
            # Before the first call comes, so that it need not wait for models to be read.
            self.reading = self.make_reading()

    def _read(self, arrival: Arrival) -> None:
        try:
            if arrival.is_hint:
                self._fetch(arrival)
            if not is_on(Function.LIVE):
                actions.note_heard([arrival.pk])
                return
            together = of_conversation(arrival)
            heard = self._ask(arrival, [body_of(each) for each in together])
        except NotFetched:
            actions.note_failed(arrival, Fault.NOT_FETCHED, timezone.now())
        except CannotBeRead:
            actions.note_failed(arrival, Fault.NOT_READ, timezone.now())
        except NotOurs:
            actions.note_failed(arrival, Fault.NOT_OURS, timezone.now())
        except ReadingFailed:
            # It is taken up again once its lease has run out; not for ever: it may be why.
            print("worker: the process that reads calls ended", file=sys.stderr, flush=True)
            self.end()
            if arrival.tries > len(actions.WAITS_S):
                actions.note_failed(arrival, Fault.NOT_READ, timezone.now())
        else:
            hear(*heard)
            actions.note_heard(each.pk for each in together)

    def _fetch(self, arrival: Arrival) -> None:
        source, asked_at = arrival.source, timezone.now()
        body = fetch(
            source.kind,
            source.api_url,
            token_of(source),
            arrival.conversation,
            arrival.account,
            private=settings.WEBHOOK_PRIVATE,
        )
        actions.note_fetched(arrival, body, asked_at)

    def _ask(self, arrival: Arrival, bodies: list[bytes]) -> Heard:
        if self.reading is None:
            self.reading = self.make_reading()
        return self.reading.heard(READER[Kind(arrival.source.kind)], bodies, arrival.source.client)
