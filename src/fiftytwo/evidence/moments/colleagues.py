"""`helped_a_colleague`, `witnessed` and `weathered_together`: what notes between colleagues show.

Definitions: docs/reference/definitions/kinds.md
"""

import re
from collections.abc import Iterable, Iterator, Mapping

import numpy as np

from fiftytwo.evidence.credit.named import mentioned
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.mood import Mood
from fiftytwo.evidence.moments.poise import RUDE
from fiftytwo.evidence.talk.talk import NOBODY, Talk
from fiftytwo.evidence.talk.wording import either
from fiftytwo.terms.moments import Answered, CreditedAs, MomentKind

SAW = either(
    r"(?:sat|sitting) (?:with|next|beside|opposite|in)\b",
    r"was (?:sitting|listening|plugged|next to|beside)|listen(?:ed|ing) in|plugged in|watched",
    r"(?:i |over)heard|i saw|saw (?:him|her|them|\w+ (?:do|take|go|stay|put|stop|ring|give))",
    r"stood (?:next|behind|beside)|shadow(?:ed|ing)|side[ -]by[ -]side",
    r"(?:saß|sitze|gesessen|stand|stehe) (?:daneben|dabei|neben|gegenüber)",
    r"zugesehen|zugehört|mitgehört|mitbekommen|dabei ?gesessen|daneben (?:gesessen|gestanden)",
)
"""Somebody was there, and says so."""

APPROVAL = (
    r"(?i)^\W*(?:\S+ ){0,2}(?:approved|granted|agreed|signed off|authorised|not granted|declined|"
    r"refused|genehmigt|"
    r"freigegeben|abgelehnt|bewilligt)\b"
)
"""Leave that was asked for is no help unasked."""
NOD = (
    r"(?i)^\W*(?:ok(?:ay)?|yes|ja|fine|sure|passt|klar|no problem|looks like it|counts)\b|fine by "
    r"me|go ahead|up to you|"
    r"\bdo it\b|machen sie|mach das"
)
"""A nod is leave as well, where little else is said."""
NOT_KNOWN = either(
    r"no idea|no clue|(?:don['’]t|do not|didn['’]t|can['’]t) (?:know|say|tell|find)|(?:found|find|"
    r"see|know) nothing|nothing in the",
    r"ask me (?:again|later|tomorrow)|let me look|not that i know|keine ahnung|weiß (?:ich )?(?:es "
    r")?(?:auch )?nicht|"
    r"wissen wir (?:auch )?nicht|nichts (?:gefunden|bekannt)|(?:same|me|us|here) (?:too|as well)\b|"
    r"same at my end",
)
"""A note that has no answer either."""
TO_ALL = r"(?i)^\W*(?:für alle|an alle|all\b|everyone|everybody|team\b|to all|fyi all)[^\w]"
"""Word to a whole team is no help with this one."""
ASKS_AROUND = either(
    r"(?:ask|asked|asking|check|checking|find out|finding out|look into|speak to|ring|phone|get "
    r"back|come back|hear from|let "
    r"you know|on hold|hold on|bear with|one moment|a colleague|someone (?:at|in|who)|(?:need|"
    r"want) (?:somebody|someone)|depot|"
    r"warehouse|back office|by (?:tomorrow|monday|tonight|noon))\b",
    r"(?:frage|nachfragen|kläre|klären|prüfe|erkundige|melde mich|rufe zurück|einen moment|einen "
    r"augenblick|kolleg\w+|lager|"
    r"depot|bis (?:morgen|montag|mittag|heute abend))\b",
)
"""An agent who tells the customer that they will find out from somebody."""

LEAST_WORDS = 6
"""A note of fewer words does not explain anything."""
NOD_WORDS = 12
"""A nod with more words than this explains as well."""
SHARED = 2
"""Telling words of the note that come back in what the customer was told."""
_QUESTION = re.compile(r"\?|@\w|⟨handle⟩")
"""A note that asks or calls somebody: whoever answers it has helped, whatever was told after."""
_WORD = re.compile(r"[^\W_]+(?:[.:,/-][^\W_]+)*")


def helped_a_colleague(talk: Talk, mood: Mood) -> Iterator[Found]:
    """Whose note told a colleague what the customer then was told, in a contact that ended well."""
    upset_last = talk.last(mood.upset)
    customer_last = talk.last(talk.customer)
    notes = talk.note & (talk.hand != NOBODY)
    for no_help in (APPROVAL, SAW, NOT_KNOWN, TO_ALL):
        notes &= ~talk.matching(notes, no_help)
    found: dict[tuple[int, int], Found] = {}
    for row in np.flatnonzero(notes).tolist():
        conversation, hand = int(talk.of[row]), int(talk.hand[row])
        if upset_last[conversation] == customer_last[conversation] != NOBODY:
            continue
        answer = _passed_on(talk, row, hand)
        if answer is None:
            continue
        told, shared = answer
        facts: dict[str, str] = {"spoken_by": "colleague"}
        if talk.answered[told]:
            facts["answered"] = Answered.WITH_IT if shared >= SHARED else Answered.AFTER_IT
        strength = round(min(0.95, 0.45 + 0.1 * shared), 4)
        one = Found(
            kind=MomentKind.HELPED_A_COLLEAGUE,
            row=row,
            hand=hand,
            strength=strength,
            quote=row,
            others=(told,),
            as_=CreditedAs.ASSIST,
            facts=facts,
        )
        kept = found.get((conversation, hand))
        if kept is None or kept.strength < strength:
            found[conversation, hand] = one
    yield from found.values()


