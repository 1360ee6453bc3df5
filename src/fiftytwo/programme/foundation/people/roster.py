"""What a roster would change: pure, so that it is shown before it is done."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from fiftytwo.terms.people import Person

FIELDS = (
    *("name", "role", "team", "site", "time_zone", "shift", "lead_id"),
    *("starts", "ends", "aliases", "clients", "likes"),
)


@dataclass(frozen=True)
class Changed:
    """One person who is told otherwise."""

    before: Person
    after: Person
    fields: tuple[str, ...]
    """Names of FIELDS, in their order."""


@dataclass(frozen=True)
class Difference:
    """Who comes, who changes and who goes, each in the roster's order."""

    came: tuple[Person, ...]
    changed: tuple[Changed, ...]
    gone: tuple[Person, ...]

    @property
    def is_nothing(self) -> bool:
        return not (self.came or self.changed or self.gone)


def difference(
    before: Mapping[str, Person], after: Sequence[Person], *, back: Collection[str] = ()
) -> Difference:
    """What would change if `after` were the roster.

    before: person_id -> as they are now. back: who is known, but off the roster now; they come.
    """
    told = {person.person_id: person for person in after}
    known = {name: person for name, person in before.items() if name not in back}
    changed = []
    for person_id, person in told.items():
        if person_id in known:
            fields = differing(known[person_id], person)
            if fields:
                changed.append(Changed(known[person_id], person, fields))
    return Difference(
        came=tuple(person for name, person in told.items() if name not in known),
        changed=tuple(changed),
        gone=tuple(person for name, person in known.items() if name not in told),
    )


def differing(before: Person, after: Person) -> tuple[str, ...]:
    """The fields in which both are told otherwise; lists in whichever order."""
    return tuple(name for name in FIELDS if _plain(before, name) != _plain(after, name))


def with_leads_of(people: Sequence[Person], known: Collection[str]) -> list[Person]:
    """The same people; whose lead is nobody here has none."""
    names = {*known, *(person.person_id for person in people)}
    return [
        person if person.lead_id in names else replace(person, lead_id=None) for person in people
    ]


def _plain(person: Person, name: str) -> object:
    value = getattr(person, name)
    return sorted(set(value)) if isinstance(value, tuple) else value or None
