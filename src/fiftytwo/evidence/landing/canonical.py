"""Raw items become canonical: customers lose their names and numbers, items get ids and order."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.redact.asked import MAY_ASK, Asked, asked_in
from fiftytwo.evidence.redact.mask import NOTHING_ASKED, mask_column
from fiftytwo.evidence.redact.name import Called
from fiftytwo.evidence.redact.who import MAY_TELL, Who
from fiftytwo.evidence.sources.raw import Reject
from fiftytwo.kit.keys import Key
from fiftytwo.terms.conversation import Role

KEPT_ROLES = (str(Role.AGENT), str(Role.BOT), str(Role.SYSTEM))
"""Accounts of the organisation stay in clear; everyone else becomes a pseudonym."""

DEFAULT_CLIENT = "default"


@dataclass(frozen=True)
class Canonical:
    """Rows that may be stored, still without their partition.

    items: tables/items.py without month and bucket, plus account and the columns that belong to
    the conversation (client, queue, subject, status, assignee_id).
    """

    items: pa.Table
    actors: pa.Table
    rejects: list[Reject]
    repeated: int
    """Rows that were there twice, word for word; the first one was taken."""
    names: dict[str, list[Called]] = field(default_factory=dict)
    """Native conversation id -> what its customers are called. Lives in memory only."""


def canonical(
    raw: pa.Table,
    *,
    source: str,
    client: str | None,
    key: Key,
    keep: frozenset[str] = frozenset(),
    known: Mapping[str, Sequence[Called]] | None = None,
) -> Canonical:
    """The canonical form of `raw` (sources/raw.py RAW_ITEMS), which may hold whole files.

    client: what the person who ingests says; wins over the file's own. keep: names of agents,
    casefolded, beside those that are in `raw`. known: what customers of a conversation (by native
    id) are called, beside those who write in `raw`.
    """
    raw = _with_conversation_id(raw, source)
    raw, rejects, repeated = _without_duplicates(raw)
    raw = _on_one_side(raw)
    raw, names = _masked(raw, keep, known or {})
    authors = _authors(raw, key)
    emails = _email_keys(raw, key)
    conversations = raw["conversation_id"].to_pylist()
    items = (
        raw.drop_columns(["author_native_id", "author_name", "author_email", "client"])
        .append_column("author_id", authors)
        .append_column("author_name", _names(raw))
        .append_column("client", _clients(raw, client))
        .append_column("customer_id", _customers(raw, authors))
    )
    items = items.append_column(
        "item_id",
        pa.array(
            f"{conversation}#{native if native is not None else f'~{sequence}'}"
            for conversation, native, sequence in zip(
                conversations,
                items["native_item_id"].to_pylist(),
                items["sequence"].to_pylist(),
                strict=True,
            )
        ),
    )
    actors = _actors(items.append_column("email_key", emails), source)
    return Canonical(items, actors, rejects, repeated, names)


def _with_conversation_id(raw: pa.Table, source: str) -> pa.Table:
    ids = pc.binary_join_element_wise(
        pa.scalar(source), raw["account"], raw["native_conversation_id"], ":"
    )
    return raw.append_column("conversation_id", ids)


def _on_one_side(raw: pa.Table) -> pa.Table:
    """Nobody serves themselves: of an account that is agent and customer of one conversation it is
    not known whose words those of the customer are, so nobody is thanked in them.
    """
    columns = ("conversation_id", "author_native_id", "author_role")
    rows = list(zip(*(raw[c].to_pylist() for c in columns), strict=True))
    agents = {(c, author) for c, author, role in rows if author and role == Role.AGENT}
    both = [role == Role.CUSTOMER and (c, author) in agents for c, author, role in rows]
    if not any(both):
        return raw
    unknown = {"author_role": str(Role.UNKNOWN), "role_basis": "both_sides"}
    for name, value in unknown.items():
        place = raw.column_names.index(name)
        told = pc.if_else(pa.array(both), value, raw[name])
        raw = raw.set_column(place, raw.schema.field(place), told)
    return raw


def _without_duplicates(raw: pa.Table) -> tuple[pa.Table, list[Reject], int]:
    """The first of each item id; the same words again are counted, other words are rejected."""
    first: dict[tuple[str, str], int] = {}
    keep, rejects, repeated = [], [], 0
    texts, roles = raw["text"], raw["author_role"]
    pairs = zip(raw["conversation_id"].to_pylist(), raw["native_item_id"].to_pylist(), strict=True)
    for row, (conversation, native) in enumerate(pairs):
        earlier = first.setdefault((conversation, native), row) if native is not None else row
        if earlier == row:
            keep.append(row)
        elif texts[earlier].equals(texts[row]) and roles[earlier].equals(roles[row]):
            repeated += 1
        else:
            reason = "this message_id stood before in the file, with other words"
            print_of_row = str(texts[row].as_py()).encode()
            rejects.append(Reject(f"message {row + 1}", reason, print_of_row))
    return (raw if len(keep) == raw.num_rows else raw.take(keep)), rejects, repeated


def _masked(
    raw: pa.Table, keep: frozenset[str], known: Mapping[str, Sequence[Called]]
) -> tuple[pa.Table, dict[str, list[Called]]]:
    keep = _kept_names(raw) | keep
    asked = _asked(raw)
    hidden = _hidden_names(raw, keep, known, asked)
    names: Sequence[Collection[Called]] = [
        hidden.get(conversation, ()) for conversation in raw["conversation_id"].to_pylist()
    ]
    columns = ("text", "subject")
    # Together, so that the names of a conversation are made ready once.
    both = pa.chunked_array([chunk for name in columns for chunk in raw[name].chunks], pa.string())
    subjects = [NOTHING_ASKED] * raw.num_rows
    masked = mask_column(both, [*names, *names], keep, [*asked, *subjects])
    for n, name in enumerate(columns):
        place = raw.column_names.index(name)
        part = masked.slice(n * raw.num_rows, raw.num_rows)
        raw = raw.set_column(place, raw.schema.field(place), part)
    pairs = zip(
        raw["native_conversation_id"].to_pylist(), raw["conversation_id"].to_pylist(), strict=True
    )
    return raw, {native: hidden.get(one, []) for native, one in dict.fromkeys(pairs)}


def _asked(raw: pa.Table) -> list[frozenset[Asked]]:
    """Per message of a customer what those who serve had asked for last, in the order of rows."""
    may_ask = pc.match_substring_regex(raw["text"], MAY_ASK)
    texts = pc.if_else(may_ask, raw["text"], "").to_pylist()
    open_questions: dict[str, frozenset[Asked]] = {}
    asked = []
    for conversation, role, text in zip(
        raw["conversation_id"].to_pylist(), raw["author_role"].to_pylist(), texts, strict=True
    ):
        if role in KEPT_ROLES:
            open_questions[conversation] = asked_in(text) if text else NOTHING_ASKED
            asked.append(NOTHING_ASKED)
        else:
            asked.append(open_questions.get(conversation, NOTHING_ASKED))
    return asked


def _hidden_names(
    raw: pa.Table,
    keep: Collection[str],
    known: Mapping[str, Sequence[Called]],
    asked: Sequence[frozenset[Asked]],
) -> dict[str, list[Called]]:
    """Per conversation what its customers are called, in the order in which they wrote."""
    people: dict[str, Who] = defaultdict(Who)
    columns = (
        "conversation_id",
        "native_conversation_id",
        "author_role",
        "author_native_id",
        "author_name",
        "author_email",
    )
    tells = pc.match_substring_regex(raw["text"], MAY_TELL)
    named = pa.array([Asked.NAME in one for one in asked], pa.bool_())
    texts = pc.if_else(pc.or_(tells, named), raw["text"], "").to_pylist()
    for conversation, native, role, native_id, name, email, text, wanted in zip(
        *(raw[c].to_pylist() for c in columns), texts, asked, strict=True
    ):
        if known and conversation not in people:
            for called in known.get(native, ()):
                each = (called,) if isinstance(called, str) else called
                people[conversation].customer_writes(each, "")
        # Who is not known to be one of ours may be a customer.
        if role not in KEPT_ROLES:
            people[conversation].customer_writes((native_id, name, email), text or "")
            if Asked.NAME in wanted:
                people[conversation].customer_answers(text or "")
        elif role == Role.AGENT:
            people[conversation].agent_writes((native_id, name), text or "")
    return {conversation: who.hidden(keep) for conversation, who in people.items()}


def _kept_names(raw: pa.Table) -> frozenset[str]:
    """Names and handles of agents and brands: they are who is thanked, so they stay."""
    ours = raw.filter(pc.is_in(raw["author_role"], pa.array(KEPT_ROLES)))
    found: set[str] = set()
    for column in ("author_native_id", "author_name", "account"):
        found.update(value.casefold() for value in pc.unique(ours[column]).to_pylist() if value)
    return frozenset(found)


def _authors(raw: pa.Table, key: Key) -> pa.Array:
    seen: dict[tuple[str, str], str] = {}

    def author(role: str, account: str, native: str | None) -> str | None:
        if native is None or role in KEPT_ROLES:
            return native
        place = (account, native)
        if place not in seen:
            seen[place] = key.pseudonym("c_", f"{account}:{native}")
        return seen[place]

    columns = (raw[c].to_pylist() for c in ("author_role", "account", "author_native_id"))
    return pa.array((author(*row) for row in zip(*columns, strict=True)), pa.string())


def _email_keys(raw: pa.Table, key: Key) -> pa.Array:
    """Keyed hashes of addresses: as the roster's they tell which person it is, and of a customer
    who asks to be forgotten which pseudonyms are theirs."""
    seen: dict[str, str] = {}
    keys: list[str | None] = []
    for email in raw["author_email"].to_pylist():
        if email is not None and email not in seen:
            seen[email] = email_key(key, email)
        keys.append(seen.get(email))
    return pa.array(keys, pa.string())


def email_key(key: Key, email: str) -> str:
    """The keyed hash under which an address is known, however it is written."""
    return key.pseudonym("e_", email.strip().casefold())


def _names(raw: pa.Table) -> pa.Array:
    ours = pc.is_in(raw["author_role"], pa.array(KEPT_ROLES))
    return pc.if_else(ours, raw["author_name"], pa.scalar(None, pa.string()))


def _clients(raw: pa.Table, client: str | None) -> pa.Array:
    if client:
        return pa.array([client] * raw.num_rows, pa.string())
    return pc.fill_null(raw["client"], DEFAULT_CLIENT)


def _customers(raw: pa.Table, authors: pa.Array) -> pa.Array:
    is_customer = pc.equal(raw["author_role"], str(Role.CUSTOMER))
    return pc.if_else(is_customer, authors, pa.scalar(None, pa.string()))


def _actors(items: pa.Table, source: str) -> pa.Table:
    named = items.filter(pc.is_valid(items["author_id"]))
    found = named.group_by(["account", "author_id"], use_threads=False).aggregate(
        [("author_role", "last"), ("author_name", "last"), ("client", "last"), ("email_key", "max")]
    )
    return pa.table(
        {
            "source": pa.array([source] * found.num_rows, pa.string()),
            "account": found["account"],
            "actor_id": found["author_id"],
            "role": found["author_role_last"],
            "name": found["author_name_last"],
            "client": found["client_last"],
            "email_key": found["email_key_max"],
        }
    )
