"""Shifts: when people were at work."""

from fiftytwo.evidence.tables.table import TEXT, TIME, Column, Table

SHIFTS = Table(
    name="shifts",
    version=1,
    about="Planned or worked shifts, half-open. A night shift belongs to the day it starts.",
    key=("person_id", "starts_at"),
    columns=(
        Column("person_id", TEXT, "who"),
        Column("starts_at", TIME, "first instant of the shift"),
        Column("ends_at", TIME, "first instant after the shift"),
    ),
)
