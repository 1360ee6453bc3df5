"""`turned_around`: upset at the start, content with the help at the end.

Definitions: docs/reference/definitions/kinds.md
"""

import re
from collections.abc import Iterator

import numpy as np

from fiftytwo.evidence.moments.earned import is_help
from fiftytwo.evidence.moments.elsewhere import is_said_of_others
from fiftytwo.evidence.moments.empty_words import OPEN, PROBLEM
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.kind_words import RELIEF
from fiftytwo.evidence.moments.mood import CALM, NEARLY, Mood
from fiftytwo.evidence.moments.sour_words import PLAINLY_UPSET, UPSET
from fiftytwo.evidence.talk.bars import Bars
from fiftytwo.evidence.talk.talk import NOBODY, Flags, Talk
from fiftytwo.evidence.talk.whose import whose
from fiftytwo.terms.moments import MomentKind

LEAST = 0.6
"""Strength of the faintest: two messages and what lies between tell more than thanks alone."""

OPENING = 3
"""Of a customer's messages the first so many are how they came."""

VERY_CLEAR = 0.85
"""Of frustration: from here on words are upset whatever they are; below, they have to say so."""

WORDS_OF_CONTENT = 5
"""A bare "thank you" ends most conversations; whoever was turned around says a little more."""

WORDS_OF_SHOUTING = 4
"""In capitals; fewer are a name or a product."""

_ANGRY = ("frustration", "hostility")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


def turned_around(talk: Talk, mood: Mood, bars: Bars) -> Iterator[Found]:
    """Conversations in which help stands between a customer's upset opening and content end."""
    sour = mood.upset | talk.matching(talk.customer & ~mood.content, UPSET)
    content, relapse = talk.last(mood.content), talk.last(sour)
    nearly = np.nan_to_num(talk.signals["frustration"], nan=0.0) >= bars.frustration * NEARLY
    nearly |= mood.upset
    may_be = nearly & talk.customer & ~mood.content
    first = talk.first(may_be)
    turned = (first != NOBODY) & (content > first) & (content > relapse)
    for conversation in np.flatnonzero(turned).tolist():
        row = int(content[conversation])
        if not _is_glad(talk, mood, row) or _asks_again(talk, row):
            continue
        thanks = float(np.nan_to_num(talk.signals["thanks"][row]))
        for credit in whose(talk, row, talk.text(row)):
            came = _came(talk, mood, may_be, row, credit.row)
            if credit.hand is None or came is None:
                continue
            before, told = came
            if not _helped_between(talk, before, row, credit.hand):
                continue
            yield Found(
                kind=MomentKind.TURNED_AROUND,
                row=row,
                hand=credit.hand,
                strength=round(LEAST + (1 - LEAST) * thanks, 4),
                quote=row,
                before=before,
                before_said=told,
                others=(before, credit.row),
            )


def _is_glad(talk: Talk, mood: Mood, row: int) -> bool:
    """Thanks of more than a few words, or plain relief, and nothing left open beside it."""
    text = talk.text(row)
    if is_said_of_others(text) or re.search(OPEN, text):
        return False
    if re.search(RELIEF, text):
        return True
    enough = len(re.findall(r"[^\W\d_]+", text)) >= WORDS_OF_CONTENT
    calm = float(np.nan_to_num(talk.signals["frustration"][row])) < CALM
    tidy = calm or not re.search(PROBLEM, text)
    return enough and tidy and bool(mood.grateful[row])


def _asks_again(talk: Talk, row: int) -> bool:
    """Whether the same customer comes back with a question, or something that does not work."""
    end = int(talk.ends[talk.of[row]])
    later = [each for each in range(row + 1, end) if talk.customer[each]]
    frustration = np.nan_to_num(talk.signals["frustration"], nan=0.0)
    return any(
        re.search(OPEN, talk.text(each))
        or (frustration[each] >= CALM and re.search(PROBLEM, talk.text(each)))
        for each in later
    )


def _came(talk: Talk, mood: Mood, may_be: Flags, row: int, help_row: int) -> tuple[int, str] | None:
    """The clearest upset words of the same customer's opening: row and sentence; None: none.

    may_be: rows that the signals take for half upset at least. help_row: nothing that came later
    than this can have been helped.
    """
    first = int(talk.starts[talk.of[row]])
    mine = [
        each for each in range(first, row) if talk.customer[each] and _same_writer(talk, each, row)
    ][:OPENING]
    angry = np.nan_to_num(np.maximum(talk.signals["frustration"], talk.signals["hostility"]))
    found = {
        each: _upset_words(talk, mood, each) for each in mine if each < help_row and may_be[each]
    }
    told = [(each, said) for each, said in found.items() if said is not None]
    return max(told, key=lambda one: (float(angry[one[0]]), -one[0])) if told else None


def _upset_words(talk: Talk, mood: Mood, row: int) -> str | None:
    """The sentence that is upset; None where it is a question, a report, or a resigned remark."""
    sentences = [each.strip() for each in _SENTENCE.findall(talk.text(row))]
    told = max(sentences, key=lambda each: (_times_upset(each), len(each)), default="")
    if _times_upset(told):
        return told
    clear = max(float(np.nan_to_num(talk.signals[name][row])) for name in _ANGRY) >= VERY_CLEAR
    asks = any(each.endswith("?") for each in sentences)
    return max(sentences, key=len) if bool(mood.upset[row]) and clear and not asks else None


def _times_upset(sentence: str) -> int:
    """How many plain words of upset a sentence holds; shouting is one."""
    words = re.findall(r"[^\W\d_]{2,}", sentence)
    shouts = len(words) >= WORDS_OF_SHOUTING and sum(map(str.isupper, words)) > len(words) * 0.7
    return len(re.findall(PLAINLY_UPSET, sentence)) + int(shouts)


def _same_writer(talk: Talk, one: int, other: int) -> bool:
    """Whether both are of the same customer; a survey is whoever wrote in the conversation."""
    writers = talk.items["author_id"]
    if talk.survey[one] or talk.survey[other]:
        return True
    same: bool = writers[one].as_py() == writers[other].as_py()
    return same


def _helped_between(talk: Talk, before: int, row: int, hand: int) -> bool:
    """Whether this hand wrote more than courtesy between the upset and the content words."""
    return any(
        talk.typed[each] and int(talk.hand[each]) == hand and is_help(talk.text(each))
        for each in range(before + 1, row)
    )
