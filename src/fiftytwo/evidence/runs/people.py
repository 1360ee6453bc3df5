"""Reads what the organisation told of its people from the lake, as terms."""

from collections import defaultdict
from datetime import date, datetime

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import Signing, signing_of
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.question import PRESENT
from fiftytwo.evidence.seen.copies import Written
from fiftytwo.evidence.tables.absences import ABSENCES
from fiftytwo.evidence.tables.actors import ACTORS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.judged import JUDGED
from fiftytwo.evidence.tables.persons import PERSONS
from fiftytwo.evidence.tables.recognitions import RECOGNITIONS
from fiftytwo.evidence.tables.shifts import SHIFTS
from fiftytwo.terms.conversation import Role
from fiftytwo.terms.people import Person, Recognition


def read_roster(lake: Lake | Change) -> list[Person]:
    """Everyone on the roster, by person_id; accounts that bear their address are theirs, too."""
    accounts = _accounts_by_address(lake)
    return [
        Person(
            person_id=row["person_id"],
            name=row["name"],
            role=row["role"],
            team=row["team"],
            site=row["site"],
            time_zone=row["time_zone"],
            shift=row["shift"],
            lead_id=row["lead_id"],
            starts=row["starts"],
            ends=row["ends"],
            aliases=(*row["aliases"], *accounts[row["email_key"]]),
            clients=tuple(row["clients"]),
            likes=row["likes"],
            accounts=tuple(accounts[row["email_key"]]),
        )
        for row in lake.read(PERSONS).to_pylist()
    ]


def _accounts_by_address(lake: Lake | Change) -> defaultdict[str | None, list[str]]:
    found: defaultdict[str | None, list[str]] = defaultdict(list)
    agents = lake.read(ACTORS, ["actor_id", "email_key"], role=str(Role.AGENT))
    for row in agents.to_pylist():
        if row["email_key"]:
            found[row["email_key"]].append(row["actor_id"])
    return found


_SIGNED = ["author_id", "author_name", "signature", "channel", "at"]


def read_signing(lake: Lake | Change) -> Signing:
    """How the whole lake signs."""
    # Month by month, and of each only what differs: a year's messages need not be in memory.
    months = sorted({partition.month for partition in lake.partitions()})
    return signing_of(pa.concat_tables(_signed_in(lake, m) for m in months) if months else _NONE)


_NONE = ITEMS.empty().select(_SIGNED)


def _signed_in(lake: Lake | Change, month: str) -> pa.Table:
    """Who signed how on which day of a month."""
    role = str(Role.AGENT)
    rows = lake.read(ITEMS, _SIGNED, month=month, author_role=role, signature=PRESENT)
    days = pc.floor_temporal(rows["at"], unit="day")
    rows = rows.set_column(_SIGNED.index("at"), _NONE.schema.field("at"), days)
    return rows.group_by(_SIGNED).aggregate([]).select(_SIGNED).cast(_NONE.schema)


def read_recognitions(lake: Lake) -> list[Recognition]:
    """Every thanks on file."""
    rows = lake.read(RECOGNITIONS).to_pylist()
    return [Recognition(r["recognised_id"], r["at"], r["giver_id"], r["how"]) for r in rows]


def read_wrong(lake: Lake) -> dict[str, str]:
    """moment_id -> why a lead called it wrong."""
    rows = lake.read(JUDGED, ["moment_id", "why"])
    return dict(zip(rows["moment_id"].to_pylist(), rows["why"].to_pylist(), strict=True))


def read_written(lake: Lake) -> list[Written]:
    """Every written thanks whose words and giver are on file."""
    rows = lake.read(RECOGNITIONS).to_pylist()
    return [
        Written(row["giver_id"], row["recognised_id"], row["at"], row["words"])
        for row in rows
        if row["giver_id"] and row["words"]
    ]


def read_absences(lake: Lake) -> dict[str, list[tuple[date, date]]]:
    """person_id -> days away, inclusive."""
    away: dict[str, list[tuple[date, date]]] = defaultdict(list)
    for row in lake.read(ABSENCES).to_pylist():
        away[row["person_id"]].append((row["from"], row["to"]))
    return dict(away)


def read_shifts(lake: Lake) -> dict[str, list[tuple[datetime, datetime]]]:
    """person_id -> half-open shifts."""
    shifts: dict[str, list[tuple[datetime, datetime]]] = defaultdict(list)
    for row in lake.read(SHIFTS).to_pylist():
        shifts[row["person_id"]].append((row["starts_at"], row["ends_at"]))
    return dict(shifts)
