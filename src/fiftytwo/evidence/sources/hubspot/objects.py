"""Properties of CRM objects, wherever an export puts them, and which kind of object it is."""

from collections.abc import Mapping
from typing import Any

from fiftytwo.evidence.sources.documents import Document, cells

EMAIL, NOTE, CALL, COMMUNICATION = "email", "note", "call", "communication"
_PREFIXES = ("property_", "properties_", "")  # Fivetran's, Airbyte's, none
_TELLING = {
    "hs_email_direction": EMAIL,
    "hs_email_text": EMAIL,
    "hs_email_html": EMAIL,
    "hs_note_body": NOTE,
    "hs_call_body": CALL,
    "hs_call_direction": CALL,
    "hs_call_title": CALL,
    "hs_communication_body": COMMUNICATION,
}
"""Property that only one kind of engagement has -> the kind."""
_BY_TYPE = {"CALL": CALL, "EMAIL": EMAIL, "NOTE": NOTE, "COMMUNICATION": COMMUNICATION}


def value(document: Document, name: str) -> Any:
    """A property of an object: nested, flattened with a prefix, or plain; None if missing."""
    nested = document.get("properties")
    if isinstance(nested, Mapping):
        found = nested.get(name)
        # The older API tells each value with its history.
        return found.get("value") if isinstance(found, Mapping) else found
    for prefix in _PREFIXES:
        if (found := document.value.get(prefix + name)) is not None:
            return found
    return None


def text(document: Document, *names: str) -> str | None:
    """The first of these properties that is there, as text."""
    for name in names:
        if (found := cells.text(value(document, name))) is not None:
            return found
    return None


def has(document: Document, *names: str) -> bool:
    """Whether the export has any of these properties, empty or not."""
    nested = document.get("properties")
    if isinstance(nested, Mapping):
        return any(name in nested for name in names)
    keys = document.value.keys()
    return any(prefix + name in keys for name in names for prefix in _PREFIXES)


def kind_of(document: Document) -> str | None:
    """Which kind of engagement an object is; None for whatever is none."""
    keys = document.value.keys()
    if "id" not in keys and "engagement_id" not in keys:
        return None
    for name, kind in _TELLING.items():
        if has(document, name):
            return kind
    # A table of calls may have no column but its times.
    if "engagement_id" in keys and has(document, "hs_timestamp"):
        return _BY_TYPE.get(document.text("type") or "")
    return None


def is_gone(document: Document) -> bool:
    """Whether the object is deleted."""
    return any(document.flag(n) for n in ("archived", "is_deleted", "_fivetran_deleted"))


def tickets_of(document: Document) -> list[str]:
    """Ids of the tickets an object is associated with, as far as the object itself tells."""
    linked = document.under("associations")
    found = linked.each("tickets", "results") or linked.each("tickets")
    ids = [one.text("id") or one.text("toObjectId") for one in found]
    for names in (("associations", "ticketIds"), ("associations", "tickets"), ("tickets",)):
        plain = cells.unpacked(document.get(*names))
        ids += [cells.text(one) for one in plain] if isinstance(plain, list) else []
    return list(dict.fromkeys(one for one in ids if one))
