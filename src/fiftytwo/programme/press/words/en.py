"""The brief in English. What each is for: language.py."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from fiftytwo.programme.press.words.language import How, Note, Unit, fraction, weekday_number
from fiftytwo.terms.brief import CareKind
from fiftytwo.terms.conversation import Channel
from fiftytwo.terms.moments import Answered, MomentKind, Unfit
from fiftytwo.terms.week import Week

CARE_FIRST = "Care first"
CARE_HINT = "Speak first, in person; then offer a break or a swap. On screen only, never printed."
THANK = "Thank"
EVERYONE_ELSE = "Everyone else"
ALIKE = "Is everyone seen?"
TOGETHER = "Together"
HARD = "What made it hard"
COMING = "Coming"
NOT_SEEN = "Not seen"

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
FOOT = (
    "What stands in quotation marks is in people's own words, shortened and masked. Thanks come "
    "from people: this page only says for what."
)
SLOGAN = "Fiftytwo. Customer Service Week, every week."

EVERYONE = "Everyone"
THE_TEAM = "the team"
ALL_OF_IT = "All of it: this source has no times that we can use"
ALL_WEEKS = "All weeks at once"
ALL = "all"
NAMELESS = "somebody without a name"

QUOTATION_MARKS = ("“", "”")
CUSTOMER = "Customer"
ARRIVED = "Arrived"
LEFT_WITH = "Left"
WROTE = "Wrote"
SAID = "Said"
WROTE_TO_A_COLLEAGUE = "Wrote to a colleague"
COLLEAGUE = "Colleague"
IN_A_SURVEY = "in a survey"

ASSISTED = "helped from behind the scenes"

CHANNELS: Mapping[Channel, str] = {
    Channel.PHONE: "call",
    Channel.CHAT: "chat",
    Channel.EMAIL: "email",
    Channel.SOCIAL: "social media",
    Channel.SMS: "text message",
    Channel.WEB: "web form",
}

WHY: Mapping[MomentKind, str] = {
    MomentKind.TURNED_AROUND: "The customer came upset and left content.",
    MomentKind.KEPT_POISE: "Was insulted and stayed courteous to the end.",
    MomentKind.SET_A_BOUNDARY: "Set a limit to abuse, calmly and within the rules.",
    MomentKind.WENT_BEYOND: "Did more than was asked, and it ended well.",
    MomentKind.UNTANGLED: "It had gone to and fro for long, and came to its end here.",
    MomentKind.WEATHERED_TOGETHER: "A hard day that the team got through, decent to the end.",
    MomentKind.STEADY: "Answered in full, and that was that: customers rarely write about it.",
    MomentKind.WITNESSED: "Somebody was there, and wrote down what they saw.",
}

HELPED: Mapping[Answered, str] = {
    Answered.WITH_IT: "What this note says, the customer was then told.",
    Answered.AFTER_IT: "The customer's answer came after this note.",
}
NOTED = "A colleague went on from this note."

UNFIT: Mapping[Unfit, str] = {
    Unfit.PERSONAL: "a personal remark",
    Unfit.SEXUAL: "a sexual remark",
    Unfit.BELITTLES: "belittles a colleague",
    Unfit.BENT_RULE: "tells of a bent rule",
    Unfit.HEALTH: "a private matter",
    Unfit.BEREAVEMENT: "a bereavement",
    Unfit.DEBT: "a matter of debts",
    Unfit.IDENTIFIES: "shows who somebody is",
    Unfit.PERSONAL_DATA: "may hold personal data",
}
UNFIT_OTHERWISE = "read it again first"

CARE: Mapping[CareKind, str] = {
    CareKind.DANGER: "a threat, or somebody in danger",
    CareKind.ABUSE: "abusive message",
    CareKind.HOSTILITY: "more hostile messages than usual",
    CareKind.DISTRESS: "distressing conversation",
    CareKind.QUEUE: (
        "over half of the people on this queue took more than is usual. Change the rota, and ask "
        "them how they are."
    ),
}
LOOK_NOW = "Look at it now: has somebody spoken with them?"
CARE_OTHERWISE = "something that nobody should have to take"

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
SHIFTS = {"früh": "early shift", "spät": "late shift", "nacht": "night shift", "tag": "day shift"}
"""What a roster in another language calls a shift."""


def number(count: int) -> str:
    return f"{count:,}"


def _several(count: int, one: str, many: str) -> str:
    return f"{number(count)} {one if count == 1 else many}"


def in_a_row(names: Sequence[str]) -> str:
    """ "Amina, Bert and Chloe" """
    return f"{', '.join(names[:-1])} and {names[-1]}" if names[1:] else "".join(names)


def weekday_and_time(at: datetime) -> str:
    """ "Wed 03:12" """
    return f"{DAYS[at.weekday()][:3]} {at:%H:%M}"


def _weekday(day: str | int) -> str:
    return DAYS[weekday_number(day)]


def long_day(day: date) -> str:
    """ "Monday 23 November" """
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def week_dates(week: Week) -> str:
    """ "16 to 22 November 2026", with month and year said where they change."""
    first, last = week.monday, week.monday + timedelta(days=6)
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if first.year != last.year:
        return f"{first.day} {MONTHS[first.month - 1]} {first.year} to {end}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} to {end}"
    return f"{first.day} to {end}"


def week_number(week: Week) -> str:
    return f"Week {week.number}"


def week_in_the_year(number: int, weeks: int) -> str:
    return f"Week {number} of {weeks}"


def for_whom(lead: str) -> str:
    return f"for {lead}"


def what_was_read(
    *, read: int, contacts: int, without_text: int, without_customer: int, not_judged: int
) -> str:
    """ "We read 861 of 1,312 contacts; 451 calls had no text." """
    if not contacts:
        return "There was nothing for us to read."
    if read < contacts:
        sentence = f"We read {number(read)} of {_several(contacts, 'contact', 'contacts')}"
    elif contacts == 1:
        sentence = "We read the one contact there was"
    else:
        every = "both" if contacts == 2 else f"all {number(contacts)}"
        sentence = f"We read {every} contacts"
    inside = "one" if without_customer == 1 else number(without_customer)
    rest = [
        (without_text, f"{_several(without_text, 'call', 'calls')} had no text"),
        (without_customer, f"in {inside} no customer said anything"),
        (not_judged, f"{number(not_judged)} in a language that we cannot judge yet"),
    ]
    told = in_a_row([clause for count, clause in rest if count])
    return f"{sentence}; {told}." if told else f"{sentence}."


def thank_heading(count: int) -> str:
    return f"Thank ({count})"


def and_more(count: int) -> str:
    return f"And {number(count)} more."


def shift(name: str) -> str:
    """`late shift`; names that say it already ("nights", "Frühschicht") stay as they are."""
    if name.casefold() in SHIFTS:
        return SHIFTS[name.casefold()]
    says_it = name.endswith("s") or any(word in name.casefold() for word in ("shift", "schicht"))
    return name if says_it else f"{name} shift"


def last_thanked(days: int | None) -> str:
    if days is None:
        return "no thanks on file yet"
    if days < 1:
        return "last thanked today"
    return f"last thanked {_several(days, 'day', 'days')} ago"


def signs_as(signature: str, account: str, *, stranger: bool) -> str:
    sentence = f"signs as {signature}" + (f" for {account}" if account else "")
    return f"{sentence}; not in the roster" if stranger else sentence


def seen_by(name: str) -> str:
    return f"Seen by {name}" if name else "Seen"


def said_to(account: str) -> str:
    return f"to {account}"


def which_contact(contacts: int) -> str:
    known = contacts - 2 < len(ORDINALS)
    return f"{ORDINALS[contacts - 2]} contact" if known else f"after {number(contacts)} contacts"


def after_messages(messages: int, agents: int) -> str:
    with_ = f" with {number(agents)} agents" if agents > 1 else ""
    return f"after {_several(messages, 'message', 'messages')}{with_}"


def waited(count: int, unit: Unit) -> str:
    return f"waited {_several(count, unit, f'{unit}s')}"


def meant_for(names: Sequence[str]) -> str:
    return f"said to {in_a_row(names)}"


def conversation_number(conversation: str) -> str:
    return f"Conversation {conversation}."


def likes(words: str) -> str:
    return f"Likes: {words}"


def not_for_the_wall(reasons: Sequence[str]) -> str:
    return f"Not for the wall: {', '.join(reasons)}."


def words_of_care(name: str, *, are_open: bool) -> str:
    return f"{name} has opened the words." if are_open else f"The words open when {name} does."


def people(*, count: int) -> str:
    return _several(count, "person", "people")


def worked(*, count: int) -> str:
    return f"{number(count)} worked"


def away(*, names: Sequence[str]) -> str:
    return f"{in_a_row(names)} on leave"


def joined(*, names: Sequence[str]) -> str:
    return f"{in_a_row(names)} new"


def thanked_lately(*, days: int) -> Note:
    return Note(f"thanked within {days} days")


def has_moment() -> Note:
    return Note("thanked by a customer too")


def look_read(*, days: int | None, roster: bool, conversation: str | None) -> Note:
    which = f"; conversation {conversation}" if conversation else ""
    return Note("read one of their conversations together", f"{_since(days, roster)}{which}")


def look_sit(*, days: int | None, roster: bool) -> Note:
    return Note("nothing in writing, sit with them", _since(days, roster))


def _since(days: int | None, roster: bool = True) -> str:
    if days is None:
        return "no thanks on file" if roster else "no thanks found"
    return last_thanked(days)


def look_shift(*, days: int | None, weekday: str | int, time: str) -> Note:
    when = f"{_weekday(weekday)} {time}"
    return Note("sit with them on their next shift", f"{when}; {_since(days)}")


def steady(*, days: int | None, roster: bool, conversation: str) -> Note:
    return Note("good work to look at", f"{_since(days, roster)}; conversation {conversation}")


def calls_only(*, days: int | None, weekday: str | int | None, time: str | None) -> Note:
    when = f"{_weekday(weekday)} {time}; " if weekday is not None and time else ""
    what = "calls only, we cannot see their work, sit with them"
    return Note(what, f"{when}{_since(days)}")


def back(*, weekday: str | int | None) -> Note:
    when = f"back on {_weekday(weekday)}" if weekday is not None else "back again"
    return Note(f"{when}, say welcome")


def new() -> Note:
    return Note("new here, say welcome")


def on_leave() -> Note:
    return Note("on leave")


def left() -> Note:
    return Note("has left the team")


def put_right(*, count: int, team: str | None) -> str:
    whose = f"{team}: " if team else ""
    return f"{whose}{_several(count, 'thing', 'things')} put right this week."


def weathered(*, weekday: str | int, contacts: int | None, usual: int | None, example: str) -> str:
    many = ""
    if contacts is not None and usual is not None:
        many = f"{_several(contacts, 'contact', 'contacts')} instead of some {number(usual)}, "
    helped = "helped each other, decent to the end"
    return f"{_weekday(weekday)}: {many}{helped}. Example: conversation {example}."


def _share(part: float) -> str:
    return f"{round(100 * part)} %"


BY = {
    "team": "team",
    "site": "site",
    "shift": "shift",
    "channel": "channel",
    "tenure": "time here",
}
TENURES = {
    "under_6_months": "for under six months",
    "6_to_24_months": "for six months to two years",
    "longer": "for over two years",
}
WORKS = {
    Channel.PHONE: "on the phone",
    Channel.CHAT: "in chat",
    Channel.EMAIL: "by email",
    Channel.SOCIAL: "in social media",
    Channel.SMS: "by text message",
    Channel.WEB: "with the web form",
}
A_PART = ("a tenth", "a quarter", "a third", "half", "two thirds", "three quarters")


def _group(by: str, group: str | None) -> str:
    """Who they are, in the singular, as the subject of a sentence or after "about"."""
    if group is None:
        return f"whoever has no {BY.get(by, by)} on file"
    if by == "shift":
        return f"the {shift(group)}" if shift(group).endswith("shift") else f"who works {group}"
    if by == "channel":
        how = WORKS.get(Channel(group)) if group in set(Channel) else None
        return f"whoever works mostly {how or group}"
    return f"whoever has been here {TENURES[group]}" if group in TENURES else group


def _in_numbers(low: float, high: float, rest_count: int, rest_of: int) -> str:
    """How it is elsewhere, and how far chance reaches."""
    elsewhere = f"of the others {number(rest_count)} of {number(rest_of)}"
    return f"{elsewhere}; 95 % interval {_share(low)} to {_share(high)}"


def seen_all(*, count: int, of: int, days: int) -> str:
    return f"{number(count)} of {number(of)} people were thanked within {days} days at work."


def seen_teams(*, teams: Sequence[str], counts: Sequence[int], of: Sequence[int], days: int) -> str:
    told = zip(teams, counts, of, strict=True)
    each = [f"{team} {number(n)} of {number(all_)}" for team, n, all_ in told]
    return f"Thanked within {days} days at work: {', '.join(each)}."


def seen_less(
    *,
    by: str,
    group: str | None,
    count: int,
    of: int,
    days: int,
    low: float,
    high: float,
    rest_count: int,
    rest_of: int,
) -> str:
    whom = _group(by, group)
    whom = whom[:1].upper() + whom[1:]
    part = A_PART[fraction(count / of, rest_count / rest_of)]
    how = (
        f"is thanked about {part} as often as everyone else" if count else "was not thanked at all"
    )
    told = f"{number(count)} of {number(of)} people within {days} days at work"
    return f"{whom} {how} ({told}, {_in_numbers(low, high, rest_count, rest_of)}). Start there."


def heard_less(
    *,
    by: str,
    group: str | None,
    count: int,
    of: int,
    low: float,
    high: float,
    rest_count: int,
    rest_of: int,
    mostly: str | None,
) -> str:
    almost = "almost nothing" if 3 * count / of <= rest_count / rest_of else "less than elsewhere"
    what = almost if count else "nothing"
    on_the_phone = mostly == Channel.PHONE and by != "channel"
    why = ": their work is on the phone" if on_the_phone else ""
    told = f"customers' words about {number(count)} of {number(of)} people"
    numbers = _in_numbers(low, high, rest_count, rest_of)
    return f"We hear {what} about {_group(by, group)}{why} ({told}, {numbers}). Go and look there."


def seen_hidden(*, by: Sequence[str]) -> str:
    what = in_a_row([BY.get(one, one) for one in by])
    return (
        f"Not shown by {what}: groups of fewer than five, and any that would give them away. A "
        "number about so few points at one person."
    )


def seen_by_calendar() -> str:
    return "Where shifts are not on file, we counted calendar days."


def refusals(*, count: int, where: str | None, words: str | None, example: str | None) -> str:
    times = "Once" if count == 1 else f"{number(count)} times"
    what = f"{f'{where}: ' if where else ''}{times if not where else times.lower()}"
    no = f"{what} a rule made somebody say no"
    if words:
        at = f" (conversation {example})" if example else ""
        return f"{no}, as here: “{words}”{at}."
    return f"{no}. Example: conversation {example}." if example else f"{no}."


def hard_queue(*, queue: str) -> str:
    return f"{queue}: over half of the people on it took more than is usual. Change the rota."


def angry_load(*, queue: str, share: float) -> str:
    return f"{queue}: {share:.0%} of contacts were angry, in decent words."


def loads(*, teams: Sequence[str], hours: Sequence[float]) -> str:
    each = [f"{team} {hour:.1f}" for team, hour in zip(teams, hours, strict=True)]
    return f"Hours worked for each angry but decent contact: {', '.join(each)}."


def anniversary(*, name: str, years: int, day: str) -> str:
    return f"{name}: {_several(years, 'year', 'years')} here on {_weekday(day)}."


def the_week(*, monday: str) -> str:
    return f"Customer Service Week begins on {long_day(date.fromisoformat(monday))}."


def without_text(*, count: int) -> str:
    they = "it" if count == 1 else "they"
    many = _several(count, "contact", "contacts")
    return f"{many} without text: we only know that {they} took place."


def unknown_language(*, count: int) -> str:
    in_ = "in a language" if count == 1 else "in languages"
    return f"{_several(count, 'message', 'messages')} {in_} that we cannot judge yet."


def unsigned(*, count: int) -> str:
    many = _several(count, "reply", "replies")
    return f"{many} from a shared account, signed by nobody: whom to thank?"


def without_time(*, count: int) -> str:
    they = "it stands" if count == 1 else "they stand"
    return f"{_several(count, 'contact', 'contacts')} without a time: {they} in no week."


def strangers(*, names: Sequence[str], others: bool) -> str:
    who = in_a_row([*names, "others"] if others else names)
    return f"Also answered by {who}: not on the roster."


def named_unmatched(*, name: str, conversation: str, called: Sequence[str]) -> str:
    if not called:
        who = f"; nobody on the roster is called {name}"
    elif len(called) == 1:
        who = f": perhaps {called[0]}, though that does not show"
    else:
        many = "two" if len(called) == 2 else number(len(called))
        who = f", and {many} are called so: {in_a_row(called)}"
    return f"Conversation {conversation} thanks {name}{who}. Who is meant?"


def young_reading() -> str:
    return (
        "Thanks that we overlooked: our reading is young, and praise often comes without the word."
    )


def copies(*, names: Sequence[str]) -> str:
    return f"You thanked {in_a_row(names)} in the same words again."


def not_thanked(*, names: Sequence[str]) -> str:
    return f"You have not thanked {in_a_row(names)} for eight weeks."


KEEPSAKE_TITLE = "What you were thanked for"
KEEPSAKE_SAID = "Said in person. The words are yours alone."
KEEPSAKE_UNDATED = "Without a date"
KEEPSAKE_NOTHING = (
    "Nothing was written down. That says nothing about the work: most of it is done well and goes "
    "without a word."
)
KEEPSAKE_FOOT = (
    "What stands in quotation marks is in customers' own words; names and numbers in them are "
    "masked. The rest was said by those who stand above it."
)


def keepsake_by(how: How, name: str) -> str:
    """ "from Alice", "Alice, who saw it" """
    if how == "customer":
        return "a customer"
    if not name:
        return "a colleague"
    told = {"said": f"{name}, in person", "witnessed": f"{name}, who saw it"}
    return told.get(how, f"from {name}")


SPEECH_DEEDS: Mapping[MomentKind, str] = {
    MomentKind.TURNED_AROUND: "A customer came upset and left content.",
    MomentKind.UNTANGLED: "Something that had gone to and fro for long came to its end here.",
    MomentKind.PRAISED: "A customer took the time to write praise for the help.",
    MomentKind.THANKED: "A customer wrote back just to say thank you.",
    MomentKind.WENT_BEYOND: "Did more than was asked, and it ended well.",
    MomentKind.HELPED_A_COLLEAGUE: "A colleague went on from a note that was left for them.",
    MomentKind.WITNESSED: "Somebody was there, and wrote down what they saw.",
    MomentKind.STEADY: "Answered in full, so that nobody had to ask twice.",
}


def speech_weathered(*, team: str, day: date, contacts: int | None, usual: int | None) -> str:
    if contacts is None or usual is None:
        return f"{long_day(day)} was a hard day, and {team} got through it together."
    more = f"{number(contacts)} contacts came, where {number(usual)} are usual"
    return f"On {long_day(day)} {more}, and {team} got through it together."


def speech_put_right(*, team: str, week: Week, count: int) -> str:
    things = _several(count, "thing", "things")
    return f"In one week alone, {week_dates(week)}, {team} put {things} right."


def speech_turned_around(*, team: str, count: int) -> str:
    often = "Once" if count == 1 else "Twice" if count == 2 else f"{number(count)} times"
    return f"{often} this year a customer came to {team} upset and left content."
