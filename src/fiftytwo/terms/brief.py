"""The brief: one page for a lead, as data. How it looks is press's business. DESIGN 6.6."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from fiftytwo.terms.moments import Moment
from fiftytwo.terms.people import State
from fiftytwo.terms.week import Week

MOST_THANKS = 5
"""A lead can mean five thanks a week; more become a list to tick off. DESIGN 6.2."""

MOST_CARE = 2
"""Care items a lead a week. DESIGN 6.2."""


@dataclass(frozen=True)
class WhatWasRead:
    """How much was and was not readable, so that silence is not mistaken for calm."""

    conversations: int
    """Conversations with something said in the week."""
    conversations_read: int
    """Of these, the ones whose customer messages we could read."""
    without_text: int
    """Calls and the like: we know that they took place, nothing more."""
    messages: int
    """Customers' messages and survey comments in the week."""
    unknown_language: int
    """Of these, messages in a language we have not been measured on: not judged."""
    unsigned: int
    """Agents' messages from a shared account that nobody signed: no one can be thanked for them."""
    undated: bool = False
    """The source has no times: one brief over everything, without waits and days."""
    without_time: int = 0
    """Conversations of no week: nothing in them has a time, though others have."""

    def as_json(self) -> dict[str, Any]:
        return dict(vars(self))


@dataclass(frozen=True)
class Care:
    """That something happened, when and of what kind; the words open when the agent opens them."""

    person_id: str | None
    name: str
    kind: str
    at: str | None
    words_open: bool

    def as_json(self) -> dict[str, Any]:
        return dict(vars(self))


@dataclass(frozen=True)
class Thank:
    """One of at most five: whom, for what, with the customer's words."""

    person_id: str | None
    name: str
    moment: Moment
    last_thanked_days: int | None
    """Whole days since the last recognition on file; null: none on file."""
    likes: str | None
    """How the person likes to be thanked; null: not said."""
    channel: str = "unknown"
    shift: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {
            "person_id": self.person_id,
            "name": self.name,
            "moment": self.moment.as_json(),
            "last_thanked_days": self.last_thanked_days,
            "likes": self.likes,
        }


@dataclass(frozen=True)
class Other:
    """Everyone else, by name: where they stand and what to look for."""

    person_id: str | None
    name: str
    state: State
    note: str
    """One short sentence without a number that could be ranked."""
    group: str
    """Lines of the same kind are printed together: thanked, has_moment, look, leave, new, left."""

    def as_json(self) -> dict[str, Any]:
        return {
            "person_id": self.person_id,
            "name": self.name,
            "state": str(self.state),
            "note": self.note,
        }


@dataclass(frozen=True)
class Brief:
    """One page. `care` is filled only when asked for, and never reaches a file or a printer."""

    for_: str
    """The lead's name, or of the source when there is no roster."""
    team: str
    week: Week | None
    """The week that is reported; null: the source has no times that have come."""
    opens: date | None
    """The day on which the brief opens: the Monday after the week."""
    people_line: tuple[str, ...]
    """The team this week, in short clauses ("11 people", "9 worked", "Jonas on leave")."""
    read: WhatWasRead
    care: tuple[Care, ...] | None
    thank: tuple[Thank, ...]
    everyone_else: tuple[Other, ...]
    together: tuple[str, ...]
    hard: tuple[str, ...]
    coming: tuple[str, ...]
    not_seen: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The object as CONTRACTS fixes it; `care` is left out unless it was asked for."""
        page: dict[str, Any] = {
            "for": self.for_,
            "team": self.team,
            "week": str(self.week) if self.week else None,
            "read": self.read.as_json(),
        }
        if self.care is not None:
            page["care"] = [item.as_json() for item in self.care]
        page["thank"] = [item.as_json() for item in self.thank]
        page["everyone_else"] = [item.as_json() for item in self.everyone_else]
        for part in ("together", "hard", "coming", "not_seen"):
            page[part] = list(getattr(self, part))
        return page
