"""How a conversation went, by what its customer said: content after help, or upset.

Signals and words together (kind_words.py, sour_words.py): either alone is too often wrong.
Definition: docs/reference/definitions/kinds.md
"""

import re
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.moments.earned import (
    DAY,
    SOLVED_WITHIN,
    THANKS_WITHIN,
    is_help,
    solved_alone,
    too_late,
    unearned,
)
from fiftytwo.evidence.moments.empty_words import GLAD_TOO_SOON, SOLVED_WORDS
from fiftytwo.evidence.moments.kind_words import (
    CONTENT,
    COURTESY,
    NO_THANKS,
    PRAISES,
    THANKS,
    THANKS_FOR_HELP,
    WARM,
)
from fiftytwo.evidence.moments.sour_words import BITTER, TAUNT, UPSET
from fiftytwo.evidence.talk.bars import Bars
from fiftytwo.evidence.talk.insults import insulted
from fiftytwo.evidence.talk.matching import matching_without
from fiftytwo.evidence.talk.talk import NO_TIME, NOBODY, Flags, Rows, Talk

KNOWN = ("en", "de")
"""Languages whose kind words are known; in others the signals decide alone."""
FAINT = 0.12
"""Thanks in words for help are believed from this probability of `thanks` on."""
CLEAR = 0.4
"""Beside a complaint (COMPLAINS) from this one on: "cheers, still overpriced" thanks as well."""
COMPLAINS = 0.6
"""Of `frustration`: below it a message does not mainly complain, whatever it also says."""
CLOSING = 0.28
"""A bare "thank you" as the customer's last words, calm, is more than courtesy from here on."""
CALM = 0.45
"""Of `frustration`: below it last words are calm."""
GREETING_WORDS = 25
"""An agent who has said no more than this, to a customer who had not spoken, has only greeted."""
NAME_WITHIN = 4
"""Words after a thanks among which the name stands: "thanks so much, Lowri"."""
NEARLY = 0.5
"""Of a threshold: half of it makes a message doubtful where the words already do."""

BARE_WORDS = 3
"""Of a thanks that says nothing: "thank you", "thanks very much"."""

SOLVED = r"(?i)^\s*(?:solved|resolved|closed|done|completed?|archived|erledigt|gelöst|geschlossen)"
"""What helpdesks call a conversation that is over."""

REOPENED = r"(?i)re-?open|wieder\s?(?:ge)?öffne|wiedereröffn"

_WORDS = re.compile(r"[\w^'’-]+")
_THANKING = {"thank", "thanks", "thankyou", "thx", "cheers", "ta", "you", "danke", "dank"}


@dataclass(frozen=True)
class Mood:
    """What moments ask of a conversation; rows and conversations as in its Talk."""

    helped: Rows
    """Row -> the latest typed message of a person before it, else NOBODY."""
    grateful: Flags
    """A customer's words after a person's help that thank for it, or praise it, and mean it."""
    content: Flags
    """These, and words after help that are satisfied without thanks: "that's fair"."""
    sour: Flags
    """A customer's words that taunt: nothing kind is meant in them."""
    insulted: Flags
    """A customer's abuse of whoever reads it."""
    upset: Flags
    """A customer's words that complain or are hostile, and do not thank."""
    solved: Flags
    """Conversation -> its helpdesk says that it is over."""
    ended_well: Flags
    """Conversation -> its customer's last words are not upset, and it is solved or they thank."""


def mood(talk: Talk, bars: Bars) -> Mood:
    """How each conversation of the Talk went."""
    helped = talk.helped
    hostile = talk.is_at_least("hostility", bars.hostility)
    after = talk.customer & (helped != NOBODY) & ~hostile & ~_opens(talk, helped)
    after &= ~too_late(talk, helped, THANKS_WITHIN)
    grateful, sour = _grateful(talk, after, helped, bars)
    content = grateful | _satisfied(talk, after & ~sour & ~grateful, helped)
    complains = talk.is_at_least("frustration", bars.frustration)
    upset = talk.customer & (hostile | complains) & ~content
    upset |= sour & (helped != NOBODY)
    status = pc.fill_null(talk.conversations["status"], "")
    solved = _matches(status, SOLVED)
    last = talk.last(talk.customer)
    good = (last != NOBODY) & ~upset[last]
    return Mood(
        helped=helped,
        grateful=grateful,
        content=content,
        sour=sour,
        insulted=insulted(talk, bars),
        upset=upset,
        solved=solved,
        ended_well=good & (solved | content[last]),
    )


def _satisfied(talk: Talk, after: Flags, helped: Rows) -> Flags:
    """Rows of `after` that are content without thanks.

    That it works now says so only where somebody had just told how, or had done something.
    """
    found = talk.matching(after, CONTENT)
    found &= ~talk.matching(found, BITTER) & ~solved_alone(talk, found)
    works = found & ~matching_without(talk, found, CONTENT, SOLVED_WORDS)
    late = too_late(talk, helped, SOLVED_WITHIN)
    for row in np.flatnonzero(works).tolist():
        found[row] = not late[row] and is_help(talk.text(int(helped[row])))
    return found


