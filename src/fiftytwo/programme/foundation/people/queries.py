"""What pages and the API ask of people; whom somebody may see is access's business."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.errors import NoSuchPerson
from fiftytwo.programme.foundation.people.models import (
    Alias,
    NotOurs,
    Organisation,
    Origin,
    Person,
    Unmatched,
    Upload,
    User,
)
from fiftytwo.terms import people as terms


def find_organisation() -> Organisation | None:
    """The one that runs this installation; None before it is set up."""
    return Organisation.objects.first()


def own_zone() -> str:
    """The organisation's time zone."""
    organisation = find_organisation()
    return organisation.time_zone if organisation else "UTC"


def zone_of(user: User) -> str:
    """The time zone by which the user lives: of the roster, else the organisation's."""
    return user.person.time_zone if user.person else own_zone()


def on_boards(of: str = "") -> Q:
    """Of people: those who work here. Who has left keeps their history, and is on no board.

    of: how a row of another table leads to its person: `person__`.
    """
    still = Q((f"{of}ends", None)) | Q((f"{of}ends__gte", timezone.localdate()))
    return Q((f"{of}is_on_roster", True)) & still


def in_order(people: QuerySet[Person]) -> QuerySet[Person]:
    """By team and name, with what a row of a list shows."""
    shown = people.select_related("team", "site", "lead").prefetch_related("clients")
    return shown.order_by("team__name", "name", "pk")


def aliases_of(person: Person) -> QuerySet[Alias]:
    """Accounts and signatures that are theirs."""
    return person.aliases.exclude(origin=Origin.TAKEN).order_by("text")


def roster_now(*, with_accounts: bool) -> dict[str, terms.Person]:
    """person_id -> everyone who is or was on the roster, as a roster would tell them.

    Without aliases of which an administrator decided; with_accounts: with the accounts that bear
    their address, which no roster tells.
    """
    told = [Origin.ROSTER, Origin.ACCOUNT] if with_accounts else [Origin.ROSTER]
    aliases: dict[UUID, list[str]] = defaultdict(list)
    for owner, text in Alias.objects.filter(origin__in=told).values_list("person_id", "text"):
        aliases[owner].append(text)
    people = Person.objects.select_related("team", "site", "lead").prefetch_related("clients")
    return {row.person_id: _as_told(row, aliases[row.pk]) for row in people}


def off_roster() -> set[str]:
    """person_ids of those whom the newest roster does not name."""
    return set(Person.objects.filter(is_on_roster=False).values_list("person_id", flat=True))


def _as_told(row: Person, aliases: list[str]) -> terms.Person:
    return terms.Person(
        person_id=row.person_id,
        name=row.name,
        role=row.role,
        team=row.team.name if row.team else None,
        site=row.site.name if row.site else None,
        time_zone=row.time_zone,
        shift=row.shift or None,
        lead_id=row.lead.person_id if row.lead else None,
        starts=row.starts,
        ends=row.ends,
        aliases=tuple(aliases),
        clients=tuple(client.code for client in row.clients.all()),
        likes=row.likes or None,
    )


@dataclass(frozen=True)
class Decided:
    """Aliases that an administrator gave to people or took from them, by person_id."""

    given: Mapping[str, set[str]]
    taken: Mapping[str, set[str]]

    def of(self, person_id: str) -> set[str]:
        return self.given.get(person_id, set()) | self.taken.get(person_id, set())


def decided_aliases() -> Decided:
    """Everything that was decided."""
    found: dict[str, dict[str, set[str]]] = {Origin.GIVEN: {}, Origin.TAKEN: {}}
    rows = Alias.objects.filter(origin__in=list(found))
    for origin, person_id, text in rows.values_list("origin", "person__person_id", "text"):
        found[origin].setdefault(person_id, set()).add(text)
    return Decided(found[Origin.GIVEN], found[Origin.TAKEN])


def unmatched() -> QuerySet[Unmatched]:
    """Accounts and signatures that are nobody's, by name."""
    return Unmatched.objects.order_by("name", "alias")


def not_ours() -> QuerySet[NotOurs]:
    """Those of which somebody said that they are nobody of the roster."""
    return NotOurs.objects.order_by("name", "alias")


def get_unmatched(row_id: UUID) -> Unmatched:
    """Raises NotFound."""
    row = Unmatched.objects.filter(pk=row_id).first()
    if row is None:
        raise NotFound
    return row


def get_not_ours(row_id: UUID) -> NotOurs:
    """Raises NotFound."""
    row = NotOurs.objects.filter(pk=row_id).first()
    if row is None:
        raise NotFound
    return row


def get_alias(alias_id: UUID) -> Alias:
    """One that is somebody's. Raises NotFound."""
    row = Alias.objects.exclude(origin=Origin.TAKEN).filter(pk=alias_id).first()
    if row is None:
        raise NotFound
    return row


def uploads() -> QuerySet[Upload]:
    """Newest first, without what they hold."""
    return Upload.objects.defer("content", "rows", "rejects").order_by("-at")


def find_upload(upload_id: UUID) -> Upload | None:
    return Upload.objects.filter(pk=upload_id).first()


def get_upload(upload_id: UUID) -> Upload:
    """Without the file itself. Raises NotFound."""
    upload = Upload.objects.defer("content").filter(pk=upload_id).first()
    if upload is None:
        raise NotFound
    return upload


def uploads_for_the_lake() -> list[Upload]:
    """Files that were taken in here and not yet by evidence, in the order in which they came."""
    return list(Upload.objects.filter(state=Upload.State.CONFIRMED).order_by("at", "pk"))


def chosen_person(told: str) -> Person:
    """Who works here by their id on the roster, or by a full name that one of them alone has.

    Raises NoSuchPerson.
    """
    told = told.strip()
    here = Person.objects.filter(is_on_roster=True)
    by_id = here.filter(person_id=told).first()
    if by_id:
        return by_id
    of_name = list(here.filter(name__iexact=told)[:2]) if told else []
    if len(of_name) != 1:
        raise NoSuchPerson
    return of_name[0]
