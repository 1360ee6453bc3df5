"""What was erased stays erased: tombstones, asked by everything that lands."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import FORGOTTEN, MARKS
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.redact.common_words import COMMON_WORDS
from fiftytwo.evidence.redact.greeting import PARTICLES
from fiftytwo.evidence.redact.span import Kind
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.kit.keys import Key
from fiftytwo.terms.conversation import Role

SHORTEST = 2
"""A single letter is no name that could be searched for."""
INITIALS = 3
"""Up to here a word may be initials, which are theirs only in capitals or as it is written."""
CUSTOMER = "c_"


def erased_key(key: Key, what: str, kind: str = "conversation") -> str:
    """The tombstone of a conversation id, a customer's pseudonym, or a person's id or account.

    An account that several sign has one for each signature: `account/signature`.
    """
    return key.pseudonym("x_", f"person:{what}" if kind == "person" else what)


def answers_about(conversation: Mapping[str, Any]) -> tuple[str, str]:
    """What answers about an erased conversation are known by: with their source, and without."""
    native = conversation["native_conversation_id"]
    return f"native:{conversation['source']}:{native}", f"native:*:{native}"


def erased_keys(lake: Lake | Change) -> frozenset[str]:
    """Every tombstone; usually none."""
    return frozenset(lake.read(TOMBSTONES, ["erased_key"])["erased_key"].to_pylist())


def without_erased(items: pa.Table, erased: frozenset[str], key: Key) -> pa.Table:
    """Items without the conversations and customers that were erased here, persons nameless."""
    if not erased:
        return items
    pairs = list(
        zip(items["conversation_id"].to_pylist(), items["author_id"].to_pylist(), strict=True)
    )
    customers = {author for _, author in pairs if author and author.startswith(CUSTOMER)}
    gone = {customer for customer in customers if erased_key(key, customer) in erased}
    others = {conversation for conversation, author in pairs if author in customers - gone}
    # Nobody is left in it to have been served: what agents wrote there is about the erased one.
    empty = {conversation for conversation, author in pairs if author in gone} - others
    keep = [
        conversation not in empty
        and author not in gone
        and erased_key(key, conversation) not in erased
        for conversation, author in pairs
    ]
    return _made_nameless(items.filter(pa.array(keep, pa.bool_())), erased, key)


def without_erased_people(rows: pa.Table, erased: frozenset[str], key: Key) -> pa.Table:
    """Actors without those whose person was forgotten."""
    if not erased:
        return rows
    keep = [erased_key(key, name, "person") not in erased for name in rows["actor_id"].to_pylist()]
    return rows.filter(pa.array(keep, pa.bool_()))


def _made_nameless(items: pa.Table, erased: frozenset[str], key: Key) -> pa.Table:
    columns = ("author_role", "author_id", "signature")
    is_theirs = [
        role == Role.AGENT and author is not None and _is_erased(author, signature, erased, key)
        for role, author, signature in zip(*(items[c].to_pylist() for c in columns), strict=True)
    ]
    if not any(is_theirs):
        return items
    names: dict[str, set[str]] = {}
    who = ("conversation_id", "author_id", "author_name", "signature")
    rows = zip(*(items[c].to_pylist() for c in who), is_theirs, strict=True)
    for conversation, author, name, signature, theirs in rows:
        if theirs:
            own = erased_key(key, author, "person") in erased
            told = (name if own else None, signature)
            names.setdefault(conversation, set()).update(n for n in told if n)
    everywhere = set().union(*names.values())
    in_theirs = pc.is_in(items["conversation_id"], pa.array(sorted(names), pa.string()))
    masked = without_names(items["text"], everywhere)
    texts = zip(items["text"].to_pylist(), masked, in_theirs.to_pylist(), strict=True)
    items = with_values(items, "text", [new if theirs else old for old, new, theirs in texts])
    pseudonyms = [
        key.pseudonym(FORGOTTEN, author) if theirs else ""
        for author, theirs in zip(items["author_id"].to_pylist(), is_theirs, strict=True)
    ]
    return nameless(items, is_theirs, pseudonyms)


def with_pseudonyms(values: Iterable[str | None], erased: frozenset[str], key: Key) -> list[Any]:
    """Ids of persons and accounts, those that were forgotten as pseudonyms."""
    return [
        key.pseudonym(FORGOTTEN, value)
        if value and erased_key(key, value, "person") in erased
        else value
        for value in values
    ]


def _is_erased(author: str, signature: str | None, erased: frozenset[str], key: Key) -> bool:
    if erased_key(key, author, "person") in erased:
        return True
    return bool(signature) and erased_key(key, f"{author}/{signature}", "person") in erased


def nameless(items: pa.Table, is_theirs: Sequence[bool], pseudonyms: Sequence[str]) -> pa.Table:
    """Items with author and signature taken off the rows of a forgotten person."""
    nobody: Sequence[str | None] = [None] * items.num_rows
    told: dict[str, Sequence[str | None]] = {
        "author_id": pseudonyms,
        "author_name": nobody,
        "signature": nobody,
        "signature_mark": nobody,
    }
    for column, new in told.items():
        values = zip(items[column].to_pylist(), new, is_theirs, strict=True)
        items = with_values(items, column, [now if mine else old for old, now, mine in values])
    return items


def without_names(texts: pa.ChunkedArray, names: Collection[str]) -> list[str | None]:
    """Texts with every name, and every part of one, masked; null stays null.

    Stricter than masking at intake, since it is asked for: "Bob" and "Will" go wherever they begin
    with a capital, and other parts however they are written.
    """
    forms: set[str] = set()
    for name in names:
        # Of `account/signature` only the signature is theirs.
        name = name.rpartition("/")[2].strip(MARKS)
        parts = re.split(r"[\s;,]+", name)
        forms |= {name} if len(parts) > 1 else set()
        for word in parts:
            if len(word) < SHORTEST or word.casefold() in PARTICLES:
                continue
            # Initials are theirs only as they sign them: "AD", not "ad".
            forms |= {word.upper()} if len(word) <= INITIALS else {word, word.capitalize()}
            if len(word) > INITIALS and word.casefold() not in COMMON_WORDS:
                forms |= {word.casefold(), word.upper()}
            elif not word.isupper():
                forms.add(word)
    longest_first = sorted(forms, key=lambda form: (-len(form), form))
    found = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    return [text and found.sub(Kind.NAME.mask, text) for text in texts.to_pylist()]


def with_values(rows: pa.Table, column: str, values: Sequence[object]) -> pa.Table:
    """`rows` with other values in one column, of its type."""
    place = rows.column_names.index(column)
    field = rows.schema.field(place)
    return rows.set_column(place, field, pa.array(values, field.type))
