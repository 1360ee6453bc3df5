"""The sentences of the brief: one voice for the terminal and the page. Plain text, not escaped."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from fiftytwo.programme.press.plain import plain
from fiftytwo.terms.brief import Brief, Care, Thank, WhatWasRead
from fiftytwo.terms.conversation import Channel
from fiftytwo.terms.moments import CreditedAs
from fiftytwo.terms.week import Week

# Not strftime: it would speak the language of whatever machine prints the page.
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

CHANNELS = {
    Channel.PHONE: "Call",
    Channel.CHAT: "Chat",
    Channel.EMAIL: "Email",
    Channel.SOCIAL: "Social media",
    Channel.SMS: "Text message",
    Channel.WEB: "Web form",
}

WAYS = frozenset(str(channel) for channel in Channel)

ALL_OF_IT = "All of it: this source has no times that we can use"

NO_THANKS = (
    "We found no words of thanks in what we read. That says nothing about the work: most "
    "of it is done well and goes without a word."
)
NO_THANKS_UNDATED = (
    "We found no words of thanks in this source. That says nothing about the work: most of it is "
    "done well and goes without a word."
)
INSTEAD = (
    "So go and look: sit beside someone for ten minutes, or read three of their conversations, "
    "and tell them the one thing you saw done well."
)


def heading(brief: Brief) -> tuple[str, ...]:
    """Whose page this is, in clauses: "Orchid", "Monday 23 November", "for Maren"."""
    team, lead = plain(brief.team), plain(brief.for_)
    day = long_day(brief.opens) if brief.opens else None
    when = day if brief.week else ALL_OF_IT
    # Without a roster the page is for the source, and saying its name twice helps nobody.
    whom = f"for {lead}" if lead and lead != team else None
    return tuple(clause for clause in (team, when, whom) if clause)


def long_day(day: date) -> str:
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def week_dates(week: Week) -> str:
    """Monday to Sunday: "16 to 22 November 2026", with month and year said where they change."""
    first, last = week.monday, week.monday + timedelta(days=6)
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if first.year != last.year:
        return f"{first.day} {MONTHS[first.month - 1]} {first.year} to {end}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} to {end}"
    return f"{first.day} to {end}"


def weeks_in(year: int) -> int:
    """52, or 53 in a long ISO year. The 28th of December is always in the last week."""
    return date(year, 12, 28).isocalendar().week


def who_was_there(people_line: Sequence[str]) -> str:
    """ "11 people: 9 worked, Jonas on leave, Ines new." """
    clauses = [plain(clause) for clause in people_line if plain(clause)]
    if not clauses:
        return ""
    return ended(f"{clauses[0]}: {', '.join(clauses[1:])}" if clauses[1:] else clauses[0])


def what_was_read(read: WhatWasRead) -> str:
    """ "We read 861 of 1,312 contacts; 451 calls had no text." """
    if not read.conversations:
        return "There was nothing for us to read."
    if read.conversations_read < read.conversations:
        one = "contact" if read.conversations == 1 else "contacts"
        sentence = f"We read {read.conversations_read:,} of {read.conversations:,} {one}"
    elif read.conversations == 1:
        sentence = "We read the one contact there was"
    else:
        sentence = f"We read all {read.conversations:,} contacts"
    if read.without_text:
        one = "call" if read.without_text == 1 else "calls"
        sentence += f"; {read.without_text:,} {one} had no text"
    return f"{sentence}."


def about_the_person(thank: Thank, *, undated: bool, roster: bool) -> tuple[str, ...]:
    """What stands beside a name: the shift, and when the person was last thanked."""
    clauses = [_shift(plain(thank.shift)) if thank.shift else None]
    if thank.person_id is None and thank.moment.facts.get("signs_as"):
        clauses.append(_signature(thank, roster))
    # Without a roster nobody's thanks are on file, and the words would stand at every name.
    if not undated and (roster or thank.last_thanked_days is not None):
        clauses.append(_last_thanked(thank.last_thanked_days))
    return tuple(clause for clause in clauses if clause)


def _shift(name: str) -> str:
    """`late shift`; names that say it already ("nights", "Frühschicht") stay as they are."""
    says_it = name.endswith("s") or any(word in name.casefold() for word in ("shift", "schicht"))
    return name if says_it else f"{name} shift"


def _signature(thank: Thank, roster: bool) -> str:
    account = plain(str(thank.moment.facts.get("where") or ""))
    signature = plain(str(thank.moment.facts["signs_as"]))
    sentence = f"signs as {signature}" + (f" for {account}" if account else "")
    return f"{sentence}; not in the roster" if roster else sentence


def _last_thanked(days: int | None) -> str:
    if days is None:
        return "no thanks on file yet"
    if days < 1:
        return "last thanked today"
    return f"last thanked {days:,} day{'' if days == 1 else 's'} ago"


def said_when(thank: Thank, *, undated: bool) -> str | None:
    """ "Wed 03:12" in the zone of the moment; with UTC behind it where the zone is not known."""
    at = thank.moment.at
    if undated or at is None:
        return None
    zone = _zone(thank.moment.facts.get("zone", "UTC"))
    at = at.astimezone(zone or UTC)
    known = zone is not None and "zone" in thank.moment.facts
    return f"{DAYS[at.weekday()][:3]} {at:%H:%M}" + ("" if known else " UTC")


def _zone(name: object) -> tzinfo | None:
    try:
        return ZoneInfo(str(name))
    except (KeyError, ValueError, OSError):  # no such zone, not a name, the name of a folder
        return None


def said_where(facts: Mapping[str, Any], *, matched: bool) -> str | None:
    """ "to FernHelp", "in a survey"; nothing where the channel or the signature says it."""
    where = plain(str(facts.get("where") or ""))
    if not where or where in WAYS:
        return None
    if where == "survey":
        return "in a survey"
    return f"to {where}" if matched else None


def what_happened(thank: Thank, *, undated: bool) -> str:
    """One short sentence of facts: "Chat, third contact, after 14 messages; waited 3 hours." """
    facts = thank.moment.facts
    way = [_channel(facts.get("channel") or thank.channel), _which_contact(facts), _how_long(facts)]
    more = [None if undated else _waited(facts), _assisted(thank), _also_said_to(facts, thank.name)]
    first = ", ".join(clause for clause in way if clause)
    sentence = "; ".join(clause for clause in (first, *more) if clause)
    return ended(sentence[:1].upper() + sentence[1:])


def where_it_stands(thank: Thank) -> str:
    """The conversation's number in its source, so that a lead can read it before they thank."""
    native = thank.moment.conversation_id.split(":", 2)[-1]
    return f"Conversation {plain(native)}." if native else ""


