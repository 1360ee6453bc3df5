"""Conversations: messages in order about one matter."""

from fiftytwo.evidence.tables.table import BUCKET, MONTH, TEXT, TIME, WHOLE, Column, Table

CONVERSATIONS = Table(
    name="conversations",
    version=1,
    about="One row a conversation. An update replaces the row and all its items.",
    key=("conversation_id",),
    by_conversation=True,
    columns=(
        Column("conversation_id", TEXT, "`source:account:native`"),
        MONTH,
        BUCKET,
        Column("client", TEXT, "brand or programme served; `default` where only one is"),
        Column("source", TEXT, "the reader that read it, e.g. `own`, `tweetsumm`"),
        Column("account", TEXT, "the account in the source; `-` where it has none"),
        Column("native_conversation_id", TEXT, "id in the source, in clear"),
        Column("channel", TEXT, "terms.conversation.Channel"),
        Column("queue", TEXT, "queue, inbox or brand handle", null="the source names none"),
        Column("subject", TEXT, "subject, masked", null="none"),
        Column("status", TEXT, "status as the source says it", null="the source has none"),
        Column("assignee_id", TEXT, "account it was assigned to last", null="nobody, or not told"),
        Column("customer_ids", TEXT, "pseudonyms of its customers, `;`-separated; empty: unknown"),
        Column("first_at", TIME, "first item with a time", null="no item has a time"),
        Column("last_at", TIME, "last item with a time", null="no item has a time"),
        Column("source_cursor", TEXT, "the source's own version of it; highest wins", null="none"),
        Column("intake_seq", WHOLE, "the intake that wrote it; highest wins where cursors agree"),
    ),
)
