"""Schema versions: how each table stands in this lake."""

from fiftytwo.evidence.tables.table import TEXT, WHOLE, Column, Table

SCHEMA_VERSIONS = Table(
    name="schema_versions",
    version=1,
    about="The version of each table as it stands in the lake.",
    key=("table_name",),
    columns=(
        Column("table_name", TEXT, "the table"),
        Column("version", WHOLE, "its schema version"),
    ),
)
