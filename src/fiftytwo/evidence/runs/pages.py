"""Gathers what the briefs of one week are made from, and has them composed."""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.brief.compose import Team, compose
from fiftytwo.evidence.brief.language import language_of
from fiftytwo.evidence.credit.hands import Hand
from fiftytwo.evidence.exposure.received import Received, received
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.moments.mood import is_over
from fiftytwo.evidence.runs.items import hands_of_items, place_of
from fiftytwo.evidence.runs.moments import moment_of
from fiftytwo.evidence.runs.people import (
    read_absences,
    read_recognitions,
    read_roster,
    read_shifts,
    read_signing,
)
from fiftytwo.evidence.runs.teams import by_name, teams
from fiftytwo.evidence.runs.wanted import Wanted, of_conversations, span, wanted_conversations
from fiftytwo.evidence.seen.seen import Shifts, seen
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.brief import LANGUAGES, MOST_CARE, Brief, Care, CareKind, WhatWasRead
from fiftytwo.terms.conversation import Kind, Role, Visibility
from fiftytwo.terms.moments import Moment
from fiftytwo.terms.people import Person
from fiftytwo.terms.week import Week, week_of

UTC_ZONE = ZoneInfo("UTC")

DAY = timedelta(days=1)

LONGEST_SHIFT = timedelta(hours=16)
"""What began longer ago is no shift that still runs, but a wrong end in the roster's file."""
OVERRUN = timedelta(hours=1)
"""A contact that was begun in a shift may be ended a little after it."""

NAMELESS_SOURCE = "own"
"""Our own format: its name would say nothing to a reader."""


@dataclass(frozen=True)
class Asked:
    """What the briefs are to be like."""

    wanted: Wanted
    lead: str | None
    care: bool
    now: datetime
    seed: int
    abuse_from: float
    """From which probability on words count as abuse: the threshold of the scorer."""
    language: str | None = None
    """Of the pages; null: the one in which most of what the team wrote to customers is."""


def briefs(lake: Lake, asked: Asked) -> list[Brief]:
    """One brief for the lead asked for, else for each lead, else for the whole source."""
    pages = _Pages(lake, asked)
    if pages.roster:
        return [pages.for_team(lead, people) for lead, people in teams(pages.roster, asked.lead)]
    if asked.lead:
        raise WrongUse("--lead needs a roster: take one in with `fiftytwo roster FILE.csv` first")
    return [pages.for_source()]


def last_week(
    conversations: pa.Table, now: datetime, zone: ZoneInfo, shifts: Shifts | None = None
) -> Week | None:
    """The last week, by the clock of `zone`, in which something was said; None: no times.

    What was said in the future is left out: a wrong date must not make a week of its own; so is
    what the last night shift of the week before still answered on Monday.
    """
    latest = now + timedelta(days=1)
    times = [
        at
        for column in ("first_at", "last_at")
        for at in conversations[column].to_pylist()
        if at is not None and at <= latest
    ]
    if not times:
        return None
    week = week_of(max(times).astimezone(zone).date())
    midnight = week.starts(zone)
    edge = last_shift_ends(midnight, shifts or {})
    of_the_night = edge > midnight and max(times) < edge + OVERRUN
    return week_of(week.monday - DAY) if of_the_night else week


def last_shift_ends(midnight: datetime, shifts: Shifts) -> datetime:
    """When the last shift ends that began before this midnight; midnight where none is running.

    A night shift belongs to the day it starts, and a week ends with its last shift (DESIGN 4).
    """
    running = (
        end
        for mine in shifts.values()
        for start, end in mine
        if midnight - LONGEST_SHIFT < start < midnight < end
    )
    return max(running, default=midnight)


