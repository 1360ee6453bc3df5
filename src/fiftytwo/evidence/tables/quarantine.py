"""Quarantine: rows that could not be read, without their words."""

from fiftytwo.evidence.tables.table import TEXT, WHOLE, Column, Table

QUARANTINE = Table(
    name="quarantine",
    version=1,
    about="Rows that could not be read. Their text is not kept: place, hash and reason only.",
    key=("intake_seq", "place"),
    columns=(
        Column("intake_seq", WHOLE, "the intake that met the row"),
        Column("place", TEXT, "where in the file: `row 17`"),
        Column("row_key", TEXT, "keyed hash of the row, to see whether it comes again"),
        Column("reason", TEXT, "what was expected"),
    ),
)
