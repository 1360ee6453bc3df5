"""What the organisation knows of its people: roster, shifts, absences, recognitions."""

import pyarrow as pa

from fiftytwo.evidence.tables.table import TEXT, TEXTS, TIME, Column, Table

PERSONS = Table(
    name="persons",
    version=1,
    about="The roster: one row a person. A new roster replaces the one before as a whole.",
    key=("person_id",),
    columns=(
        Column("person_id", TEXT, "the organisation's own id"),
        Column("name", TEXT, "as colleagues call them"),
        Column("email_key", TEXT, "`e_` and a keyed hash of the address", null="not told"),
        Column("role", TEXT, "agent, lead, head, …"),
        Column("team", TEXT, "team", null="none"),
        Column("site", TEXT, "site", null="none"),
        Column("time_zone", TEXT, "IANA zone of the person's site"),
        Column("shift", TEXT, "name of the usual shift", null="none"),
        Column("lead_id", TEXT, "person_id of the lead", null="none"),
        Column("starts", pa.date32(), "first day at work", null="before we know"),
        Column("ends", pa.date32(), "last day at work", null="still here"),
        Column("aliases", TEXTS, "accounts and signatures that are this person"),
        Column("clients", TEXTS, "brands served; empty: all"),
        Column("likes", TEXT, "how they like to be thanked", null="not said"),
    ),
)

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

RECOGNITIONS = Table(
    name="recognitions",
    version=1,
    about="Thanks that were given, written or said. Said in person counts in full.",
    key=("recognition_id",),
    columns=(
        Column("recognition_id", TEXT, "hash of the row"),
        Column("recognised_id", TEXT, "person_id of who was thanked"),
        Column("at", TIME, "when"),
        Column("giver_id", TEXT, "person_id of who thanked", null="a customer, or not told"),
        Column("how", TEXT, "said, written, public, award"),
        Column("words", TEXT, "what was said, masked", null="not written down"),
    ),
)
