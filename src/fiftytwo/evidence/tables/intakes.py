"""Intakes: files that came in."""

from fiftytwo.evidence.tables.table import TEXT, TIME, WHOLE, Column, Table

INTAKES = Table(
    name="intakes",
    version=1,
    about="One row a file taken in. The same bytes are taken in once.",
    key=("intake_seq",),
    columns=(
        Column("intake_seq", WHOLE, "1, 2, 3 … in the order of landing"),
        Column("intake_id", TEXT, "UUIDv7"),
        Column("at", TIME, "when it landed"),
        Column("source", TEXT, "the reader"),
        Column("file_hash", TEXT, "SHA-256 of the bytes, the reader, its mapping and the client"),
        Column("counts", TEXT, "JSON: what was read, by role, quarantined, skipped"),
    ),
)