def _channel(channel: object) -> str | None:
    return CHANNELS.get(Channel(channel)) if isinstance(channel, str) and channel in WAYS else None


def _which_contact(facts: Mapping[str, Any]) -> str | None:
    contacts = _whole(facts.get("contacts"))
    if contacts < 2:
        return None
    known = contacts - 2 < len(ORDINALS)
    return f"{ORDINALS[contacts - 2]} contact" if known else f"after {contacts:,} contacts"


def _how_long(facts: Mapping[str, Any]) -> str | None:
    messages, agents = _whole(facts.get("messages")), _whole(facts.get("agents"))
    if messages < 2:
        return None
    return f"after {messages:,} messages" + (f" with {agents:,} agents" if agents > 1 else "")


def _waited(facts: Mapping[str, Any]) -> str | None:
    minutes = _whole(facts.get("waited_s")) // 60
    if minutes < 1:
        return None
    for size, unit in ((24 * 60, "day"), (60, "hour"), (1, "minute")):
        if minutes >= 2 * size or size == 1:
            count = round(minutes / size)
            return f"waited {count:,} {unit}{'' if count == 1 else 's'}"
    return None


def _assisted(thank: Thank) -> str | None:
    mine = [c for c in thank.moment.credited if c.name == thank.name]
    return "helped a colleague solve it" if mine and mine[0].as_ is CreditedAs.ASSIST else None


def _also_said_to(facts: Mapping[str, Any], name: str) -> str | None:
    names = facts.get("said_to")
    if not isinstance(names, list | tuple) or not set(map(str, names)) - {name}:
        return None
    return f"said to {in_a_row([plain(str(other)) for other in names])}"


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int | float) and value == value else 0


def not_for_the_wall(unfit: Sequence[str]) -> str | None:
    reasons = [plain(reason.replace("_", " ")) for reason in unfit]
    return f"Not for the wall: {', '.join(reasons)}." if reasons else None


def care_line(care: Care) -> str:
    """That something happened, when and of what kind; never the words."""
    when = _care_time(care.at)
    what = plain(care.kind.replace("_", " "))
    happened = f"{what}, {when}" if when else what
    name = plain(care.name) or NAMELESS
    words = (
        f"{name} has opened the words" if care.words_open else f"The words open when {name} does"
    )
    return f"{ended(happened)} {words}."


def _care_time(at: str | None) -> str | None:
    if at is None:
        return None
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return plain(at)
    return f"{DAYS[moment.weekday()][:3]} {moment:%H:%M}"


NAMELESS = "somebody without a name"

CARE_HINT = "Speak first, in person; then offer a break or a swap. On screen only, never printed."


def in_a_row(names: Sequence[str]) -> str:
    """ "Amina, Bert and Chloe" """
    return f"{', '.join(names[:-1])} and {names[-1]}" if names[1:] else "".join(names)


def ended(sentence: str) -> str:
    """The sentence with a full stop, unless it ends already."""
    closed = not sentence or sentence.rstrip("\"'”’)»").endswith((".", "!", "?", "…", "。"))
    return sentence if closed else f"{sentence}."