class _Pages:
    """What was said, found and told, read once for all briefs."""

    def __init__(self, lake: Lake, asked: Asked) -> None:
        conversations = wanted_conversations(lake, asked.wanted)
        self._asked = asked
        self._conversations = conversations
        self._place = place_of(conversations)
        self._accounts = {row["account"] for row in self._place.values()}
        self._items = of_conversations(lake.read(ITEMS), conversations)
        self._signals = of_conversations(lake.read(SIGNAL_ROWS), conversations)
        self._moments = of_conversations(lake.read(MOMENTS), conversations).to_pylist()
        self._absences = read_absences(lake)
        self._shifts = read_shifts(lake)
        self._recognitions = read_recognitions(lake)
        self._signing = read_signing(lake)
        self._whose: frozenset[str] = frozenset()
        self._week = self._week_in(UTC_ZONE)
        self.roster = read_roster(lake)
        if asked.wanted.week and not self._has_something_near(asked.wanted.week):
            first, last = span(lake)
            there = f"there is {first} to {last}" if first else "nothing here has a time"
            raise WrongUse(f"nothing was said in {asked.wanted.week}; {there}")

    def _week_in(self, zone: ZoneInfo) -> Week | None:
        return self._asked.wanted.week or last_week(
            self._conversations, self._asked.now, zone, self._shifts
        )

    def _has_something_near(self, week: Week) -> bool:
        """Whether anything was said in the week by the clock of any zone on earth."""
        at = self._items["at"]
        starts, ends = week.starts(UTC_ZONE) - DAY, week.ends(UTC_ZONE) + DAY
        inside = pc.and_(
            pc.greater_equal(at, pa.scalar(starts, at.type)), pc.less(at, pa.scalar(ends, at.type))
        )
        return bool(pc.any(inside).as_py())

    def for_source(self) -> Brief:
        """Without a roster: one brief, in which people are accounts and signatures."""
        items = self._in_week(UTC_ZONE)
        met = {hand.key: hand for hand in self._hands(items) if hand}
        people = [self._as_person(hand) for hand in met.values()]
        sources = sorted({row["source"] for row in self._place.values()})
        title = None if NAMELESS_SOURCE in sources else ", ".join(sources) or None
        moments = self._moments_of(frozenset(met), "actor_key", UTC_ZONE)
        team = Team(title, title, roster=False)
        timeless = self._in_no_week()
        return self._compose(team, people, moments, frozenset(met), items, timeless, UTC_ZONE)

    def for_team(self, lead: Person | None, people: list[Person]) -> Brief:
        """For one lead: their people, and the conversations that these were in."""
        zone = ZoneInfo((lead or people[0]).time_zone)
        mine = frozenset(person.person_id for person in people)
        self._week, self._whose = self._week_in(zone), mine
        week = self._in_week(zone)
        # With one team there is nobody else whose the conversations could be.
        items, timeless = (
            rows if self._is_only_team(mine) else self._touched_by(mine, rows)
            for rows in (week, self._in_no_week())
        )
        said = items.filter(pc.not_equal(items["text"], ""))
        wrote = frozenset(h.person_id for h in self._hands(said) if h and h.person_id) & mine
        names = sorted({person.team for person in people if person.team})
        name = lead.team if lead and lead.team else ", ".join(names) or None
        moments = self._moments_of(mine, "person_id", zone)
        team = Team(lead.name if lead else None, name, roster=True)
        return self._compose(team, people, moments, wrote, items, timeless, zone)

    def _is_only_team(self, mine: frozenset[str]) -> bool:
        """Whether everyone on the roster who answers customers is among them."""
        agents = {person.person_id for person in self.roster if person.role == "agent"}
        return agents <= mine

    def _strangers(self, zone: ZoneInfo) -> tuple[str, ...]:
        """Who answered customers in the week and is nobody on the roster, by name."""
        hands = self._hands(self._in_week(zone))
        return tuple(sorted({hand.name for hand in hands if hand and hand.person_id is None}))

    def _compose(
        self,
        team: Team,
        people: Sequence[Person],
        moments: Mapping[str, Sequence[Moment]],
        wrote: frozenset[str],
        items: pa.Table,
        timeless: pa.Table,
        zone: ZoneInfo,
    ) -> Brief:
        starts, ends = self._bounds(zone)
        standing = seen(
            by_name(people),
            self._recognitions if team.roster and self._week else [],
            self._absences,
            self._shifts,
            week_starts=starts,
            week_ends=ends,
        )
        return compose(
            team,
            self._week,
            standing,
            moments,
            wrote,
            self._absences,
            self._what_was_read(items, timeless),
            strangers=self._strangers(zone) if team.roster else (),
            unmatched=self._unmatched(items, zone) if team.roster else (),
            put_right=self._put_right(items),
            seed=self._asked.seed,
            care=self._care(items, frozenset(p.person_id for p in people)),
            language=self._asked.language or self._language(team, people, items),
        )

    def _unmatched(self, items: pa.Table, zone: ZoneInfo) -> list[Moment]:
        """Thanks of the week, in these conversations, for somebody who did not write there."""
        here = set(items["conversation_id"].to_pylist())
        found = (
            moment_of(row)
            for row in self._moments
            if row["person_id"] is None
            and row["conversation_id"] in here
            and json.loads(row["facts"]).get("named_unmatched")
        )
        is_in = self._in_bounds(zone)
        return sorted(filter(is_in, found), key=lambda moment: (-moment.strength, moment.id))

    def _put_right(self, items: pa.Table) -> int:
        """How many of these conversations their helpdesk calls over."""
        here = pc.unique(items["conversation_id"]).to_pylist()
        return sum(is_over(self._place[name]["status"]) for name in here)

    def _language(self, team: Team, people: Sequence[Person], items: pa.Table) -> str:
        """Of the team's messages of the week; where we know none, of all that people wrote here.

        items: of the week, in the team's conversations.
        """
        ours = _written_by_people(items)
        if team.roster:
            mine = {person.person_id for person in people}
            theirs = [bool(h and h.person_id in mine) for h in self._hands(items)]
            ours = ours.filter(pa.array(theirs, pa.bool_()))
        week = language_of(self._languages(ours))
        return week or self._language_here() or LANGUAGES[0]

    def _language_here(self) -> str | None:
        return language_of(self._languages(_written_by_people(self._items)))

    def _bounds(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        if self._week is None:
            return self._asked.now, self._asked.now
        mine = {name: told for name, told in self._shifts.items() if name in self._whose}
        starts, ends = self._week.starts(zone), self._week.ends(zone)
        return last_shift_ends(starts, mine), last_shift_ends(ends, mine)

    def _in_bounds(self, zone: ZoneInfo) -> Callable[[Moment], bool]:
        """Tells whether a moment is of the page's week; all are where no week is reported."""
        if self._week is None:
            return lambda moment: True
        starts, ends = self._bounds(zone)
        return lambda moment: moment.at is not None and starts <= moment.at < ends

    def _in_week(self, zone: ZoneInfo) -> pa.Table:
        if self._week is None:
            return self._items
        at = self._items["at"]
        starts, ends = (pa.scalar(edge, at.type) for edge in self._bounds(zone))
        return self._items.filter(pc.and_(pc.greater_equal(at, starts), pc.less(at, ends)))

    def _in_no_week(self) -> pa.Table:
        """Items of conversations without a time, where a week is reported that leaves them out."""
        timed = self._conversations.filter(pc.is_valid(self._conversations["first_at"]))
        where = pc.is_in(self._items["conversation_id"], timed["conversation_id"].combine_chunks())
        return (
            self._items.slice(0, 0) if self._week is None else self._items.filter(pc.invert(where))
        )

    def _moments_of(
        self, whose: frozenset[str], column: str, zone: ZoneInfo
    ) -> dict[str, list[Moment]]:
        found: dict[str, list[Moment]] = defaultdict(list)
        is_in = self._in_bounds(zone)
        for row in self._moments:
            if row[column] in whose and is_in(moment := moment_of(row)):
                facts = moment.facts | {"zone": str(zone)}
                found[row[column]].append(replace(moment, facts=facts))
        return found

    def _hands(self, items: pa.Table) -> list[Hand | None]:
        ours = _written_by_people(items)
        return hands_of_items(ours, self._place, self.roster, self._signing)

    def _touched_by(self, mine: frozenset[str], items: pa.Table) -> pa.Table:
        """Items of the conversations in which one of them wrote or which were assigned to one."""
        ours = _written_by_people(items)
        accounts = {
            a for p in self.roster if p.person_id in mine for a in (p.person_id, *p.aliases)
        }
        touched = {name for name, row in self._place.items() if row["assignee_id"] in accounts}
        for name, hand in zip(ours["conversation_id"].to_pylist(), self._hands(items), strict=True):
            if hand and hand.person_id in mine:
                touched.add(name)
        return items.filter(
            pc.is_in(items["conversation_id"], pa.array(sorted(touched), pa.string()))
        )

    def _as_person(self, hand: Hand) -> Person:
        several = len(self._accounts) > 1 and hand.account
        name = f"{hand.name} ({hand.account})" if several else hand.name
        return Person(hand.key, name, "agent", None, None, "UTC", None, None, None, None, (), ())

    def _what_was_read(self, items: pa.Table, timeless: pa.Table) -> WhatWasRead:
        said = items.filter(pc.not_equal(items["text"], ""))
        customers = said.filter(pc.equal(said["author_role"], str(Role.CUSTOMER)))
        languages = self._languages(customers)
        read = {
            name
            for name, language in zip(
                customers["conversation_id"].to_pylist(), languages, strict=True
            )
            if language != "unknown"
        }
        met = set(items["conversation_id"].to_pylist())
        return WhatWasRead(
            conversations=len(met),
            conversations_read=len(read),
            without_text=len(met - set(said["conversation_id"].to_pylist())),
            messages=len(languages),
            unknown_language=languages.count("unknown"),
            unsigned=sum(hand is None for hand in self._hands(items)),
            undated=self._week is None,
            without_time=pc.count_distinct(timeless["conversation_id"]).as_py(),
        )

    def _languages(self, items: pa.Table) -> list[str]:
        where = pc.index_in(items["item_id"], value_set=self._signals["item_id"].combine_chunks())
        return [
            language or "unknown" for language in self._signals["language"].take(where).to_pylist()
        ]

    def _care(self, items: pa.Table, people: frozenset[str]) -> tuple[Care, ...] | None:
        if not self._asked.care:
            return None
        words = received(items, self._signals, abuse_from=self._asked.abuse_from)
        return tuple(self._as_care(words, items, people))

    def _as_care(
        self, words: Sequence[Received], items: pa.Table, people: frozenset[str]
    ) -> list[Care]:
        ours = _written_by_people(items)
        hands = dict(zip(ours["item_id"].to_pylist(), self._hands(items), strict=True))
        dangers: list[Care] = []
        others: dict[str, Care] = {}
        for word in words:
            hand = hands.get(word.answered_by)
            if hand and {hand.person_id, hand.key} & people:
                at = word.at.isoformat() if word.at else None
                care = Care(hand.person_id, hand.name, word.kind, at, words_open=False)
                if word.kind == CareKind.DANGER:
                    dangers.append(care)
                else:
                    others.setdefault(hand.key, care)
        # Every danger: a person must look at each. Of the rest a lead can answer for two.
        return [*dangers, *list(others.values())[:MOST_CARE]]


def _written_by_people(items: pa.Table) -> pa.Table:
    """What people of ours wrote to customers."""
    by_agents = pc.and_(
        pc.equal(items["author_role"], str(Role.AGENT)), pc.invert(items["is_auto"])
    )
    to_customers = pc.and_(
        pc.equal(items["kind"], str(Kind.MESSAGE)),
        pc.not_equal(items["visibility"], str(Visibility.INTERNAL)),
    )
    return items.filter(pc.and_(by_agents, to_customers))
