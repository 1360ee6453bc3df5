"""Where each person stands with the promise that everyone is seen, and groups of them beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fiftytwo.terms.people import State
from fiftytwo.terms.week import Week


class Kept(StrEnum):
    """Whether the promise to one person is kept."""

    KEPT = "kept"
    DUE = "due"
    ALARM = "alarm"
    UNKNOWN = "unknown"
    """The days are not on file, or no recognition of anybody is: we have only begun to look."""


class Unit(StrEnum):
    """In what it is counted how long somebody has gone unseen."""

    AT_WORK = "days_at_work"
    CALENDAR = "calendar_days"
    """Days at work are not known. Shown as what it is: a free weekend counts here."""


class Reason(StrEnum):
    """What is on file that may be why nobody thanked somebody; of the eight weeks before."""

    CALLS_ONLY = "calls_only"
    """Contacts without text only: we cannot see their work."""
    NO_WORDS = "no_words"
    """In what we read, no customer spoke of their work."""
    FEW_SHIFTS = "few_shifts"
    """Three days a week or fewer: their days at work go by slowly."""
    ON_LEAVE = "on_leave"
    """Away in the week."""


@dataclass(frozen=True)
class Standing:
    """One person at the end of the newest week."""

    person_id: str
    week: Week
    state: State
    last_at: datetime | None
    """Their last recognition; null: none on file."""
    days: int | None
    """Since then, else since they began here; null: nothing on file to count from."""
    unit: Unit
    """Of `days`."""
    kept: Kept
    """By `unit`."""
    from_one_alone: bool
    """One colleague alone has ever thanked them."""
    reasons: tuple[Reason, ...] = ()
    """In the order of Reason."""


@dataclass(frozen=True)
class Share:
    """A share of the people of a group, with its 95 % interval."""

    n: int
    of: int
    low: float
    high: float
    stands_out: str | None = None
    """`less` or `more`: the interval excludes the share of everyone else; null: it does not."""


@dataclass(frozen=True)
class SeenGroup:
    """Five people or more, none of whom can be told from what stands beside it."""

    name: str | None
    """The team, site, …; null: those of whom it is not told."""
    had_a_moment: Share
    """Chance: at least one moment in the eight weeks."""
    lately: Share | None
    """Receipt: thanked within the aim, in days at work where known; null: no thanks on file."""
    missed: Share | None
    """Past the alarm; null as above."""


@dataclass(frozen=True)
class Alike:
    """Is everyone below one head seen alike? Groups alone, no names of people."""

    lead_id: str
    """The head's."""
    week: Week
    aim_days: int
    alarm_days: int
    everyone: SeenGroup | None
    """Null: too few, or it would give a small group away."""
    groups: Mapping[str, tuple[SeenGroup, ...]]
    """team, site, shift, channel and tenure -> its groups, by name."""
    hidden: tuple[str, ...]
    """By what some groups are not shown: too few, or they would give away others that are."""
    by_calendar: bool
    """Of some, days at work are not known: calendar days were counted."""
