"""Reads signatures where a source does not tell who wrote from a shared account."""

from collections import Counter, defaultdict
from collections.abc import Mapping

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.signatures import Signed, learn, read_marked
from fiftytwo.terms.conversation import Channel, Role

SIGNED_SHARE = 0.5
"""A mailbox is shared where most of what leaves it is signed …"""

SIGNERS = 2
"""… by at least two people, each of whom …"""

TIMES = 3
"""… signed at least so often. One person who always signs needs none: the account is theirs."""


def read_signatures(raw: pa.Table) -> pa.Table:
    """`raw` (RAW_ITEMS) with agents' signatures cut out of their texts and told.

    Social accounts are shared by nature; of other accounts only those whose messages say so. Rows
    that have a signature already stay as they are.
    """
    unsigned = pc.and_(
        pc.equal(raw["author_role"], str(Role.AGENT)), pc.is_null(raw["signature"])
    ).to_pylist()
    rows = [row for row, wanted in enumerate(unsigned) if wanted]
    if not rows:
        return raw
    columns = {name: raw[name].to_pylist() for name in ("text", "signature", "signature_mark")}
    who = pc.coalesce(raw["author_native_id"], raw["author_name"], raw["account"]).to_pylist()
    conversations = raw["native_conversation_id"].to_pylist()
    channels = raw["channel"].to_pylist()
    known = learn((who[r], conversations[r], columns["text"][r]) for r in rows)
    read = {row: known.read(who[row], columns["text"][row]) for row in rows}
    read_marked.cache_clear()
    shared = _shared_mailboxes({row: (who[row], signed) for row, signed in read.items()})
    for row, signed in read.items():
        if signed.signature and (channels[row] == Channel.SOCIAL or who[row] in shared):
            columns["text"][row] = signed.text
            columns["signature"][row] = signed.signature
            columns["signature_mark"][row] = signed.mark
    for name, values in columns.items():
        place = raw.column_names.index(name)
        raw = raw.set_column(place, raw.schema.field(place), pa.array(values, pa.string()))
    return raw


def _shared_mailboxes(read: Mapping[int, tuple[str, Signed]]) -> frozenset[str]:
    sent: Counter[str] = Counter()
    signed: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for account, message in read.values():
        sent[account] += 1
        if message.signature:
            signed[account][message.signature.casefold()] += 1
    return frozenset(
        account
        for account, names in signed.items()
        if names.total() >= SIGNED_SHARE * sent[account]
        and sum(times >= TIMES for times in names.values()) >= SIGNERS
    )
