"""Puts the answers on one page: who is thanked for what, and everyone else by name.

What it says, not in which words: the page has a language, and press speaks it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fiftytwo.evidence.seen.look import Look, LookFor
from fiftytwo.evidence.seen.pick import pick
from fiftytwo.evidence.seen.promise import PROMISE, Promise
from fiftytwo.evidence.seen.seen import Seen
from fiftytwo.terms.brief import LANGUAGES, Brief, Care, Line, Other, Says, Thank, WhatWasRead
from fiftytwo.terms.moments import Moment, MomentKind
from fiftytwo.terms.people import State
from fiftytwo.terms.week import Week, the_week

COUNTDOWN_DAYS = 56
"""The Week is announced eight weeks ahead: time enough to plan every shift's own session."""


@dataclass(frozen=True)
class Team:
    """For whom the page is: a lead and their people, or a whole source without a roster."""

    for_: str | None
    """As in Brief; null: nobody leads it, or the source has no name of its own."""
    name: str | None
    roster: bool
    """False: the people are accounts and signatures met in the source."""
    for_id: str | None = None
    """As in Brief."""


@dataclass(frozen=True)
class Unmatched:
    """Thanks for somebody of whom the conversation does not show who it is."""

    moment: Moment
    called: tuple[str, ...]
    """Everyone on the roster who is called so, by their whole names, in the order of these."""


@dataclass(frozen=True)
class Lines:
    """What stands on the page beside people's own lines; see Brief."""

    put_right: int = 0
    """Contacts of the team that were over in the week."""
    together: Sequence[Line] = ()
    hard: Sequence[Line] = ()
    alike: Sequence[Line] = ()
    to_the_lead: Sequence[Line] = ()
    strangers: Sequence[str] = ()
    """Who answered customers and is nobody on the roster, by name."""
    unmatched: Sequence[Unmatched] = ()


NO_LINES = Lines()


def compose(
    team: Team,
    week: Week | None,
    standing: Sequence[Seen],
    moments: Mapping[str, Sequence[Moment]],
    looks: Mapping[str, Look],
    read: WhatWasRead,
    *,
    lines: Lines = NO_LINES,
    seed: int,
    promise: Promise = PROMISE,
    care: tuple[Care, ...] | None = None,
    language: str = LANGUAGES[0],
) -> Brief:
    """The brief of one team.

    standing: everyone who is to be accounted for; moments: person_id -> moments of the week;
    looks: person_id -> what to look for, of whom there is no moment in words.
    """
    picked = pick(standing, moments, seed=seed, purpose=f"{team.for_}/{week}")
    thanked = {person.person.person_id for person, _ in picked}
    others = [
        _other(person, moments, looks, team, promise)
        for person in standing
        if person.person.person_id not in thanked
    ]
    opens = week.next().monday if week else None
    return Brief(
        for_=team.for_,
        for_id=team.for_id,
        team=team.name,
        week=week,
        opens=opens,
        people_line=tuple(_people_line(standing)) if team.roster else (),
        read=read,
        care=care,
        thank=tuple(_thank(person, moment, team) for person, moment in picked),
        everyone_else=tuple(sorted(others, key=_page_order)),
        alike=tuple(lines.alike),
        together=(*_contribution(team, lines.put_right), *lines.together),
        hard=tuple(lines.hard),
        coming=tuple(_coming(standing, opens)) if opens and team.roster else (),
        not_seen=tuple(_not_seen(read, lines.strangers, lines.unmatched)),
        to_the_lead=tuple(lines.to_the_lead),
        language=language,
    )


UNMATCHED_NAMED = 2
"""Thanks that found nobody, so many a page: each asks the lead for a minute of looking."""

THANKED_BY_CUSTOMER = frozenset(
    {
        MomentKind.TURNED_AROUND,
        MomentKind.UNTANGLED,
        MomentKind.PRAISED,
        MomentKind.THANKED,
    }
)
"""Kinds that stand on a customer's own thanks. Of the others we say where to look."""

STRANGERS_NAMED = 5
"""More names than these are work on the roster, not for a lead's Monday."""


def _thank(person: Seen, moment: Moment, team: Team) -> Thank:
    return Thank(
        person_id=person.person.person_id if team.roster else None,
        name=person.person.name,
        moment=moment,
        last_thanked_days=person.last_days,
        likes=person.person.likes,
        channel=str(moment.facts.get("channel", "unknown")),
        shift=person.person.shift,
    )


_GROUPS = ("thanked", "has_moment", "look", "back", "new", "leave", "left")


def _page_order(other: Other) -> tuple[int, str, str]:
    # By name among those of whom the same is said: days since somebody's thanks are no order.
    return _GROUPS.index(other.group), other.note.code, other.name.casefold()


def _other(
    person: Seen,
    moments: Mapping[str, Sequence[Moment]],
    looks: Mapping[str, Look],
    team: Team,
    promise: Promise,
) -> Other:
    group, note = _place(person, moments, looks, team, promise)
    return Other(
        person_id=person.person.person_id if team.roster else None,
        name=person.person.name,
        state=person.state,
        note=note,
        group=group,
    )


_HERE_OR_NOT = {
    LookFor.LEFT: ("left", Says.LEFT),
    LookFor.ON_LEAVE: ("leave", Says.ON_LEAVE),
    LookFor.WELCOME: ("new", Says.NEW),
}
_BY_STATE = {
    State.LEFT: LookFor.LEFT,
    State.ON_LEAVE: LookFor.ON_LEAVE,
    State.NEW: LookFor.WELCOME,
}


