"""What was said, found and told, read once for all pages, and of it only what the weeks need."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import Hand, Signing, hands_of
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.partitions import UNDATED
from fiftytwo.evidence.lake.question import Span
from fiftytwo.evidence.runs.people import (
    read_absences,
    read_recognitions,
    read_roster,
    read_shifts,
    read_signing,
    read_written,
    read_wrong,
)
from fiftytwo.evidence.runs.wanted import Wanted, conditions, refuse_nothing
from fiftytwo.evidence.seen.copies import Written
from fiftytwo.evidence.seen.seen import Absences, Shifts
from fiftytwo.evidence.tables.contacts import CONTACTS
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.exposures import EXPOSURES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.terms.conversation import Kind, Role, Visibility
from fiftytwo.terms.moments import MISREAD
from fiftytwo.terms.people import Person, Recognition

Flags = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.int64]

NOBODY = -1
NO_TIME = np.iinfo(np.int64).min

HISTORY = timedelta(weeks=8)
"""What a week is held against: what customers usually say, who had a moment, usual days."""

_END_OF_TIME = datetime(9999, 1, 1, tzinfo=UTC)

_CONVERSATION = (
    *("conversation_id", "source", "account", "client", "queue", "status", "assignee_id"),
    *("first_at", "last_at"),
)
_ITEM = (
    *("item_id", "conversation_id", "month", "author_role", "author_id", "author_name"),
    *("visibility", "kind", "at", "text", "is_auto", "signature"),
)


@dataclass(frozen=True)
class Told:
    """What the organisation told of its people."""

    roster: Sequence[Person]
    absences: Absences
    shifts: Shifts
    recognitions: Sequence[Recognition]
    written: Sequence[Written]
    """Written thanks with their words, for near-copies."""
    wrong: Mapping[str, str] = field(default_factory=dict)
    """moment_id -> why a lead called it wrong."""


def read_told(lake: Lake) -> Told:
    """All of it: it is small beside what customers say."""
    return Told(
        read_roster(lake),
        read_absences(lake),
        read_shifts(lake),
        read_recognitions(lake),
        read_written(lake),
        read_wrong(lake),
    )


@dataclass(frozen=True)
class Said:
    """Items, one row each, as columns."""

    conversation: Rows
    """Row -> number of its conversation."""
    at: Rows
    """Row -> microseconds since 1970, UTC; NO_TIME where not known."""
    ours: Flags
    """What people of ours wrote to customers."""
    hand: Rows
    """Row -> whose hand that was, a number in `hands`; NOBODY: not ours, or unsigned."""
    customer: Flags
    """What customers said, in text."""
    in_text: Flags
    text: pa.ChunkedArray
    """Row -> the words."""
    language: npt.NDArray[np.str_]
    """Row -> language judged to be read, `unknown`; empty: not scored."""
    refusal: npt.NDArray[np.float32]
    """Row -> probability that it is a no by rule; NaN: not scored."""
    timeless: Flags
    """Row of a conversation in which nothing has a time, though others have."""


@dataclass(frozen=True)
class Gathered:
    """Everything that the pages of some weeks are made from."""

    told: Told
    span: Span | None
    """What holds every page's week; null: nothing has a time."""
    conversations: pa.Table
    """Those with something in these weeks, and those without a time; one row a number in Said."""
    said: Said
    hands: tuple[Hand, ...]
    moments: Sequence[Mapping[str, Any]]
    """Rows of tables/moments.py, of these weeks; all where nothing has a time."""
    chances: pa.Table
    """person_id, kind and at of the moments of HISTORY and these weeks, but for those that were
    misread."""
    contacts: pa.Table
    """tables/contacts.py of HISTORY and these weeks; all where nothing has a time."""
    exposures: pa.Table
    """tables/exposures.py, likewise."""
    accounts: frozenset[str]
    """Accounts of all sources, to say which one where there are several."""
    sources: frozenset[str]


def read_times(lake: Lake, wanted: Wanted) -> pa.Table:
    """first_at, last_at, source and account of every conversation asked for.

    Raises WrongUse, saying what there is, where there are none.
    """
    columns = ["first_at", "last_at", "source", "account"]
    times = lake.read(CONVERSATIONS, columns, **conditions(wanted))
    if not times.num_rows:
        refuse_nothing(lake, wanted)
    return times


def gather(lake: Lake, wanted: Wanted, told: Told, times: pa.Table, span: Span | None) -> Gathered:
    """What lies in `span`, which holds every page's week; None: nothing has a time, so all."""
    where = conditions(wanted)
    history = Span(span.starts - HISTORY, span.ends) if span else None
    conversations = _conversations(lake, where, span)
    items = _items(lake, conversations, span)
    said, hands = _said(lake, conversations, items, told.roster, read_signing(lake))
    return Gathered(
        told=told,
        span=span,
        conversations=conversations,
        said=said,
        hands=hands,
        moments=_of(wanted, lake.read(MOMENTS, **_at(span))).to_pylist(),
        chances=_chances(lake, told, history),
        contacts=_of(wanted, lake.read(CONTACTS, **_at(history))),
        exposures=_of(wanted, lake.read(EXPOSURES, **_at(history))),
        accounts=frozenset(pc.unique(times["account"]).to_pylist()),
        sources=frozenset(pc.unique(times["source"]).to_pylist()),
    )


