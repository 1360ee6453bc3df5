"""Rows of an upload as terms and back: what was read is kept as JSON until it is confirmed."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from fiftytwo.terms.people import Person


def people_of(rows: Iterable[Mapping[str, Any]]) -> list[Person]:
    """The people of a roster's rows."""
    return [
        Person(
            person_id=row["person_id"],
            name=row["name"],
            role=row["role"],
            team=row.get("team"),
            site=row.get("site"),
            time_zone=row["time_zone"],
            shift=row.get("shift"),
            lead_id=row.get("lead_id"),
            starts=_day(row.get("starts")),
            ends=_day(row.get("ends")),
            aliases=tuple(row.get("aliases") or ()),
            clients=tuple(row.get("clients") or ()),
            likes=row.get("likes"),
        )
        for row in rows
    ]


def as_json(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row with days and instants as ISO 8601; without the address, which is never kept here."""
    return {
        name: value.isoformat() if hasattr(value, "isoformat") else value
        for name, value in row.items()
        if name != "email"
    }


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None
