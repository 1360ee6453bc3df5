"""The brief: one page for a lead, as data. In which words and how it looks is press's business.

DESIGN 6.6.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from fiftytwo.terms.moments import Moment
from fiftytwo.terms.people import State
from fiftytwo.terms.week import Week

MOST_THANKS = 5
"""A lead can mean five thanks a week; more become a list to tick off. DESIGN 6.2."""

MOST_CARE = 2
"""Care items a lead a week. DESIGN 6.2."""

LANGUAGES = ("en", "de")
"""Languages in which the page can be written, by ISO 639-1; the first where none is known."""


class Says(StrEnum):
    """What a line of the page says; beneath each the facts that it says it with.

    Names of facts are the same everywhere: `name` and `names` of people; `conversation`, `example`
    an id as in Moment; `day`, `monday` a date as ISO 8601 (2026-11-24); `weekday` the same, or 0
    for Monday to 6; `time` a wall clock's ("10:00"); `days`, `count` and other numbers whole.
    """

    # The team this week, in short clauses.
    PEOPLE = "people"
    """count: everyone who is here, on leave or new"""
    WORKED = "worked"
    """count"""
    AWAY = "away"
    """names"""
    JOINED = "joined"
    """names"""

    # Everyone else: where somebody stands, and what to look for. Nothing that could be ranked.
    THANKED_LATELY = "thanked_lately"
    """days: within how many"""
    HAS_MOMENT = "has_moment"
    """A customer thanked them too; no facts."""
    LOOK_READ = "look_read"
    """Read one of their conversations. days: since last thanked, or null; roster: whether there is
    one, without which nobody's thanks are on file; conversation: which, or null"""
    LOOK_SIT = "look_sit"
    """Nothing of the week is on file, nor a shift to come. days, roster: as with LOOK_READ"""
    LOOK_SHIFT = "look_shift"
    """Nothing of the week is on file: sit with them on their next shift. days; weekday, time"""
    STEADY = "steady"
    """Good work of which no customer spoke. conversation; days, roster: as with LOOK_READ"""
    CALLS_ONLY = "calls_only"
    """We cannot see their work. days: since last thanked, or null; weekday, time: of their next
    shift, or null"""
    BACK = "back"
    """Was away. weekday: on which they are back; null: they are"""
    NEW = "new"
    """no facts"""
    ON_LEAVE = "on_leave"
    """No facts: reasons of absence are nobody's business."""
    LEFT = "left"
    """no facts"""

    # Together: what the team did and went through as a team.
    PUT_RIGHT = "put_right"
    """count: of things put right in the week; team: its name, or null"""
    WEATHERED = "weathered"
    """A hard day that the team got through together. weekday; contacts: on that day, and usual:
    contacts on such a day, both null where the day was not out of line; example"""

    LOADS = "loads"
    """How often angry but decent contacts came, of teams in the order of their names. teams; hours:
    worked for each such contact, as many"""

    # Is everyone seen alike? For the head only; groups of five or more.
    SEEN_ALL = "seen_all"
    """count: of people thanked within `days` days at work; of: everyone"""
    SEEN_TEAMS = "seen_teams"
    """The same of each team, in the order of their names. teams; counts, of: as many; days"""
    SEEN_LESS = "seen_less"
    """A group was thanked less than everyone else. by: team, site, shift, channel or tenure; group:
    its name, or null for those of whom it is not told; count, of, days; low, high: the share's
    interval; rest_count, rest_of: the same of everyone else"""
    HEARD_LESS = "heard_less"
    """Customers' words of a group reach us less often. As SEEN_LESS, without days; mostly: the
    channel on which two in three of them work at least, or null"""
    SEEN_HIDDEN = "seen_hidden"
    """Some groups are too small to be shown. by: by what they are grouped"""
    SEEN_BY_CALENDAR = "seen_by_calendar"
    """Of some, days at work are not on file: calendar days were counted. No facts."""

    # What made it hard: rules, queues, approvals. The team's, never one person's.
    REFUSALS = "refusals"
    """count: times that somebody had to say no by rule; where: client or queue, or null; words:
    in which it was said there, masked, or null; example: the conversation with these, or null"""
    HARD_QUEUE = "hard_queue"
    """Over half of the people on it took more than is usual. queue"""
    ANGRY_LOAD = "angry_load"
    """queue; share: in 0..1, of its contacts that were angry, in decent words"""

    # Coming: what the week that now begins brings.
    ANNIVERSARY = "anniversary"
    """name, day; years: since they began here"""
    THE_WEEK = "the_week"
    """Customer Service Week begins. monday"""

    # Not seen: what the page is silent about.
    WITHOUT_TEXT = "without_text"
    """count: of contacts"""
    UNKNOWN_LANGUAGE = "unknown_language"
    """count: of messages"""
    UNSIGNED = "unsigned"
    """count: of replies from a shared account"""
    WITHOUT_TIME = "without_time"
    """count: of contacts"""
    STRANGERS = "strangers"
    """Who answered and is not on the roster. names; others: whether there are more than these"""
    NAMED_UNMATCHED = "named_unmatched"
    """A customer thanked somebody by name, and it does not show who that is. name, conversation;
    called: everyone on the roster who is called so, by their whole names"""
    YOUNG_READING = "young_reading"
    """Our reading misses many thanks; no facts."""

    # To the lead alone, about their own thanks.
    COPIES = "copies"
    """names: whom they thanked in the same words"""
    NOT_THANKED = "not_thanked"
    """names: whom they have not thanked in eight weeks, though others"""


