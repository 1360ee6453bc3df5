"""The facts of a moment: what happened until the words were said. Never a number to rank by."""

import numpy as np

from fiftytwo.evidence.credit.hands import Hand
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.talk.talk import NO_TIME, NOBODY, Talk

SECOND = 1_000_000
"""Microseconds."""

LONGEST_WAIT_S = 30 * 24 * 60 * 60
"""Between posts that lie further apart nobody has waited: they are not about the same."""


def facts_of(talk: Talk, one: Found, hand: Hand | None) -> dict[str, object]:
    """Channel, source, messages, agents, waited_s, closing and what the kind adds."""
    number = int(talk.of[one.row])
    first, end = int(talk.starts[number]), one.row + 1
    so_far = slice(first, end)
    survey = bool(talk.survey[one.row])
    before = slice(first, one.row)
    message = (talk.customer | talk.answered)[before] & ~talk.survey[before]
    wrote = talk.hand[so_far][talk.answered[so_far]]
    row = talk.about(number, "channel", "source", "account", "contacts")
    contacts = int(row.pop("contacts"))
    facts: dict[str, object] = dict(row) | {
        "messages": int(message.sum()),
        "agents": len(np.unique(wrote[wrote != NOBODY])),
    }
    if contacts > 1:
        facts["contacts"] = contacts
    if survey:
        facts["where"] = "survey"
    elif hand and hand.account and hand.person_id is None:
        facts |= {"where": hand.account, "signs_as": hand.name}
    if one.closing is not None:
        facts["closing"] = talk.text(one.closing)
    waited = _waited_s(talk, first, end, one.hand)
    return facts | ({"waited_s": waited} if waited is not None else {}) | one.facts


def _waited_s(talk: Talk, first: int, end: int, hand: int | None) -> int | None:
    """Seconds that a customer's words waited for this hand's first answer.

    None: not known, or so long that the words must have been about something else.
    """
    mine = (row for row in range(first, end) if talk.answered[row] and int(talk.hand[row]) == hand)
    answer = next(mine, None)
    if answer is None:
        return None
    spoke = [row for row in range(first, answer) if talk.customer[row]]
    if not spoke:
        return None
    # From the first of the words that came one after another, not from the last.
    since = int(talk.answer_before[spoke[-1]])
    asked = next(row for row in spoke if row > since)
    if NO_TIME in (talk.at[asked], talk.at[answer]):
        return None
    waited = int((talk.at[answer] - talk.at[asked]) // SECOND)
    return waited if waited <= LONGEST_WAIT_S else None
