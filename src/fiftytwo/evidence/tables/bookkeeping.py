"""What the lake writes down about itself: intakes, quarantine, tombstones, runs, briefs."""

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

RUNS = Table(
    name="runs",
    version=1,
    about="One row a run: what it read, what made it, so that it can be computed again.",
    key=("run_id",),
    columns=(
        Column("run_id", TEXT, "UUIDv7"),
        Column("at", TIME, "the clock that was handed in"),
        Column("snapshot_read", WHOLE, "the lake's snapshot it read"),
        Column("stages", TEXT, "JSON: stage name to integer version"),
        Column("scorer", TEXT, "scorer@version"),
        Column("key_name", TEXT, "name of the key under which pseudonyms were made"),
        Column("seed", WHOLE, "where chance started"),
        Column("through_intake", WHOLE, "every intake up to this one is in"),
    ),
)

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
