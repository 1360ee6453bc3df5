"""The roster: who works here, and which accounts and signatures are theirs."""

import pyarrow as pa

from fiftytwo.evidence.tables.table import TEXT, TEXTS, Column, Table

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
