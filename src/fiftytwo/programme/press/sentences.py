"""Which sentences the brief consists of, in any language: the words of each are in words/.

One voice for the terminal and the page. Plain text, not escaped.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from fiftytwo.programme.press.plain import plain
from fiftytwo.programme.press.quotes import ABOUT, shortened
from fiftytwo.programme.press.words.language import Language, Note, Unit
from fiftytwo.terms.brief import Brief, Care, CareKind, Line, Thank, WhatWasRead
from fiftytwo.terms.conversation import Channel
from fiftytwo.terms.moments import OWN_HAND, Answered, CreditedAs, MomentKind, Unfit

WAYS = frozenset(str(channel) for channel in Channel)

CONVERSATIONS = frozenset({"conversation", "example"})
"""Facts that are ids of conversations; a reader is given the number that their helpdesk knows."""


def sentence(line: Line, say: Language) -> str:
    """The line in words, safe to show, with a full stop."""
    return ended(str(_said(line, say)))


def clause(line: Line, say: Language) -> str:
    """The line in words, safe to show, as part of a sentence."""
    return str(_said(line, say))


def note(line: Line, say: Language) -> Note:
    """The line in words, safe to show, as what is said of one of everyone else."""
    said: Note = _said(line, say)
    return said


def noted(said: Note) -> str:
    """A note on one line: "read one of their conversations together (no thanks on file)"."""
    return f"{said.what} ({said.aside})" if said.aside else said.what


def _said(line: Line, say: Language) -> Any:
    facts = {name: _shown(name, value) for name, value in line.facts.items()}
    return getattr(say, line.code)(**facts)


def _shown(name: str, value: object) -> object:
    """A fact as it can stand in a sentence: whoever wrote it steers nothing."""
    if name == "words" and isinstance(value, str):
        return shortened(value, about=ABOUT // 3)
    if isinstance(value, str):
        return plain(native_number(value) if name in CONVERSATIONS else value)
    if isinstance(value, list | tuple):
        return [plain(one) if isinstance(one, str) else one for one in value]
    return value


def native_number(conversation_id: str) -> str:
    """The number of a conversation in its source, of an id `source:account:native`."""
    return conversation_id.split(":", 2)[-1]


def heading(brief: Brief, say: Language) -> tuple[str, ...]:
    """Whose page this is, in clauses: "Orchid", "Monday 23 November", "for Maren"."""
    team, lead = team_name(brief, say), lead_name(brief, say)
    day = say.long_day(brief.opens) if brief.opens else None
    when = day if brief.week else say.ALL_OF_IT
    # Without a roster the page is for the source, and saying its name twice helps nobody.
    whom = say.for_whom(lead) if lead and lead != team else None
    return tuple(clause for clause in (team, when, whom) if clause)


def team_name(brief: Brief, say: Language) -> str:
    return say.EVERYONE if brief.team is None else plain(brief.team)


def lead_name(brief: Brief, say: Language) -> str:
    """For whom the page is; for a team that nobody leads, the team."""
    if brief.for_ is not None:
        return plain(brief.for_)
    return team_name(brief, say) if brief.team is None else say.THE_TEAM


def weeks_in(year: int) -> int:
    """52, or 53 in a long ISO year. The 28th of December is always in the last week."""
    return date(year, 12, 28).isocalendar().week


def who_was_there(people_line: Sequence[Line], say: Language) -> str:
    """ "11 people: 9 worked, Jonas on leave, Ines new." """
    clauses = [clause(line, say) for line in people_line]
    if not clauses:
        return ""
    return ended(f"{clauses[0]}: {', '.join(clauses[1:])}" if clauses[1:] else clauses[0])


def what_was_read(read: WhatWasRead, say: Language) -> str:
    """ "We read 861 of 1,312 contacts; 451 calls had no text." Nothing of the rest is unsaid."""
    return say.what_was_read(
        read=read.conversations_read,
        contacts=read.conversations,
        without_text=read.without_text,
        without_customer=read.without_customer,
        not_judged=read.not_judged,
    )


def about_the_person(
    thank: Thank, say: Language, *, undated: bool, roster: bool
) -> tuple[str, ...]:
    """What stands beside a name: the shift, and when the person was last thanked."""
    shift = plain(thank.shift) if thank.shift else ""
    clauses = [say.shift(shift) if shift else None]
    if thank.person_id is None and thank.moment.facts.get("signs_as"):
        clauses.append(_signature(thank, say, roster))
    # Without a roster nobody's thanks are on file, and the words would stand at every name.
    if not undated and (roster or thank.last_thanked_days is not None):
        clauses.append(say.last_thanked(thank.last_thanked_days))
    return tuple(clause for clause in clauses if clause)


def _signature(thank: Thank, say: Language, roster: bool) -> str:
    account = plain(str(thank.moment.facts.get("where") or ""))
    signature = plain(str(thank.moment.facts["signs_as"]))
    return say.signs_as(signature, account, stranger=roster)


def whose_words(thank: Thank, say: Language) -> str:
    """What is said before a quote: "Customer", "Wrote", "Seen by Maren"."""
    moment = thank.moment
    spoken_by = moment.facts.get("spoken_by", "customer")
    if moment.kind is MomentKind.WITNESSED:
        return say.seen_by(plain(str(moment.facts.get("seen_by") or "")))
    if spoken_by != "customer":
        return _by_us(thank, say, colleague=spoken_by == "colleague")
    came_with_words = moment.before and moment.kind not in OWN_HAND
    return say.LEFT_WITH if came_with_words else say.CUSTOMER


def whose_words_before(thank: Thank, say: Language) -> str:
    """What is said before `before`."""
    moment = thank.moment
    if moment.kind not in OWN_HAND:
        return say.ARRIVED
    is_answer = moment.facts.get("spoken_by", "customer") == "customer"
    return _by_us(thank, say, colleague=False) if is_answer else say.CUSTOMER


def _by_us(thank: Thank, say: Language, *, colleague: bool) -> str:
    if thank.moment.kind is MomentKind.HELPED_A_COLLEAGUE:
        return say.WROTE_TO_A_COLLEAGUE
    if colleague:
        return say.COLLEAGUE
    on_the_phone = thank.moment.facts.get("channel", thank.channel) == Channel.PHONE
    return say.SAID if on_the_phone else say.WROTE


def why_picked(thank: Thank, say: Language) -> str:
    """One sentence; none where the customer's words say it themselves."""
    if thank.moment.kind is MomentKind.HELPED_A_COLLEAGUE:
        answered = thank.moment.facts.get("answered")
        return say.HELPED[Answered(answered)] if answered in set(Answered) else say.NOTED
    return say.WHY.get(thank.moment.kind, "")


