"""`kept_poise` and `set_a_boundary`: what people do who are insulted at work.

Setting a boundary, within policy, is worth as much as keeping poise (DESIGN 2.6).
Definitions: docs/reference/definitions/kinds.md
"""

from collections.abc import Iterator, Sequence

import numpy as np

from fiftytwo.evidence.moments.earned import is_help
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.mood import Mood
from fiftytwo.evidence.talk.bars import Bars
from fiftytwo.evidence.talk.insults import is_aimed_at_us
from fiftytwo.evidence.talk.talk import NOBODY, Flags, Talk
from fiftytwo.evidence.talk.wording import either
from fiftytwo.terms.moments import MomentKind

BOUNDARY = either(
    r"i(?:['’]m| am) not (?:going|willing|prepared|here) to (?:be|take|listen|put up|argue)",
    r"i (?:won['’]t|will not|can['’]t|cannot) be (?:spoken|talked|sworn|shouted|called)",
    r"i (?:won['’]t|will not|can['’]t|cannot) (?:take|have|accept|listen to) (?:that|this|being)",
    r"i (?:won['’]t|will not|can['’]t|cannot) (?:continue|carry on|go on|stay on|"
    r"help you) (?:while|if)",
    r"(?:do not|don['’]t|not to|stop|without|keep) (?:swear|shout|insult|"
    r"call)(?:ing)?(?: at)?(?: me)?\b",
    r"(?:do not|don['’]t|not to|stop) (?:speak|talk)(?:ing)? (?:to|with) me",
    r"(?:be|keep it|keep this|stay) (?:civil|polite|respectful)",
    r"(?:end|close|finish|leave) (?:the|this) (?:call|chat|conversation|contact)|hang up",
    r"that (?:word|sort of|kind of|language|name|tone|remark)",
    r"(?:that|this)(?:['’]s| is) not (?:ok|okay|acceptable|all right|on|how)\b",
    r"not (?:in )?(?:that|this) tone|without the (?:names|insults|swearing|language)",
    r"(?:one|only|last|first|fair) warning|leave (?:my|the) \w+ out of",
    r"(?:in|mit) (?:diesem|dem) ton|so (?:sprechen|reden) (?:wir|sie)|so nicht",
    r"nicht beleidig\w*|beleidigung\w*|beleidigen|respektvoll\w*|bleiben sie (?:bitte )?sachlich",
    r"(?:beende|lege) (?:ich )?(?:das|dieses|den|jetzt|auf)|auflegen",
    r"(?:das|dieses) wort|persönlich(?:es)? werden|lassen sie (?:das|die|bitte)",
)
"""Words that name a limit. Only looked for after a customer's hostile words."""

WARNING = either(
    r"if (?:you|that|this|it|there)[^.!?]{0,40}(?:again|goes on|continues?|"
    r"another)[^.!?]{0,20}\bi(?:['’]ll| will)? "
    r"(?:end|close|finish|leave|hang|stop|have to)",
    r"(?:one|only|last|first|final|fair) warning|i (?:said i would |will |now |have to )*(?:end|"
    r"close) (?:the|this) "
    r"(?:call|chat|conversation)|(?:remarks?|comments?) (?:about|on) my (?:accent|origin|colour|"
    r"looks|name|sex)",
    r"(?:einzige|letzte|erste) warnung|verbitte ich mir|bitte (?:ich )?(?:sie )?zu unterlassen|"
    r"unterlassen sie",
    r"(?:beende|schließe) (?:ich )?(?:\w+ )?(?:das gespräch|den chat|den anruf|den kontakt|dieses "
    r"gespräch)",
)
"""A limit so plain that nobody names it unprovoked: no hostile words need have been read."""

CONDUCT_STRENGTH = 0.35
"""Of what an agent's own words tell: a customer's clear words of thanks tell it better."""

RUDE = either(
    r"idiot\w*|stupid|moron|shut up|grow up|get a life|(?:learn|try|bother) (?:to read|reading)",
    r"if you (?:could|can|had|bothered|actually|['’]d)(?: \w+)? (?:read|listen\w*|looked|bothered|"
    r"stopped)",
    r"not my (?:problem|fault|job)|your own (?:fault|stupid|doing)|same to you|right back at you|"
    r"charming",
    r"who do you think you are|like a child|big (?:man|boy|girl)|calm down|you lot|people like you",
    r"if you had \w+ (?:it|them|this|the|your|that|properly)\b[^.!?]{0,60}(?:instead|would|"
    r"wouldn['’]t)|instead of "
    r"(?:writing|shouting|ringing|complaining|arguing|moaning|ranting|swearing)|hätten sie (?:\w+ "
    r"){0,4}gelesen",
    r"wasting my time|what do you want me to|good luck with that|suit yourself|well,? tough|tough "
    r"luck",
    r"(?:are you|have you) (?:done|finished|quite finished|deaf|thick)|look who['’]s|take that "
    r"tone",
    r"(?:go|shop|travel|fly|take it) (?:\w+ )?(?:elsewhere|somewhere else)|nobody(?:['’]s| is) "
    r"forcing you",
    r"not paid enough|don['’]t (?:get|be) (?:so )?(?:ridiculous|silly|clever|smart|shirty|lippy)|"
    r"so clever",
    r"how many times (?:do|must)|for the (?:last|tenth|hundredth) time|with (?:that|your) attitude|"
    r"i couldn['’]t care",
    r"maybe (?:if|try)|perhaps if you|you['’]re (?:the|being) (?:one|rude|an|a pain|impossible)|"
    r"get over it",
    r"sonst noch was|nicht mein problem|selbst schuld|selber schuld|dumm\w*|unverschämt\w*|wenn "
    r"sie lesen",
    r"lernen sie|leute wie sie|zum letzten mal|stellen sie sich nicht|benehmen|sind sie (?:fertig|"
    r"taub)|wie oft noch",
    r"dann (?:gehen|kaufen|fahren) sie (?:doch|halt|eben)|regen sie sich ab|beruhigen sie sich|"
    r"pech gehabt|selber",
)
"""An agent who says so has not kept poise. Nothing is shown of it: there is merely no moment."""


