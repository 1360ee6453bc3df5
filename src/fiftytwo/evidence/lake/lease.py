"""One writer at a time, between processes and threads.

The lock is the operating system's, so `kill -9` releases it. Beside the lock stands a note that
says who holds it, for whoever waits.
"""

import fcntl
import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from fiftytwo.evidence.lake.failures import told_plainly
from fiftytwo.evidence.lake.home import Home
from fiftytwo.evidence.lake.scratch import sweep_scratch
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.steps import step

_LONGEST_PAUSE_S = 0.25


class HomeBusy(WrongUse):
    """Another process or thread is writing, and we waited long enough."""


@dataclass
class _Held:
    """The lease of one home in this process; threads take turns, one thread may nest."""

    turn: threading.RLock = field(default_factory=threading.RLock)
    depth: int = 0
    handle: int | None = None


_held: dict[Path, _Held] = {}
_registry = threading.Lock()


def lease_handle(home: Home) -> int | None:
    """The lock as a file handle, for a child process that must not outlive it; None if not held.

    A child that inherits it keeps the lock for as long as it lives, even if we are killed.
    """
    return _held[home.root].handle if home.root in _held else None


def _forget_in_child() -> None:
    # A forked child shares its parent's lock and must neither believe in it nor prolong it.
    for lease in _held.values():
        if lease.handle is not None:
            os.close(lease.handle)
    _held.clear()
    global _registry
    _registry = threading.Lock()


os.register_at_fork(after_in_child=_forget_in_child)


@contextmanager
def writers_lease(home: Home, owner: str, *, clock: Clock, wait_s: float) -> Iterator[None]:
    """Hold the right to write in `home`; `owner` is what others are told, e.g. `ingest`.

    Nests within a thread. Raises HomeBusy after `wait_s` seconds, saying who holds it.
    """
    with _registry:
        held = _held.setdefault(home.root, _Held())
    deadline = time.monotonic() + wait_s
    if not held.turn.acquire(timeout=max(0.0, min(wait_s, threading.TIMEOUT_MAX))):
        raise _busy(home)
    try:
        if held.depth == 0:
            _take(held, home, owner, clock(), deadline)
        held.depth += 1
        try:
            yield
        finally:
            held.depth -= 1
            if held.depth == 0:
                _let_go(held)
    finally:
        held.turn.release()


def _take(held: _Held, home: Home, owner: str, now: datetime, deadline: float) -> None:
    step("lake: take the lease")
    with told_plainly(home.root):
        handle = os.open(home.lease_path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _wait_for_lock(handle, home, deadline)
        with told_plainly(home.root):
            _write_note(handle, owner, now)
            sweep_scratch(home)
    except BaseException:
        os.close(handle)
        raise
    held.handle = handle


def _wait_for_lock(handle: int, home: Home, deadline: float) -> None:
    pause_s = 0.01
    told = False
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() >= deadline:
                raise _busy(home) from None
        if not told:
            step(f"lake: wait for {_who(home)}")
            told = True
        time.sleep(pause_s)
        pause_s = min(pause_s * 2, _LONGEST_PAUSE_S)


def _let_go(held: _Held) -> None:
    if held.handle is not None:
        os.ftruncate(held.handle, 0)
        os.close(held.handle)
        held.handle = None


def _write_note(handle: int, owner: str, now: datetime) -> None:
    note = json.dumps({"owner": owner, "pid": os.getpid(), "since": now.isoformat()})
    os.ftruncate(handle, 0)
    os.pwrite(handle, note.encode(), 0)


def _busy(home: Home) -> HomeBusy:
    return HomeBusy(
        f"another fiftytwo is writing ({_who(home)}); try again or raise FIFTYTWO_WAIT_S"
    )


def _who(home: Home) -> str:
    try:
        note = json.loads(home.lease_path.read_text())
        since = datetime.fromisoformat(note["since"]).astimezone()
        return f"{note['owner']}, pid {note['pid']}, since {since:%H:%M}"
    except (OSError, ValueError, KeyError, TypeError):
        # The holder may be between locking and writing its note.
        return "it has not said who it is"
