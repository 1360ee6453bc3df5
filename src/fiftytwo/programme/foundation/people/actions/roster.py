"""The roster: who works here, told by a file or by what evidence has read."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from django.db import transaction

from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.actions.tell import tell_the_lake_soon
from fiftytwo.programme.foundation.people.models import (
    Alias,
    Client,
    Organisation,
    Origin,
    Person,
    Site,
    Team,
    Upload,
)
from fiftytwo.programme.foundation.people.queries import (
    Decided,
    decided_aliases,
    off_roster,
    roster_now,
)
from fiftytwo.programme.foundation.people.roster import Difference, difference, with_leads_of
from fiftytwo.programme.foundation.privacy.marks import without_forgotten
from fiftytwo.terms import people as terms

T = TypeVar("T")

AT_ONCE = 500
"""Rows in one statement: a database has room for so many values."""


@transaction.atomic
def set_up_organisation(name: str, *, is_demo: bool) -> Organisation:
    """The one row, made or renamed."""
    organisation, _ = Organisation.objects.get_or_create(defaults={"name": name})
    organisation.name, organisation.is_demo = name, is_demo
    organisation.save(update_fields=["name", "is_demo"])
    return organisation


@transaction.atomic
def bring_in_roster(people: Sequence[terms.Person], *, by: UUID | None) -> Difference:
    """Make the people here those that a run found; whoever it no longer names stays, off it.

    by: the user's id; None: a run. Journalled where anything changed. While a roster that was
    taken in here is still on its way to evidence, what a run found is older and changes nothing.
    Whoever was forgotten does not come back.
    """
    people = without_forgotten(people)
    if Upload.objects.filter(kind=Upload.Kind.ROSTER, state=Upload.State.CONFIRMED).exists():
        return Difference((), (), ())
    if _is_told_otherwise(people, decided_aliases()):
        tell_the_lake_soon()
    made = make_roster(people, with_accounts=True)
    if not made.is_nothing:
        journal("roster_brought_in", by=by, facts=counts_of(made))
    return made


def counts_of(made: Difference) -> dict[str, int]:
    """For the journal."""
    return {"came": len(made.came), "changed": len(made.changed), "gone": len(made.gone)}


def what_would_change(people: Sequence[terms.Person], *, with_accounts: bool) -> Difference:
    """What make_roster would do; nothing is written.

    with_accounts: whether `people` are told with the accounts that bear their address, as a run
    finds them; a roster does not know these, and takes none away.
    """
    before = roster_now(with_accounts=with_accounts)
    decided = decided_aliases()
    kept: Mapping[str, Collection[str]] = {} if with_accounts else _accounts()
    after = [_fitting(person, decided, kept.get(person.person_id, ())) for person in people]
    return difference(before, with_leads_of(after, before), back=off_roster())


def make_roster(people: Sequence[terms.Person], *, with_accounts: bool) -> Difference:
    """Change what differs, and only that. For actions, inside their transaction."""
    made = what_would_change(people, with_accounts=with_accounts)
    told = [*made.came, *(changed.after for changed in made.changed)]
    _keep_sites_zones(people)
    _write_people(told)
    _write_clients(told)
    _write_aliases(told, with_accounts=with_accounts)
    gone = [person.person_id for person in made.gone]
    for some in _portions(gone):
        Person.objects.filter(person_id__in=some).update(is_on_roster=False)
    return made


def _fitting(person: terms.Person, decided: Decided, accounts: Collection[str]) -> terms.Person:
    """As it can be kept here; aliases of which an administrator decided are not the roster's."""
    passed_over = {*decided.of(person.person_id), *accounts}
    aliases = [alias[:_LONGEST_ALIAS] for alias in person.aliases]
    cut = {name: getattr(person, name) for name in _LONGEST}
    return replace(
        person,
        **{name: value[: _LONGEST[name]] if value else value for name, value in cut.items()},
        aliases=tuple(alias for alias in dict.fromkeys(aliases) if alias not in passed_over),
        clients=tuple(dict.fromkeys(client[:200] for client in person.clients)),
    )


_LONGEST = {
    **{"person_id": 200, "lead_id": 200, "name": 200, "role": 50, "team": 200, "site": 200},
    **{"shift": 100, "likes": 500},
}
"""What the columns of the models hold."""
_LONGEST_ALIAS = 300