class CareKind(StrEnum):
    """What happened to somebody. QUEUE is for the head: `name` is the queue's, nobody's own."""

    DANGER = "danger"
    ABUSE = "abuse"
    HOSTILITY = "hostility"
    DISTRESS = "distress"
    QUEUE = "queue"


@dataclass(frozen=True)
class Line:
    """One sentence of the page as what it says and the facts; press has the words."""

    code: Says
    facts: Mapping[str, Any] = field(default_factory=dict)


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
    without_customer: int = 0
    """Conversations with text, none of it a customer's in the week: notes, a bot, our own words."""
    not_judged: int = 0
    """Conversations in which all that customers said is in languages that we cannot judge.
    Read, without text, without a customer and not judged together are all conversations."""

    def as_json(self) -> dict[str, Any]:
        return dict(vars(self))


@dataclass(frozen=True)
class Care:
    """That something happened, when and of what kind; the words open when the agent opens them."""

    person_id: str | None
    name: str
    kind: str
    """One of CareKind."""
    at: str | None
    words_open: bool
    """Danger is always open: safety requires it."""
    conversation: str | None = None
    """Where a danger stands, for whoever has to look at it now. Not in the JSON."""

    def as_json(self) -> dict[str, Any]:
        told = dict(vars(self))
        del told["conversation"]
        return told


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
    note: Line
    """Without a number that could be ranked."""
    group: str
    """Lines of the same kind are printed together: thanked, has_moment, look, back, new, leave,
    left."""


@dataclass(frozen=True)
class Brief:
    """One page. `care` is filled only when asked for, and never reaches a file or a printer."""

    for_: str | None
    """The lead's name, or of the source when there is no roster; null: nobody leads the team, or
    the source has no name that would say something."""
    team: str | None
    """Its name; null: it has none."""
    week: Week | None
    """The week that is reported; null: the source has no times that have come."""
    opens: date | None
    """The day on which the brief opens: the Monday after the week."""
    people_line: tuple[Line, ...]
    """The team this week, in short clauses ("11 people", "9 worked", "Jonas on leave")."""
    read: WhatWasRead
    care: tuple[Care, ...] | None
    thank: tuple[Thank, ...]
    everyone_else: tuple[Other, ...]
    alike: tuple[Line, ...]
    """Is everyone seen? For the head only."""
    together: tuple[Line, ...]
    hard: tuple[Line, ...]
    coming: tuple[Line, ...]
    not_seen: tuple[Line, ...]
    to_the_lead: tuple[Line, ...] = ()
    """About the lead's own thanks: for their eyes, so it is neither printed nor in the JSON."""
    language: str = LANGUAGES[0]
    """One of LANGUAGES: in which the page is written. Quotes stay as they were said."""
    for_id: str | None = None
    """The lead's person_id; null where nobody of the roster is meant. Not in the JSON."""