def paid_back(talk: Talk, mood: Mood, bars: Bars) -> frozenset[tuple[int, int]]:
    """(conversation, hand) of who answered hostile words in kind: no moment tells of their work."""
    hostile = talk.customer & talk.is_at_least("hostility", bars.hostility / 2)
    hostile |= mood.insulted
    rude = talk.typed & (talk.latest_before(hostile) != NOBODY) & (talk.hand != NOBODY)
    rude = talk.matching(rude, RUDE)
    return frozenset(zip(talk.of[rude].tolist(), talk.hand[rude].tolist(), strict=True))


WORDS_OF_POISE = 30
"""In one message: somebody answered the matter, not only with where to write instead."""


def kept_poise(talk: Talk, mood: Mood) -> Iterator[Found]:
    """Who was insulted, and wrote on, courteous, to the end of the conversation."""
    aimed = mood.insulted.copy()
    for row in np.flatnonzero(aimed).tolist():
        aimed[row] = is_aimed_at_us(talk.text(row))
    first, last_word = talk.first(aimed), talk.last(talk.answered)
    for conversation in np.flatnonzero((first != NOBODY) & (last_word > first)).tolist():
        abuse, last = int(first[conversation]), int(last_word[conversation])
        hand = int(talk.hand[last])
        rows = abuse + np.flatnonzero(
            talk.typed[abuse : last + 1] & (talk.hand[abuse : last + 1] == hand)
        )
        wrote = [int(row) for row in rows]
        if hand == NOBODY or not _wrote_on(talk, wrote):
            continue
        shown = max(wrote, key=lambda row: (len(talk.text(row)), -row))
        clear = float(np.nan_to_num(talk.signals["abuse"][abuse]))
        yield Found(
            kind=MomentKind.KEPT_POISE,
            row=shown,
            hand=hand,
            strength=round(CONDUCT_STRENGTH * (0.5 + 0.5 * clear), 4),
            quote=shown,
            others=(abuse, *(row for row in wrote if row != shown)),
            facts={"spoken_by": "agent"},
        )


def _wrote_on(talk: Talk, wrote: Sequence[int]) -> bool:
    """Two messages or one of some length, and not only courtesy and questions."""
    texts = [talk.text(row) for row in wrote]
    long = any(len(text.split()) >= WORDS_OF_POISE for text in texts)
    return (len(texts) > 1 or long) and any(map(is_help, texts))


def set_a_boundary(talk: Talk, mood: Mood, bars: Bars) -> Iterator[Found]:
    """Who calmly named what is not acceptable to a customer who had been hostile."""
    hostile = talk.customer & talk.is_at_least("hostility", bars.hostility / 2)
    hostile |= mood.insulted
    said, offence = talk.customer_before, talk.latest_before(hostile)
    ours = talk.typed & (talk.hand != NOBODY) & (said != NOBODY)
    after = ours & (offence != NOBODY)
    says = after & (talk.is_at_least("boundary", bars.boundary) | talk.matching(after, BOUNDARY))
    says |= talk.matching(ours & ~says, WARNING)
    says &= ~talk.matching(says, RUDE)
    provoked = np.where(offence == NOBODY, said, offence)
    clear = np.nan_to_num(talk.signals["boundary"], nan=0.0)
    for row in _best(talk, says, clear):
        yield Found(
            kind=MomentKind.SET_A_BOUNDARY,
            row=row,
            hand=int(talk.hand[row]),
            strength=round(CONDUCT_STRENGTH * (0.6 + 0.4 * float(clear[row])), 4),
            quote=row,
            others=(int(provoked[row]),),
            facts={"spoken_by": "agent"},
        )


def _best(talk: Talk, marked: Flags, clear: np.ndarray) -> list[int]:
    """Of the marked rows the clearest of each hand in each conversation."""
    found: dict[tuple[int, int], int] = {}
    for row in np.flatnonzero(marked).tolist():
        place = (int(talk.of[row]), int(talk.hand[row]))
        if place not in found or clear[row] > clear[found[place]]:
            found[place] = row
    return list(found.values())
