"""Who may be found by name, what hangs for whom, and what a screen shows."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Case, Exists, OuterRef, Q, QuerySet, When
from django.utils import timezone

from fiftytwo.programme.foundation.access.may import Held, held_by, reach_of
from fiftytwo.programme.foundation.access.roles import MAY, Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import Client, Person, Team, User
from fiftytwo.programme.foundation.people.queries import on_boards
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.models import Audience, Consent
from fiftytwo.programme.foundation.privacy.queries import is_on
from fiftytwo.programme.foundation.published.models import Brief
from fiftytwo.programme.foundation.thanks.models import How, Receipt, Recognition
from fiftytwo.programme.foundation.thanks.queries import (
    given,
    hangs,
    may_hang,
    quote_for,
    serves_one_of,
    shares_a_client,
    thankable,
)
from fiftytwo.programme.foundation.tokens.use import digest_of
from fiftytwo.programme.subjects.recognition.models import Screen
from fiftytwo.terms.brief import Says

ON_A_WALL = 20
ON_A_SCREEN = 12
"""Places that a screen turns through."""
OFFERED = 20
"""Names offered while somebody types."""
TWICE = timedelta(minutes=10)
"""The same thanks again within so long is a button that was pressed twice."""
SMALLEST = 5
"""People of a team of which a figure is told: of fewer it would point at one of them. DESIGN 2.3"""


def called(user: User, said: str) -> QuerySet[Person]:
    """Whom the user can thank and who has these words in their name: first who is called just that,
    then by name."""
    people = thankable(user).select_related("team")
    words = said.replace("\0", " ").split()
    if not words:
        return people
    for word in words:
        people = people.filter(_spelled("name__icontains", word))
    return people.order_by(
        Case(When(_spelled("name__iexact", " ".join(words)), then=0), default=1), "name", "pk"
    )


def _spelled(lookup: str, said: str) -> Q:
    """In large letters or small: SQLite takes only English ones for the same, PostgreSQL those of
    the language that it was set up in."""
    found = Q()
    for spelling in {said, said.casefold(), said.lower(), said.upper(), said.title()}:
        found |= Q(**{lookup: spelling})
    return found


def withdrew(user: User, recognition_id: UUID) -> bool:
    """Whether the user gave it, and withdrew it."""
    mine = Recognition.objects.filter(pk=recognition_id, by=user)
    return mine.exclude(withdrawn_at=None).exists()


def written_by(user: User, since: datetime) -> QuerySet[Recognition]:
    """What they gave in words since then, newest first, with its receivers."""
    return given_by(user).filter(at__gte=since).exclude(words="")


def given_by(user: User) -> QuerySet[Recognition]:
    """What they gave and did not withdraw, newest first, with its receivers."""
    return given().filter(by=user).prefetch_related("receipts__person")


def given_before(
    user: User,
    to: Collection[Person],
    *,
    how: How,
    words: str,
    moment_id: str,
    audience: str,
) -> Recognition | None:
    """The same thanks, released as far, if they gave it a moment ago."""
    same = {"how": how, "words": words.strip(), "moment_id": moment_id, "audience": audience}
    lately = given().filter(by=user, **same)
    for one in lately.filter(at__gte=timezone.now() - TWICE):
        if set(one.receipts.values_list("person", flat=True)) == {person.pk for person in to}:
            return one
    return None


# ── Walls ────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Hung:
    """One thanks as it hangs."""

    id: UUID
    at: datetime
    names: tuple[str, ...]
    """Of those receivers alone whom the reader may see there."""
    words: str
    by: str
    """Who gave it; empty: not to be named to this reader, or forgotten."""
    how: How
    quote: str
    """The customer's words; empty: they may not hang."""


def hanging_for(user: User, team: Team | None = None) -> QuerySet[Receipt]:
    """What hangs for this reader: released by its giver, with a yes, of the reader's clients.

    What was released to a team hangs for that team and whoever leads it. Nothing where the
    organisation turned walls off.
    """
    if not is_on(Function.WALL):
        return Receipt.objects.none()
    mine = Q(person__team__in=_own_teams(user))
    receipts = _in_words(hangs(Audience.EVERYONE) | (hangs(Audience.TEAM) & mine))
    receipts = receipts.filter(shares_a_client(user, Act.SEE_WALL, of="person"))
    return receipts.filter(person__team=team) if team else receipts


