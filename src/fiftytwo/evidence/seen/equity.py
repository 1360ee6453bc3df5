"""Is everyone seen alike? Chance of a moment against thanks received, by group; for the head only.

No names and no individuals: groups of five or more, none of which gives a smaller one away.

Definition: docs/reference/definitions/equity.md
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from fiftytwo.evidence.seen.disclosure import safe_to_show
from fiftytwo.evidence.seen.seen import Seen
from fiftytwo.kit.wilson import wilson
from fiftytwo.terms.people import State
from fiftytwo.terms.standing import Kept, Unit

WEEKS = 8
"""Over which moments and contacts are counted: a quiet fortnight is nobody's lot."""

MOST_RECENT = 6
SETTLED = 24
"""Months from which on tenure is "6 to 24 months", and longer."""

ENOUGH_CONTACTS = 100
"""Fewer readable contacts than these say nothing about moments per hundred."""


class By(StrEnum):
    """What people are grouped by. Contract is not: no roster tells it."""

    TEAM = "team"
    SITE = "site"
    SHIFT = "shift"
    CHANNEL = "channel"
    TENURE = "tenure"


class Tenure(StrEnum):
    UNDER_6_MONTHS = "under_6_months"
    TO_24_MONTHS = "6_to_24_months"
    LONGER = "longer"


class Side(StrEnum):
    """How a group differs from everyone else."""

    LESS = "less"
    MORE = "more"


@dataclass(frozen=True)
class Member:
    """One person, with what the eight weeks before the week's end held for them."""

    seen: Seen
    channel: str | None
    """On which they had most contacts, with text or without; null: none."""
    n_moments: int
    """Moments credited to them. Steady ones are left out: they are made for those without chance,
    and would hide who these are."""
    n_contacts: int
    """Contacts of theirs that we could read."""


@dataclass(frozen=True)
class Share:
    """A share of the people of a group, with its 95 % interval (Wilson)."""

    n: int
    of: int
    low: float
    high: float
    rest: float | None
    """The same of everyone else; null: there is nobody else, or it would tell too much."""

    @property
    def share(self) -> float:
        return self.n / self.of

    @property
    def stands_out(self) -> Side | None:
        """Pointed out only where the interval excludes the share of everyone else."""
        if self.rest is None or self.low <= self.rest <= self.high:
            return None
        return Side.LESS if self.high < self.rest else Side.MORE


@dataclass(frozen=True)
class Group:
    """Five people or more, and what they had."""

    name: str | None
    """The team, site, …; null: those of whom it is not told."""
    people: int
    had_a_moment: Share
    """Chance: at least one moment in the eight weeks."""
    moments_per_100: float | None
    """Chance: moments per hundred readable contacts. Null: fewer than a hundred of them, or those
    who had any are fewer than five or could be told apart. It has no interval and points nobody
    out: what one person's contacts hold is not independent."""
    recognised: Share | None
    """Receipt: recognised within the days of the alarm; null: no recognition is on file."""
    never_recognised: Share | None
    """Receipt: no recognition on file; null: of nobody is one on file."""
    lately: Share | None = None
    """Receipt: recognised within the days of the aim; null: no recognition is on file."""
    missed: Share | None = None
    """Receipt: past the alarm; null: no recognition is on file."""
    mostly: str | None = None
    """The channel of most contacts of two in three of its people at least; null: there is none."""


@dataclass(frozen=True)
class Split:
    """Everyone, grouped by one thing."""

    by: By
    groups: tuple[Group, ...]
    """In the order of names, which ranks nobody."""
    all_shown: bool
    """False: some groups are too few, or would give away others that are."""


@dataclass(frozen=True)
class Equity:
    """The head's page on who is seen."""

    everyone: Group | None
    """Null: too few, or it would give a small group away."""
    splits: tuple[Split, ...]
    calendar_days: bool
    """Of some, days at work are not known: calendar days were taken, which is to be said."""


