"""Moments as terms, out of their table."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.runs.people import read_roster
from fiftytwo.evidence.runs.wanted import Wanted, of_conversations, wanted_conversations
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.terms.moments import Credited, CreditedAs, Moment, MomentKind
from fiftytwo.terms.week import Week


def read_moments(lake: Lake, wanted: Wanted) -> list[Moment]:
    """Moments, strongest first; all, or of one week by the clock of who is thanked (else UTC)."""
    conversations = wanted_conversations(lake, wanted)
    rows = of_conversations(lake.read(MOMENTS), conversations).to_pylist()
    zones = {person.person_id: ZoneInfo(person.time_zone) for person in read_roster(lake)}
    utc = ZoneInfo("UTC")
    moments = [
        moment_of(row)
        for row in rows
        if wanted.week is None
        or is_in_week(row["at"], wanted.week, zones.get(row["person_id"], utc))
    ]
    return sorted(moments, key=lambda m: (-m.strength, m.id))


def moment_of(row: Mapping[str, Any]) -> Moment:
    """A row of tables/moments.py as a term."""
    return Moment(
        id=row["moment_id"],
        kind=MomentKind(row["kind"]),
        conversation_id=row["conversation_id"],
        message_ids=tuple(row["message_ids"]),
        credited=(Credited(row["person_id"], row["name"], CreditedAs(row["credited_as"])),),
        at=row["at"],
        # The lake keeps four digits as float32; a reader wants them as they were.
        strength=round(row["strength"], 4),
        quote=row["quote"],
        before=row["before"],
        facts=json.loads(row["facts"]),
        why=tuple(json.loads(row["why"])),
        unfit=tuple(row["unfit"]),
        made_by=json.loads(row["made_by"]),
    )


def is_in_week(at: datetime | None, week: Week, zone: ZoneInfo) -> bool:
    """Whether `at` is in the week, by the clock of `zone`; never for what has no time."""
    return at is not None and week.starts(zone) <= at < week.ends(zone)
