"""`went_beyond`, `untangled` and `steady`: work that shows in what was done.

Definitions: docs/reference/definitions/kinds.md
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from fiftytwo.evidence.moments.elsewhere import is_said_of_others
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.kind_words import RELIEF, SETTLED
from fiftytwo.evidence.moments.mood import REOPENED, Mood
from fiftytwo.evidence.talk.bars import Bars
from fiftytwo.evidence.talk.talk import NOBODY, Flags, Rows, Talk
from fiftytwo.evidence.talk.whose import whose
from fiftytwo.evidence.talk.wording import either
from fiftytwo.terms.moments import MomentKind

MANY_CONTACTS = 3
"""The third time somebody comes with it, it has become a knot."""
MANY_HANDS = 3
"""So many different people answered in one conversation."""
_MANY = "three|four|five|six|seven|eight|nine|ten|dozen|[3-9]|1[0-9]"
_NTH = "third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|3rd|[4-9]th"
_NTH_DE = "(?:dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|x-?te)"
TOLD_CONTACTS = either(
    rf"(?:{_NTH}) (?:time|call|chat|e?-?mail|person|contact|attempt|go\b|try|message|letter|answer|"
    rf"agent|of "
    r"you|different|week|conversation)|you(?:['’]re| are) the (?:" + _NTH + r")\b",
    rf"(?:{_MANY}) (?:different |separate |other |more )?(?:times|(?:phone )?calls|chats|e?-?mails|"
    rf"answers|contacts|"
    r"messages|letters|tickets|visits|attempts|goes)",
    rf"(?:{_MANY}) (?:different |other |of your )?(?:people|persons|colleagues|agents|advisors|"
    rf"advisers|of you)",
    r"(?:closed|rejected|refused|sent back|passed|transferred|shut) (?:\w+ ){0,3}(?:twice|three "
    r"times|again and again)",
    r"(?:round|around|going) (?:and round )?in circles|pillar to post|merry-go-round|passed "
    r"(?:around|about|from)|one of "
    r"(?:them|you) says?\b[^?]{0,80}\b(?:one|another|the other|then)\b",
    rf"{_NTH_DE}[nrsm]? (?:mal|anruf|mail|person|kolleg\w+|chat|versuch|nachricht|brief|anlauf)",
    r"(?:drei|vier|fünf|sechs|sieben|acht|neun|zehn) ?(?:mal|leute|anrufe\w*|mails|personen|"
    r"kollegen|nachrichten|"
    r"verschiedene\w*|versuche\w*)|von pontius|im kreis|hin und her|dreimal|viermal|fünfmal",
)
"""A customer who counts: "third time", "round in circles". Counted where they are upset as well."""

_HOW = (
    "call|chat|e?-?mail|message|letter|contact|attempt|go|person|agent|"
    "anruf|mail|nachricht|versuch|anlauf|brief"
)
TOLD_PLAINLY = either(
    rf"(?:my|this|that['’]s|now|is) (?:is |my |the |now )*(?:{_NTH}) (?:{_HOW})\b|you(?:['’]re| "
    rf"are) the (?:{_NTH})\b",
    rf"(?:{_MANY}) (?:times|calls|mails|e-?mails|chats) (?:\w+ ){{0,2}}i(?:['’]ve| have)|"
    rf"i(?:['’]ve| have) (?:\w+ ){{0,2}}"
    rf"(?:rung|called|phoned|written|wrote|asked|emailed|messaged|chatted|been passed) (?:\w+ "
    rf"){{0,3}}(?:{_MANY}) ",
    rf"(?:{_MANY}) (?:different |other |of your )?(?:people|persons|colleagues|agents|advis[eo]rs|"
    rf"of you)\b",
    rf"(?:mein|dies|das ist|jetzt)\w* (?:\w+ ){{0,2}}{_NTH_DE}\w* (?:{_HOW})|(?:zum|das) "
    rf"{_NTH_DE}n? mal\b",
)
"""Plain enough to be a count of contacts, however it was read: "my fourth call", "four people"."""

REPEATS = 0.25
"""Of `repeat`, from which on a counting customer has come with the same again."""
TRANSFERRED = (
    r"(?i)transfer|hand(?:ed)?[ -]?over|passed (?:on |up )?to|open ticket found|"
    r"weitergeleitet|zurückgeleitet|übergeben"
)

DONE = either(
    r"i(?:['’]ve| have) (?:\w+ )?(?:read|been through|gone through|found|paid|sent|released|"
    r"entered|booked|moved|"
    r"split|put|fixed|changed|refunded|cancelled|corrected|merged|sorted|issued|taken|ordered|"
    r"reopened|credited|done)",
    r"(?:it|that|this|both|everything|refund|money|payment|£?[\d.,]+)(?:['’]s| is| are| was| were| "
    r"has been)? (?:\w+ )?"
    r"(?:paid|sent|released|gone|booked|entered|fixed|on its way|refunded|cancelled|corrected|done|"
    r"in (?:the )?payment)",
    r"(?:sent|paid|released|refunded|booked|moved|credited) (?:today|now|just now|this)|all "
    r"(?:done|sorted|booked)|done\b",
    r"(?:you(?:['’]re| are)) (?:on|in|down for|booked)|nothing (?:more |else )?(?:for you )?to "
    r"(?:do|send|pay)",
    r"(?:ich habe|habe ich|wir haben) (?:\w+ ){0,5}(?:gefunden|gelesen|überwiesen|gebucht|"
    r"storniert|angewiesen|"
    r"freigegeben|verschickt|erstattet|geändert|eingetragen|korrigiert|gelöscht|bestätig\w+)",
    r"(?:ist|sind|wurde|wurden|steht) (?:\w+ ){0,4}(?:angewiesen|überwiesen|verschickt|gebucht|"
    r"storniert|freigegeben|"
    r"zurückgenommen|erledigt|erstattet|gutgeschrieben|eingetragen)|erledigt",
)
"""An agent's words that tell of something done, not of something that will be looked into."""

