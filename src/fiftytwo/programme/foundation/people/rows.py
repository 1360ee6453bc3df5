"""Rows of an upload as terms and back: what was read is kept as JSON until it is confirmed."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from fiftytwo.terms.people import Person

_TEXTS = ("person_id", "name", "role", "team", "site", "time_zone", "shift", "lead_id", "likes")


def people_of(rows: Iterable[Mapping[str, Any]]) -> list[Person]:
    """The people of a roster's rows."""
    return [
        Person(
            **{name: row.get(name) for name in _TEXTS},
            starts=_day(row.get("starts")),
            ends=_day(row.get("ends")),
            aliases=tuple(row.get("aliases") or ()),
            clients=tuple(row.get("clients") or ()),
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
