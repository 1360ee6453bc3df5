"""Dangers that stand in no conversation: a subject says which there are, and who alerts asks here.

    tells_of_dangers("kudos", open_dangers, tell)

is called by an app's `ready`. What such a danger is about begins with that word: `kudos:<id>`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from fiftytwo.programme.foundation.people.models import Person


@dataclass(frozen=True)
class Told:
    """What whoever looks has to know."""

    at: datetime
    person: Person | None
    """Whom alone it may be about; None: one of several, or nobody of ours."""
    client: str
    """Of whose clients it is: the code; of several, all of them; empty: of everybody's."""
    words: str
    """Masked."""
    where: str
    """Where it was written, as customers know that place."""


Open = Callable[[], Mapping[str, datetime]]
"""What it is about -> when it was said, of all that somebody still has to look at; one query."""
Tell = Callable[[str], Told | None]
"""More of one of these; None: it is not open any more."""

_TELLS: dict[str, tuple[Open, Tell]] = {}


def tells_of_dangers(kind: str, open_ones: Open, tell: Tell) -> None:
    """Have dangers of that kind looked at."""
    _TELLS[kind] = open_ones, tell


def open_dangers() -> dict[str, datetime]:
    """Of every kind, as Open."""
    return {about: at for open_ones, _ in _TELLS.values() for about, at in open_ones().items()}


def told_of(about: str) -> Told | None:
    """None as well of what is of no kind that is known."""
    known = _TELLS.get(about.partition(":")[0])
    return known[1](about) if known else None


def kinds() -> tuple[str, ...]:
    return tuple(_TELLS)
