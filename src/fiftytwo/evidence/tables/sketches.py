"""Sketches: what is kept of agents' messages to tell which of them were pasted."""

from fiftytwo.evidence.tables.table import BUCKET, MONTH, TEXT, WHOLE, Column, Table

SKETCHES = Table(
    name="sketches",
    version=1,
    about="One row an agent's message that is long enough to compare. No words, only hashes.",
    key=("item_id",),
    by_conversation=True,
    columns=(
        Column("item_id", TEXT, "the message"),
        Column("conversation_id", TEXT, "the conversation it stands in"),
        MONTH,
        BUCKET,
        *(
            Column(f"band_{number}", WHOLE, "hash of some of its word triples; credit/canned.py")
            for number in range(4)
        ),
    ),
)
