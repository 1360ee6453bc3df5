"""Settings of this lake, decided when it was made."""

from fiftytwo.evidence.tables.table import TEXT, Column, Table

LAKE_SETTINGS = Table(
    name="lake_settings",
    version=1,
    about="What was decided when this lake was made and never changes, such as `buckets`.",
    key=("name",),
    columns=(
        Column("name", TEXT, "the setting"),
        Column("value", TEXT, "its value, as text"),
    ),
)
