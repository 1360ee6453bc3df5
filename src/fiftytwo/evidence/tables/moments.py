"""Moments: spans worth thanking someone for."""

from fiftytwo.evidence.tables.table import BUCKET, MONTH, SHARE, TEXT, TEXTS, TIME, Column, Table

MOMENTS = Table(
    name="moments",
    version=1,
    about="One row a moment. A message is used once: the strongest kind wins.",
    key=("moment_id",),
    by_conversation=True,
    columns=(
        Column("moment_id", TEXT, "hash of conversation, kind, evidence message, credited"),
        Column("kind", TEXT, "terms.moments.MomentKind"),
        Column("conversation_id", TEXT, "where it happened"),
        MONTH,
        BUCKET,
        Column("client", TEXT, "brand or programme served"),
        Column("message_ids", TEXTS, "the messages that carry it, evidence first"),
        Column("person_id", TEXT, "credited person of the roster", null="unmatched"),
        Column("actor_key", TEXT, "account or alias credited: `account/AB` or an author id"),
        Column("name", TEXT, "name to print"),
        Column("credited_as", TEXT, "terms.moments.CreditedAs"),
        Column("at", TIME, "when the evidence was said", null="not known"),
        Column("strength", SHARE, "how clearly it was said", unit="probability"),
        Column("quote", TEXT, "the customer's words, masked"),
        Column("before", TEXT, "the customer's words before the help", null="none to show"),
        Column("facts", TEXT, "JSON: waited_s, messages, agents, channel"),
        Column("why", TEXT, "JSON: spans that carried the signal"),
        Column("unfit", TEXTS, "terms.moments.Unfit: why it must not hang as it stands"),
        Column("made_by", TEXT, "JSON: versions of definition and scorer"),
    ),
)
