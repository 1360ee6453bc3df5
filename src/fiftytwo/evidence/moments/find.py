"""Finds moments: a pure map over conversations with their signals.

A message is used once: the strongest kind wins. One help is thanked once: of several moments of the
same kind of help in a conversation (same hand), the strongest stays.
Definitions: docs/reference/definitions/praised.md, thanked.md
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import Hand, Signing, hand_of_account, hands_of
from fiftytwo.evidence.moments.kinds import KINDS, Reading, Thresholds, kind_of
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.kit.ids import stable_id
from fiftytwo.terms.conversation import Role, Visibility
from fiftytwo.terms.moments import CreditedAs, Unfit
from fiftytwo.terms.people import Person

VERSION = 3
"""Raised with every change of a definition; moments carry it."""


@dataclass(frozen=True)
class _Words:
    """A customer's words that may thank someone: a message, or the comment of a survey."""

    item_id: str
    row: int | None
    """Its row among the items; null for a survey comment that stands in no conversation of ours."""
    text: str
    at: datetime | None
    kind_index: int
    strength: float
    agent_id: str | None = None
    is_survey: bool = False


def find_moments(
    conversations: pa.Table,
    items: pa.Table,
    surveys: pa.Table,
    signals: pa.Table,
    people: Sequence[Person],
    signing: Signing,
    *,
    thresholds: Thresholds,
    scorer: str,
) -> pa.Table:
    """Moments of these conversations, one row each, as tables/moments.py.

    conversations, items, surveys, signals: whole conversations, as their tables say; any order.
    """
    items = items.sort_by([("conversation_id", "ascending"), ("order", "ascending")])
    page = _Page(conversations, items, people, signing)
    words = [
        *_spoken(items, signals, thresholds),
        *_commented(surveys, signals, thresholds, page),
    ]
    made = json.dumps({"moments": str(VERSION), "scorer": scorer}, sort_keys=True)
    found: dict[tuple[str, str], dict[str, object]] = {}
    for said in sorted(words, key=lambda w: (-w.strength, w.item_id)):
        row = page.moment(said)
        if row:
            # The strongest came first; later ones for the same hand in the same matter add nothing.
            found.setdefault(
                (str(row["conversation_id"]), str(row["actor_key"])), row | {"made_by": made}
            )
    return MOMENTS.from_rows(sorted(found.values(), key=lambda row: str(row["moment_id"])))


def _spoken(items: pa.Table, signals: pa.Table, thresholds: Thresholds) -> list[_Words]:
    mine = pc.and_(
        pc.equal(items["author_role"], str(Role.CUSTOMER)), pc.invert(items["is_auto"])
    ).to_numpy(zero_copy_only=False)
    rows = np.flatnonzero(mine)
    readings = _readings(items["item_id"].take(pa.array(rows)), signals)
    words = []
    for row, reading in zip(rows.tolist(), readings, strict=True):
        kind = kind_of(reading, thresholds) if reading else None
        if kind:
            item_id, text, at = (items[c][row].as_py() for c in ("item_id", "text", "at"))
            words.append(_Words(item_id, row, text, at, *kind))
    return words


def _commented(
    surveys: pa.Table, signals: pa.Table, thresholds: Thresholds, page: "_Page"
) -> list[_Words]:
    words = []
    for survey, reading in zip(
        surveys.to_pylist(), _readings(surveys["survey_id"], signals), strict=True
    ):
        kind = kind_of(reading, thresholds) if reading and survey["comment"] else None
        if kind:
            words.append(
                _Words(
                    survey["survey_id"],
                    page.last_row(survey["conversation_id"]),
                    survey["comment"],
                    survey["at"],
                    *kind,
                    agent_id=survey["agent_id"],
                    is_survey=True,
                )
            )
    return words


def _readings(ids: pa.ChunkedArray, signals: pa.Table) -> list[Reading | None]:
    """What the scorer read in each of `ids`; null where it read nothing."""
    where = pc.index_in(ids, value_set=signals["item_id"].combine_chunks())
    taken = signals.select(["thanks", "praise", "frustration", "hostility"]).take(where)
    return [Reading(**row) if row["thanks"] is not None else None for row in taken.to_pylist()]


