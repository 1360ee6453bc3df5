"""Items: one utterance, note or event."""

import pyarrow as pa

from fiftytwo.evidence.tables.table import BUCKET, FLAG, MONTH, SMALL, TEXT, TIME, Column, Table


def _no_source_told_of_saved_replies(rows: pa.Table) -> pa.Table:
    """1 -> 2: `canned`; none of the sources of version 1 told."""
    return rows.append_column("canned", pa.repeat(pa.scalar(False), rows.num_rows))


ITEMS = Table(
    name="items",
    version=2,
    about="One row an utterance, note or event. Text is new text only, masked before it got here.",
    key=("item_id",),
    by_conversation=True,
    columns=(
        Column("item_id", TEXT, "`conversation_id#native_item_id`"),
        Column("conversation_id", TEXT, "the conversation it stands in"),
        MONTH,
        BUCKET,
        Column("native_item_id", TEXT, "id in the source, in clear", null="the source has none"),
        Column("order", SMALL, "place in the conversation, from 0, by time and native order"),
        Column("author_role", TEXT, "terms.conversation.Role at the time of the message"),
        Column("role_basis", TEXT, "what decided the role, e.g. `vendor_role`, `inbound_flag`"),
        Column("author_id", TEXT, "account (agents, in clear) or `c_` pseudonym", null="unknown"),
        Column("author_name", TEXT, "agents only", null="a customer, or no name known"),
        Column("visibility", TEXT, "terms.conversation.Visibility"),
        Column("kind", TEXT, "terms.conversation.Kind"),
        Column("at", TIME, "when it was said, UTC", null="not known: at_precision is `unknown`"),
        Column("at_precision", TEXT, "terms.conversation.AtPrecision"),
        Column("channel", TEXT, "terms.conversation.Channel"),
        Column("text", TEXT, "new text, masked; may be empty"),
        Column("is_auto", FLAG, "sent by a machine: auto-reply, rule, out of office"),
        Column("canned", FLAG, "a saved reply or macro, as the source says"),
        Column("language", TEXT, "BCP 47 as the source says it", null="the source does not say"),
        Column("signature", TEXT, "how the agent signed, e.g. `AB`, `Floi`", null="unsigned"),
        Column("signature_mark", TEXT, "terms.conversation.SignatureMark", null="unsigned"),
    ),
    migrations={1: _no_source_told_of_saved_replies},
)
