"""Every table of the lake, in the order in which they are made."""

from fiftytwo.evidence.tables.actors import ACTORS
from fiftytwo.evidence.tables.bookkeeping import (
    INTAKES,
    LAKE_SETTINGS,
    QUARANTINE,
    RUNS,
    SCHEMA_VERSIONS,
    TOMBSTONES,
)
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.people import ABSENCES, PERSONS, RECOGNITIONS, SHIFTS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.table import Table

TABLES: tuple[Table, ...] = (
    CONVERSATIONS,
    ITEMS,
    ACTORS,
    SURVEYS,
    PERSONS,
    SHIFTS,
    ABSENCES,
    RECOGNITIONS,
    SIGNAL_ROWS,
    MOMENTS,
    INTAKES,
    QUARANTINE,
    TOMBSTONES,
    RUNS,
    SCHEMA_VERSIONS,
    LAKE_SETTINGS,
)

TABLE: dict[str, Table] = {table.name: table for table in TABLES}
