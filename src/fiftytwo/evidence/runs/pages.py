"""Gathers what the briefs of one week are made from, and has them composed.

Where everyone stands is read from the same: plane 2 is told it apart from the pages.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.brief.alike import alike
from fiftytwo.evidence.brief.compose import Lines, Team, Unmatched, compose
from fiftytwo.evidence.brief.language import language_of
from fiftytwo.evidence.credit.hands import Hand, was_here
from fiftytwo.evidence.credit.named import names_of
from fiftytwo.evidence.exposure.care import Prompt, QueuePrompt
from fiftytwo.evidence.exposure.limits import Limits
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.question import Span
from fiftytwo.evidence.moments.mood import is_over
from fiftytwo.evidence.runs import hard
from fiftytwo.evidence.runs.care import Absorbed
from fiftytwo.evidence.runs.gathered import (
    HISTORY,
    NOBODY,
    Flags,
    Gathered,
    Rows,
    by_person,
    gather,
    microseconds,
    read_times,
    read_told,
    within,
)
from fiftytwo.evidence.runs.moments import moment_of
from fiftytwo.evidence.runs.teams import by_name, led_by, teams
from fiftytwo.evidence.runs.wanted import Wanted, span
from fiftytwo.evidence.runs.weeks import DAY, LONGEST_SHIFT, bounds, last_week
from fiftytwo.evidence.seen.copies import near_copies
from fiftytwo.evidence.seen.equity import Equity, Member, equity
from fiftytwo.evidence.seen.favourites import favourites
from fiftytwo.evidence.seen.look import Contact, look
from fiftytwo.evidence.seen.pick import STEADY
from fiftytwo.evidence.seen.promise import Promise
from fiftytwo.evidence.seen.seen import Seen, Shifts, seen
from fiftytwo.evidence.seen.standing import alike_of, standing_of
from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.brief import (
    LANGUAGES,
    MOST_CARE,
    Brief,
    Care,
    CareKind,
    Line,
    Says,
    WhatWasRead,
)
from fiftytwo.terms.moments import Moment, MomentKind
from fiftytwo.terms.people import Person
from fiftytwo.terms.standing import Alike, Reason, Standing
from fiftytwo.terms.week import Week

UTC_ZONE = ZoneInfo("UTC")

NAMELESS_SOURCE = "own"
"""Our own format: its name would say nothing to a reader."""

MOST_COPIES = 2
"""Near-copies that a lead is told of at a time."""


CUSTOMERS_WORDS = (
    MomentKind.TURNED_AROUND,
    MomentKind.UNTANGLED,
    MomentKind.PRAISED,
    MomentKind.THANKED,
)
"""Kinds of which a customer spoke."""


@dataclass(frozen=True)
class Asked:
    """What the briefs are to be like."""

    wanted: Wanted
    lead: str | None
    care: bool
    now: datetime
    seed: int
    refusal_from: float
    """From which probability on words count as a no by rule: the threshold of the scorer."""
    limits: Limits
    language: str | None = None
    """Of the pages; null: the one in which most of what the team wrote to customers is."""


@dataclass(frozen=True)
class _Scope:
    """Whose page it is, and which week by whose clock."""

    team: Team
    lead: Person | None
    people: Sequence[Person]
    zone: ZoneInfo
    week: Week | None
    starts: datetime
    ends: datetime
    """Half-open; both are now where no week is reported."""

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(person.person_id for person in self.people)

    @property
    def is_top(self) -> bool:
        """Nobody stands above: what would go to the head goes here."""
        return self.lead is None or self.lead.lead_id is None


@dataclass(frozen=True)
class Pages:
    """Briefs, and where everyone on them stands."""

    briefs: tuple[Brief, ...]
    standing: tuple[Standing, ...] = ()
    """Of everyone on the pages; none where no week is reported, or there is no roster."""
    alike: tuple[Alike, ...] = ()
    """For each head: who leads leads."""


def briefs(lake: Lake, asked: Asked) -> list[Brief]:
    """One brief for the lead asked for, else for each lead, else for the whole source."""
    writer, scopes = _begin(lake, asked)
    return [writer.write(scope) for scope in scopes]


def pages(lake: Lake, asked: Asked) -> Pages:
    """The same briefs, and where everyone on them stands."""
    writer, scopes = _begin(lake, asked)
    return Pages(
        tuple(writer.write(scope) for scope in scopes),
        tuple(one for scope in scopes for one in writer.standing(scope)),
        tuple(one for scope in scopes for one in writer.alike(scope)),
    )


def _begin(lake: Lake, asked: Asked) -> tuple["_Writer", list["_Scope"]]:
    """Who writes them, and whose they are."""
    told = read_told(lake)
    if not told.roster and asked.lead:
        raise WrongUse("--lead needs a roster: take one in with `fiftytwo roster FILE.csv` first")
    whose = teams(told.roster, asked.lead) if told.roster else []
    zones = {_zone(lead, people) for lead, people in whose} or {UTC_ZONE}
    times = read_times(lake, asked.wanted)
    weeks = {
        zone: asked.wanted.week or last_week(times, asked.now, zone, told.shifts) for zone in zones
    }
    gathered = gather(lake, asked.wanted, told, times, _span(weeks))
    if asked.wanted.week and not _has_something_near(gathered, asked.wanted.week):
        first, last = span(lake)
        there = f"there is {first} to {last}" if first else "nothing here has a time"
        raise WrongUse(f"nothing was said in {asked.wanted.week}; {there}")
    writer = _Writer(gathered, asked)
    if not told.roster:
        return writer, [writer.of_source(weeks[UTC_ZONE])]
    return writer, [
        writer.of_team(lead, people, weeks[_zone(lead, people)]) for lead, people in whose
    ]


def _zone(lead: Person | None, people: Sequence[Person]) -> ZoneInfo:
    return ZoneInfo((lead or people[0]).time_zone)


def _span(weeks: Mapping[ZoneInfo, Week | None]) -> Span | None:
    """What holds every page's week, its last shift included."""
    known = [(week.starts(zone), week.ends(zone)) for zone, week in weeks.items() if week]
    if not known:
        return None
    starts, ends = (min(start for start, _ in known), max(end for _, end in known))
    # A week may be asked for that is no page's own: one day covers every clock on earth.
    return Span(starts - DAY, ends + LONGEST_SHIFT + DAY)


