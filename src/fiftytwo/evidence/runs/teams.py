"""Leads and their people, as the roster tells."""

from collections import defaultdict
from collections.abc import Sequence

from fiftytwo.kit.errors import WrongUse
from fiftytwo.terms.people import Person


def teams(roster: Sequence[Person], lead: str | None) -> list[tuple[Person | None, list[Person]]]:
    """The lead asked for with their people, else everyone who leads somebody, by name.

    Those who are on nobody's page, neither leading nor led, come last on a page of their own.

    Raises WrongUse where not exactly one lead answers to the name.
    """
    people: dict[str, list[Person]] = defaultdict(list)
    for person in roster:
        if person.lead_id:
            people[person.lead_id].append(person)
    heads = by_name([person for person in roster if person.person_id in people])
    # Those who lead the floor come first, those who lead them after.
    heads.sort(key=lambda head: head.role != "lead")
    if lead is not None:
        return [(head, people[head.person_id]) for head in [_the_one(heads, lead)]]
    pages: list[tuple[Person | None, list[Person]]] = [
        (head, people[head.person_id]) for head in heads
    ]
    led = {person.person_id for _, team in pages for person in team}
    rest = [p for p in roster if p.person_id not in led and p not in heads]
    return [*pages, *([(None, rest)] if rest else [])]


def by_name(people: Sequence[Person]) -> list[Person]:
    """In the order of names, which ranks nobody."""
    return sorted(people, key=lambda p: (p.name.casefold(), p.person_id))


def _the_one(heads: Sequence[Person], asked: str) -> Person:
    """Who has exactly this id or name, else whose first name it is."""
    wanted = asked.casefold()
    exact = [h for h in heads if wanted in (h.person_id.casefold(), h.name.casefold())]
    found = exact or [h for h in heads if h.name.casefold().split()[:1] == [wanted]]
    if len(found) == 1:
        return found[0]
    names = ", ".join(head.name for head in heads)
    raise WrongUse(f"--lead must name one of: {names}" if names else "the roster has no leads")


def led_by(lead: Person, roster: Sequence[Person]) -> frozenset[str]:
    """person_ids of everyone below a lead, however far."""
    below: dict[str, list[str]] = defaultdict(list)
    for person in roster:
        if person.lead_id:
            below[person.lead_id].append(person.person_id)
    found: set[str] = set()
    ahead = list(below[lead.person_id])
    while ahead:
        one = ahead.pop()
        if one not in found and one != lead.person_id:
            found.add(one)
            ahead += below.get(one, [])
    return frozenset(found)
