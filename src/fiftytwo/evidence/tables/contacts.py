"""Contacts: who handled which conversation, and what it held, for questions about weeks."""

from fiftytwo.evidence.tables.table import BUCKET, FLAG, MONTH, TEXT, TIME, Column, Table

CONTACTS = Table(
    name="contacts",
    version=1,
    about="One row a conversation and hand that answered in it. Nothing of it is shown by person.",
    key=("conversation_id", "actor_key"),
    by_conversation=True,
    columns=(
        Column("conversation_id", TEXT, "where they answered"),
        MONTH,
        BUCKET,
        Column("client", TEXT, "brand or programme served"),
        Column("queue", TEXT, "queue, inbox or brand handle", null="the source names none"),
        Column("channel", TEXT, "terms.conversation.Channel"),
        Column("actor_key", TEXT, "account or alias that answered, as in moments"),
        Column("person_id", TEXT, "that person of the roster", null="unmatched"),
        Column("name", TEXT, "name to print"),
        Column("account", TEXT, "the account a signature stands under", null="not known, or own"),
        Column("at", TIME, "their first answer", null="not known"),
        Column("last_at", TIME, "their last answer", null="not known"),
        Column("has_text", FLAG, "whether anything of the conversation is in writing"),
        Column("is_read", FLAG, "whether a customer's message of it was in a language we judge"),
        Column("angry", FLAG, "whether its customer said anything frustrated"),
        Column("hostile", FLAG, "whether its customer said anything hostile or abusive"),
    ),
)
