"""Whether thanks are borne out: by a result, a judgement, their warmth, or what was done for them.

Most people thank whoever answers, before they know whether it helps, and after a no as well. A lead
who passes such a thanks on has passed on good manners.
Definition: docs/reference/definitions/thanked.md
"""

import re

import numpy as np

from fiftytwo.evidence.moments.earned import HELP_NAMED, is_given, tells_a_result
from fiftytwo.evidence.moments.empty_words import OPEN, ROUNDS_OFF
from fiftytwo.evidence.moments.result_words import (
    DID_IT,
    FOR_A_DEED,
    FOR_ANSWERING,
    JUDGED,
    LUKEWARM,
    NOT_JUDGED,
    SAYS_NO,
    SAYS_YES,
    SENDS_ELSEWHERE,
    TELLS_TO,
    UNTRIED,
    WARMTH,
)
from fiftytwo.evidence.talk.talk import NOBODY, Talk

KNOWN = ("en", "de")
"""Languages of these words; thanks in others are believed."""
MORE_WORDS = 10
"""Who names the helper and writes so many does not just sign off."""


def is_borne_out(talk: Talk, row: int, *, names: bool, refused_from: float) -> bool:
    """Whether a customer's thanks say, or follow, more than an answer that was received politely.

    names: they name who helped. refused_from: of the signal `refusal`. A survey's always do: its
    writer was asked when all was over.
    """
    if talk.survey[row] or talk.languages[row] not in KNOWN:
        return True
    text = talk.text(row)
    if tells_a_result(text) or re.search(JUDGED, re.sub(NOT_JUDGED, " ", text)):
        return True
    if re.search(LUKEWARM, text) or re.search(UNTRIED, text) or _asks_on(talk, row):
        return False
    if re.search(FOR_A_DEED, re.sub(FOR_ANSWERING, " ", text)):
        return True
    turn, earlier = _ours_before(talk, row)
    if any(re.search(DID_IT, talk.text(each)) for each in turn):
        return True
    if any(_refuses(talk, each, refused_from) for each in turn) or _is_left_to_do_it(talk, turn):
        return False
    if re.search(WARMTH, text) or any(re.search(DID_IT, talk.text(each)) for each in earlier):
        return True
    given = any(is_given(talk.text(each)) for each in turn)
    says_more = re.search(HELP_NAMED, text) or len(text.split()) >= MORE_WORDS
    return names and given and bool(says_more)


def _asks_on(talk: Talk, row: int) -> bool:
    """Whether these words, or the same customer's next before anybody answers, ask for more."""
    end = int(talk.ends[talk.of[row]])
    for each in range(row, end):
        if talk.answered[each]:
            return False
        if talk.customer[each] and re.search(OPEN, talk.text(each)):
            return True
    return False


def _ours_before(talk: Talk, row: int) -> tuple[list[int], list[int]]:
    """Our messages that these words answer, and our earlier ones.

    Where the former only round off ("anything else?"), they answer all.
    """
    first = int(talk.starts[talk.of[row]])
    ours = [each for each in range(first, row) if talk.answered[each]]
    if not ours:
        return [], []
    if re.search(ROUNDS_OFF, talk.text(ours[-1])) and not is_given(talk.text(ours[-1])):
        return ours, []
    spoke = int(talk.customer_before[ours[-1]])
    return (
        [each for each in ours if spoke == NOBODY or each > spoke],
        [each for each in ours if spoke != NOBODY and each < spoke],
    )


def _refuses(talk: Talk, row: int, refused_from: float) -> bool:
    refusal = float(np.nan_to_num(talk.signals["refusal"][row]))
    return refusal >= refused_from or re.search(SAYS_NO, talk.text(row)) is not None


def _is_left_to_do_it(talk: Talk, turn: list[int]) -> bool:
    """Whether the customer is told what to try, or whom else to ask, and is not answered beside."""
    said = " ".join(talk.text(each) for each in turn)
    tells = re.search(TELLS_TO, said) or re.search(SENDS_ELSEWHERE, said)
    return tells is not None and not re.search(SAYS_YES, said)