def _chances(lake: Lake, told: Told, history: Span | None) -> pa.Table:
    columns = ["moment_id", "person_id", "kind", "at"]
    found = lake.read(MOMENTS, columns, **_at(history)) if history else MOMENTS.empty()
    misread = pa.array([one for one, why in told.wrong.items() if why in MISREAD], pa.string())
    stands = pc.invert(pc.is_in(found["moment_id"], value_set=misread))
    return found.filter(stands).select(columns[1:])


def _at(span: Span | None) -> dict[str, Any]:
    return {"at": span} if span else {}


def _of(wanted: Wanted, rows: pa.Table) -> pa.Table:
    """Rows of the source and client asked for; a conversation's id begins with its source."""
    if wanted.client:
        rows = rows.filter(pc.equal(rows["client"], wanted.client))
    if wanted.source:
        rows = rows.filter(pc.starts_with(rows["conversation_id"], f"{wanted.source}:"))
    return rows


def _conversations(lake: Lake, where: Mapping[str, Any], span: Span | None) -> pa.Table:
    if span is None:
        return lake.read(CONVERSATIONS, _CONVERSATION, **where)
    later = Span(span.starts, _END_OF_TIME)
    met = lake.read(CONVERSATIONS, _CONVERSATION, **where, last_at=later)
    met = met.filter(pc.less(met["first_at"], pa.scalar(span.ends, met["first_at"].type)))
    timeless = lake.read(CONVERSATIONS, _CONVERSATION, **where, first_at=None)
    return pa.concat_tables([met, timeless])


def _items(lake: Lake, conversations: pa.Table, span: Span | None) -> pa.Table:
    items = lake.read(ITEMS, _ITEM, **_at(span))
    if span:
        items = pa.concat_tables([items, lake.read(ITEMS, _ITEM, month=UNDATED)])
    names = conversations["conversation_id"].combine_chunks()
    number = pc.index_in(items["conversation_id"], value_set=names)
    return items.append_column("number", number).filter(pc.is_valid(number))


def _said(
    lake: Lake,
    conversations: pa.Table,
    items: pa.Table,
    roster: Sequence[Person],
    signing: Signing,
) -> tuple[Said, tuple[Hand, ...]]:
    number = items["number"].to_numpy().astype(np.int64)
    in_text = _flags(pc.not_equal(items["text"], ""))
    ours = _written_by_people(items)
    hand, hands = _hands(conversations, items, number, ours, roster, signing)
    columns = ["item_id", "language", "refusal"]
    months = sorted(pc.unique(items["month"]).to_pylist())
    signals = lake.read(SIGNAL_ROWS, columns, month=months)
    scored = pc.index_in(items["item_id"], value_set=signals["item_id"].combine_chunks())
    read = signals.take(scored)
    timeless = _flags(pc.is_null(conversations["first_at"]))
    said = Said(
        conversation=number,
        at=pc.fill_null(items["at"].cast(pa.int64()), NO_TIME).to_numpy(),
        ours=ours,
        hand=hand,
        customer=in_text & _flags(pc.equal(items["author_role"], str(Role.CUSTOMER))),
        in_text=in_text,
        text=items["text"],
        language=np.asarray(pc.fill_null(read["language"], "").to_pylist(), dtype=np.str_),
        refusal=read["refusal"].to_numpy().astype(np.float32),
        timeless=timeless[number],
    )
    return said, hands


def _hands(
    conversations: pa.Table,
    items: pa.Table,
    number: Rows,
    ours: Flags,
    roster: Sequence[Person],
    signing: Signing,
) -> tuple[Rows, tuple[Hand, ...]]:
    rows = np.flatnonzero(ours)
    taken = items.take(pa.array(rows))
    for column in ("account", "source", "client"):
        where = conversations[column].take(pa.array(number[rows]))
        taken = taken.append_column(column, where)
    numbers: dict[Hand, int] = {}
    hand = np.full(len(number), NOBODY, np.int64)
    hand[rows] = [
        NOBODY if found is None else numbers.setdefault(found, len(numbers))
        for found in hands_of(taken, roster, signing)
    ]
    return hand, tuple(numbers)


def _written_by_people(items: pa.Table) -> Flags:
    """What people of ours wrote to customers."""
    by_agents = pc.and_(
        pc.equal(items["author_role"], str(Role.AGENT)), pc.invert(items["is_auto"])
    )
    to_customers = pc.and_(
        pc.equal(items["kind"], str(Kind.MESSAGE)),
        pc.not_equal(items["visibility"], str(Visibility.INTERNAL)),
    )
    return _flags(pc.and_(by_agents, to_customers))


def _flags(column: pa.ChunkedArray) -> Flags:
    flags: Flags = pc.fill_null(column, False).to_numpy(zero_copy_only=False).astype(bool)
    return flags


def microseconds(at: datetime) -> int:
    """As in Said.at."""
    return (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def within(rows: pa.Table, starts: datetime, ends: datetime) -> pa.Table:
    """Rows whose `at` is from `starts` on and before `ends`."""
    at = rows["at"]
    low, high = (pa.scalar(edge, at.type) for edge in (starts, ends))
    return rows.filter(pc.and_(pc.greater_equal(at, low), pc.less(at, high)))


def by_person(rows: Sequence[Mapping[str, Any]], column: str) -> dict[str, list[Mapping[str, Any]]]:
    """Rows by who they are of; those of nobody are left out."""
    found: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        if row[column] is not None:
            found[row[column]].append(row)
    return dict(found)
