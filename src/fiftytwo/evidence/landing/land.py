"""Lands rows in the lake, inside the intake's one transaction."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.partitions import bucket_of, month_of
from fiftytwo.evidence.landing.again import (
    as_they_were,
    as_told_before,
    bring_answers_home,
    older,
    without_told_twice,
)
from fiftytwo.evidence.landing.arrange import OF_CONVERSATION, conversations_of, in_order
from fiftytwo.evidence.landing.canonical import DEFAULT_CLIENT, Canonical, email_key
from fiftytwo.evidence.landing.erased import (
    erased_key,
    erased_keys,
    with_pseudonyms,
    with_values,
    without_erased,
    without_erased_people,
)
from fiftytwo.evidence.redact.mask import mask_column, mask_text
from fiftytwo.evidence.sources.raw import Delivers
from fiftytwo.evidence.tables.absences import ABSENCES
from fiftytwo.evidence.tables.actors import ACTORS
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intervals import INTERVALS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.evidence.tables.recognitions import RECOGNITIONS
from fiftytwo.evidence.tables.shifts import SHIFTS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.table import Table
from fiftytwo.kit.ids import stable_id
from fiftytwo.kit.keys import Key
from fiftytwo.kit.steps import step


@dataclass
class Landed:
    """What landed: numbers only, safe to print and to log."""

    conversations: int = 0
    items: Counter[str] = field(default_factory=Counter)
    """By role."""
    rows: Counter[str] = field(default_factory=Counter)
    """Other rows, by table."""
    erased_before: int = 0
    """Conversations left out because they were erased here earlier."""
    superseded: int = 0
    """Conversations left out because a newer version of them is here."""

    def __add__(self, other: "Landed") -> "Landed":
        return Landed(
            self.conversations + other.conversations,
            self.items + other.items,
            self.rows + other.rows,
            self.erased_before + other.erased_before,
            self.superseded + other.superseded,
        )


def land_messages(
    change: Change,
    fresh: Canonical,
    *,
    source: str,
    delivers: Delivers,
    intake_seq: int,
    key: Key,
) -> Landed:
    """Land conversations whole: with their earlier messages where a file holds only some."""
    arranged = arranged_messages(
        change, fresh, source=source, delivers=delivers, intake_seq=intake_seq, key=key
    )
    if not arranged.ids:
        return arranged.landed
    step("intake: replace conversations")
    change.replace_conversations(
        {CONVERSATIONS.name: arranged.conversations, ITEMS.name: arranged.items}, arranged.ids
    )
    step("intake: replace actors")
    actors = without_erased_people(fresh.actors, erased_keys(change), key)
    change.replace(ACTORS, ACTORS.check(as_told_before(change, actors)))
    bring_answers_home(change, arranged.conversations)
    return arranged.landed


@dataclass(frozen=True)
class Arranged:
    """Conversations as they are to be stored, with all of their items."""

    landed: Landed
    ids: tuple[str, ...] = ()
    conversations: pa.Table = field(default_factory=CONVERSATIONS.empty)
    items: pa.Table = field(default_factory=ITEMS.empty)


def arranged_messages(
    lake: Lake | Change,
    fresh: Canonical,
    *,
    source: str,
    delivers: Delivers,
    intake_seq: int,
    key: Key,
) -> Arranged:
    """What landing would store, whole; reads and changes nothing."""
    tombstones = erased_keys(lake)
    items = without_erased(fresh.items, tombstones, key)
    erased = _distinct(fresh.items["conversation_id"]) - _distinct(items["conversation_id"])
    superseded: set[str] = set()
    if delivers == Delivers.WHOLE:
        superseded = older(lake, items)
        items = _without(items, superseded)
    ids = tuple(sorted(_distinct(items["conversation_id"])))
    landed = Landed(
        len(ids),
        Counter(items["author_role"].to_pylist()),
        erased_before=len(erased),
        superseded=len(superseded),
    )
    if not ids:
        return Arranged(landed)
    items = as_they_were(lake, items)
    if delivers == Delivers.MESSAGES:
        items = _with_stored(lake, items, ids)
    items = without_told_twice(items)
    if tombstones:
        assignees = with_pseudonyms(items["assignee_id"].to_pylist(), tombstones, key)
        items = with_values(items, "assignee_id", assignees)
    step("intake: arrange")
    items = in_order(items)
    conversations = conversations_of(items, source=source)
    conversations = _with_partition(lake, conversations, intake_seq)
    items = _place_in_partition(items, conversations)
    return Arranged(landed, ids, CONVERSATIONS.check(conversations), ITEMS.check(items))


def _distinct(column: pa.ChunkedArray) -> set[str]:
    return set(pc.unique(column).to_pylist())


def _without(items: pa.Table, conversations: Iterable[str]) -> pa.Table:
    gone = pa.array(sorted(set(conversations)), pa.string())
    if not len(gone):
        return items
    return items.filter(pc.invert(pc.is_in(items["conversation_id"], gone)))


def _with_stored(lake: Lake | Change, items: pa.Table, ids: Sequence[str]) -> pa.Table:
    """New items together with the stored ones of the same conversations that are not among them."""
    stored = lake.read(ITEMS, conversation_id=list(ids))
    if not stored.num_rows:
        return items
    new_ids = items["item_id"].combine_chunks()
    stored = stored.filter(pc.invert(pc.is_in(stored["item_id"], new_ids)))
    attributes = lake.read(
        CONVERSATIONS,
        ["conversation_id", "account", "native_conversation_id", "source_cursor", *OF_CONVERSATION],
        conversation_id=list(ids),
    )
    stored = stored.join(attributes, "conversation_id")
    is_customer = pc.equal(stored["author_role"], "customer")
    customer = pc.if_else(is_customer, stored["author_id"], pa.scalar(None, pa.string()))
    # Stored items come before new ones where neither has a time.
    sequence = pc.subtract(pc.cast(stored["order"], pa.int64()), pa.scalar(1 << 40, pa.int64()))
    stored = stored.append_column("customer_id", customer).append_column("sequence", sequence)
    stored = stored.select(items.column_names).cast(items.schema)
    # Stored first: what the newer file says of the conversation is the last told, and wins.
    return pa.concat_tables([stored, items])


def _with_partition(lake: Lake | Change, conversations: pa.Table, intake_seq: int) -> pa.Table:
    """Conversations with month and bucket: of their first intake, else of their first item."""
    ids = conversations["conversation_id"].to_pylist()
    stored = lake.stored_partitions(ids)
    buckets = lake.buckets
    places = [
        stored.get(name) or (month_of(first), bucket_of(name, buckets))
        for name, first in zip(ids, conversations["first_at"].to_pylist(), strict=True)
    ]
    n = conversations.num_rows
    return (
        conversations.append_column("month", pa.array([m for m, _ in places], pa.string()))
        .append_column("bucket", pa.array([b for _, b in places], pa.int32()))
        .append_column("intake_seq", pa.array([intake_seq] * n, pa.int64()))
    )


def _place_in_partition(items: pa.Table, conversations: pa.Table) -> pa.Table:
    where = pc.index_in(
        items["conversation_id"], value_set=conversations["conversation_id"].combine_chunks()
    )
    for column in ("month", "bucket"):
        items = items.append_column(column, conversations[column].take(where))
    return items


def land_surveys(
    change: Change, raw: pa.Table, *, client: str | None, key: Key, source: str | None = None
) -> Landed:
    """Land survey answers beside the conversation they are about, if it is here.

    source: the reader whose conversations they are about, where the answers stood among them.
    """
    rows = survey_rows(change, raw, client=client, key=key, source=source)
    step("intake: replace surveys")
    change.replace(SURVEYS, rows)
    return Landed(rows=Counter({SURVEYS.name: rows.num_rows}))


_WHERE = ("conversation_id", "native_conversation_id", "month", "bucket", "source", "client")


def survey_rows(
    lake: Lake | Change,
    raw: pa.Table,
    *,
    client: str | None,
    key: Key,
    source: str | None = None,
    beside: pa.Table | None = None,
) -> pa.Table:
    """What landing would store of survey answers, as tables/surveys.py.

    beside: conversations that land together with them.
    """
    native = raw["native_conversation_id"].to_pylist()
    stored = lake.read(CONVERSATIONS, _WHERE, native_conversation_id=sorted(set(native)))
    fresh = beside.select(_WHERE).to_pylist() if beside is not None else []
    ours = {row["conversation_id"] for row in fresh}
    known = [row for row in stored.to_pylist() if row["conversation_id"] not in ours]
    place = _only_one_each([*known, *fresh], source, client)
    comments = mask_column(raw["comment"])
    tombstones = erased_keys(lake)
    agents = with_pseudonyms(raw["agent_id"].to_pylist(), tombstones, key)
    raw = with_values(raw, "agent_id", agents) if tombstones else raw
    rows = []
    for row, comment in zip(raw.to_pylist(), comments.to_pylist(), strict=True):
        name = row["native_conversation_id"]
        at_home = place.get(name)
        conversation_id = at_home["conversation_id"] if at_home else f"{source or 'own'}:-:{name}"
        about = (conversation_id, f"native:{source or '*'}:{name}")
        if not at_home and any(erased_key(key, one) in tombstones for one in about):
            continue
        rows.append(
            {
                "survey_id": f"{conversation_id}#survey-"
                + stable_id(conversation_id, str(row["at"]), str(row["score"]), comment or "")[:12],
                "conversation_id": conversation_id,
                "month": at_home["month"] if at_home else month_of(row["at"]),
                "bucket": at_home["bucket"]
                if at_home
                else bucket_of(conversation_id, lake.buckets),
                "client": client or row["client"] or DEFAULT_CLIENT,
                "native_conversation_id": name,
                "at": row["at"],
                "score": row["score"],
                "scale": row["scale"],
                "comment": comment,
                "agent_id": row["agent_id"],
            }
        )
    return SURVEYS.from_rows(list({row["survey_id"]: row for row in rows}.values()))


def _only_one_each(
    known: Sequence[dict[str, Any]], source: str | None, client: str | None
) -> dict[str, dict[str, Any]]:
    """Native id -> the one conversation that it can mean: ids collide between sources and clients,
    and where two are left, nobody knows.
    """
    found: dict[str, list[dict[str, Any]]] = {}
    for row in known:
        if source in (None, row["source"]) and client in (None, row["client"]):
            found.setdefault(row["native_conversation_id"], []).append(row)
    return {native: rows[0] for native, rows in found.items() if len(rows) == 1}


def land_people(
    change: Change,
    kind: str,
    rows: Iterable[Mapping[str, object]],
    key: Key,
    *,
    client: str | None = None,
) -> Landed:
    """Land roster, absences, shifts, recognitions or intervals.

    The first three replace what was; the others add rows and replace those with the same key.
    client: for whom the rows are, where they have such a column; it wins over what they say.
    """
    table, shape = _PEOPLE[kind]
    tombstones = erased_keys(change)
    shaped = [
        shape({**row, "client": client or row.get("client")}, key)
        for row in rows
        if not tombstones or not _is_forgotten(row, tombstones, key)
    ]
    for column in ("giver_id", "lead_id"):
        if tombstones and column in table.schema.names:
            new = with_pseudonyms([str(r[column] or "") for r in shaped], tombstones, key)
            # A lead who was forgotten leads nobody any more.
            told = [
                None if column == "lead_id" and n != r[column] else n
                for n, r in zip(new, shaped, strict=True)
            ]
            shaped = [
                row | {column: value or None} for row, value in zip(shaped, told, strict=True)
            ]
    unique = list({tuple(row[c] for c in table.key): row for row in shaped}.values())
    step(f"intake: replace {table.name}")
    if table in (RECOGNITIONS, INTERVALS):
        change.replace(table, table.from_rows(unique))
    else:
        change.replace_all(table, table.from_rows(unique))
    return Landed(rows=Counter({table.name: len(unique)}))


def _is_forgotten(row: Mapping[str, object], erased: frozenset[str], key: Key) -> bool:
    who = str(row.get("person_id") or row.get("recognised_id"))
    return erased_key(key, who, "person") in erased


_Row = dict[str, object]
_Shape = Callable[[Mapping[str, object], Key], _Row]


def _person(row: Mapping[str, object], key: Key) -> _Row:
    email = row.get("email")
    columns = [c.name for c in PERSONS.columns if c.name != "email_key"]
    return {name: row.get(name) for name in columns} | {
        "email_key": email_key(key, str(email)) if email else None
    }


def _as_it_is(table: Table) -> _Shape:
    return lambda row, _key: {column.name: row.get(column.name) for column in table.columns}


def _recognition(row: Mapping[str, object], _key: Key) -> _Row:
    words = mask_text(str(row["words"])) if row.get("words") else None
    known = {name: row.get(name) for name in ("recognised_id", "at", "giver_id", "how")}
    identity = "\x1f".join(str(value) for value in (*known.values(), words))
    name = hashlib.sha256(identity.encode()).hexdigest()[:32]
    return {"recognition_id": name, **known, "words": words}


def _interval(row: Mapping[str, object], _key: Key) -> _Row:
    told: _Row = {column.name: row.get(column.name) for column in INTERVALS.columns}
    return told | {"client": row.get("client") or DEFAULT_CLIENT}


_PEOPLE: dict[str, tuple[Table, _Shape]] = {
    "roster": (PERSONS, _person),
    "absences": (ABSENCES, _as_it_is(ABSENCES)),
    "shifts": (SHIFTS, _as_it_is(SHIFTS)),
    "recognitions": (RECOGNITIONS, _recognition),
    "intervals": (INTERVALS, _interval),
}
