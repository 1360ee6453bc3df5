"""`went_beyond`, `untangled` and `steady`: work that shows in what was done.

Definitions: docs/reference/definitions/kinds.md
"""

from collections.abc import Iterator

import numpy as np

from fiftytwo.evidence.moments.bars import Bars
from fiftytwo.evidence.moments.elsewhere import is_said_of_others
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.mood import REOPENED, Mood
from fiftytwo.evidence.talk.talk import NOBODY, Rows, Talk
from fiftytwo.evidence.talk.whose import whose
from fiftytwo.evidence.talk.wording import either
from fiftytwo.terms.moments import MomentKind

MANY_CONTACTS = 3
"""The third time somebody comes with it, it has become a knot."""
MANY_HANDS = 3
"""So many different people answered in one conversation."""
_MANY = "three|four|five|six|seven|eight|nine|ten|[3-9]|1[0-9]"
TOLD_CONTACTS = either(
    r"(?:third|fourth|fifth|sixth|seventh|eighth|3rd|4th|5th|6th|7th) "
    r"(?:time|call|chat|e?-?mail|person|contact|attempt|go|one of you)",
    rf"(?:{_MANY}) (?:different )?(?:times|(?:phone )?calls|chats|e?-?mails|answers|contacts)",
    rf"(?:{_MANY}) (?:different |other )?(?:people|persons|colleagues|agents|of you)",
    r"(?:dritte|vierte|fünfte|sechste|siebte)[nrs]? (?:mal|anruf|mail|person|kolleg\w+|chat|"
    r"versuch)",
    r"(?:drei|vier|fünf|sechs|sieben) ?(?:mal|leute|anrufe|mails|personen|kollegen|"
    r"verschiedene\w*)",
)
"""A customer who counts: "fourth call", "three people before you"."""
TRANSFERRED = r"(?i)transfer|hand(?:ed)?[ -]?over|weitergeleitet|übergeben|passed (?:on )?to"

LONG_ENOUGH = 12
"""Words of an answer that says something; fewer is "hello" or "one moment"."""


def went_beyond(talk: Talk, mood: Mood, bars: Bars) -> Iterator[Found]:
    """Who took it on in person, or did more than was asked, and it ended well."""
    owned = talk.typed & (talk.hand != NOBODY) & talk.is_at_least("ownership", bars.ownership)
    owned &= mood.ended_well[talk.of]
    clear = np.nan_to_num(talk.signals["ownership"], nan=0.0)
    thanked = talk.next_after(mood.grateful)
    best: dict[tuple[int, int], int] = {}
    rows: dict[tuple[int, int], list[int]] = {}
    for row in np.flatnonzero(owned).tolist():
        place = (int(talk.of[row]), int(talk.hand[row]))
        rows.setdefault(place, []).append(row)
        if place not in best or clear[row] > clear[best[place]]:
            best[place] = row
    for place, row in best.items():
        end = int(thanked[row])
        yield Found(
            kind=MomentKind.WENT_BEYOND,
            row=row,
            hand=place[1],
            strength=round((0.5 if end == NOBODY else 0.7) * float(clear[row]) + 0.1, 4),
            quote=row,
            others=(
                *(each for each in rows[place] if each != row),
                *((end,) if end != NOBODY else ()),
            ),
            facts={"spoken_by": "agent"},
        )


def untangled(talk: Talk, mood: Mood) -> Iterator[Found]:
    """Who solved at last what had taken many contacts, transfers or people."""
    contacts = talk.conversations["contacts"].to_numpy()
    told = talk.any(talk.matching(talk.customer, TOLD_CONTACTS))
    reopened = talk.count(talk.matching(talk.system, REOPENED))
    moved = talk.count(talk.matching(talk.system, TRANSFERRED))
    knot = (
        (contacts >= MANY_CONTACTS)
        | told
        | (reopened + moved >= 2)
        | (_hands_in(talk) >= MANY_HANDS)
    )
    content = talk.last(mood.grateful)
    for conversation in np.flatnonzero(knot & mood.ended_well & (content != NOBODY)).tolist():
        row = int(content[conversation])
        if is_said_of_others(talk.text(row)):
            continue
        credits = [each.hand for each in whose(talk, row, talk.text(row)) if each.hand is not None]
        if not credits:
            continue
        hand = credits[0]
        mine = _rows_of(talk, conversation, hand)
        if len(mine) < 2:
            continue
        yield Found(
            kind=MomentKind.UNTANGLED,
            row=row,
            hand=hand,
            strength=round(0.7 + 0.3 * float(np.nan_to_num(talk.signals["thanks"][row])), 4),
            quote=row,
            others=tuple(each for each in mine if each != row),
            facts={
                "contacts": int(contacts[conversation]),
                "hands": int(_hands_of(talk, conversation)),
            },
        )


def steady(talk: Talk, mood: Mood, bars: Bars) -> Iterator[Found]:
    """Quiet good work: answered in full by one person, over in one go, nobody upset, no thanks."""
    frustrated = talk.customer & talk.is_at_least("frustration", bars.frustration)
    contacts = talk.conversations["contacts"].to_numpy()
    quiet = (
        mood.solved
        & ~talk.any(frustrated | mood.upset | mood.grateful)
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
