"""Recognitions: thanks that were given, written or said."""

from fiftytwo.evidence.tables.table import TEXT, TIME, Column, Table

RECOGNITIONS = Table(
    name="recognitions",
    version=1,
    about="Thanks that were given, written or said. Said in person counts in full.",
    key=("recognition_id",),
    columns=(
        Column("recognition_id", TEXT, "hash of the row"),
        Column("recognised_id", TEXT, "person_id of who was thanked"),
        Column("at", TIME, "when"),
        Column("giver_id", TEXT, "person_id of who thanked", null="a customer, or not told"),
        Column("how", TEXT, "said, written, public, award"),
        Column("words", TEXT, "what was said, masked", null="not written down"),
    ),
)
