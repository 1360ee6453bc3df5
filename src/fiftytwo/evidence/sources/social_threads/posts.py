"""From a shape's posts to raw items: what all tweets share, and the agents' signatures."""

from collections.abc import Iterator, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.raw import RAW_ITEMS, Asked, Batch, Reject
from fiftytwo.evidence.sources.signatures import (
    Signatures,
    Signed,
    carry_back,
    learn,
    part_of,
)
from fiftytwo.terms.conversation import AtPrecision, Channel, Kind, Role, Visibility

NO_ACCOUNT = "-"
ROWS_A_BATCH = 50_000  # some 20 MB of text: enough for columns to pay, little beside the file

# What each shape hands over here; the names and meanings are those of RAW_ITEMS.
POSTS = pa.schema(
    [
        RAW_ITEMS.field(name)
        for name in (
            "account",
            "native_conversation_id",
            "native_item_id",
            "sequence",
            "author_role",
            "role_basis",
            "author_native_id",
            "at",
            "at_precision",
            "text",
        )
    ]
)


def batches(posts: pa.Table, rejects: list[Reject], asked: Asked) -> Iterator[Batch]:
    """Raw items, conversation by conversation in native order, no conversation in two batches.

    posts: in POSTS. Signatures are learnt from all agent posts before the first batch.
    """
    posts = posts.sort_by([("native_conversation_id", "ascending"), ("sequence", "ascending")])
    signatures = learn(_agent_messages(posts))
    for start, stop in _slices(posts["native_conversation_id"]):
        yield Batch(_raw_items(posts.slice(start, stop - start), signatures, asked), rejects)
        rejects = []
    if not posts.num_rows and rejects:
        yield Batch(RAW_ITEMS.empty_table(), rejects)


def _agent_messages(posts: pa.Table) -> Iterator[tuple[str | None, str, str]]:
    agents = posts.filter(pc.equal(posts["author_role"], Role.AGENT.value))
    for batch in agents.to_batches(max_chunksize=ROWS_A_BATCH):
        columns = ("author_native_id", "native_conversation_id", "text")
        yield from zip(*(batch.column(name).to_pylist() for name in columns), strict=True)


def _slices(conversations: pa.ChunkedArray) -> Iterator[tuple[int, int]]:
    """Ranges of about ROWS_A_BATCH rows that end where a conversation ends."""
    n = len(conversations)
    if not n:
        return
    runs = pc.run_end_encode(conversations.combine_chunks())
    ends = runs.run_ends.to_numpy()
    start = 0
    while start < n:
        stop = int(ends[min(np.searchsorted(ends, start + ROWS_A_BATCH), len(ends) - 1)])
        yield start, stop
        start = stop


def _raw_items(posts: pa.Table, signatures: Signatures, asked: Asked) -> pa.Table:
    signed = _signed(posts, signatures)
    n = posts.num_rows
    columns = {name: posts[name] for name in POSTS.names} | {
        "text": pa.array([one.text for one in signed], pa.string()),
        "signature": pa.array([one.signature for one in signed], pa.string()),
        "signature_mark": pa.array([one.mark for one in signed], pa.string()),
        "visibility": _constant(Visibility.PUBLIC, n),
        "kind": _constant(Kind.MESSAGE, n),
        "channel": _constant(Channel.SOCIAL, n),
        "is_auto": _constant(False, n),
        "canned": _constant(False, n),
        "client": _constant(asked.client, n),
    }
    missing = pa.nulls(n, pa.string())
    arrays = [_cast(columns.get(field.name, missing), field) for field in RAW_ITEMS]
    return pa.Table.from_arrays(arrays, schema=RAW_ITEMS)


def _constant(value: str | bool | None, n: int) -> pa.Array:
    kind = pa.bool_() if isinstance(value, bool) else pa.string()
    return pa.repeat(pa.scalar(value, kind), n)


def _cast(column: pa.Array | pa.ChunkedArray, field: pa.Field) -> pa.Array | pa.ChunkedArray:
    return column.cast(field.type)


def _signed(posts: pa.Table, signatures: Signatures) -> list[Signed]:
    """Each post's text without its signature, and that signature."""
    conversations = posts["native_conversation_id"].to_pylist()
    accounts = posts["author_native_id"].to_pylist()
    roles = posts["author_role"].to_pylist()
    signed: list[Signed] = []
    for role, account, text in zip(roles, accounts, posts["text"].to_pylist(), strict=True):
        by_agent = role == Role.AGENT
        signed.append(signatures.read(account or NO_ACCOUNT, text) if by_agent else Signed(text))
    writers = list(zip(conversations, roles, accounts, strict=True))
    return carry_back(signed, _parts(roles, signed), _follows(writers))


def _parts(roles: Sequence[str], signed: Sequence[Signed]) -> list[tuple[int, int] | None]:
    return [
        part_of(one.text) if role == Role.AGENT else None
        for role, one in zip(roles, signed, strict=True)
    ]


def _follows(writers: Sequence[tuple[str, str, str | None]]) -> list[bool]:
    """Whether a post stands directly after one of the same conversation and writer."""
    return [i > 0 and writers[i] == writers[i - 1] for i in range(len(writers))]


def precision(at: pa.ChunkedArray, naive: pa.ChunkedArray | None = None) -> pa.ChunkedArray:
    """How exactly each time is known."""
    exact = pa.scalar(AtPrecision.EXACT.value)
    known = exact if naive is None else pc.if_else(naive, AtPrecision.NAIVE.value, exact)
    return pc.if_else(pc.is_valid(at), known, pa.scalar(AtPrecision.UNKNOWN.value))
