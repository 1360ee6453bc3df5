"""Puts the answers on one page: who is thanked for what, and everyone else by name.

What it says, not in which words: the page has a language, and press speaks it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fiftytwo.evidence.seen.pick import pick
from fiftytwo.evidence.seen.seen import Absences, Seen
from fiftytwo.terms.brief import LANGUAGES, Brief, Care, Line, Other, Says, Thank, WhatWasRead
from fiftytwo.terms.moments import Moment, MomentKind
from fiftytwo.terms.people import State
from fiftytwo.terms.week import Week, the_week

PROMISE_DAYS = 14
"""Fourteen days is the alarm of the promise that everyone is seen. DESIGN 2.3."""

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


def compose(
    team: Team,
    week: Week | None,
    standing: Sequence[Seen],
    moments: Mapping[str, Sequence[Moment]],
    wrote: frozenset[str],
    absences: Absences,
    read: WhatWasRead,
    *,
    strangers: Sequence[str] = (),
    unmatched: Sequence[Moment] = (),
    put_right: int = 0,
    seed: int,
    care: tuple[Care, ...] | None = None,
    language: str = LANGUAGES[0],
) -> Brief:
    """The brief of one team.

    standing: everyone who is to be accounted for; moments: person_id -> moments of the week;
    wrote: person_ids with something in writing that customers could read, this week; strangers:
    who answered customers and is nobody on the roster, by name; unmatched: thanks for somebody who
    did not write there; put_right: contacts of the team that were over in the week.
    """
    picked = pick(standing, moments, seed=seed, purpose=f"{team.for_}/{week}")
    thanked = {person.person.person_id for person, _ in picked}
    others = [
        _other(person, moments, wrote, team)
        for person in standing
        if person.person.person_id not in thanked
    ]
    opens = week.next().monday if week else None
    return Brief(
        for_=team.for_,
        team=team.name,
        week=week,
        opens=opens,
        people_line=tuple(_people_line(standing)) if team.roster else (),
        read=read,
        care=care,
        thank=tuple(_thank(person, moment, team) for person, moment in picked),
        everyone_else=tuple(sorted(others, key=_page_order)),
        together=tuple(_together(team, put_right)),
        hard=(),
        coming=tuple(_coming(standing, absences, opens)) if opens and team.roster else (),
        not_seen=tuple(_not_seen(read, strangers, unmatched)),
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


_GROUPS = ("thanked", "has_moment", "look", "new", "leave", "left")


def _page_order(other: Other) -> tuple[int, str, str]:
    # By name among those of whom the same is said: days since somebody's thanks are no order.
    return _GROUPS.index(other.group), other.note.code, other.name.casefold()


def _other(
    person: Seen, moments: Mapping[str, Sequence[Moment]], wrote: frozenset[str], team: Team
) -> Other:
    group, note = _place(person, moments, wrote, team)
    return Other(
        person_id=person.person.person_id if team.roster else None,
        name=person.person.name,
        state=person.state,
        note=note,
        group=group,
    )


def _place(
    person: Seen, moments: Mapping[str, Sequence[Moment]], wrote: frozenset[str], team: Team
) -> tuple[str, Line]:
    """Which line a person stands on, and what it says. No counts, no ranks, nothing negative."""
    person_id = person.person.person_id
    if person.state == State.LEFT:
        return "left", Line(Says.LEFT)
    if person.state == State.ON_LEAVE:
        return "leave", Line(Says.ON_LEAVE)
    if person.state == State.NEW:
        return "new", Line(Says.NEW)
    mine = moments.get(person_id, ())
    if any(moment.kind in THANKED_BY_CUSTOMER for moment in mine):
        return "has_moment", Line(Says.HAS_MOMENT)
    if person.last_days is not None and person.last_days <= PROMISE_DAYS:
        return "thanked", Line(Says.THANKED_LATELY, {"days": PROMISE_DAYS})
    if mine:
        clearest = max(mine, key=lambda moment: (moment.strength, moment.id))
        return "look", Line(Says.STEADY, {"conversation": clearest.conversation_id})
    look = Says.LOOK_READ if person_id in wrote else Says.LOOK_SIT
    return "look", Line(look, {"days": person.last_days, "roster": team.roster})


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


def _coming(standing: Sequence[Seen], absences: Absences, opens: date) -> list[Line]:
    """What the week that now begins brings: anniversaries, returns, the Week itself."""
    days = [opens + timedelta(days=n) for n in range(7)]
    lines = []
    for person in sorted(standing, key=lambda s: s.person.name.casefold()):
        if person.state == State.LEFT:
            continue
        lines += _anniversary(person, days)
        for _start, end in absences.get(person.person.person_id, ()):
            back = end + timedelta(days=1)
            if person.state == State.ON_LEAVE and back in days:
                lines.append(_back(person.person.name, back, opens))
    monday = next(m for m, _ in (the_week(opens.year), the_week(opens.year + 1)) if m >= opens)
    if (monday - opens).days <= COUNTDOWN_DAYS:
        lines.append(Line(Says.THE_WEEK, {"monday": monday.isoformat()}))
    return lines


def _back(name: str, day: date, opens: date) -> Line:
    if day == opens:
        return Line(Says.BACK_TODAY, {"name": name})
    return Line(Says.BACK, {"name": name, "day": day.isoformat()})


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


def _together(team: Team, put_right: int) -> list[Line]:
    """What the team did as a team: the contribution line, never by person."""
    if not put_right or not team.roster:
        return []
    return [Line(Says.PUT_RIGHT, {"count": put_right, "team": team.name})]


def _not_seen(
    read: WhatWasRead, strangers: Sequence[str], unmatched: Sequence[Moment]
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
    for moment in unmatched[:UNMATCHED_NAMED]:
        facts = {"name": moment.credited[0].name, "conversation": moment.conversation_id}
        lines.append(Line(Says.NAMED_UNMATCHED, facts))
    if read.conversations_read:
        lines.append(Line(Says.YOUNG_READING))
    return lines