class _Page:
    """The conversations laid open: who had helped when a customer said something."""

    def __init__(
        self,
        conversations: pa.Table,
        items: pa.Table,
        people: Sequence[Person],
        signing: Signing,
    ) -> None:
        self._people = people
        self._signing = signing
        self._items = items
        self._conversation = {row["conversation_id"]: row for row in conversations.to_pylist()}
        self._of_row: list[str] = items["conversation_id"].to_pylist()
        self._starts = _starts(self._of_row)
        helping = _helping(items)
        self._helper_before = _latest_before(helping, self._starts)
        self._hands = self._read_hands(np.flatnonzero(helping))

    def last_row(self, conversation_id: str) -> int | None:
        """The last item of a conversation, or None where we have none of it."""
        if conversation_id not in self._conversation:
            return None
        return int(np.searchsorted(np.array(self._of_row), conversation_id, side="right")) - 1

    def moment(self, said: _Words) -> dict[str, object] | None:
        """The row of the moment, or None where nobody can be thanked for it."""
        if said.row is None:
            return None
        conversation = self._conversation[self._of_row[said.row]]
        helper = int(self._helper_before[said.row])
        hand = self._rated(said, conversation) or self._hands.get(helper)
        if hand is None:
            return None
        kind = KINDS[said.kind_index]
        conversation_id = str(conversation["conversation_id"])
        evidence = [said.item_id] + (
            [self._items["item_id"][helper].as_py()] if helper >= 0 else []
        )
        return {
            "moment_id": stable_id(conversation_id, str(kind), said.item_id, hand.key),
            "kind": str(kind),
            "conversation_id": conversation_id,
            "month": conversation["month"],
            "bucket": conversation["bucket"],
            "client": conversation["client"],
            "message_ids": evidence,
            "person_id": hand.person_id,
            "actor_key": hand.key,
            "name": hand.name,
            "credited_as": str(CreditedAs.AUTHOR),
            "at": said.at,
            "strength": said.strength,
            "quote": said.text,
            "before": None,
            "facts": json.dumps(
                self._facts(said.row, conversation, hand, said.is_survey), sort_keys=True
            ),
            "why": "[]",
            "unfit": unfit_reasons(said.text),
        }

    def _read_hands(self, rows: npt.NDArray[np.intp]) -> dict[int, Hand | None]:
        taken = self._items.take(pa.array(rows))
        names = taken["conversation_id"].to_pylist()
        for column in ("account", "source", "client"):
            told = pa.array([self._conversation[name][column] for name in names], pa.string())
            taken = taken.append_column(column, told)
        return dict(zip(rows.tolist(), hands_of(taken, self._people, self._signing), strict=True))

    def _rated(self, said: _Words, conversation: dict[str, Any]) -> Hand | None:
        """Whom the customer rated, if they wrote here, or if we have nothing that anybody wrote."""
        if said.agent_id is None or said.row is None:
            return None
        hand = hand_of_account(
            said.agent_id, said.at, conversation["client"], self._people, self._signing
        )
        first = int(self._starts[said.row])
        wrote = [who for row in range(first, said.row + 1) if (who := self._hands.get(row))]
        if hand is None or not wrote:
            return hand
        is_there = any(hand.key == who.key or hand.is_person_of(who) for who in wrote)
        return hand if is_there else None

    def _facts(
        self, row: int, conversation: dict[str, Any], hand: Hand, is_survey: bool
    ) -> dict[str, object]:
        """What happened until the customer's words, these left out."""
        first, end = self._bounds(row)
        so_far = self._items.slice(first, end - first)
        spoken = so_far.filter(pc.equal(so_far["kind"], "message"))
        wrote = {who.key for at_row in range(first, end) if (who := self._hands.get(at_row))}
        facts: dict[str, object] = {
            "channel": conversation["channel"],
            "source": conversation["source"],
            "account": conversation["account"],
            "messages": spoken.num_rows - (0 if is_survey else 1),
            "agents": len(wrote),
        }
        if is_survey:
            facts["where"] = "survey"
        elif hand.account and hand.person_id is None:
            facts |= {"where": hand.account, "signs_as": hand.name}
        waited = _waited_s(spoken)
        return facts | ({"waited_s": waited} if waited is not None else {})

    def _bounds(self, row: int) -> tuple[int, int]:
        """First row of the conversation, and the row after this one: what was known by then."""
        return int(self._starts[row]), row + 1


def unfit_reasons(text: str) -> list[str]:
    """Why these words must not hang as they stand, as far as the skeleton can tell."""
    return [str(Unfit.PERSONAL_DATA)] if "⟨" in text else []


def _helping(items: pa.Table) -> npt.NDArray[np.bool_]:
    """Rows that may be the help: a person's own message that the customer could read."""
    conditions = (
        pc.equal(items["author_role"], str(Role.AGENT)),
        pc.not_equal(items["visibility"], str(Visibility.INTERNAL)),
        pc.equal(items["kind"], "message"),
        pc.invert(items["is_auto"]),
        pc.invert(items["canned"]),
    )
    mask = conditions[0]
    for condition in conditions[1:]:
        mask = pc.and_(mask, condition)
    result: npt.NDArray[np.bool_] = mask.to_numpy(zero_copy_only=False)
    return result


def _starts(conversation_ids: list[str]) -> npt.NDArray[np.int64]:
    """For each row the first row of its conversation; rows of one conversation lie together."""
    names = np.array(conversation_ids, dtype=object)
    new = np.ones(len(names), dtype=bool)
    new[1:] = names[1:] != names[:-1]
    return np.maximum.accumulate(np.where(new, np.arange(len(names)), 0)).astype(np.int64)


def _latest_before(
    marked: npt.NDArray[np.bool_], starts: npt.NDArray[np.int64]
) -> npt.NDArray[np.int64]:
    """For each row the latest marked row up to it in the same conversation, else -1."""
    latest = np.maximum.accumulate(np.where(marked, np.arange(len(marked)), -1))
    return np.where(latest >= starts, latest, -1).astype(np.int64)


def _waited_s(spoken: pa.Table) -> int | None:
    """Seconds from the customer's first message to a person's first answer; None: not known."""
    asked: datetime | None = None
    for role, at in zip(spoken["author_role"].to_pylist(), spoken["at"].to_pylist(), strict=True):
        if at is None:
            return None
        if role == Role.CUSTOMER and asked is None:
            asked = at
        if role == Role.AGENT and asked is not None:
            return int((at - asked).total_seconds())
    return None
