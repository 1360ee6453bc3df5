"""Who handled which conversation, and what they had to read there: a pure map over conversations.

From the customer's text, never the agent's. What a week of it comes to is care.py's question.
Definition: docs/reference/definitions/received.md
"""

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import Hand, Signing, hand_of_account
from fiftytwo.evidence.exposure.danger_words import says_danger
from fiftytwo.evidence.exposure.distress import distressing
from fiftytwo.evidence.tables.contacts import CONTACTS
from fiftytwo.evidence.tables.exposures import EXPOSURES
from fiftytwo.evidence.talk.bars import Bars
from fiftytwo.evidence.talk.insults import belittled, insulted
from fiftytwo.evidence.talk.talk import NOBODY, Flags, Rows, Talk
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.people import Person

VERSION = 3
"""Raised with every change of what is counted as handled or received."""

OUTSIDE = (Role.CUSTOMER, Role.THIRD_PARTY, Role.UNKNOWN)
"""Who else writes from outside (a traveller on a driver's telephone) may be in danger, too."""

_PLACE = ("conversation_id", "month", "bucket", "client", "queue")


def contacts_in(talk: Talk, bars: Bars) -> pa.Table:
    """One row a conversation and hand that answered in it, as tables/contacts.py."""
    answers = np.flatnonzero(talk.answered & (talk.hand != NOBODY))
    if not len(answers):
        return CONTACTS.empty()
    key = talk.of[answers] * np.int64(len(talk.hands)) + talk.hand[answers]
    # Rows stand in their order, so the first and last of each pair are its first and last answer.
    _, first, pair = np.unique(key, return_index=True, return_inverse=True)
    last = np.zeros(len(first), np.int64)
    last[pair] = np.arange(len(answers))
    rows, of = answers[first], talk.of[answers[first]]
    hands = [talk.hands[number] for number in talk.hand[rows].tolist()]
    said = pc.not_equal(talk.texts, "").to_numpy(zero_copy_only=False).astype(bool)
    judged = talk.customer & said & ~np.isin(talk.languages, ("", "unknown"))
    rude = insulted(talk, bars) | _hostile(talk, bars)
    cross = talk.customer & talk.is_at_least("frustration", bars.frustration)
    columns = _place(talk, of) | _whom(hands)
    for name, marked in (
        ("has_text", said),
        ("is_read", judged),
        ("angry", cross),
        ("hostile", rude),
    ):
        columns[name] = pa.array(talk.any(marked)[of])
    columns["channel"] = talk.conversations["channel"].take(pa.array(of))
    columns["at"] = talk.items["at"].take(pa.array(rows))
    columns["last_at"] = talk.items["at"].take(pa.array(answers[last]))
    return CONTACTS.check(pa.table(columns))


def exposures_in(talk: Talk, bars: Bars, people: Sequence[Person], signing: Signing) -> pa.Table:
    """One row a message that is one of the four, and who read it, as tables/exposures.py."""
    abusive = insulted(talk, bars)
    hostile = _hostile(talk, bars)
    roles = pc.is_in(talk.items["author_role"], pa.array([str(role) for role in OUTSIDE]))
    outside = pc.and_(roles, pc.invert(talk.items["is_auto"]))
    rows = np.flatnonzero(outside.to_numpy(zero_copy_only=False))
    texts = talk.texts.take(pa.array(rows))
    danger, distress = (
        _at(len(talk.of), rows, finder(texts)) for finder in (says_danger, distressing)
    )
    # Words and signal know different dangers; whoever writes as a customer is read by both.
    danger |= talk.customer & talk.is_at_least("danger", bars.danger)
    told = np.flatnonzero(hostile | abusive | danger | distress)
    hands = _who_read(talk, told, people, signing)
    columns = _place(talk, talk.of[told]) | _whom(hands)
    columns |= {name: talk.items[name].take(pa.array(told)) for name in ("item_id", "at")}
    for name, marked in (
        ("hostile", hostile),
        ("abusive", abusive),
        ("danger", danger),
        ("distressing", distress),
    ):
        columns[name] = pa.array(marked[told])
    return EXPOSURES.check(pa.table(columns))


def _hostile(talk: Talk, bars: Bars) -> Flags:
    """A customer's hostility: by the signal, or by words of contempt for whoever reads them."""
    read = talk.customer & talk.is_at_least("hostility", bars.hostility)
    return read | belittled(talk)


def _at(length: int, rows: Rows, marked: pa.Array | pa.ChunkedArray) -> Flags:
    """Flags of all rows, of those of some."""
    flags = np.zeros(length, bool)
    flags[rows] = pc.fill_null(marked, False).to_numpy(zero_copy_only=False)
    return flags


def _who_read(
    talk: Talk, rows: Rows, people: Sequence[Person], signing: Signing
) -> list[Hand | None]:
    """Who answered next, else who had answered before, else whoever it was assigned to."""
    signed = talk.answered & (talk.hand != NOBODY)
    after, before = talk.next_after(signed), talk.latest_before(signed)
    found: list[Hand | None] = []
    for row in rows.tolist():
        rated = talk.rated.get(row)
        place = after[row] if after[row] != NOBODY else before[row]
        if rated is not None:
            found.append(talk.hands[rated])
        elif place != NOBODY:
            found.append(talk.hands[int(talk.hand[place])])
        else:
            found.append(_assigned(talk, row, people, signing))
    return found


def _assigned(talk: Talk, row: int, people: Sequence[Person], signing: Signing) -> Hand | None:
    number = int(talk.of[row])
    account, client = (
        talk.conversations[column][number].as_py() for column in ("assignee_id", "client")
    )
    if account is None:
        return None
    return hand_of_account(account, talk.items["at"][row].as_py(), client, people, signing)


def _place(talk: Talk, of: Rows) -> dict[str, pa.Array | pa.ChunkedArray]:
    where = pa.array(of)
    return {name: talk.conversations[name].take(where) for name in _PLACE}


def _whom(hands: Sequence[Hand | None]) -> dict[str, pa.Array | pa.ChunkedArray]:
    """The columns that say who it was."""
    return {
        column: pa.array([getattr(hand, of) if hand else None for hand in hands], pa.string())
        for column, of in (
            ("actor_key", "key"),
            ("person_id", "person_id"),
            ("name", "name"),
            ("account", "account"),
        )
    }