def _grateful(talk: Talk, after: Flags, helped: Rows, bars: Bars) -> tuple[Flags, Flags]:
    """Rows of `after` that thank or praise and mean it, and those that taunt.

    Words for a help in particular are believed at a low probability; kind words at a high one; no
    kind word, no thanks.
    """
    thanks, frustration = (
        np.nan_to_num(talk.signals[name], nan=0.0) for name in ("thanks", "frustration")
    )
    praising = talk.is_at_least("praise", bars.praise) & (frustration < bars.frustration)
    outweighs = after & ((thanks - frustration >= bars.thanks) | praising)
    known = np.isin(talk.languages, KNOWN)
    seen = outweighs | (after & known & ((thanks >= FAINT) | talk.survey))
    sour = talk.matching(seen & known, TAUNT)
    seen &= ~sour
    warm = seen & (~known | talk.matching(seen & known, WARM))
    thanking = matching_without(talk, warm & known, THANKS, NO_THANKS)
    for_help = matching_without(talk, thanking, THANKS_FOR_HELP, NO_THANKS)
    named = _names_a_helper(talk, thanking)
    for_help |= named
    for_help &= (frustration < COMPLAINS) | (thanks >= CLEAR)
    for_help &= ~talk.matching(for_help & (thanks < CLOSING), COURTESY)
    for_help |= talk.matching(warm & known & ~for_help & (thanks >= CLEAR), PRAISES)
    last = talk.last(talk.customer)
    closes = np.zeros(len(talk.of), bool)
    closes[last[last != NOBODY]] = True
    closing = thanking & closes & (thanks >= CLOSING) & (frustration < CALM)
    kind = (outweighs & warm) | closing
    kind &= ~_doubtful(talk, kind & known & ~for_help, bars)
    kind |= for_help
    kind &= ~(unearned(talk, kind & known, helped) | _taken_back(talk, kind & ~named, bars))
    kind &= ~_curt(talk, kind & ~named, bars)
    return kind, sour


def _curt(talk: Talk, kind: Flags, bars: Bars) -> Flags:
    """A bare "thank you" straight after upset words: as often the end of patience as thanks."""
    before = talk.customer_before
    upset = talk.is_at_least("frustration", bars.frustration * NEARLY)
    rows = np.flatnonzero(kind & (before != NOBODY) & upset[before])
    curt = np.zeros(len(talk.of), bool)
    for row in rows.tolist():
        curt[row] = len(_WORDS.findall(talk.text(row))) <= BARE_WORDS
    return curt


def _taken_back(talk: Talk, kind: Flags, bars: Bars) -> Flags:
    """Kind words whose customer complains again within a day: they were glad too soon."""
    sour = talk.is_at_least("frustration", bars.frustration)
    sour |= talk.is_at_least("hostility", bars.hostility)
    sour |= talk.matching(talk.customer & ~kind, UPSET) | talk.matching(
        talk.customer, GLAD_TOO_SOON
    )
    sour &= talk.customer & ~kind
    following = talk.next_after(sour)
    rows = np.flatnonzero(kind & (following != NOBODY))
    at, then = talk.at[rows], talk.at[following[rows]]
    soon = (at == NO_TIME) | (then == NO_TIME) | (then - at <= DAY)
    back = np.zeros(len(talk.of), bool)
    back[rows[soon]] = True
    return back


def _doubtful(talk: Talk, kind: Flags, bars: Bars) -> Flags:
    """Kind words without thanks for anything in particular that are bitter, or soon taken back."""
    bitter = talk.matching(kind, BITTER)
    half = talk.is_at_least("hostility", bars.hostility * NEARLY)
    following = talk.next_after(talk.customer)
    back = talk.is_at_least("frustration", bars.frustration) | half
    taken_back = kind & (following != NOBODY) & back[following]
    taken_back &= ~matching_without(talk, taken_back, THANKS, NO_THANKS)
    doubtful: Flags = bitter | taken_back | (kind & half)
    return doubtful


def _opens(talk: Talk, helped: Rows) -> Flags:
    """A customer's first words, when an agent had no more than greeted them: no help was given."""
    first = talk.first(talk.customer & ~talk.survey)
    opens = np.zeros(len(talk.of), bool)
    rows = first[first != NOBODY]
    rows = rows[helped[rows] != NOBODY]
    words = pc.list_value_length(pc.split_pattern(talk.texts.take(pa.array(helped[rows])), " "))
    opens[rows] = words.to_numpy() <= GREETING_WORDS
    return opens


def _names_a_helper(talk: Talk, thanking: Flags) -> Flags:
    """Whether somebody who wrote in the conversation is named within the next words of thanks."""
    found = np.zeros(len(talk.of), bool)
    for row in np.flatnonzero(thanking).tolist():
        first = int(talk.starts[talk.of[row]])
        wrote = {int(hand) for hand in talk.hand[first:row][talk.typed[first:row]]} - {NOBODY}
        called = {name for hand in wrote for name in talk.called[hand]}
        words = _WORDS.findall(talk.text(row).casefold())
        found[row] = any(
            word in _THANKING and called & set(words[at + 1 : at + 1 + NAME_WITHIN])
            for at, word in enumerate(words)
        )
    return found


def is_over(status: str | None) -> bool:
    """Whether a helpdesk's status says that the conversation is over."""
    return bool(status and re.search(SOLVED, status))


def _matches(column: pa.ChunkedArray, pattern: str) -> Flags:
    hit = pc.fill_null(pc.match_substring_regex(column, pattern), False)
    found: Flags = hit.to_numpy(zero_copy_only=False).astype(bool)
    return found
