"""Forgets a customer or a person: rows and tombstones in one transaction, then the files.

Of a customer everything goes: their conversations; of a conversation with several customers what
this one wrote. Of a person who worked here the name, accounts and signatures go, and what was said
to and by them as colleagues; the customers' conversations stay, written by nobody we could name.
What comes in again afterwards is left out or made nameless again: the tombstones see to it.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import pyarrow as pa

from fiftytwo.evidence.credit.hands import FORGOTTEN, Hand
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.landing.canonical import email_key
from fiftytwo.evidence.landing.erased import erased_key, nameless, with_values, without_names
from fiftytwo.evidence.tables.absences import ABSENCES
from fiftytwo.evidence.tables.actors import ACTORS
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.evidence.tables.recognitions import RECOGNITIONS
from fiftytwo.evidence.tables.shifts import SHIFTS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.table import Table
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.keys import Key
from fiftytwo.kit.steps import step
from fiftytwo.terms.conversation import Role

CUSTOMER = "c_"
NO_ACCOUNT = "-"


@dataclass
class Forgotten:
    """What was forgotten: counts, and the marks that no file may hold any more."""

    rows: Counter[str] = field(default_factory=Counter)
    """by table"""
    marks: set[str] = field(default_factory=set)
    """pseudonyms, ids and names"""


def forget_customer(change: Change, who: str, key: Key, at: datetime) -> Forgotten:
    """Erase a customer: by e-mail address, by handle or id in the helpdesk, or by pseudonym.

    Raises WrongUse where nobody of that name wrote here.
    """
    pseudonyms = _pseudonyms(change, who, key)
    theirs = change.read(ITEMS, ["item_id", "conversation_id"], author_id=sorted(pseudonyms))
    named = change.read(CONVERSATIONS, ["conversation_id", "customer_ids"]).to_pylist()
    customers = {row["conversation_id"]: set(row["customer_ids"].split(";")) for row in named}
    ids = {name for name, ids in customers.items() if ids & pseudonyms}
    ids |= set(theirs["conversation_id"].to_pylist())
    if not ids:
        raise WrongUse(
            "nothing here is of that customer; name them by e-mail address, by the handle or id "
            "in the helpdesk, or by the pseudonym that `fiftytwo items` shows (c_…)"
        )
    alone = {name for name in ids if customers.get(name, set()) - {""} <= pseudonyms}
    forgotten = Forgotten(marks=set(pseudonyms))
    step("forget: conversations")
    for table in (CONVERSATIONS, ITEMS, SURVEYS, SIGNAL_ROWS, MOMENTS):
        forgotten.rows[table.name] += change.count(table, conversation_id=sorted(alone))
    marks = [("customer", name) for name in sorted(pseudonyms)]
    marks += [("conversation", name) for name in sorted(alone)]
    change.erase_conversations(alone, _tombstones(marks, key, at))
    shared = sorted(ids - alone)
    if shared:
        _cut_out(change, shared, pseudonyms, theirs["item_id"].to_pylist(), forgotten)
    step("forget: actors")
    _remove(change, ACTORS, forgotten, actor_id=sorted(pseudonyms))
    return forgotten


def _pseudonyms(change: Change, who: str, key: Key) -> set[str]:
    """Every pseudonym that this customer may have here."""
    if who.startswith(CUSTOMER):
        return {who}
    accounts = set(change.read(CONVERSATIONS, ["account"])["account"].to_pylist()) | {NO_ACCOUNT}
    found = {key.pseudonym(CUSTOMER, f"{account}:{who}") for account in accounts}
    by_address = change.read(ACTORS, ["actor_id", "role"], email_key=email_key(key, who))
    found |= {
        row["actor_id"]
        for row in by_address.to_pylist()
        if row["role"] != Role.AGENT and row["actor_id"].startswith(CUSTOMER)
    }
    return found


def _cut_out(
    change: Change,
    conversations: Sequence[str],
    pseudonyms: Collection[str],
    items: Sequence[str],
    forgotten: Forgotten,
) -> None:
    """Take one customer's items out of conversations that others are in as well."""
    gone = set(items)
    for table in (ITEMS, SIGNAL_ROWS):
        _remove(change, table, forgotten, item_id=sorted(gone))
    _remove(change, SURVEYS, forgotten, conversation_id=list(conversations))
    moments = change.read(MOMENTS, conversation_id=list(conversations)).to_pylist()
    of_theirs = [row["moment_id"] for row in moments if gone & set(row["message_ids"])]
    _remove(change, MOMENTS, forgotten, moment_id=of_theirs)
    rows = change.read(CONVERSATIONS, conversation_id=list(conversations))
    left = [
        ";".join(name for name in ids.split(";") if name not in pseudonyms)
        for ids in rows["customer_ids"].to_pylist()
    ]
    change.replace(CONVERSATIONS, with_values(rows, "customer_ids", left))