WORDS_TO_UNTANGLE = 40
"""Written by one person in two messages or more: fewer words have untangled nothing."""

WORDS_OF_RELIEF = 5
"""Of a customer who was answered by many, and counted nothing: fewer words are mere thanks."""

DEED = 0.28
"""Strength where nobody thanked: what was done tells, with nobody's word for it."""

TOOK_ON = either(
    r"i(?:['’]ve| have|['’]m| am)? (?:just |also |already |now )?(?:rang|rung|ringing|called|"
    r"phoned|"
    r"phoning|spoke|spoken|fetched|walked|driven|been (?:down|over|round|up)|chased|looked "
    r"myself)\b",
    r"i(?:['’]ve| have) (?:just |also |already )?(?:told|asked|warned) (?:the |their |your |our )?"
    r"(?:driver|crew|depot|warehouse|shop|store|manager|hub|carrier|him|her|them|both)\b",
    r"i(?:['’]ll| will) (?:ring|call|phone|write to|write|message|text) you (?:back |again |myself "
    r")*"
    r"(?:at|by|on|before|when|as soon|tomorrow|tonight|either way|in \w+ minutes)",
    r"(?:stay|staying|stop|stopping|keep|keeping|hold) (?:on|here|the line|with you)[^.!?]{0,20}"
    r"(?:till|until|with you)|i(?:['’]m| am) watching|i(?:['’]ll| will|['’]m|"
    r" am) (?:\w+ )?keep(?:ing)? an eye|leave it with me",
    r"(?:just|only|alone) for you|for you alone|by hand for you|ask for me|under my (?:own )?name|"
    r"(?:do|done|did|check|see|take|took|put|post|posted) (?:it|that|this) (?:\w+ )?myself|as "
    r"promised",
    r"(?:ich habe|hab|habe ich) (?:\w+ ){0,4}(?:angerufen|telefoniert|nachgefragt|gesprochen)|"
    r"ich rufe sie (?:um|am|morgen|zurück|heute)|ich melde mich (?:um|bis|am|morgen|heute)|"
    r"wie versprochen|ich bleibe (?:dran|in der leitung)|(?:kümmere mich|erledige das) selbst",
)
"""Doing more than answering, in an agent's words: ringing others, keeping a time, staying on."""
TOOK_ON_STRENGTH = 0.2
"""Below most thanks: where the customer's own words are there, they tell it better."""

LONG_ENOUGH = 12
"""Words of an answer that says something; fewer is "hello" or "one moment"."""


def went_beyond(talk: Talk, mood: Mood, bars: Bars) -> Iterator[Found]:
    """Who took it on in person, or did more than was asked, and it ended well."""
    ours = talk.typed & (talk.hand != NOBODY)
    owned = ours & talk.is_at_least("ownership", bars.ownership) & mood.ended_well[talk.of]
    content_after = talk.next_after(mood.content) != NOBODY
    took_on = ours & ~owned & content_after & mood.ended_well[talk.of]
    took_on = talk.matching(took_on, TOOK_ON)
    owned |= took_on
    clear = np.nan_to_num(talk.signals["ownership"], nan=0.0)
    closings = [talk.next_after(kind) for kind in (mood.grateful, mood.content)]
    best: dict[tuple[int, int], int] = {}
    rows: dict[tuple[int, int], list[int]] = {}
    for row in np.flatnonzero(owned).tolist():
        place = (int(talk.of[row]), int(talk.hand[row]))
        rows.setdefault(place, []).append(row)
        if place not in best or clear[row] > clear[best[place]]:
            best[place] = row
    for place, row in best.items():
        thanked = int(closings[0][row])
        end = _closing(talk, mood, place[1], [int(each[row]) for each in closings])
        yield Found(
            kind=MomentKind.WENT_BEYOND,
            row=row,
            hand=place[1],
            strength=round(
                TOOK_ON_STRENGTH + 0.1 * float(clear[row])
                if took_on[row]
                else (0.15 if thanked == NOBODY else 0.25) * float(clear[row]) + 0.1,
                4,
            ),
            quote=row,
            closing=end,
            others=(
                *(each for each in rows[place] if each != row),
                *((thanked,) if thanked != NOBODY else ()),
                *((end,) if end is not None else ()),
            ),
            facts={"spoken_by": "agent"},
        )


