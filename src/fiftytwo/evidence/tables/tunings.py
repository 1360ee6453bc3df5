"""Tunings: thresholds that this installation refitted from its own right and wrong."""

from fiftytwo.evidence.tables.table import FLAG, SHARE, TEXT, TIME, WHOLE, Column, Table

TUNINGS = Table(
    name="tunings",
    version=1,
    about="One row a signal a tuning. The newest that is not undone holds, for its scorer only.",
    key=("tuning", "signal"),
    columns=(
        Column("tuning", WHOLE, "1, 2, 3 … by order of coming"),
        Column("signal", TEXT, "DESIGN section 5"),
        Column("at", TIME, "the clock that was handed in"),
        Column("scorer", TEXT, "scorer@version whose probabilities were judged"),
        Column("threshold", SHARE, "from which probability on it is shown", unit="probability"),
        Column("right", WHOLE, "messages at or above it that people called right"),
        Column("taken", WHOLE, "messages at or above it that people judged"),
        Column("judged", WHOLE, "messages that people judged, above and below"),
        Column("is_undone", FLAG, "taken back: holds no longer"),
    ),
)
