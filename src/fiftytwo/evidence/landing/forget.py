"""Forgets a customer or a person: rows and tombstones in one transaction, then the files.

Of a customer everything goes: their conversations; of a conversation with several customers what
this one wrote. Of a person who worked here the name, accounts and signatures go, and what was said
to and by them as colleagues; the customers' conversations stay, written by nobody we could name.
What comes in again afterwards is left out or made nameless again: the tombstones see to it.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import pyarrow as pa

from fiftytwo.evidence.credit.hands import FORGOTTEN, MARKS, Hand
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.landing.canonical import email_key
from fiftytwo.evidence.landing.erased import (
    answers_about,
    erased_key,
    nameless,
    with_values,
    without_names,
)
from fiftytwo.evidence.tables.absences import ABSENCES
from fiftytwo.evidence.tables.actors import ACTORS
from fiftytwo.evidence.tables.contacts import CONTACTS
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.exposures import EXPOSURES
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
    ids = set(theirs["conversation_id"].to_pylist())
    if not ids:
        raise WrongUse(
            "nothing here is of that customer; name them by e-mail address, by the handle or id "
            "in the helpdesk, or by the pseudonym that `fiftytwo items` shows (c_…)"
        )
    written = change.read(ITEMS, ["conversation_id", "author_id"], conversation_id=sorted(ids))
    shared = {
        row["conversation_id"]
        for row in written.to_pylist()
        if (row["author_id"] or "").startswith(CUSTOMER) and row["author_id"] not in pseudonyms
    }
    alone = ids - shared
    forgotten = Forgotten(marks=set(pseudonyms))
    step("forget: conversations")
    for table in (CONVERSATIONS, ITEMS, SURVEYS, SIGNAL_ROWS, MOMENTS):
        forgotten.rows[table.name] += change.count(table, conversation_id=sorted(alone))
    marks = [("customer", name) for name in sorted(pseudonyms)]
    marks += [("conversation", name) for name in sorted(alone)]
    rows = change.read(CONVERSATIONS, conversation_id=sorted(alone)).to_pylist()
    for row in rows:
        marks += [("conversation", name) for name in answers_about(row)]
    change.erase_conversations(alone, _tombstones(marks, key, at))
    _remove_orphans(change, [row["native_conversation_id"] for row in rows], forgotten)
    if shared:
        _cut_out(change, sorted(shared), pseudonyms, theirs["item_id"].to_pylist(), forgotten)
    step("forget: actors")
    _remove(change, ACTORS, forgotten, actor_id=sorted(pseudonyms))
    return forgotten


def _remove_orphans(change: Change, natives: Sequence[str], forgotten: Forgotten) -> None:
    """Answers about these conversations that landed before the conversation did."""
    answers = change.read(
        SURVEYS, ["survey_id", "conversation_id"], native_conversation_id=list(natives)
    ).to_pylist()
    ids = sorted({row["conversation_id"] for row in answers})
    here = set(
        change.read(CONVERSATIONS, ["conversation_id"], conversation_id=ids)[
            "conversation_id"
        ].to_pylist()
    )
    lost = [row["survey_id"] for row in answers if row["conversation_id"] not in here]
    _remove(change, SURVEYS, forgotten, survey_id=sorted(lost))


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
    for table in (ITEMS, SIGNAL_ROWS, EXPOSURES):
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
    own_accounts = _own_accounts(change, items)
    shared_places = _shared_places(items, own_accounts)
    names = {
        name
        for account, name in zip(
            items["author_id"].to_pylist(), items["author_name"].to_pylist(), strict=True
        )
        # The name of a shared account is the team's.
        if name and (account is None or account in own_accounts)
    }
    names |= {person["name"], *person["aliases"]} if person else set()
    names |= {signature for signature in items["signature"].to_pylist() if signature}
    pseudonym = key.pseudonym(FORGOTTEN, person_id)
    forgotten = Forgotten(marks={person_id, *own_accounts, *([person["name"]] if person else [])})
    _rename(change, items, names, pseudonym, forgotten)
    step("forget: roster")
    for table in (PERSONS, SHIFTS, ABSENCES):
        _remove(change, table, forgotten, person_id=person_id)
    _remove(change, RECOGNITIONS, forgotten, recognised_id=person_id)
    given = change.read(RECOGNITIONS, giver_id=person_id)
    change.replace(RECOGNITIONS, with_values(given, "giver_id", [pseudonym] * given.num_rows))
    written = set(mine)
    keys = {hand.key for item, hand in hands if hand and item in written}
    for table in (MOMENTS, CONTACTS, EXPOSURES):
        _remove(change, table, forgotten, person_id=person_id)
        _remove(change, table, forgotten, actor_key=sorted(keys))
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
    others = _aliases_of_others(change, person_id)
    marks += [("person", place) for place in sorted(shared_places) if not _is_among(place, others)]
    change.replace(TOMBSTONES, _tombstones(marks, key, at))
    return forgotten


def _is_of(hand: Hand, person_id: str, person: object) -> bool:
    return hand.person_id == person_id or (person is None and hand.key == person_id)


def _own_accounts(change: Change, items: pa.Table) -> set[str]:
    """Accounts that nobody but this person wrote from: a shared one stays the team's."""
    accounts = sorted({account for account in items["author_id"].to_pylist() if account})
    mine = set(items["item_id"].to_pylist())
    written = change.read(ITEMS, ["item_id", "author_id"], author_id=accounts).to_pylist()
    return set(accounts) - {row["author_id"] for row in written if row["item_id"] not in mine}


def _shared_places(items: pa.Table, own_accounts: Collection[str]) -> set[str]:
    """`account/signature` of what this person signed on accounts that are shared."""
    pairs = zip(items["author_id"].to_pylist(), items["signature"].to_pylist(), strict=True)
    return {f"{a}/{s}" for a, s in pairs if a and s and a not in own_accounts}


def _aliases_of_others(change: Change, person_id: str) -> set[str]:
    rows = change.read(PERSONS, ["person_id", "aliases"]).to_pylist()
    return {
        alias.rpartition("/")[2].strip(MARKS).casefold()
        for row in rows
        if row["person_id"] != person_id
        for alias in row["aliases"]
    }


def _is_among(place: str, aliases: Collection[str]) -> bool:
    # A signature that somebody else uses now is not taken from them.
    return place.rpartition("/")[2].strip(MARKS).casefold() in aliases


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
    change.replace(ITEMS, nameless(rows, is_mine, [pseudonym] * rows.num_rows))
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