def _place(
    person: Seen,
    moments: Mapping[str, Sequence[Moment]],
    looks: Mapping[str, Look],
    team: Team,
    promise: Promise,
) -> tuple[str, Line]:
    """Which line a person stands on, and what it says. No counts, no ranks, nothing negative."""
    person_id = person.person.person_id
    look = looks.get(person_id) or Look(_BY_STATE.get(person.state, LookFor.SIT_WITH))
    if look.code in _HERE_OR_NOT:
        group, code = _HERE_OR_NOT[look.code]
        return group, Line(code)
    if person.state == State.ON_LEAVE:
        return "back", Line(Says.BACK, {"weekday": _iso(look.back_on)})
    mine = moments.get(person_id, ())
    if any(map(_is_customers_thanks, mine)):
        return "has_moment", Line(Says.HAS_MOMENT)
    if person.last_days is not None and person.last_days <= promise.alarm_days:
        return "thanked", Line(Says.THANKED_LATELY, {"days": promise.alarm_days})
    if mine:
        clearest = max(mine, key=lambda moment: (moment.strength, moment.id))
        facts = {"days": person.last_days, "roster": team.roster}
        return "look", Line(Says.STEADY, facts | {"conversation": clearest.conversation_id})
    if look.code == LookFor.IS_BACK:
        return "back", Line(Says.BACK, {"weekday": None})
    return "look", _look(person, look, team)


def _is_customers_thanks(moment: Moment) -> bool:
    spoken_by = moment.facts.get("spoken_by", "customer")
    return moment.kind in THANKED_BY_CUSTOMER and spoken_by == "customer"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _look(person: Seen, look: Look, team: Team) -> Line:
    since: dict[str, object] = {"days": person.last_days}
    shift = look.shift_at
    when = {
        "weekday": _iso(shift.date() if shift else None),
        "time": f"{shift:%H:%M}" if shift else None,
    }
    if look.code == LookFor.CALLS_ONLY:
        return Line(Says.CALLS_ONLY, since | when)
    if look.code == LookFor.LOOK_SHIFT:
        return Line(Says.LOOK_SHIFT, since | when)
    since["roster"] = team.roster
    if look.code == LookFor.READ_TOGETHER:
        return Line(Says.LOOK_READ, since | {"conversation": look.conversation_id})
    return Line(Says.LOOK_SIT, since)


def _people_line(standing: Sequence[Seen]) -> list[Line]:
    here = [s for s in standing if s.state != State.LEFT]
    away = [s.person.name for s in here if s.state == State.ON_LEAVE]
    new = [s.person.name for s in here if s.state == State.NEW]
    working = len(here) - len(away) - len(new)
    clauses = [Line(Says.PEOPLE, {"count": len(here)}), Line(Says.WORKED, {"count": working})]
    if away:
        clauses.append(Line(Says.AWAY, {"names": away}))
    if new:
        clauses.append(Line(Says.JOINED, {"names": new}))
    return clauses


def _coming(standing: Sequence[Seen], opens: date) -> list[Line]:
    """What the week that now begins brings: anniversaries, the Week itself."""
    days = [opens + timedelta(days=n) for n in range(7)]
    lines = []
    for person in sorted(standing, key=lambda s: s.person.name.casefold()):
        if person.state != State.LEFT:
            lines += _anniversary(person, days)
    monday = next(m for m, _ in (the_week(opens.year), the_week(opens.year + 1)) if m >= opens)
    if (monday - opens).days <= COUNTDOWN_DAYS:
        lines.append(Line(Says.THE_WEEK, {"monday": monday.isoformat()}))
    return lines


def _anniversary(person: Seen, days: Sequence[date]) -> list[Line]:
    started, name = person.person.starts, person.person.name
    if started is None:
        return []
    for day in days:
        years = day.year - started.year
        if years > 0 and (day.month, day.day) == (started.month, started.day):
            facts = {"name": name, "years": years, "day": day.isoformat()}
            return [Line(Says.ANNIVERSARY, facts)]
    return []


def _contribution(team: Team, put_right: int) -> list[Line]:
    """What the team did as a team: the contribution line, never by person."""
    if not put_right or not team.roster:
        return []
    return [Line(Says.PUT_RIGHT, {"count": put_right, "team": team.name})]


def _not_seen(
    read: WhatWasRead, strangers: Sequence[str], unmatched: Sequence[Unmatched]
) -> list[Line]:
    """What the page is silent about; silence must not be mistaken for calm."""
    counted = (
        (Says.WITHOUT_TEXT, read.without_text),
        (Says.UNKNOWN_LANGUAGE, read.unknown_language),
        (Says.UNSIGNED, read.unsigned),
        (Says.WITHOUT_TIME, read.without_time),
    )
    lines = [Line(code, {"count": count}) for code, count in counted if count]
    if strangers:
        named, others = list(strangers[:STRANGERS_NAMED]), len(strangers) > STRANGERS_NAMED
        lines.append(Line(Says.STRANGERS, {"names": named, "others": others}))
    for one in unmatched[:UNMATCHED_NAMED]:
        facts = {"name": one.moment.credited[0].name, "called": list(one.called)}
        facts |= {"conversation": one.moment.conversation_id}
        lines.append(Line(Says.NAMED_UNMATCHED, facts))
    if read.conversations_read:
        lines.append(Line(Says.YOUNG_READING))
    return lines