def _has_something_near(gathered: Gathered, week: Week) -> bool:
    """Whether anything was said in the week by the clock of any zone on earth."""
    at = gathered.said.at
    starts, ends = week.starts(UTC_ZONE) - DAY, week.ends(UTC_ZONE) + DAY
    return bool(((at >= microseconds(starts)) & (at < microseconds(ends))).any())


@dataclass(frozen=True)
class _EightWeeks:
    """What HISTORY holds of some people, by person_id."""

    moments: Counter[str]
    """Moments that were earned; steady ones are made for those without chance."""
    spoken_of: frozenset[str]
    """Of whom a customer spoke."""
    ways: dict[str, Counter[str]] = field(default_factory=dict)
    """Channel -> contacts on it."""
    read: Counter[str] = field(default_factory=Counter)
    """Contacts that we could read."""
    with_text: set[str] = field(default_factory=set)
    """Who had a contact with text."""

    def reasons(self, who: str) -> list[Reason]:
        """What conversations tell of why nobody thanked them."""
        if who in self.ways and who not in self.with_text:
            return [Reason.CALLS_ONLY]
        return [] if who in self.spoken_of else [Reason.NO_WORDS]


class _Writer:
    """Writes each page from what was gathered for all of them."""

    def __init__(self, gathered: Gathered, asked: Asked) -> None:
        self._all, self._said, self._asked = gathered, gathered.said, asked
        self._promise = Promise(asked.limits.aim_days, asked.limits.alarm_days)
        self._absorbed = Absorbed(gathered, asked.limits, asked.seed)
        self._roster = gathered.told.roster
        accounts = {
            account: person.person_id
            for person in self._roster
            for account in (person.person_id, *person.aliases)
        }
        assigned = gathered.conversations["assignee_id"].to_pylist()
        self._assigned_to = [accounts.get(account) for account in assigned]
        self._by_person = by_person(gathered.moments, "person_id")
        self._by_actor = by_person(gathered.moments, "actor_key")
        who = "person_id" if self._roster else "actor_key"
        self._contacts = by_person(self._recent(gathered.contacts).to_pylist(), who)
        leads = {person.lead_id for person in self._roster}
        self._equities: dict[str, Equity | None] = {}
        self._on_no_page = {p.person_id for p in self._roster if not p.lead_id} & leads

    def of_source(self, week: Week | None) -> _Scope:
        """Without a roster: one brief, in which people are accounts and signatures."""
        sources = sorted(self._all.sources)
        title = None if NAMELESS_SOURCE in sources else ", ".join(sources) or None
        team = Team(title, title, roster=False)
        starts, ends = self._bounds(week, UTC_ZONE, {})
        whole = _Scope(team, None, (), UTC_ZONE, week, starts, ends)
        rows = self._in_week(whole)
        hands = {self._all.hands[n].key: self._all.hands[n] for n in self._hands_in(rows)}
        return replace(whole, people=[self._as_person(hand) for hand in hands.values()])

    def of_team(self, lead: Person | None, people: Sequence[Person], week: Week | None) -> _Scope:
        """For one lead: their people, and the conversations that these were in."""
        zone = _zone(lead, people)
        named = sorted({person.team for person in people if person.team})
        name = lead.team if lead and lead.team else ", ".join(named) or None
        called, person_id = (lead.name, lead.person_id) if lead else (None, None)
        team = Team(called, name, roster=True, for_id=person_id)
        mine = frozenset(person.person_id for person in people)
        starts, ends = self._bounds(week, zone, self._shifts_of(mine))
        return _Scope(team, lead, by_name(people), zone, week, starts, ends)

    def write(self, scope: _Scope) -> Brief:
        """The page of one lead, or of the whole source."""
        rows = self._in_week(scope)
        theirs = rows
        if scope.team.roster and not self._is_only_team(scope.ids):
            theirs = rows & self._touched_by(scope.ids, rows)
        return self._compose(scope, theirs, rows_of_all=rows)

    def standing(self, scope: _Scope) -> list[Standing]:
        """Where everyone on the page stands, with what is on file as a reason."""
        if scope.week is None or not scope.team.roster:
            return []
        eight = self._eight_weeks(scope, scope.ids)
        return [
            standing_of(one, scope.week, eight.reasons(one.person.person_id))
            for one in self._standing(scope)
        ]

    def alike(self, scope: _Scope) -> list[Alike]:
        """Is everyone below this head seen alike? Nothing for whoever leads no leads."""
        page = self._equity(scope)
        if page is None or scope.lead is None or scope.week is None:
            return []
        return [alike_of(page, scope.lead.person_id, scope.week, self._promise)]

    def _recent(self, contacts: pa.Table) -> pa.Table:
        """Of the weeks asked for, without what they are held against."""
        columns = ["conversation_id", "person_id", "actor_key", "at", "last_at", "has_text"]
        span = self._all.span
        if span is None:
            return contacts.select(columns)
        last = contacts["last_at"]
        return contacts.filter(pc.greater_equal(last, pa.scalar(span.starts, last.type))).select(
            columns
        )

    def _shifts_of(self, mine: frozenset[str]) -> Shifts:
        return {name: told for name, told in self._all.told.shifts.items() if name in mine}

    def _is_only_team(self, mine: frozenset[str]) -> bool:
        """Whether everyone on the roster who answers customers is among them."""
        return {person.person_id for person in self._roster if person.role == "agent"} <= mine

    def _compose(self, scope: _Scope, rows: Flags, *, rows_of_all: Flags) -> Brief:
        """rows: of what is theirs in the week; rows_of_all: of everybody's."""
        moments = self._moments(scope)
        standing = self._standing(scope)
        looks = look(
            standing,
            moments,
            self._contacts_of(scope),
            self._all.told.absences,
            self._all.told.shifts,
            week=scope.week,
            opens=scope.week.next().starts(scope.zone) if scope.week else None,
        )
        return compose(
            scope.team,
            scope.week,
            standing,
            moments,
            looks,
            self._what_was_read(scope, rows),
            lines=self._lines(scope, rows, rows_of_all, standing),
            seed=self._asked.seed,
            promise=self._promise,
            care=self._care(scope) if self._asked.care else None,
            language=self._asked.language or self._language(scope, rows),
        )

    def _lines(
        self, scope: _Scope, rows: Flags, rows_of_all: Flags, standing: Sequence[Seen]
    ) -> Lines:
        if not scope.team.roster:
            return Lines()
        return Lines(
            put_right=self._put_right(rows),
            together=self._weathered(scope),
            hard=self._hard(scope, rows),
            alike=self._alike(scope),
            to_the_lead=self._to_the_lead(scope, standing),
            strangers=self._strangers(rows_of_all),
            unmatched=self._unmatched(scope, rows),
        )

    def _bounds(
        self, week: Week | None, zone: ZoneInfo, shifts: Shifts
    ) -> tuple[datetime, datetime]:
        return bounds(week, zone, shifts) if week else (self._asked.now, self._asked.now)

    def _in_week(self, scope: _Scope) -> Flags:
        """Rows of the week; all where no week is reported."""
        at = self._said.at
        if scope.week is None:
            return np.ones(len(at), bool)
        inside: Flags = (at >= microseconds(scope.starts)) & (at < microseconds(scope.ends))
        return inside

    def _hands_in(self, rows: Flags) -> list[int]:
        """Numbers of hands, in the order in which they were met."""
        hand = self._said.hand[rows & (self._said.hand != NOBODY)]
        _, first = np.unique(hand, return_index=True)
        return [int(number) for number in hand[np.sort(first)]]

    def _is_of(self, mine: frozenset[str]) -> Flags:
        """Rows that one of these people wrote to a customer."""
        whose = [hand.person_id in mine for hand in self._all.hands]
        found: Flags = np.array([*whose, False], bool)[self._said.hand]
        return found

    def _touched_by(self, mine: frozenset[str], rows: Flags) -> Flags:
        """Rows of conversations in which one of them wrote, or that were assigned to one."""
        touched = np.array([name in mine for name in self._assigned_to], bool)
        touched[self._said.conversation[rows & self._is_of(mine)]] = True
        found: Flags = touched[self._said.conversation]
        return found

    def _moments(self, scope: _Scope) -> dict[str, list[Moment]]:
        whose = self._by_person if scope.team.roster else self._by_actor
        found: dict[str, list[Moment]] = {}
        for who in scope.ids:
            mine = [
                moment_of(row)
                for row in whose.get(who, ())
                if self._is_in(scope, row["at"]) and row["moment_id"] not in self._all.told.wrong
            ]
            if mine:
                zone = {"zone": str(scope.zone)}
                found[who] = [replace(one, facts=one.facts | zone) for one in mine]
        return found

    def _is_in(self, scope: _Scope, at: datetime | None) -> bool:
        """Whether a time is of the page's week; all are where no week is reported."""
        if scope.week is None:
            return True
        return at is not None and scope.starts <= at < scope.ends

    def _standing(self, scope: _Scope) -> list[Seen]:
        told = self._all.told
        counts = scope.team.roster and scope.week is not None
        return seen(
            scope.people,
            told.recognitions if counts else [],
            told.absences,
            told.shifts,
            week_starts=scope.starts,
            week_ends=scope.ends,
            promise=self._promise,
        )

    def _contacts_of(self, scope: _Scope) -> dict[str, list[Contact]]:
        return {
            who: [
                Contact(row["conversation_id"], row["at"], row["has_text"])
                for row in self._contacts.get(who, ())
                if self._is_in(scope, row["at"]) or self._is_in(scope, row["last_at"])
            ]
            for who in scope.ids
        }

    def _strangers(self, rows: Flags) -> tuple[str, ...]:
        """Who answered customers in the week and is nobody on the roster, by name."""
        hands = [self._all.hands[number] for number in self._hands_in(rows)]
        return tuple(sorted({hand.name for hand in hands if hand.person_id is None}))

    def _unmatched(self, scope: _Scope, rows: Flags) -> list[Unmatched]:
        """Thanks of the week, in these conversations, of which it does not show for whom."""
        numbers = pa.array(np.unique(self._said.conversation[rows]))
        here = set(self._all.conversations["conversation_id"].take(numbers).to_pylist())
        found = [
            Unmatched(moment_of(row), self._called(row))
            for row in self._all.moments
            if row["person_id"] is None
            and row["conversation_id"] in here
            and self._is_in(scope, row["at"])
            and json.loads(row["facts"]).get("named_unmatched")
        ]
        return sorted(found, key=lambda one: (-one.moment.strength, one.moment.id))

    def _called(self, row: Mapping[str, Any]) -> tuple[str, ...]:
        """Who on the roster is called as the row's thanks say, of those who serve its client."""
        name = row["name"].casefold()
        found = [
            person.name
            for person in self._roster
            if name in names_of(person.name, person.aliases)
            and was_here(person, row["at"], row["client"])
        ]
        return tuple(sorted(found, key=lambda each: (each.casefold(), each)))

    def _put_right(self, rows: Flags) -> int:
        """How many of these conversations their helpdesk calls over; of calls we know nothing."""
        numbers = pa.array(np.unique(self._said.conversation[rows & self._said.in_text]))
        return sum(map(is_over, self._all.conversations["status"].take(numbers).to_pylist()))

    def _language(self, scope: _Scope, rows: Flags) -> str:
        """Of the team's messages of the week; where we know none, of all that people wrote."""
        ours = rows & self._said.ours
        if scope.team.roster:
            ours &= self._is_of(scope.ids)
        week = language_of(self._said.language[ours].tolist())
        return week or self._language_here or LANGUAGES[0]

    @cached_property
    def _language_here(self) -> str | None:
        return language_of(self._said.language[self._said.ours].tolist())

    def _as_person(self, hand: Hand) -> Person:
        several = len(self._all.accounts) > 1 and hand.account
        name = f"{hand.name} ({hand.account})" if several else hand.name
        return Person(hand.key, name, "agent", None, None, "UTC", None, None, None, None, (), ())

    def _what_was_read(self, scope: _Scope, rows: Flags) -> WhatWasRead:
        said = self._said
        customer = rows & said.customer
        met, in_text, spoken = (
            _how_many(said.conversation, flags) for flags in (rows, rows & said.in_text, customer)
        )
        unknown = np.isin(said.language, ("", "unknown"))
        timeless = said.timeless
        if scope.week is None:
            timeless = np.zeros(len(timeless), bool)
        elif scope.team.roster and not self._is_only_team(scope.ids):
            timeless = timeless & self._touched_by(scope.ids, timeless)
        read = _how_many(said.conversation, customer & ~unknown)
        return WhatWasRead(
            conversations=met,
            conversations_read=read,
            without_text=met - in_text,
            messages=int(customer.sum()),
            unknown_language=int((customer & unknown).sum()),
            unsigned=int((rows & said.ours & (said.hand == NOBODY)).sum()),
            undated=scope.week is None,
            without_time=_how_many(said.conversation, timeless),
            without_customer=in_text - spoken,
            not_judged=spoken - read,
        )

    def _hard(self, scope: _Scope, rows: Flags) -> list[Line]:
        """What made the week hard, of groups of five or more."""
        people = scope.ids
        if scope.lead and scope.is_top:
            people = led_by(scope.lead, self._roster)
            rows = self._in_week(scope)
        week = self._contacts_in(scope, people)
        lines = hard.refusals(
            self._all, rows & self._is_of(people), people, self._asked.refusal_from
        )
        lines += hard.angry(week.filter(week["has_text"]))
        if scope.is_top and scope.week:
            below = [person for person in self._roster if person.person_id in people]
            span = (scope.starts, scope.ends)
            lines += hard.loads(week, below, self._all.told.shifts, span)
            # With care they stand there, with what to do.
            lines += [] if self._asked.care else hard.hard_queues(self._prompts(scope)[1])
        return lines

    def _contacts_in(self, scope: _Scope, people: frozenset[str]) -> pa.Table:
        contacts = self._all.contacts
        if scope.week:
            contacts = within(contacts, scope.starts, scope.ends)
        return contacts.filter(
            pc.is_in(contacts["person_id"], pa.array(sorted(people), pa.string()))
        )

    def _weathered(self, scope: _Scope) -> list[Line]:
        contacts = self._all.contacts
        mine = pc.is_in(contacts["person_id"], pa.array(sorted(scope.ids), pa.string()))
        week = (scope.starts, scope.ends) if scope.week else None
        return hard.weathered(self._all, scope.team.name, contacts.filter(mine), week, scope.zone)

    def _to_the_lead(self, scope: _Scope, standing: Sequence[Seen]) -> list[Line]:
        """About the lead's own thanks, for their eyes alone."""
        if scope.lead is None or scope.week is None:
            return []
        lead_id, names = scope.lead.person_id, {p.person_id: p.name for p in self._roster}
        copies = near_copies(lead_id, self._all.told.written, names, until=scope.ends)
        lines = []
        for one in copies[-MOST_COPIES:]:
            receivers = [names[who] for who in one.receivers if who in names]
            if receivers:
                lines.append(Line(Says.COPIES, {"names": receivers}))
        left = favourites(lead_id, standing, self._all.told.recognitions, until=scope.ends)
        if left:
            lines.append(Line(Says.NOT_THANKED, {"names": list(left)}))
        return lines

    def _alike(self, scope: _Scope) -> list[Line]:
        """Is everyone below this head seen alike? In lines."""
        page = self._equity(scope)
        return alike(page, days=self._promise.alarm_days) if page else []

    def _equity(self, scope: _Scope) -> Equity | None:
        """Eight weeks of moments against thanks, of everyone below a head; None: no head's page."""
        if scope.lead is None or scope.week is None:
            return None
        lead_id = scope.lead.person_id
        if lead_id not in self._equities:
            below = led_by(scope.lead, self._roster)
            self._equities[lead_id] = None if below == scope.ids else self._equity_of(scope, below)
        return self._equities[lead_id]

    def _equity_of(self, scope: _Scope, below: frozenset[str]) -> Equity:
        people = by_name([person for person in self._roster if person.person_id in below])
        eight = self._eight_weeks(scope, below)
        members = []
        for standing in self._standing(replace(scope, people=people)):
            who = standing.person.person_id
            way = eight.ways.get(who, Counter())
            most = min(way, key=lambda name: (-way[name], name), default=None)
            members.append(Member(standing, most, eight.moments[who], eight.read[who]))
        return equity(members, as_of=(scope.ends - DAY).date())

    def _eight_weeks(self, scope: _Scope, people: frozenset[str]) -> "_EightWeeks":
        """What the weeks before the page's end hold of these people."""
        eight = (scope.ends - HISTORY, scope.ends)
        wanted = pa.array(sorted(people), pa.string())
        chances, contacts = (
            within(rows.filter(pc.is_in(rows["person_id"], wanted)), *eight)
            for rows in (self._all.chances, self._all.contacts)
        )
        earned = chances.filter(pc.not_equal(chances["kind"], STEADY))
        spoken = pc.is_in(chances["kind"], pa.array(CUSTOMERS_WORDS, pa.string()))
        found = _EightWeeks(
            Counter(earned["person_id"].to_pylist()),
            frozenset(chances.filter(spoken)["person_id"].to_pylist()),
        )
        grouped = contacts.group_by(["person_id", "channel"])
        sums = [("is_read", "sum"), ("is_read", "count"), ("has_text", "any")]
        for row in grouped.aggregate(sums).to_pylist():
            who = row["person_id"]
            found.ways.setdefault(who, Counter())[row["channel"]] = row["is_read_count"]
            found.read[who] += row["is_read_sum"]
            if row["has_text_any"]:
                found.with_text.add(who)
        return found

    def _prompts(self, scope: _Scope) -> tuple[list[Prompt], list[QueuePrompt]]:
        return self._absorbed.prompts(scope.starts, scope.ends, str(scope.week))

    def _care(self, scope: _Scope) -> tuple[Care, ...]:
        """Every danger first: a person must look at each. Then a word for two, by urgency."""
        week = (scope.starts, scope.ends) if scope.week else (None, None)
        ids, names = scope.ids, {p.person_id: p.name for p in scope.people}
        mine = [
            alert
            for alert in self._absorbed.alerts(*week)
            if alert.who in ids or (scope.is_top and self._is_on_no_page(alert.who))
        ]
        items = [
            replace(
                _care_of(one.who, one.name, one.kind, one.at, scope),
                words_open=True,
                conversation=one.conversation,
            )
            for one in mine
        ]
        alerted = {alert.who for alert in mine}
        if scope.week is None:
            worst = [one for one in self._absorbed.of_no_time() if one.who in ids - alerted]
            items += [_care_of(a.who, a.name, a.kind, a.at, scope) for a in worst[:MOST_CARE]]
            return tuple(items)
        prompts, queues = self._prompts(scope)
        others = [
            one for one in prompts if one.person in ids - alerted and one.kind != CareKind.DANGER
        ]
        items += [
            _care_of(one.person, names[one.person], one.kind, one.at, scope)
            for one in others[:MOST_CARE]
        ]
        if scope.is_top and scope.team.roster:
            items += [
                Care(None, queue.queue or queue.client, CareKind.QUEUE, None, words_open=False)
                for queue in queues
            ]
        return tuple(items)

    def _is_on_no_page(self, who: str | None) -> bool:
        """Nobody answered, or who did is on no roster, or above all leads."""
        return who is None or who in self._on_no_page


def _care_of(
    who: str | None, name: str | None, kind: CareKind, at: datetime | None, scope: _Scope
) -> Care:
    when = at.astimezone(scope.zone).isoformat() if at else None
    person_id = who if scope.team.roster else None
    return Care(person_id, name or "", kind, when, words_open=False)


def _how_many(numbers: Rows, rows: Flags) -> int:
    return len(np.unique(numbers[rows]))
