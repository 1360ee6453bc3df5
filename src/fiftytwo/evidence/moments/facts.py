"""The facts of a moment: what happened until the words were said. Never a number to rank by."""

import numpy as np

from fiftytwo.evidence.credit.hands import Hand
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.talk.talk import NO_TIME, NOBODY, Talk

SECOND = 1_000_000
"""Microseconds."""


def facts_of(talk: Talk, one: Found, hand: Hand | None) -> dict[str, object]:
    """Channel, source, messages, agents, waited_s and what the kind adds."""
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
    waited = _waited_s(talk, first, end)
    return facts | ({"waited_s": waited} if waited is not None else {}) | one.facts


def _waited_s(talk: Talk, first: int, end: int) -> int | None:
    """Seconds from the customer's first message to a person's first answer; None: not known."""
    customer = np.flatnonzero(talk.customer[first:end])
    if not len(customer):
        return None
    asked = first + int(customer[0])
    answers = np.flatnonzero(talk.answered[asked:end])
    if not len(answers):
        return None
    answer = asked + int(answers[0])
    if NO_TIME in (talk.at[asked], talk.at[answer]):
        return None
    return int((talk.at[answer] - talk.at[asked]) // SECOND)
