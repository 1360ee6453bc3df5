"""`helped_a_colleague`, `witnessed` and `weathered_together`: what notes between colleagues show.

Definitions: docs/reference/definitions/kinds.md
"""

import re
from collections.abc import Iterator, Mapping

import numpy as np

from fiftytwo.evidence.credit.named import mentioned
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.mood import Mood
from fiftytwo.evidence.talk.talk import NOBODY, Talk
from fiftytwo.evidence.talk.wording import either
from fiftytwo.terms.moments import CreditedAs, MomentKind

SAW = either(
    r"(?:sat|sitting) (?:with|next|beside|opposite|in)\b",
    r"was (?:sitting|listening|plugged|next to|beside)|listen(?:ed|ing) in|plugged in|watched",
    r"(?:i |over)heard|i saw|saw (?:him|her|them|\w+ (?:do|take|go|stay|put|stop|ring|give))",
    r"stood (?:next|behind|beside)|shadow(?:ed|ing)|side[ -]by[ -]side",
    r"(?:saß|sitze|gesessen|stand|stehe) (?:daneben|dabei|neben|gegenüber)",
    r"zugesehen|zugehört|mitgehört|mitbekommen|dabei ?gesessen|daneben (?:gesessen|gestanden)",
)
"""Somebody was there, and says so."""

APPROVAL = (
    r"(?i)^\W*(?:approved|granted|ok(?:ay)?[,.! ]|yes[,.! ]|fine by me|go ahead|not granted|"
    r"declined|genehmigt|freigegeben|ja[,.! ]|abgelehnt|passt[,.! ])"
)
"""Leave that was asked for is no help unasked."""

LEAST_WORDS = 6
"""A note of fewer words does not explain anything."""
SHARED = 2
"""Telling words of the note that come back in what the customer was told."""

_QUESTION = re.compile(r"\?|@\w")
"""A note that asks: whoever answers it has helped, whatever the customer was then told."""
_WORD = re.compile(r"[^\W_]+(?:[.:,/-][^\W_]+)*")


def helped_a_colleague(talk: Talk, mood: Mood) -> Iterator[Found]:
    """Whose note told a colleague what the customer then was told, in a contact that ended well."""
    upset_last = talk.last(mood.upset)
    customer_last = talk.last(talk.customer)
    answered_next = talk.next_after(talk.answered)
    notes = talk.note & (talk.hand != NOBODY) & (answered_next != NOBODY)
    notes &= ~talk.matching(notes, APPROVAL) & ~talk.matching(notes, SAW)
    found: dict[tuple[int, int], Found] = {}
    for row in np.flatnonzero(notes).tolist():
        conversation, hand = int(talk.of[row]), int(talk.hand[row])
        if upset_last[conversation] == customer_last[conversation] != NOBODY:
            continue
        answer = _passed_on(talk, row, hand)
        if answer is None:
            continue
        told, shared = answer
        strength = round(min(0.95, 0.45 + 0.1 * shared), 4)
        one = Found(
            kind=MomentKind.HELPED_A_COLLEAGUE,
            row=row,
            hand=hand,
            strength=strength,
            quote=row,
            others=(told,),
            as_=CreditedAs.ASSIST,
            facts={"spoken_by": "colleague"},
        )
        kept = found.get((conversation, hand))
        if kept is None or kept.strength < strength:
            found[conversation, hand] = one
    yield from found.values()


def _passed_on(talk: Talk, note: int, hand: int) -> tuple[int, int] | None:
    """The colleague's message that passes the note on, and how many telling words they share."""
    text = talk.text(note)
    if len(text.split()) < LEAST_WORDS:
        return None
    end = int(talk.ends[talk.of[note]])
    first = int(talk.starts[talk.of[note]])
    known = {
        word
        for row in range(first, note)
        if talk.customer[row] or talk.answered[row]
        for word in _telling(talk.text(row))
    }
    news = _telling(text) - known
    asked = {
        int(talk.hand[row])
        for row in range(first, note)
        if talk.note[row] and _QUESTION.search(talk.text(row))
    }
    best: tuple[int, int] | None = None
    for row in range(note + 1, end):
        other = int(talk.hand[row])
        if not talk.answered[row] or other in (hand, NOBODY) or _is_same(talk, other, hand):
            continue
        shared = len(news & _telling(talk.text(row)))
        if (shared >= SHARED or other in asked) and (best is None or shared > best[1]):
            best = (row, shared)
    return best


