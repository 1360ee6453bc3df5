"""Reads signatures in a source that does not tell who wrote from a shared social account."""

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.signatures import learn
from fiftytwo.terms.conversation import Channel, Role


def sign_social(raw: pa.Table) -> pa.Table:
    """`raw` (RAW_ITEMS) with the signatures of agents' social messages cut out and told.

    Rows that have a signature already, and other channels, stay as they are.
    """
    unsigned = pc.and_(
        pc.and_(
            pc.equal(raw["channel"], str(Channel.SOCIAL)),
            pc.equal(raw["author_role"], str(Role.AGENT)),
        ),
        pc.is_null(raw["signature"]),
    ).to_pylist()
    if not any(unsigned):
        return raw
    columns = {name: raw[name].to_pylist() for name in ("text", "signature", "signature_mark")}
    accounts = pc.fill_null(raw["author_native_id"], raw["account"]).to_pylist()
    conversations = raw["native_conversation_id"].to_pylist()
    rows = [row for row, wanted in enumerate(unsigned) if wanted]
    known = learn((accounts[r], conversations[r], columns["text"][r]) for r in rows)
    for row in rows:
        signed = known.read(accounts[row], columns["text"][row])
        columns["text"][row] = signed.text
        columns["signature"][row] = signed.signature
        columns["signature_mark"][row] = signed.mark
    for name, values in columns.items():
        place = raw.column_names.index(name)
        raw = raw.set_column(place, raw.schema.field(place), pa.array(values, pa.string()))
    return raw