def _closing(talk: Talk, mood: Mood, hand: int, rows: Sequence[int]) -> int | None:
    """The first of the rows that answers this hand: words for somebody else's help are theirs."""
    for row in rows:
        helped = NOBODY if row == NOBODY else int(mood.helped[row])
        if helped != NOBODY and int(talk.hand[helped]) == hand:
            return row
    return None


def untangled(talk: Talk, mood: Mood, bars: Bars) -> Iterator[Found]:
    """Who solved at last what had taken many contacts, transfers or people.

    The customer's words tell where they are content; else the one who did it, by theirs, where the
    customer says that it is settled, or the helpdesk calls it over and nobody contradicts.
    """
    contacts = talk.conversations["contacts"].to_numpy()
    told_rows = _counted(talk, mood, bars)
    told = talk.first(told_rows)
    reopened = talk.count(talk.matching(talk.system, REOPENED))
    moved = talk.count(talk.matching(talk.system, TRANSFERRED))
    knot = (
        (contacts >= MANY_CONTACTS)
        | (told != NOBODY)
        | (reopened + moved >= 2)
        | (_hands_in(talk) >= MANY_HANDS)
    )
    content, last = talk.last(mood.content), talk.last(talk.customer)
    settled = talk.any(talk.matching(talk.customer & ~mood.upset, SETTLED) & _is_last(talk, last))
    hostile = talk.customer & talk.is_at_least("hostility", bars.hostility)
    calm = ~talk.any(hostile | mood.insulted)
    told_plainly = (contacts >= MANY_CONTACTS) | (told != NOBODY) | (reopened + moved >= 2)
    plain = ((told != NOBODY) | (reopened + moved >= 2)) & calm
    for conversation in np.flatnonzero(knot & (mood.ended_well | settled)).tolist():
        row = int(content[conversation])
        if row != NOBODY and _tells_of_relief(talk, mood, row, bool(told_plainly[conversation])):
            found = _by_customer(talk, conversation, row)
        elif plain[conversation]:
            found = _by_deed(
                talk, conversation, int(told[conversation]), last, bool(settled[conversation])
            )
        else:
            found = None
        if found is None:
            continue
        facts = {
            "contacts": int(contacts[conversation]),
            "hands": int(_hands_of(talk, conversation)),
        }
        yield replace(found, facts=found.facts | facts)


def _tells_of_relief(talk: Talk, mood: Mood, row: int, is_knot: bool) -> bool:
    """Whether content words are thanks or relief, and not merely "thank you" where no knot is sure.

    is_knot: contacts were counted or told; many hands alone are often a mere change of shift.
    """
    text = talk.text(row)
    if is_said_of_others(text) or not (mood.grateful[row] or re.search(RELIEF, text)):
        return False
    return is_knot or len(re.findall(r"[^\W\d_]+", text)) >= WORDS_OF_RELIEF


def _by_customer(talk: Talk, conversation: int, row: int) -> Found | None:
    """Whom the content words thank, if they wrote twice at least or at length."""
    credits = [each.hand for each in whose(talk, row, talk.text(row)) if each.hand is not None]
    mine = _rows_of(talk, conversation, credits[0]) if credits else []
    if len(mine) < 2 and _words_in(talk, mine) < WORDS_TO_UNTANGLE:
        return None
    return Found(
        kind=MomentKind.UNTANGLED,
        row=row,
        hand=credits[0],
        strength=round(0.7 + 0.3 * float(np.nan_to_num(talk.signals["thanks"][row])), 4),
        quote=row,
        others=tuple(each for each in mine if each != row),
    )


def _counted(talk: Talk, mood: Mood, bars: Bars) -> Flags:
    """A customer's words that count contacts: plainly, or upset and before they are content."""
    counts = talk.matching(talk.customer, TOLD_CONTACTS)
    plainly = talk.matching(talk.customer, TOLD_PLAINLY)
    again = talk.is_at_least("repeat", REPEATS) | talk.is_at_least("frustration", bars.frustration)
    return plainly | (counts & again & ~mood.content)