def _is_same(talk: Talk, one: int, other: int) -> bool:
    return talk.hands[one].is_person_of(talk.hands[other])


def _telling(text: str) -> set[str]:
    """Numbers, and words of five letters and more, cut to their stem's first letters."""
    return {
        word.casefold()[:6]
        for word in _WORD.findall(text)
        if any(letter.isdigit() for letter in word) or len(word) >= 5
    }


def witnessed(talk: Talk) -> Iterator[Found]:
    """Who a colleague sat beside and saw do something well, as their note tells."""
    notes = talk.matching(talk.note & (talk.hand != NOBODY), SAW)
    for row in np.flatnonzero(notes).tolist():
        writer = int(talk.hand[row])
        who = _seen(talk, row, writer)
        if who is None:
            continue
        hand, help_row = who
        yield Found(
            kind=MomentKind.WITNESSED,
            row=row,
            hand=hand,
            strength=0.9,
            quote=row,
            others=(help_row,),
            facts={"spoken_by": "colleague", "seen_by": talk.hands[writer].name},
        )


def _seen(talk: Talk, row: int, writer: int) -> tuple[int, int] | None:
    """The one who answered here and is named in the note, else the only one who answered."""
    first, end = int(talk.starts[talk.of[row]]), int(talk.ends[talk.of[row]])
    wrote: dict[int, int] = {}
    for each in range(first, end):
        hand = int(talk.hand[each])
        if (
            talk.answered[each]
            and hand not in (NOBODY, writer)
            and not _is_same(talk, hand, writer)
        ):
            wrote[hand] = each
    hands = list(wrote)
    named = mentioned(talk.text(row), [talk.called[hand] for hand in hands])
    if len(named) == 1:
        return hands[named[0]], wrote[hands[named[0]]]
    return (hands[0], wrote[hands[0]]) if len(hands) == 1 else None


def weathered_together(talk: Talk, mood: Mood, teams: Mapping[str, str]) -> Iterator[Found]:
    """A team on a day with far more contacts than usual: two who helped each other, to the end.

    teams: person_id -> the name of their team.
    """
    busy = talk.conversations["busy"].to_numpy(zero_copy_only=False).astype(bool)
    last = talk.last(talk.answered)
    upset_last, customer_last = talk.last(mood.upset), talk.last(talk.customer)
    for conversation in np.flatnonzero(busy & (last != NOBODY)).tolist():
        first, end = int(talk.starts[conversation]), int(talk.ends[conversation])
        if upset_last[conversation] == customer_last[conversation] != NOBODY:
            continue
        notes = [
            row
            for row in range(first, end)
            if talk.note[row]
            and talk.hand[row] != NOBODY
            and len(talk.text(row).split()) >= LEAST_WORDS
        ]
        wrote = {int(talk.hand[row]) for row in notes}
        people = wrote | {int(talk.hand[last[conversation]])}
        if len(wrote) < 2:
            continue
        names = [teams.get(talk.hands[hand].person_id or "") for hand in people if hand != NOBODY]
        known = [name for name in names if name]
        team = max(sorted(set(known)), key=known.count) if known else None
        if team is None or known.count(team) < 2:
            continue
        row = int(last[conversation])
        yield Found(
            kind=MomentKind.WEATHERED_TOGETHER,
            row=notes[0],
            hand=None,
            name=team,
            strength=0.5,
            quote=notes[0],
            others=(*notes[1:], row),
            as_=CreditedAs.TEAM,
            facts={"spoken_by": "colleague"},
        )
