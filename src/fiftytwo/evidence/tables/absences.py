"""Absences: days away. Reasons are not asked for and not kept."""

import pyarrow as pa

from fiftytwo.evidence.tables.table import TEXT, Column, Table

ABSENCES = Table(
    name="absences",
    version=1,
    about="Days not at work. Reasons are not asked for and not kept.",
    key=("person_id", "from"),
    columns=(
        Column("person_id", TEXT, "who"),
        Column("from", pa.date32(), "first day away"),
        Column("to", pa.date32(), "last day away"),
    ),
)
