"""Told: what the moments of a conversation depend on that stands elsewhere."""

from fiftytwo.evidence.tables.table import (
    BUCKET,
    FLAG,
    MONTH,
    TEXT,
    TEXTS,
    WHOLE,
    Column,
    Table,
)

TOLD = Table(
    name="told",
    version=1,
    about="One row a conversation that others tell something of, as the last run was told it.",
    key=("conversation_id",),
    by_conversation=True,
    columns=(
        Column("conversation_id", TEXT, "the conversation; it may be known by its survey only"),
        MONTH,
        BUCKET,
        Column("contacts", WHOLE, "contacts of its customer within three weeks, this one counted"),
        Column("busy", FLAG, "begun on a day with far more contacts than usual"),
        Column("pasted", TEXTS, "its items that are saved replies, as many conversations show"),
        Column("answers", TEXT, "hash of its survey answers", null="none"),
    ),
)
