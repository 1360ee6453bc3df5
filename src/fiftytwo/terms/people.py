"""Person (one human), as a team knows them. An actor is an account, an alias a signature."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class State(StrEnum):
    """Where a person stands in the reported week."""

    AT_WORK = "at_work"
    ON_LEAVE = "on_leave"
    NEW = "new"
    LEFT = "left"
    FIRST_RUN = "first_run"
    """No recognitions are on file at all: we have just begun to look, so nobody is "unseen"."""


@dataclass(frozen=True)
class Person:
    """One human of the roster (or, without a roster, one alias or account that answers)."""

    person_id: str
    name: str
    role: str
    team: str | None
    site: str | None
    time_zone: str
    shift: str | None
    lead_id: str | None
    starts: date | None
    ends: date | None
    aliases: tuple[str, ...]
    clients: tuple[str, ...]
    likes: str | None = None
    """How they like to be thanked, in their own words; null: not said."""
    accounts: tuple[str, ...] = field(default=(), repr=False)
    """Those of the aliases that no roster told: accounts that bear the person's address."""


@dataclass(frozen=True)
class Recognition:
    """A thanks that was given, written or said; said in person counts in full."""

    recognised_id: str
    at: datetime
    giver_id: str | None
    how: str


@dataclass(frozen=True)
class Unmatched:
    """An account or signature that answered customers of late and is nobody's of the roster."""

    alias: str
    """What a person must be given as an alias, so that it is theirs."""
    name: str
    account: str | None
    """The account that a signature stands under; null: not known, or an account of its own."""
    last: date | None
    """The day it answered last, in UTC; null: the source has no times."""