def said_when(thank: Thank, say: Language, *, undated: bool) -> str | None:
    """ "Wed 03:12" in the zone of the moment; with UTC behind it where the zone is not known."""
    at = thank.moment.at
    if undated or at is None:
        return None
    zone = _zone(thank.moment.facts.get("zone", "UTC"))
    known = zone is not None and "zone" in thank.moment.facts
    return say.weekday_and_time(at.astimezone(zone or UTC)) + ("" if known else " UTC")


def _zone(name: object) -> tzinfo | None:
    try:
        return ZoneInfo(str(name))
    except (KeyError, ValueError, OSError):  # no such zone, not a name, the name of a folder
        return None


def said_where(facts: Mapping[str, Any], say: Language, *, matched: bool) -> str | None:
    """ "to FernHelp", "in a survey"; nothing where the channel or the signature says it."""
    where = plain(str(facts.get("where") or ""))
    if not where or where in WAYS:
        return None
    if where == "survey":
        return say.IN_A_SURVEY
    return say.said_to(where) if matched else None


def what_happened(thank: Thank, say: Language, *, undated: bool) -> str:
    """One short sentence of facts: "Chat, third contact, after 14 messages; waited 3 hours." """
    first = ", ".join(_way(thank, say))
    joined = "; ".join(clause for clause in (first, *_more(thank, say, undated)) if clause)
    return ended(joined[:1].upper() + joined[1:])


def facts_of(thank: Thank, say: Language, *, undated: bool) -> tuple[str, ...]:
    """The same facts, each by itself: "third contact", "after 14 messages", "waited 3 hours"."""
    return (*_way(thank, say), *_more(thank, say, undated))