def _accounts() -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    rows = Alias.objects.filter(origin=Origin.ACCOUNT)
    for person_id, text in rows.values_list("person__person_id", "text"):
        found[person_id].add(text)
    return found


def _is_told_otherwise(people: Iterable[terms.Person], decided: Decided) -> bool:
    """Whether evidence has not heard, or has forgotten, what was decided of somebody's aliases."""
    return any(
        not decided.given.get(person.person_id, set()) <= set(person.aliases)
        or decided.taken.get(person.person_id, set()) & set(person.aliases) - set(person.accounts)
        for person in people
    )


def _write_people(told: Sequence[terms.Person]) -> None:
    teams = _rows_by_name(Team, (person.team for person in told))
    sites = {site.name: site for site in Site.objects.all()}
    rows: dict[str, Person] = {}
    for some in _portions([person.person_id for person in told]):
        rows |= {row.person_id: row for row in Person.objects.filter(person_id__in=some)}
    new = [Person(person_id=each.person_id) for each in told if each.person_id not in rows]
    rows |= {row.person_id: row for row in new}
    for person in told:
        row = rows[person.person_id]
        row.name, row.role, row.time_zone = person.name, person.role, person.time_zone
        row.team, row.site = teams.get(person.team or ""), sites.get(person.site or "")
        row.shift, row.likes = person.shift or "", person.likes or ""
        row.starts, row.ends, row.is_on_roster = person.starts, person.ends, True
    Person.objects.bulk_create(new, batch_size=AT_ONCE)
    # Leads come last: a lead may be as new as those they lead.
    ids = dict(Person.objects.values_list("person_id", "pk"))
    for person in told:
        rows[person.person_id].lead_id = ids.get(person.lead_id or "")
    columns = [f.name for f in Person._meta.concrete_fields if f.name not in ("id", "person_id")]
    written = [rows[person.person_id] for person in told]
    Person.objects.bulk_update(written, columns, batch_size=AT_ONCE // len(columns))


def _rows_by_name(model: type[Team], names: Iterable[str | None]) -> dict[str, Team]:
    wanted = {name for name in names if name}
    known = set(model.objects.values_list("name", flat=True))
    model.objects.bulk_create(model(name=name) for name in sorted(wanted - known))
    return {row.name: row for row in model.objects.all()}


def _keep_sites_zones(people: Sequence[terms.Person]) -> None:
    """A site's zone is the one that most of its people have."""
    zones: dict[str, Counter[str]] = defaultdict(Counter)
    for person in people:
        if person.site:
            zones[person.site[:200]][person.time_zone] += 1
    known = {site.name: site for site in Site.objects.filter(name__in=zones)}
    for name, told in zones.items():
        zone = max(sorted(told), key=lambda each: told[each])
        site = known.get(name) or Site(name=name)
        if site.time_zone != zone:
            site.time_zone = zone
            site.save()


def _write_clients(told: Sequence[terms.Person]) -> None:
    codes = sorted({code for person in told for code in person.clients})
    known = set(Client.objects.values_list("code", flat=True))
    Client.objects.bulk_create(Client(code=code) for code in codes if code not in known)
    clients = dict(Client.objects.values_list("code", "pk"))
    serves = Person.clients.through
    for some in _portions(told):
        rows = _rows_of(some)
        serves.objects.filter(person__in=rows.values()).delete()
        serves.objects.bulk_create(
            serves(person_id=rows[person.person_id], client_id=clients[code])
            for person in some
            for code in person.clients
        )


def _write_aliases(told: Sequence[terms.Person], *, with_accounts: bool) -> None:
    mine = [Origin.ROSTER, Origin.ACCOUNT] if with_accounts else [Origin.ROSTER]
    for some in _portions(told):
        rows = _rows_of(some)
        Alias.objects.filter(person__in=rows.values(), origin__in=mine).delete()
        Alias.objects.bulk_create(
            Alias(person_id=rows[person.person_id], text=text, origin=_origin(person, text))
            for person in some
            for text in person.aliases
        )


def _origin(person: terms.Person, text: str) -> Origin:
    return Origin.ACCOUNT if text in person.accounts else Origin.ROSTER


def _rows_of(people: Sequence[terms.Person]) -> dict[str, UUID]:
    names = [person.person_id for person in people]
    return dict(Person.objects.filter(person_id__in=names).values_list("person_id", "pk"))


def _portions(rows: Sequence[T]) -> Iterable[Sequence[T]]:
    return (rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE))
