"""`kept_poise` and `set_a_boundary`: what people do who are insulted at work.

Setting a boundary, within policy, is worth as much as keeping poise (DESIGN 2.6).
Definitions: docs/reference/definitions/kinds.md
"""

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.moments.bars import Bars
from fiftytwo.evidence.moments.found import Found
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

RUDE = either(
    r"idiot\w*|stupid|moron|shut up|grow up|get a life|learn to read|if you (?:could|can) read",
    r"not my (?:problem|fault)|your own (?:fault|stupid)|same to you|right back at you|charming",
    r"who do you think you are|like a child|big (?:man|boy|girl)|calm down|you lot|people like you",
    r"wasting my time|what do you want me to|good luck with that|suit yourself",
    r"sonst noch was|nicht mein problem|selbst schuld|selber schuld|dumm\w*|unverschämt\w*",
    r"lernen sie|leute wie sie|zum letzten mal",
)
"""An agent who says so has not kept poise. Nothing is shown of it: there is merely no moment."""


def kept_poise(talk: Talk, bars: Bars) -> Iterator[Found]:
    """Who was abused, and wrote on, courteous, to the end of the conversation."""
    abused = talk.customer & talk.is_at_least("abuse", bars.abuse)
    first, last_word = talk.first(abused), talk.last(talk.answered)
    for conversation in np.flatnonzero((first != NOBODY) & (last_word > first)).tolist():
        abuse, last = int(first[conversation]), int(last_word[conversation])
        hand = int(talk.hand[last])
        rows = abuse + np.flatnonzero(
            talk.typed[abuse : last + 1] & (talk.hand[abuse : last + 1] == hand)
        )
        wrote = [int(row) for row in rows]
        if hand == NOBODY or not wrote or _is_rude(talk, wrote):
            continue
        shown = max(wrote, key=lambda row: (len(talk.text(row)), -row))
        yield Found(
            kind=MomentKind.KEPT_POISE,
            row=shown,
            hand=hand,
            strength=round(0.5 + 0.5 * float(talk.signals["abuse"][abuse]), 4),
            quote=shown,
            others=(abuse, *(row for row in wrote if row != shown)),
            facts={"spoken_by": "agent"},
        )


def set_a_boundary(talk: Talk, bars: Bars) -> Iterator[Found]:
    """Who calmly named what is not acceptable to a customer who had been hostile."""
    hostile = talk.customer & talk.is_at_least("hostility", bars.hostility / 2)
    offence = talk.latest_before(hostile)
    after = talk.typed & (offence != NOBODY) & (talk.hand != NOBODY)
    says = after & (talk.is_at_least("boundary", bars.boundary) | talk.matching(after, BOUNDARY))
    says &= ~talk.matching(says, RUDE)
    clear = np.nan_to_num(talk.signals["boundary"], nan=0.0)
    for row in _best(talk, says, clear):
        yield Found(
            kind=MomentKind.SET_A_BOUNDARY,
            row=row,
            hand=int(talk.hand[row]),
            strength=round(0.6 + 0.4 * float(clear[row]), 4),
            quote=row,
            others=(int(offence[row]),),
            facts={"spoken_by": "agent"},
        )


def _is_rude(talk: Talk, rows: list[int]) -> bool:
    # Of these rows alone: a mark for each row of all conversations would be made for each of them.
    found = pc.match_substring_regex(talk.texts.take(pa.array(rows)), RUDE)
    return bool(pc.any(found).as_py())


def _best(talk: Talk, marked: Flags, clear: np.ndarray) -> list[int]:
    """Of the marked rows the clearest of each hand in each conversation."""
    found: dict[tuple[int, int], int] = {}
    for row in np.flatnonzero(marked).tolist():
        place = (int(talk.of[row]), int(talk.hand[row]))
        if place not in found or clear[row] > clear[found[place]]:
            found[place] = row
    return list(found.values())