def _by_deed(talk: Talk, conversation: int, told: int, last: Rows, settled: bool) -> Found | None:
    """Who had our last word after the knot was told, if they or the customer say it is done."""
    first, end = _span(talk, conversation)
    since = max(first, told)
    typed = [row for row in range(since, end) if talk.typed[row] and talk.hand[row] != NOBODY]
    if not typed:
        return None
    hand = int(talk.hand[typed[-1]])
    mine = [row for row in typed if int(talk.hand[row]) == hand]
    done = [row for row in mine if re.search(DONE, talk.text(row))]
    words = _words_in(talk, mine)
    at_length = words >= (WORDS_TO_UNTANGLE if len(mine) > 1 else 2 * WORDS_TO_UNTANGLE)
    if not (done or settled) or not at_length:
        return None
    row = max(done or mine, key=lambda each: (len(talk.text(each)), -each))
    asked = int(talk.customer_before[row])
    return Found(
        kind=MomentKind.UNTANGLED,
        row=row,
        hand=hand,
        strength=DEED,
        quote=row,
        before=told if told != NOBODY else asked if asked != NOBODY else None,
        others=tuple(
            each for each in (*mine, int(last[conversation])) if each not in (row, NOBODY)
        ),
        facts={"spoken_by": "agent"},
    )


def _words_in(talk: Talk, rows: Sequence[int]) -> int:
    return sum(len(talk.text(row).split()) for row in rows)


def _is_last(talk: Talk, last: Rows) -> Flags:
    """Rows that are the last words of a customer."""
    found = np.zeros(len(talk.of), bool)
    found[last[last != NOBODY]] = True
    return found


REFUSED = 0.5
"""Of `refusal`: whoever is upset after one has not got what they came for."""


def steady(talk: Talk, mood: Mood, bars: Bars) -> Iterator[Found]:
    """Quiet good work: answered in full by one person, over in one go, nobody upset, no thanks."""
    hostile = talk.customer & talk.is_at_least("hostility", bars.hostility)
    hostile |= mood.insulted | mood.sour
    last = talk.last(talk.customer)
    refused = talk.answered & talk.is_at_least("refusal", REFUSED)
    upset_last = (last != NOBODY) & mood.upset[last] & (mood.helped[last] != NOBODY)
    contacts = talk.conversations["contacts"].to_numpy()
    quiet = (
        mood.solved
        & ~talk.any(hostile | mood.grateful)
        & ~upset_last
        & ~talk.any(mood.upset & (talk.latest_before(refused) != NOBODY))
        & ~talk.any(talk.matching(talk.system, REOPENED))
        & (contacts == 1)
        & (_hands_in(talk) == 1)
        & talk.any(talk.customer)
    )
    asked = talk.first(talk.customer)
    for conversation in np.flatnonzero(quiet).tolist():
        rows = [row for row in range(*_span(talk, conversation)) if talk.typed[row]]
        if not rows or talk.hand[rows[0]] == NOBODY:
            continue
        best = max(rows, key=lambda row: (len(talk.text(row)), -row))
        if len(talk.text(best).split()) < LONG_ENOUGH:
            continue
        length = sum(len(talk.text(row).split()) for row in rows)
        yield Found(
            kind=MomentKind.STEADY,
            row=best,
            hand=int(talk.hand[best]),
            strength=round(0.05 + 0.1 * min(1.0, length / 120), 4),
            quote=best,
            before=int(asked[conversation]) if asked[conversation] < best else None,
            others=tuple(row for row in rows if row != best),
            facts={"spoken_by": "agent"},
        )


def _span(talk: Talk, conversation: int) -> tuple[int, int]:
    return int(talk.starts[conversation]), int(talk.ends[conversation])


def _rows_of(talk: Talk, conversation: int, hand: int) -> list[int]:
    return [
        row
        for row in range(*_span(talk, conversation))
        if talk.typed[row] and int(talk.hand[row]) == hand
    ]


def _hands_of(talk: Talk, conversation: int) -> int:
    first, end = _span(talk, conversation)
    hands = talk.hand[first:end][talk.answered[first:end]]
    return len(np.unique(hands[hands != NOBODY]))


def _hands_in(talk: Talk) -> Rows:
    """Conversation -> how many different hands answered its customer."""
    marked = talk.answered & (talk.hand != NOBODY)
    pairs = np.unique(talk.of[marked] * np.int64(len(talk.hands) + 1) + talk.hand[marked])
    conversations = pairs // np.int64(len(talk.hands) + 1)
    return np.bincount(conversations, minlength=len(talk.starts)).astype(np.int64)