def _way(thank: Thank, say: Language) -> list[str]:
    facts = thank.moment.facts
    way = [
        _channel(facts.get("channel") or thank.channel, say),
        _which_contact(facts, say),
        _how_long(facts, say),
    ]
    return [clause for clause in way if clause]


def _more(thank: Thank, say: Language, undated: bool) -> list[str]:
    facts = thank.moment.facts
    more = [
        None if undated else _waited(facts, say),
        _assisted(thank, say),
        _also_said_to(facts, thank.name, say),
    ]
    return [clause for clause in more if clause]


def where_it_stands(thank: Thank, say: Language) -> str:
    """The conversation's number in its source, so that a lead can read it before they thank."""
    native = plain(native_number(thank.moment.conversation_id))
    return say.conversation_number(native) if native else ""


def _channel(channel: object, say: Language) -> str | None:
    known = isinstance(channel, str) and channel in WAYS
    return say.CHANNELS.get(Channel(str(channel))) if known else None


def _which_contact(facts: Mapping[str, Any], say: Language) -> str | None:
    contacts = _whole(facts.get("contacts"))
    return say.which_contact(contacts) if contacts > 1 else None


def _how_long(facts: Mapping[str, Any], say: Language) -> str | None:
    messages, agents = _whole(facts.get("messages")), _whole(facts.get("agents"))
    return say.after_messages(messages, agents) if messages > 1 else None


UNITS: tuple[tuple[int, Unit], ...] = ((24 * 60, "day"), (60, "hour"), (1, "minute"))


def _waited(facts: Mapping[str, Any], say: Language) -> str | None:
    minutes = _whole(facts.get("waited_s")) // 60
    if minutes < 1:
        return None
    size, unit = next((size, unit) for size, unit in UNITS if minutes >= 2 * size or size == 1)
    return say.waited(round(minutes / size), unit)


def _assisted(thank: Thank, say: Language) -> str | None:
    if thank.moment.kind is MomentKind.HELPED_A_COLLEAGUE:
        return None  # Why it was picked says so.
    mine = [c for c in thank.moment.credited if c.name == thank.name]
    return say.ASSISTED if mine and mine[0].as_ is CreditedAs.ASSIST else None


def _also_said_to(facts: Mapping[str, Any], name: str, say: Language) -> str | None:
    names = facts.get("said_to")
    if not isinstance(names, list | tuple) or not set(map(str, names)) - {name}:
        return None
    return say.meant_for([plain(str(other)) for other in names])


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int | float) and value == value else 0


def not_for_the_wall(unfit: Sequence[str], say: Language) -> str | None:
    words = [
        say.UNFIT[Unfit(reason)] if reason in set(Unfit) else say.UNFIT_OTHERWISE
        for reason in unfit
    ]
    return say.not_for_the_wall(list(dict.fromkeys(words))) if words else None


def care_line(care: Care, say: Language) -> str:
    """That something happened, when and of what kind; never the words."""
    if care.kind == CareKind.QUEUE:
        return say.CARE[CareKind.QUEUE]
    when = _care_time(care.at, say)
    known = care.kind in set(CareKind)
    what = say.CARE[CareKind(care.kind)] if known else say.CARE_OTHERWISE
    happened = ended(f"{what}, {when}" if when else what)
    if care.kind == CareKind.DANGER:
        where = plain(native_number(care.conversation)) if care.conversation else ""
        number = say.conversation_number(where) if where else ""
        return " ".join(text for text in (happened, say.LOOK_NOW, number) if text)
    words = say.words_of_care(plain(care.name) or say.NAMELESS, are_open=care.words_open)
    return f"{happened} {words}"


def _care_time(at: str | None, say: Language) -> str | None:
    if at is None:
        return None
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return plain(at)
    return say.weekday_and_time(moment)


def ended(sentence: str) -> str:
    """The sentence with a full stop, unless it ends already."""
    closed = not sentence or sentence.rstrip("\"'”’)»“").endswith((".", "!", "?", "…", "。"))
    return sentence if closed else f"{sentence}."