def _passed_on(talk: Talk, note: int, hand: int) -> tuple[int, int] | None:
    """The colleague's message that passes the note on, and how many telling words they share.

    Where the colleague had asked, also their later note: they have told the customer elsewhere.
    """
    text = talk.text(note)
    words = len(text.split())
    if words < LEAST_WORDS or (words < NOD_WORDS and re.search(NOD, text)):
        return None
    first, end = int(talk.starts[talk.of[note]]), int(talk.ends[talk.of[note]])
    before = range(first, note)
    asked = {
        int(talk.hand[row])
        for row in before
        if talk.note[row] and _QUESTION.search(talk.text(row)) and int(talk.hand[row]) != hand
    }
    if not asked and _QUESTION.search(text):
        return None  # It asks, or hands over.
    known = {
        word
        for row in before
        if talk.customer[row] or talk.answered[row]
        for word in _telling(talk.text(row))
    }
    news = _telling(text) - known
    here = {int(talk.hand[row]) for row in before if talk.answered[row] or talk.note[row]}
    waiting = _asked_around(talk, before)
    best: tuple[int, int] | None = None
    for row in range(note + 1, end):
        other = int(talk.hand[row])
        answers = talk.answered[row] or (talk.note[row] and other in asked)
        if not answers or other in (hand, NOBODY) or _is_same(talk, other, hand):
            continue
        if hand in here and other not in here:
            continue  # Handed over: who takes it on was not being helped.
        shared = len(news & _telling(talk.text(row)))
        wanted = other in asked or other == waiting or _calls(talk, text, other)
        if (shared >= SHARED or wanted) and (best is None or shared > best[1]):
            best = (row, shared)
    return best


def _asked_around(talk: Talk, before: range) -> int:
    """Who last told the customer that they would find out; NOBODY where no one did."""
    rows = [row for row in before if talk.answered[row]]
    asks = [row for row in rows[-2:] if re.search(ASKS_AROUND, talk.text(row))]
    return int(talk.hand[asks[-1]]) if asks else NOBODY


def _calls(talk: Talk, text: str, hand: int) -> bool:
    """Whether a note begins with somebody's name, or how it is cut short: "Dec, don't sell …"."""
    start = re.match(r"\W*([^\W\d_]{3,})\b\s*[,:!–-]", text)
    return start is not None and any(
        name.startswith(start[1].casefold()) for name in talk.called[hand]
    )


def _is_same(talk: Talk, one: int, other: int) -> bool:
    return talk.hands[one].is_person_of(talk.hands[other])


def _telling(text: str) -> set[str]:
    """Numbers, and words of five letters and more, cut to their stem's first letters."""
    return {
        word.casefold()[:6]
        for word in _WORD.findall(text)
        if any(letter.isdigit() for letter in word) or len(word) >= 5
    }


def witnessed(talk: Talk) -> Iterator[Found]:
    """Who a colleague sat beside and saw do something well, as their note tells."""
    notes = talk.matching(talk.note & (talk.hand != NOBODY), SAW)
    for row in np.flatnonzero(notes).tolist():
        writer = int(talk.hand[row])
        who = _seen(talk, row, writer)
        if who is None:
            continue
        hand, help_row = who
        yield Found(
            kind=MomentKind.WITNESSED,
            row=row,
            hand=hand,
            strength=0.9,
            quote=row,
            others=(help_row,),
            facts={"spoken_by": "colleague", "seen_by": talk.hands[writer].name},
        )


def _seen(talk: Talk, row: int, writer: int) -> tuple[int, int] | None:
    """The one who answered here and is named in the note, else the only one who answered."""
    first, end = int(talk.starts[talk.of[row]]), int(talk.ends[talk.of[row]])
    wrote: dict[int, int] = {}
    for each in range(first, end):
        hand = int(talk.hand[each])
        if (
            talk.answered[each]
            and hand not in (NOBODY, writer)
            and not _is_same(talk, hand, writer)
        ):
            wrote[hand] = each
    hands = list(wrote)
    named = mentioned(talk.text(row), [talk.called[hand] for hand in hands])
    if len(named) == 1:
        return hands[named[0]], wrote[hands[named[0]]]
    return (hands[0], wrote[hands[0]]) if len(hands) == 1 else None


