"""Aliases that were given or taken where no file says so: on the programme's matching page."""

from collections.abc import Mapping, Sequence

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.tables.persons import PERSONS

Aliases = Mapping[str, Sequence[str]]
"""person_id -> accounts and signatures."""


def correct_aliases(change: Change, *, given: Aliases, taken: Aliases) -> bool:
    """Give and take them; whether anything was changed. Who is not on the roster is passed over."""
    rows = change.read(PERSONS).to_pylist()
    is_other = False
    for row in rows:
        person_id, before = row["person_id"], row["aliases"]
        kept = [alias for alias in before if alias not in taken.get(person_id, ())]
        row["aliases"] = list(dict.fromkeys([*kept, *given.get(person_id, ())]))
        is_other |= row["aliases"] != before
    if is_other:
        change.replace_all(PERSONS, PERSONS.from_rows(rows))
    return is_other