def wall(
    user: User, page: int, team: Team | None = None, since: datetime | None = None
) -> tuple[list[Hung], int | None]:
    """A page of it, from 1, newest first; the number of the next one, None after the last.

    since: only what came to hang from then on; null: all.
    """
    hanging = hanging_for(user, team)
    if since:
        hanging = hanging.filter(recognition__hung_at__gte=since)
    start = (page - 1) * ON_A_WALL
    rows = _newest(hanging, start, start + ON_A_WALL + 1)
    following = page + 1 if len(rows) > ON_A_WALL else None
    scope = shares_a_client(user, Act.SEE_WALL)
    return _hung(rows[:ON_A_WALL], hanging, scope, Audience.EVERYONE), following


def teams_on_wall(user: User) -> QuerySet[Team]:
    """Teams in which somebody works who may be on this reader's wall, by name."""
    return Team.objects.filter(pk__in=_people_on_wall(user).values("team")).order_by("name")


def get_team_on_wall(user: User, team_id: UUID) -> Team:
    """Raises NotFound."""
    team = teams_on_wall(user).filter(pk=team_id).first()
    if team is None:
        raise NotFound
    return team


def _people_on_wall(user: User) -> QuerySet[Person]:
    return Person.objects.filter(on_boards()).filter(shares_a_client(user, Act.SEE_WALL))


def _own_teams(user: User) -> set[UUID]:
    """The reader's own, and those that they lead by a grant."""
    led = {held.team_id for held in held_by(user) if Act.SEE_BRIEF in MAY[held.role]}
    own = user.person.team_id if user.person else None
    return {team for team in led | {own} if team}


def _in_words(where: Q) -> QuerySet[Receipt]:
    """Receipts of which something can be read: what was only said has no words."""
    return Receipt.objects.filter(where).exclude(recognition__words="")


def _newest(hanging: QuerySet[Receipt], start: int, end: int) -> list[Recognition]:
    """Of which these are receipts. One after the other is looked at until there are enough."""
    hangs_here = Exists(hanging.order_by().filter(recognition=OuterRef("pk")))
    released = Recognition.objects.filter(hangs_here, hung_at__isnull=False)
    return list(released.order_by("-at", "-pk").select_related("by__person")[start:end])


def _hung(
    rows: list[Recognition], hanging: QuerySet[Receipt], scope: Q, to: Audience
) -> list[Hung]:
    """scope: of people, those who may be named there as givers. to: how far it is shown there."""
    receipts = hanging.filter(recognition__in=[row.pk for row in rows])
    receipts = receipts.select_related("person__consent", "recognition").order_by("person__name")
    of_each: dict[UUID, list[Receipt]] = {}
    for receipt in receipts:
        of_each.setdefault(receipt.recognition_id, []).append(receipt)
    givers = {row.by.person_id for row in rows if row.by and row.by.person_id}
    named = set(Person.objects.filter(scope, pk__in=givers).values_list("pk", flat=True))
    return [
        Hung(
            row.pk,
            row.at,
            tuple(receipt.person.name for receipt in of_each[row.pk]),
            row.words,
            _giver(row, named),
            How(row.how),
            _quote(of_each[row.pk], to),
        )
        for row in rows
        # It may have been taken down since.
        if row.pk in of_each
    ]


def _giver(row: Recognition, named: Collection[UUID]) -> str:
    if row.by is None or (row.by.person_id and row.by.person_id not in named):
        return ""
    return row.by.name


def _quote(receipts: Iterable[Receipt], to: Audience) -> str:
    """A customer's, beside several names only where each of them said yes to it."""
    quotes = {quote_for(each, to) for each in receipts if _is_customers(each)}
    return quotes.pop() if len(quotes) == 1 else ""


def _is_customers(receipt: Receipt) -> bool:
    """Whether the quote is a customer's: what somebody of us wrote to them is no praise."""
    facts = (receipt.recognition.evidence or {}).get("facts", {})
    return bool(facts.get("spoken_by", "customer") == "customer")


@dataclass(frozen=True)
class Together:
    """What a team put right, as published with its lead's pages."""

    things: int
    weeks: int