MUTUAL = either(
    r"i(?:['’]ve| have|['’]ll| will|['’]m| can| could)? (?:\w+ )?(?:take|taking|took|taken|got|do|"
    r"done|doing|cover\w*|mind\w*|"
    r"stay\w*|swap\w*) (?:\w+ ){0,3}(?:your|yours|the next|next|rest|other|others|all|queue|line|"
    r"lines|chats?|calls?|mails?|"
    r"mailbox|socials?|phones?|pile|\d+)\b|you (?:take|have|keep|do|stay|go)\b|your next|go (?:now|"
    r"first|home|eat)|i(?:['’]ll| "
    r"will) have mine after",
    r"(?:take|have|taken|get|had) (?:\w+ ){0,3}(?:break|ten minutes|five minutes|breather|lunch|"
    r"rest)|nobody (?:goes|does|stays|"
    r"is on|sits)|no one (?:goes|does|stays|is on)|(?:tea|kettle|coffee|biscuits?|cake|soup|rolls?|"
    r"pizza|sandwich\w*|chocolate|"
    r"water|crisps)\b|all of us|between us|together|we['’]?(?:ll| will) (?:get|manage|do)|shout if|"
    r"call me if|hang in|well done",
    r"ich (?:\w+ ){0,3}(?:nehm\w*|übernehm\w*|mach\w*|bleib\w*|spring\w*)|(?:nimm|nehmt|mach|macht|"
    r"bleib) (?:du|ihr|mal|solange)|"
    r"(?:pause|kaffee|tee|wasser|kuchen|kekse|brötchen|schokolade|pizza)\b|für dich|deinen? "
    r"(?:zweiten|nächsten?)|übernommen|"
    r"zusammen|wir schaffen|springe ein|springe rein|abgelöst|löse dich ab",
)
"""Notes in which colleagues carry each other: share the queue, see to breaks, bring tea."""
STORM = either(
    r"outage|system(?:['’]s| is)? (?:down|grey|out|back)|(?:is|are|still|all|everything(?:['’]s)?) "
    r"down\b|power cut|storm|flood\w*|"
    r"strike|snow|closed road|\d+ (?:waiting|in the queue|in queue|calls? waiting|open)|"
    r"queue(?:['’]s| is)? (?:at|over|long)|"
    r"by hand|on paper|paper (?:list|sheet)|pencil|surge|spike|flooded with|snowed under|all hands|"
    r"hundreds of (?:you|these|them)|down to \d+|can breathe|stranded|recall\b|war room",
    r"störung|ausfall|ausgefallen|unwetter|sturm|streik|hochwasser|schnee|\d+ (?:in der schlange|"
    r"warten|wartende)|schlange|"
    r"papierlist\w*|von hand|rückruf|gestrandet\w*|zettel",
)
"""What a hard day is made of, where the day's count of contacts does not show it."""


def weathered_together(talk: Talk, mood: Mood, teams: Mapping[str, str]) -> Iterator[Found]:
    """A team in an outage or a rush: two who carry each other in their notes, decent to the end.

    The day has far more contacts than usual, or the conversation tells of an outage or a queue.
    teams: person_id -> the name of their team.
    """
    busy = talk.conversations["busy"].to_numpy(zero_copy_only=False).astype(bool)
    noted = talk.note & (talk.hand != NOBODY)
    mutual = talk.matching(noted, MUTUAL)
    here = talk.any(mutual)[talk.of]
    stormy = talk.any(talk.matching(here & (noted | talk.customer | talk.answered), STORM))
    last = talk.last(talk.answered)
    rude = talk.any(talk.matching(here & (talk.typed | noted), RUDE))
    for conversation in np.flatnonzero((busy | stormy) & talk.any(mutual) & ~rude).tolist():
        first, end = int(talk.starts[conversation]), int(talk.ends[conversation])
        notes = [
            row
            for row in range(first, end)
            if noted[row] and len(talk.text(row).split()) >= LEAST_WORDS
        ]
        wrote = {int(talk.hand[row]) for row in notes}
        if not any(mutual[row] for row in notes):
            continue
        if last[conversation] != NOBODY:
            wrote |= {int(talk.hand[last[conversation]])}
        team = _team_of(talk, wrote, teams)
        if len(wrote - {NOBODY}) < 2 or team is None:
            continue
        closing = [int(last[conversation])] if last[conversation] != NOBODY else []
        # Any of the notes may be told as help to a colleague; then another stands for the team.
        for quoted in sorted(notes, key=lambda row: not mutual[row]):
            yield Found(
                kind=MomentKind.WEATHERED_TOGETHER,
                row=quoted,
                hand=None,
                name=team,
                strength=0.5,
                quote=quoted,
                others=tuple(row for row in (*notes, *closing) if row != quoted),
                as_=CreditedAs.TEAM,
                facts={"spoken_by": "colleague"},
            )


def _team_of(talk: Talk, hands: Iterable[int], teams: Mapping[str, str]) -> str | None:
    """The team of most of them, two at least; None where there is none."""
    names = [teams.get(talk.hands[hand].person_id or "") for hand in hands if hand != NOBODY]
    known = [name for name in names if name]
    team = max(sorted(set(known)), key=known.count) if known else None
    return team if team is not None and known.count(team) >= 2 else None
