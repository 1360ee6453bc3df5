"""Named steps of long work: progress is shown from them, and the crash harness cuts there."""

from collections.abc import Callable

Listener = Callable[[str], None]

_listeners: list[Listener] = []


def step(name: str) -> None:
    """Say that the step `name` begins. Costs nothing when nobody listens."""
    for listener in _listeners:
        listener(name)


def listen(listener: Listener) -> None:
    """Call `listener` at every step from now on, in the order of joining."""
    _listeners.append(listener)
