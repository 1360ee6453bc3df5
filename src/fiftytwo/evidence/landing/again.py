"""A conversation that comes again: the newer version holds, and some things stay as they were."""

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.tables.actors import ACTORS
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.terms.conversation import Role

FIRST = "description"
"""Native id that sources give to a first message that stands outside the list of messages."""
_BY_TABLE = "user_table"
_WHO = ("author_role", "role_basis", "author_id", "author_name")


def older(lake: Lake | Change, items: pa.Table) -> set[str]:
    """Conversations of which a newer version is stored, by the source's own cursor."""
    told = items.filter(pc.is_valid(items["source_cursor"]))
    if not told.num_rows:
        return set()
    found = told.group_by("conversation_id").aggregate([("source_cursor", "max")])
    new = {row["conversation_id"]: row["source_cursor_max"] for row in found.to_pylist()}
    stored = lake.read(
        CONVERSATIONS, ["conversation_id", "source_cursor"], conversation_id=sorted(new)
    )
    return {
        row["conversation_id"]
        for row in stored.to_pylist()
        if row["source_cursor"] and row["source_cursor"] > new[row["conversation_id"]]
    }


def as_they_were(lake: Lake | Change, items: pa.Table) -> pa.Table:
    """Items whose author was a customer when they came first stay a customer's.

    A users table tells today's role: an end-user who became an agent since then must not turn
    what she wrote as a customer into an agent's work.
    """
    now_agents = items.filter(
        pc.and_(
            pc.equal(items["role_basis"], _BY_TABLE),
            pc.equal(items["author_role"], str(Role.AGENT)),
        )
    )
    ids = sorted(set(now_agents["conversation_id"].to_pylist()))
    if not ids or not lake.stored_partitions(ids):
        return items
    then = lake.read(
        ITEMS,
        ["item_id", *_WHO],
        conversation_id=ids,
        author_role=str(Role.CUSTOMER),
        role_basis=_BY_TABLE,
    )
    was = {row["item_id"]: row for row in then.to_pylist()}
    if not was:
        return items
    names = items["item_id"].to_pylist()
    for column in (*_WHO, "customer_id"):
        source = "author_id" if column == "customer_id" else column
        values = [
            was[name][source] if name in was else value
            for name, value in zip(names, items[column].to_pylist(), strict=True)
        ]
        place = items.column_names.index(column)
        items = items.set_column(place, items.schema.field(place), pa.array(values, pa.string()))
    return items


def without_told_twice(items: pa.Table) -> pa.Table:
    """Items without first messages that stand in the list of messages as well."""
    firsts = pc.equal(items["native_item_id"], FIRST)
    if not pc.any(firsts).as_py():
        return items
    columns = ("conversation_id", "native_item_id", "text")
    rows = list(zip(*(items[name].to_pylist() for name in columns), strict=True))
    listed = {(conversation, _same(text)) for conversation, native, text in rows if native != FIRST}
    keep = [
        native != FIRST or (conversation, _same(text)) not in listed
        for conversation, native, text in rows
    ]
    return items.filter(pa.array(keep, pa.bool_()))


def _same(text: str) -> str:
    return " ".join(text.split())


def as_told_before(change: Change, actors: pa.Table) -> pa.Table:
    """Actors with the address and name that an earlier export told, where this one does not."""
    unsure = actors.filter(pc.or_(pc.is_null(actors["email_key"]), pc.is_null(actors["name"])))
    if not unsure.num_rows:
        return actors
    key = ("source", "account", "actor_id")
    ids = sorted(set(unsure["actor_id"].to_pylist()))
    stored = {
        tuple(row[k] for k in key): row for row in change.read(ACTORS, actor_id=ids).to_pylist()
    }
    if not stored:
        return actors
    rows = actors.to_pylist()
    for row in rows:
        before = stored.get(tuple(row[k] for k in key))
        if before is not None:
            row["email_key"] = row["email_key"] or before["email_key"]
            if row["role"] == before["role"]:
                row["name"] = row["name"] or before["name"]
    return pa.Table.from_pylist(rows, schema=actors.schema)


def bring_answers_home(change: Change, conversations: pa.Table) -> None:
    """Survey answers that landed before their conversation did are put beside it now."""
    columns = ("native_conversation_id", "conversation_id", "month", "bucket", "source")
    rows = zip(*(conversations[c].to_pylist() for c in columns), strict=True)
    home = {native: (conversation, *rest) for native, conversation, *rest in rows}
    answers = change.read(SURVEYS, native_conversation_id=sorted(home)).to_pylist()
    ids = sorted({answer["conversation_id"] for answer in answers})
    stored = change.read(CONVERSATIONS, ["conversation_id"], conversation_id=ids)
    here = set(stored["conversation_id"].to_pylist())
    lost = []
    for answer in answers:
        native = answer["native_conversation_id"]
        conversation, month, bucket, source = home[native]
        may_be = (f"{source}:-:{native}", f"own:-:{native}")
        if answer["conversation_id"] in may_be and answer["conversation_id"] not in here:
            place = {"conversation_id": conversation, "month": month, "bucket": bucket}
            lost.append(answer | place)
    if lost:
        change.replace(SURVEYS, SURVEYS.from_rows(lost))
