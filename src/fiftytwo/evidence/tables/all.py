"""Every table of the lake, in the order in which they are made."""

from fiftytwo.evidence.tables.absences import ABSENCES
from fiftytwo.evidence.tables.actors import ACTORS
from fiftytwo.evidence.tables.contacts import CONTACTS
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.exposures import EXPOSURES
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.intervals import INTERVALS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.judged import JUDGED
from fiftytwo.evidence.tables.lake_settings import LAKE_SETTINGS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.evidence.tables.quarantine import QUARANTINE
from fiftytwo.evidence.tables.recognitions import RECOGNITIONS
from fiftytwo.evidence.tables.runs import RUNS
from fiftytwo.evidence.tables.schema_versions import SCHEMA_VERSIONS
from fiftytwo.evidence.tables.shifts import SHIFTS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.sketches import SKETCHES
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.table import Table
from fiftytwo.evidence.tables.told import TOLD
from fiftytwo.evidence.tables.tombstones import TOMBSTONES
from fiftytwo.evidence.tables.tunings import TUNINGS

TABLES: tuple[Table, ...] = (
    CONVERSATIONS,
    ITEMS,
    ACTORS,
    SURVEYS,
    PERSONS,
    SHIFTS,
    ABSENCES,
    RECOGNITIONS,
    JUDGED,
    INTERVALS,
    SIGNAL_ROWS,
    MOMENTS,
    CONTACTS,
    EXPOSURES,
    SKETCHES,
    TOLD,
    INTAKES,
    QUARANTINE,
    TOMBSTONES,
    RUNS,
    TUNINGS,
    SCHEMA_VERSIONS,
    LAKE_SETTINGS,
)

TABLE: dict[str, Table] = {table.name: table for table in TABLES}
