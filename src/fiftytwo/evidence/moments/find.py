"""Finds moments: a pure map over conversations with their signals.

A message is evidence once: the strongest kind wins. One help is thanked once: of several moments
of the same sort in a conversation (same hand), the strongest stays.
Definitions: docs/reference/definitions/
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

import pyarrow as pa

from fiftytwo.evidence.credit.hands import Signing
from fiftytwo.evidence.moments.colleagues import (
    helped_a_colleague,
    weathered_together,
    witnessed,
)
from fiftytwo.evidence.moments.effort import steady, untangled, went_beyond
from fiftytwo.evidence.moments.facts import facts_of
from fiftytwo.evidence.moments.found import Found
from fiftytwo.evidence.moments.mood import Mood, mood
from fiftytwo.evidence.moments.poise import kept_poise, paid_back, set_a_boundary
from fiftytwo.evidence.moments.said import passed_on, said
from fiftytwo.evidence.moments.turned_around import turned_around
from fiftytwo.evidence.moments.unfit import unfit_reasons
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.talk.bars import Bars
from fiftytwo.evidence.talk.talk import Talk, lay_open
from fiftytwo.kit.ids import stable_id
from fiftytwo.terms.moments import MomentKind
from fiftytwo.terms.people import Person

VERSION = 7
"""Raised with every change of a definition; moments carry it."""

_RANK = {kind: place for place, kind in enumerate(MomentKind)}

_BEFORE_THANKS = (MomentKind.TURNED_AROUND, MomentKind.UNTANGLED)

SORT = {
    MomentKind.TURNED_AROUND: "said",
    MomentKind.UNTANGLED: "said",
    MomentKind.PRAISED: "said",
    MomentKind.THANKED: "said",
    MomentKind.KEPT_POISE: "conduct",
    MomentKind.SET_A_BOUNDARY: "conduct",
}
"""Kinds of one sort tell of the same help: one a hand and conversation. Others are alone."""


def find_moments(
    conversations: pa.Table,
    items: pa.Table,
    surveys: pa.Table,
    signals: pa.Table,
    people: Sequence[Person],
    signing: Signing,
    *,
    bars: Bars,
    scorer: str,
) -> pa.Table:
    """Moments of these conversations, one row each, as tables/moments.py.

    conversations, items, surveys, signals: whole conversations, as their tables say, any order.
    conversations may have `contacts` and `busy`, as runs/around.py tells them; else there are none.
    """
    talk = lay_open(conversations, items, surveys, signals, people, signing)
    return moments_in(talk, people, bars, scorer)


def moments_in(talk: Talk, people: Sequence[Person], bars: Bars, scorer: str) -> pa.Table:
    """The same of a Talk that is open already."""
    teams = {person.person_id: person.team for person in people if person.team}
    made_by = json.dumps({"moments": str(VERSION), "scorer": scorer}, sort_keys=True)
    went = mood(talk, bars)
    snapped = paid_back(talk, went, bars)
    found = (
        one
        for one in _all(talk, went, teams, bars)
        if one.facts.get("spoken_by") != "agent" or (int(talk.of[one.row]), one.hand) not in snapped
    )
    rows = [_row(talk, one, made_by) for one in _once(talk, found)]
    return MOMENTS.from_rows(sorted(rows, key=lambda row: str(row["moment_id"])))


def _all(talk: Talk, went: Mood, teams: Mapping[str, str], bars: Bars) -> Iterator[Found]:
    yield from said(talk, went, bars)
    yield from passed_on(talk, went, bars)
    yield from turned_around(talk, went, bars)
    yield from untangled(talk, went, bars)
    yield from went_beyond(talk, went, bars)
    yield from kept_poise(talk, went)
    yield from set_a_boundary(talk, went, bars)
    yield from helped_a_colleague(talk, went)
    yield from witnessed(talk)
    yield from weathered_together(talk, went, teams)
    yield from steady(talk, went, bars)


def _once(talk: Talk, found: Iterable[Found]) -> list[Found]:
    """Each message as evidence once, each help thanked once; strongest kinds first.

    Two who are named in the same words are both thanked by them.
    """
    used: dict[int, MomentKind] = {}
    helped: set[tuple[int, str, object]] = set()
    kept = []
    for one in _clearest_first(found):
        whom = talk.hands[one.hand].key if one.hand is not None else one.name
        place = (int(talk.of[one.row]), SORT.get(one.kind, str(one.kind)), whom)
        if place in helped or used.get(one.row, one.kind) != one.kind:
            continue
        helped.add(place)
        used[one.row] = one.kind
        kept.append(one)
    return kept


def _clearest_first(found: Iterable[Found]) -> list[Found]:
    """Strongest kinds first, but for those of the customer's words that nobody's thanks carry.

    Where `turned_around` or `untangled` rests on words that are not themselves thanks or praise of
    the same hand, or on an agent's words, plain thanks and praise of that hand go before it.
    """
    all_found = list(found)
    plain = {
        (one.row, one.hand)
        for one in all_found
        if one.kind in (MomentKind.PRAISED, MomentKind.THANKED)
    }

    def place(one: Found) -> tuple[float, float, int]:
        rank = float(_RANK[one.kind])
        if one.kind in _BEFORE_THANKS and (one.row, one.hand) not in plain:
            rank = _RANK[MomentKind.THANKED] + 0.5
        return (rank, -one.strength, one.row)

    return sorted(all_found, key=place)


def _before(talk: Talk, one: Found) -> str | None:
    if one.before is None:
        return None
    return one.before_said or talk.text(one.before)


def _row(talk: Talk, one: Found, made_by: str) -> dict[str, object]:
    place = talk.about(int(talk.of[one.row]), "conversation_id", "month", "bucket", "client")
    hand = talk.hands[one.hand] if one.hand is not None else None
    name = hand.name if hand else str(one.name)
    key = hand.key if hand else f"{one.as_}/{name.casefold()}"
    evidence, quote = talk.item_id(one.row), talk.text(one.quote)
    shown = [row for row in (one.quote, one.closing) if row is not None]
    others = [talk.item_id(row) for row in dict.fromkeys(one.others) if row != one.row]
    return {
        "moment_id": stable_id(place["conversation_id"], str(one.kind), evidence, key),
        "kind": str(one.kind),
        **place,
        "message_ids": [evidence, *others],
        "person_id": hand.person_id if hand else None,
        "actor_key": key,
        "name": name,
        "credited_as": str(one.as_),
        "at": talk.time(one.row),
        "strength": one.strength,
        "quote": quote,
        "before": _before(talk, one),
        "facts": json.dumps(facts_of(talk, one, hand), sort_keys=True, ensure_ascii=False),
        "why": "[]",
        "unfit": _unfit(talk, shown),
        "made_by": made_by,
    }


def _unfit(talk: Talk, rows: Iterable[int]) -> list[str]:
    """Why what is shown must not hang, each reason once."""
    reasons = (
        reason
        for row in rows
        for reason in unfit_reasons(talk.text(row), is_ours=not talk.customer[row])
    )
    return list(dict.fromkeys(reasons))
