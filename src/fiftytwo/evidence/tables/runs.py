"""Runs: what each read and what made it, so that it can be computed again."""

from fiftytwo.evidence.tables.table import TEXT, TIME, WHOLE, Column, Table

RUNS = Table(
    name="runs",
    version=1,
    about="One row a run: what it read, what made it, so that it can be computed again.",
    key=("run_id",),
    columns=(
        Column("run_id", TEXT, "UUIDv7"),
        Column("at", TIME, "the clock that was handed in"),
        Column("snapshot_read", WHOLE, "the lake's snapshot it read"),
        Column("stages", TEXT, "JSON: stage name to its version; `tuned`: thresholds set here"),
        Column("scorer", TEXT, "scorer@version"),
        Column("key_name", TEXT, "name of the key under which pseudonyms were made"),
        Column("seed", WHOLE, "where chance started"),
        Column("through_intake", WHOLE, "every intake up to this one is in"),
    ),
)
