"""Puts the answers on one page: who is thanked for what, and everyone else by name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fiftytwo.evidence.seen.pick import pick
from fiftytwo.evidence.seen.seen import Absences, Seen
from fiftytwo.terms.brief import Brief, Care, Other, Thank, WhatWasRead
from fiftytwo.terms.moments import Moment
from fiftytwo.terms.people import State
from fiftytwo.terms.week import Week, the_week

PROMISE_DAYS = 14
"""Fourteen days is the alarm of the promise that everyone is seen. DESIGN 2.3."""

COUNTDOWN_DAYS = 56
"""The Week is announced eight weeks ahead: time enough to plan every shift's own session."""


@dataclass(frozen=True)
class Team:
    """For whom the page is: a lead and their people, or a whole source without a roster."""

    for_: str
    name: str
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
    seed: int,
    care: tuple[Care, ...] | None = None,
) -> Brief:
    """The brief of one team.

    standing: everyone who is to be accounted for; moments: person_id -> moments of the week;
    wrote: person_ids with something in writing that customers could read, this week; strangers:
    who answered customers and is nobody on the roster, by name.
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
        together=(),
        hard=(),
        coming=tuple(_coming(standing, absences, opens)) if opens and team.roster else (),
        not_seen=tuple(_not_seen(read, strangers)),
    )


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
    return _GROUPS.index(other.group), other.note, other.name.casefold()


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
) -> tuple[str, str]:
    """Which line a person stands on, and what it says. No counts, no ranks, nothing negative."""
    person_id = person.person.person_id
    if person.state == State.LEFT:
        return "left", "has left the team"
    if person.state == State.ON_LEAVE:
        return "leave", "on leave"
    if person.state == State.NEW:
        return "new", "new here: say welcome"
    if moments.get(person_id):
        return "has_moment", "thanked by a customer too"
    if person.last_days is not None and person.last_days <= PROMISE_DAYS:
        return "thanked", f"thanked within {PROMISE_DAYS} days"
    look = (
        "read one of their conversations together"
        if person_id in wrote
        else "nothing in writing that we could read, sit with them"
    )
    if person.last_days is not None:
        return "look", f"last thanked {person.last_days} days ago; {look}"
    return "look", f"{'no thanks on file' if team.roster else 'no thanks found'}; {look}"


def _people_line(standing: Sequence[Seen]) -> list[str]:
    here = [s for s in standing if s.state != State.LEFT]
    clauses = [_several(len(here), "person", "people")]
    away = [s.person.name for s in here if s.state == State.ON_LEAVE]
    new = [s.person.name for s in here if s.state == State.NEW]
    working = len(here) - len(away) - len(new)
    clauses.append(f"{working} worked")
    if away:
        clauses.append(f"{_listed(away)} on leave")
    if new:
        clauses.append(f"{_listed(new)} new")
    return clauses


def _coming(standing: Sequence[Seen], absences: Absences, opens: date) -> list[str]:
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
                when = "today" if back == opens else f"on {back:%A}"
                lines.append(f"{person.person.name} is back {when}.")
    monday = next(m for m, _ in (the_week(opens.year), the_week(opens.year + 1)) if m >= opens)
    if (monday - opens).days <= COUNTDOWN_DAYS:
        lines.append(f"Customer Service Week begins on {monday:%A} {monday.day} {monday:%B}.")
    return lines


def _anniversary(person: Seen, days: Sequence[date]) -> list[str]:
    started = person.person.starts
    if started is None:
        return []
    for day in days:
        years = day.year - started.year
        if years > 0 and (day.month, day.day) == (started.month, started.day):
            return [f"{person.person.name}: {_several(years, 'year', 'years')} here on {day:%A}."]
    return []


def _not_seen(read: WhatWasRead, strangers: Sequence[str]) -> list[str]:
    """What the page is silent about; silence must not be mistaken for calm."""
    lines = []
    if read.without_text:
        they = "it" if read.without_text == 1 else "they"
        lines.append(
            f"{_several(read.without_text, 'contact', 'contacts')} without text: "
            f"we know that {they} took place, nothing more."
        )
    if read.unknown_language:
        lines.append(
            f"{_several(read.unknown_language, 'message', 'messages')} in a language "
            "that we have not been measured on: not judged."
        )
    if read.unsigned:
        lines.append(
            f"{_several(read.unsigned, 'reply', 'replies')} from a shared account that nobody "
            "signed: nobody can be thanked for them."
        )
    if read.without_time:
        they = "it stands" if read.without_time == 1 else "they stand"
        lines.append(
            f"{_several(read.without_time, 'contact', 'contacts')} without a time: "
            f"{they} in no week."
        )
    if strangers:
        more = " and others" if len(strangers) > STRANGERS_NAMED else ""
        lines.append(
            f"Customers were also answered by {_listed(strangers[:STRANGERS_NAMED])}{more}: "
            "nobody on the roster has these accounts or signatures."
        )
    if read.conversations_read:
        lines.append(
            "Thanks that we did not recognise: our reading is young and misses many, most of all "
            "praise without the word thanks."
        )
    return lines


def _several(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
