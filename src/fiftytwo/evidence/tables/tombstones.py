"""Tombstones: keyed marks of what was erased."""

from fiftytwo.evidence.tables.table import TEXT, TIME, Column, Table

TOMBSTONES = Table(
    name="tombstones",
    version=1,
    about="Keyed marks of what was erased; re-ingest leaves it out.",
    key=("erased_key",),
    columns=(
        Column("erased_key", TEXT, "`x_` and a keyed hash of the erased conversation or customer"),
        Column("kind", TEXT, "conversation, customer or person"),
        Column("at", TIME, "when it was erased"),
    ),
)
