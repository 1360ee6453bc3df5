"""Whether this process is told to stop: a job that takes long looks here, and raises Stopped."""

from types import FrameType


class _Told:
    # A plain flag: a signal's handler may run while a thread holds an Event's lock.
    to_stop = False


def is_stopping() -> bool:
    return _Told.to_stop


def stop(signal: int = 0, frame: FrameType | None = None) -> None:
    """For signal.signal; nothing more than remembering it happens here."""
    _Told.to_stop = True


def go_on() -> None:
    """For tests, which stop more than once in a process."""
    _Told.to_stop = False
