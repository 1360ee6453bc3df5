"""Judged: picks that a lead called wrong."""

from fiftytwo.evidence.tables.table import TEXT, Column, Table

JUDGED = Table(
    name="judged",
    version=1,
    about="Moments that a lead called wrong. None of them is picked again.",
    key=("moment_id",),
    columns=(
        Column("moment_id", TEXT, "as in moments"),
        Column("why", TEXT, "not_thanks, wrong_person, not_for_us, other"),
    ),
)