def put_right_by(team: Team) -> Together | None:
    """None: nothing is published of it, or the team is too small for a figure."""
    people = Person.objects.filter(on_boards(), team=team)
    if people.count() < SMALLEST:
        return None
    leads = people.exclude(lead=None).values("lead__person_id")
    pages = Brief.objects.filter(lead_id__in=leads).values_list("week", "content__together")
    found = [
        (week, line["facts"]["count"])
        for week, lines in pages
        for line in lines or ()
        if line["code"] == Says.PUT_RIGHT and line["facts"].get("team") == team.name
    ]
    if not found:
        return None
    return Together(sum(count for _, count in found), len({week for week, _ in found}))


# ── Screens ──────────────────────────────────────────────────────────────────────────────────────


def screens_of(user: User) -> list[Screen]:
    """The screens that the user may end, by name."""
    held = reach_of(user, Act.MAKE_SCREENS).held
    rows = Screen.objects.select_related("team", "client").order_by("name", "pk")
    return [row for row in rows if _reaches(held, row.team_id, row.client_id)]


def get_screen(user: User, screen_id: UUID) -> Screen:
    """Raises NotFound."""
    for screen in screens_of(user):
        if screen.pk == screen_id:
            return screen
    raise NotFound


def may_make_for(user: User, team: Team | None, client: Client | None) -> bool:
    """Whether the user's grants reach as far as such a screen would show."""
    held = reach_of(user, Act.MAKE_SCREENS).held
    return _reaches(held, team.pk if team else None, client.pk if client else None)


def _reaches(held: Iterable[Held], team: UUID | None, client: UUID | None) -> bool:
    return any(each.team_id in (None, team) and each.client_id in (None, client) for each in held)


def teams_for_screens(user: User) -> QuerySet[Team]:
    """Of which the user may make a screen, by name."""
    held = reach_of(user, Act.MAKE_SCREENS).held
    people = Person.objects.filter(on_boards(), pk__in=reach_of(user, Act.MAKE_SCREENS).people())
    teams = Team.objects.filter(pk__in=people.values("team")).order_by("name")
    if any(each.team_id is None for each in held):
        return teams
    return teams.filter(pk__in=[each.team_id for each in held])


def clients_for_screens(user: User) -> QuerySet[Client]:
    """Of which the user may make a screen, by code."""
    held = reach_of(user, Act.MAKE_SCREENS).held
    clients = Client.objects.order_by("code")
    if any(each.client_id is None for each in held):
        return clients
    return clients.filter(pk__in=[each.client_id for each in held])


def find_screen(secret: str) -> Screen | None:
    """By what stands in its address."""
    found = Screen.objects.select_related("team", "client")
    return found.filter(digest=digest_of(secret)).first()


def on_screen(screen: Screen) -> list[Hung]:
    """The newest of what may hang on paper and screens there."""
    if not is_on(Function.WALL):
        return []
    hanging = _in_words(hangs(Audience.PRINTABLE))
    if screen.client_id:
        hanging = hanging.filter(serves_one_of({screen.client_id}, of="person"))
    if screen.team_id:
        hanging = hanging.filter(person__team=screen.team_id)
    scope = serves_one_of({screen.client_id}) if screen.client_id else Q()
    return _hung(_newest(hanging, 0, ON_A_SCREEN), hanging, scope, Audience.PRINTABLE)


def newest_hung() -> str:
    """Another text once something was hung, changed or taken down, or a screen was ended; cheap:
    asked four times a second."""
    released = Recognition.objects.exclude(hung_at=None).order_by("-hung_at")
    chosen = Consent.objects.order_by("-chosen_at")
    newest = (
        released.values_list("hung_at", flat=True).first(),
        chosen.values_list("chosen_at", flat=True).first(),
        is_on(Function.WALL),
        Screen.objects.count(),
    )
    return " ".join(map(str, newest))


def hung_since(user: User, since: datetime) -> bool:
    """Whether anything came to hang for the reader where everyone sees it."""
    mine = shares_a_client(user, Act.SEE_WALL, of="person")
    new = may_hang(Audience.EVERYONE).filter(mine, recognition__hung_at__gte=since)
    return is_on(Function.WALL) and new.exists()