def equity(members: Sequence[Member], *, as_of: date) -> Equity:
    """Chance and receipt of everyone, and by team, site, shift, channel and tenure.

    as_of: the last day of the week, at which tenure is taken. Who is new is welcomed and not
    measured, who left is gone: both are left out.
    """
    here = [m for m in members if m.seen.state not in (State.NEW, State.LEFT)]
    values = [_values(member, as_of) for member in here]
    shown = safe_to_show(values)
    with_contacts = [row for row, m in zip(values, here, strict=True) if m.n_contacts]
    rated = safe_to_show(with_contacts, among=shown)
    total = _counts(here) if (_TOTAL, _EVERYONE) in shown else None
    everyone = _group(None, here, None, rated=(_TOTAL, _EVERYONE) in rated) if total else None
    splits = []
    for place, by in enumerate(By, start=_TOTAL + 1):
        of: dict[str | None, list[Member]] = defaultdict(list)
        for row, member in zip(values, here, strict=True):
            of[row[place]].append(member)
        groups = [
            _group(name, of[name], total, rated=(place, name) in rated)
            for name in sorted(of, key=lambda name: (name is None, name or ""))
            if (place, name) in shown
        ]
        splits.append(Split(by, tuple(groups), len(groups) == len(of)))
    page = Equity(everyone, tuple(splits), any(_counts_by_calendar(m.seen) for m in here))
    first_run = any(m.seen.state == State.FIRST_RUN for m in here)
    return _without_receipt(page) if first_run else page


_TOTAL = 0
"""Number of the split in which all are one group."""

_EVERYONE = "everyone"


def _values(member: Member, as_of: date) -> tuple[str | None, ...]:
    """The groups of one person: the total, then in the order of By."""
    person = member.seen.person
    tenure = _tenure(person.starts, as_of)
    return _EVERYONE, person.team, person.site, person.shift, member.channel, tenure


def _tenure(starts: date | None, as_of: date) -> Tenure | None:
    if starts is None:
        return None
    months = (as_of.year - starts.year) * 12 + as_of.month - starts.month
    months -= as_of.day < starts.day
    if months < MOST_RECENT:
        return Tenure.UNDER_6_MONTHS
    return Tenure.TO_24_MONTHS if months < SETTLED else Tenure.LONGER


@dataclass(frozen=True)
class _Count:
    """Of how many people of a group something is so."""

    n: int
    of: int


def _counts(members: Sequence[Member]) -> tuple[_Count, ...]:
    """Of members: who had a moment; who is recognised, never was, was of late, or is missed."""
    of = len(members)
    return (
        _Count(sum(m.n_moments > 0 for m in members), of),
        _Count(sum(_is_recognised(m.seen) for m in members), of),
        _Count(sum(m.seen.last_at is None for m in members), of),
        _Count(sum(m.seen.last_at is not None and _kept(m.seen) == Kept.KEPT for m in members), of),
        _Count(sum(_kept(m.seen) == Kept.ALARM for m in members), of),
    )


def _is_recognised(seen: Seen) -> bool:
    """Whether their last recognition is no longer ago than the alarm, in days at work if known."""
    return seen.last_at is not None and _kept(seen) in (Kept.KEPT, Kept.DUE)


def _kept(seen: Seen) -> Kept:
    return seen.by_calendar if seen.unit == Unit.CALENDAR else seen.promise


def _counts_by_calendar(seen: Seen) -> bool:
    return seen.last_at is not None and seen.unit == Unit.CALENDAR


def _group(
    name: str | None,
    members: Sequence[Member],
    total: tuple[_Count, ...] | None,
    *,
    rated: bool,
) -> Group:
    counts = _counts(members)
    had_a_moment, recognised, never, lately, missed = (
        _share(mine, everyone)
        for mine, everyone in zip(counts, total or (None,) * len(counts), strict=True)
    )
    return Group(
        name,
        len(members),
        had_a_moment,
        _per_100(members) if rated else None,
        recognised,
        never,
        lately,
        missed,
        _mostly(members),
    )


def _mostly(members: Sequence[Member]) -> str | None:
    channels = Counter(member.channel for member in members)
    [(channel, many)] = channels.most_common(1)
    return channel if 3 * many >= 2 * len(members) else None


def _share(mine: _Count, everyone: _Count | None) -> Share:
    low, high = wilson(mine.n, mine.of)
    others = everyone.of - mine.of if everyone else 0
    rest = (everyone.n - mine.n) / others if everyone and others else None
    return Share(mine.n, mine.of, low, high, rest)


def _without_receipt(page: Equity) -> Equity:
    """On the first run nobody is unseen: we have only begun to look."""

    def without(group: Group) -> Group:
        return replace(group, recognised=None, never_recognised=None, lately=None, missed=None)

    return Equity(
        page.everyone and without(page.everyone),
        tuple(replace(s, groups=tuple(without(g) for g in s.groups)) for s in page.splits),
        page.calendar_days,
    )


def _per_100(members: Sequence[Member]) -> float | None:
    contacts = sum(m.n_contacts for m in members)
    moments = sum(m.n_moments for m in members)
    return round(100 * moments / contacts, 1) if contacts >= ENOUGH_CONTACTS else None