def forget_person(
    change: Change, person_id: str, hands: Sequence[tuple[str, Hand | None]], key: Key, at: datetime
) -> Forgotten:
    """Make a person who worked here nameless: of the roster, or an account without one.

    hands: (item_id, hand) of every agent's item. Raises WrongUse where nobody has that id.
    """
    person = next(iter(change.read(PERSONS, person_id=person_id).to_pylist()), None)
    mine = sorted(item for item, hand in hands if hand and _is_of(hand, person_id, person))
    if person is None and not mine:
        raise WrongUse(f"nobody here has the id {person_id}: see person_id in your roster")
    items = change.read(ITEMS, item_id=mine) if mine else ITEMS.empty()
    places = set(zip(*(items[c].to_pylist() for c in ("author_id", "signature")), strict=True))
    names = {name for name in items["author_name"].to_pylist() if name}
    names |= {person["name"], *person["aliases"]} if person else set()
    names |= {signature for _, signature in places if signature}
    pseudonym = key.pseudonym(FORGOTTEN, person_id)
    forgotten = Forgotten(marks={person_id, *(n for n in names if len(n) > 3)})
    _rename(change, items, names, pseudonym, forgotten)
    step("forget: roster")
    for table in (PERSONS, SHIFTS, ABSENCES):
        _remove(change, table, forgotten, person_id=person_id)
    _remove(change, RECOGNITIONS, forgotten, recognised_id=person_id)
    given = change.read(RECOGNITIONS, giver_id=person_id)
    change.replace(RECOGNITIONS, with_values(given, "giver_id", [pseudonym] * given.num_rows))
    _remove(change, MOMENTS, forgotten, person_id=person_id)
    written = set(mine)
    keys = {hand.key for item, hand in hands if hand and item in written}
    _remove(change, MOMENTS, forgotten, actor_key=sorted(keys))
    own_accounts = _own_accounts(places, hands, written)
    _remove(change, ACTORS, forgotten, actor_id=sorted(own_accounts))
    ids = sorted(own_accounts | {person_id})
    for table, column, value in (
        (SURVEYS, "agent_id", pseudonym),
        (CONVERSATIONS, "assignee_id", pseudonym),
        (PERSONS, "lead_id", None),
    ):
        rows = change.read(table, **{column: ids})
        change.replace(table, with_values(rows, column, [value] * rows.num_rows))
    marks = [("person", person_id)]
    marks += [("person", account) for account in sorted(own_accounts)]
    marks += [("person", f"{a}/{s}") for a, s in sorted(places, key=str) if a and s]
    change.replace(TOMBSTONES, _tombstones(marks, key, at))
    return forgotten


def _is_of(hand: Hand, person_id: str, person: object) -> bool:
    return hand.person_id == person_id or (person is None and hand.key == person_id)


def _own_accounts(
    places: Iterable[tuple[str | None, str | None]],
    hands: Sequence[tuple[str, Hand | None]],
    mine: set[str],
) -> set[str]:
    """Accounts that nobody but this person wrote from: a shared one stays the team's."""
    others = {hand.account or hand.key for item, hand in hands if hand and item not in mine}
    return {account for account, _ in places if account and account not in others}


def _rename(
    change: Change, items: pa.Table, names: Collection[str], pseudonym: str, forgotten: Forgotten
) -> None:
    """Their items by nobody we could name, and their name out of the conversations' words."""
    step("forget: words")
    conversations = sorted(set(items["conversation_id"].to_pylist()))
    if not conversations:
        return
    mine = set(items["item_id"].to_pylist())
    rows = change.read(ITEMS, conversation_id=conversations)
    rows = with_values(rows, "text", without_names(rows["text"], names))
    is_mine = [item in mine for item in rows["item_id"].to_pylist()]
    change.replace(ITEMS, nameless(rows, is_mine, pseudonym))
    forgotten.rows["items made nameless"] += len(mine)
    words = ((MOMENTS, ("quote", "before")), (SURVEYS, ("comment",)), (CONVERSATIONS, ("subject",)))
    for table, columns in words:
        rows = change.read(table, conversation_id=conversations)
        for column in columns:
            rows = with_values(rows, column, without_names(rows[column], names))
        change.replace(table, rows)


def _remove(change: Change, table: Table, forgotten: Forgotten, **wanted: str | list[str]) -> None:
    rows = change.read(table, list(table.key), **wanted)
    if rows.num_rows:
        change.remove(table, rows)
        forgotten.rows[table.name] += rows.num_rows


def _tombstones(marks: Sequence[tuple[str, str]], key: Key, at: datetime) -> pa.Table:
    rows: dict[str, dict[str, object]] = {}
    for kind, what in marks:
        name = erased_key(key, what, kind)
        rows[name] = {"erased_key": name, "kind": kind, "at": at}
    return TOMBSTONES.from_rows(list(rows.values()))
