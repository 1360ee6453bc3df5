"""What is done to people; the only writer of its models."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import (
    Alias,
    Client,
    Organisation,
    Person,
    Site,
    Team,
)
from fiftytwo.programme.foundation.privacy.marks import without_forgotten
from fiftytwo.terms import people as terms


@dataclass(frozen=True)
class RosterReport:
    """What a roster changed: person_ids."""

    came: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


@transaction.atomic
def set_up_organisation(name: str, *, is_demo: bool) -> Organisation:
    """The one row, made or renamed."""
    organisation, _ = Organisation.objects.get_or_create(defaults={"name": name})
    organisation.name, organisation.is_demo = name, is_demo
    organisation.save(update_fields=["name", "is_demo"])
    return organisation


@transaction.atomic
def bring_in_roster(people: Sequence[terms.Person], *, by: UUID | None) -> RosterReport:
    """Make the people here those of the roster; whoever it no longer names stays, off it.

    by: the user's id; None: a run. Journalled where anything changed. Whoever was forgotten does
    not come back.
    """
    people = without_forgotten(people)
    before = {person.person_id: person for person in Person.objects.all()}
    teams = _named(Team, (person.team for person in people))
    clients = _clients(people)
    sites = _sites(people)
    came, changed = [], []
    for told in people:
        person = before.get(told.person_id)
        is_new = person is None
        person = person or Person(person_id=told.person_id)
        was = _columns(person) if not is_new else None
        _tell(person, told, teams, sites)
        if is_new or _columns(person) != was:
            person.save()
        is_other = _set_clients(person, [clients[code] for code in told.clients])
        is_other |= _set_aliases(person, told.aliases)
        if is_new:
            came.append(told.person_id)
        elif is_other or _columns(person) != was:
            changed.append(told.person_id)
    _set_leads(people)
    named = {person.person_id for person in people}
    gone = sorted(i for i, person in before.items() if i not in named and person.is_on_roster)
    Person.objects.filter(person_id__in=gone).update(is_on_roster=False)
    report = RosterReport(tuple(came), tuple(changed), tuple(gone))
    if came or changed or gone:
        counts = {"came": len(came), "changed": len(changed), "gone": len(gone)}
        journal("roster_brought_in", by=by, facts=counts)
    return report


def _columns(person: Person) -> tuple[object, ...]:
    return tuple(getattr(person, field.attname) for field in Person._meta.concrete_fields)


def _tell(
    person: Person, told: terms.Person, teams: Mapping[str, Team], sites: Mapping[str, Site]
) -> None:
    person.name, person.role, person.time_zone = told.name, told.role, told.time_zone
    person.team = teams.get(told.team or "")
    person.site = sites.get(told.site or "")
    person.shift, person.likes = told.shift or "", told.likes or ""
    person.starts, person.ends = told.starts, told.ends
    person.is_on_roster = True


def _named(model: type[Team], names: Iterable[str | None]) -> dict[str, Team]:
    wanted = sorted({name for name in names if name})
    for name in wanted:
        model.objects.get_or_create(name=name)
    return {each.name: each for each in model.objects.filter(name__in=wanted)}


def _sites(people: Sequence[terms.Person]) -> dict[str, Site]:
    zones = {person.site: person.time_zone for person in people if person.site}
    for name, zone in sorted(zones.items()):
        Site.objects.get_or_create(name=name, defaults={"time_zone": zone})
    return {site.name: site for site in Site.objects.filter(name__in=zones)}


def _clients(people: Sequence[terms.Person]) -> dict[str, Client]:
    codes = sorted({code for person in people for code in person.clients})
    for code in codes:
        Client.objects.get_or_create(code=code)
    return {client.code: client for client in Client.objects.filter(code__in=codes)}


def _set_clients(person: Person, clients: Sequence[Client]) -> bool:
    before = set(person.clients.values_list("pk", flat=True))
    person.clients.set(clients)
    return before != {client.pk for client in clients}


def _set_aliases(person: Person, aliases: Sequence[str]) -> bool:
    before = set(person.aliases.values_list("text", flat=True))
    wanted = set(aliases)
    person.aliases.filter(text__in=before - wanted).delete()
    Alias.objects.bulk_create(Alias(person=person, text=text) for text in sorted(wanted - before))
    return before != wanted


def _set_leads(people: Sequence[terms.Person]) -> None:
    ids = {person.person_id: person.pk for person in Person.objects.all()}
    for told in people:
        lead = ids.get(told.lead_id or "")
        Person.objects.filter(person_id=told.person_id).exclude(lead_id=lead).update(lead_id=lead)
