"""A hand: who wrote an agent's message, as far as account and signature tell.

An account may be shared by a team, a signature may be reused years later, and a person may have
several of both. So a hand is (account, signature, period); the roster says which person it is.
Definition: docs/reference/definitions/credit.md
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

import pyarrow as pa

from fiftytwo.terms.people import Person

SILENT_DAYS = 90
"""A signature that was silent for longer may have gone to someone else: a new hand."""

MARKS = "^/*~-–—_ \t"
"""What agents put before their signature; the roster may write it or leave it out."""


@dataclass(frozen=True)
class Hand:
    """Who wrote: `key` is the same for the same hand in every run."""

    key: str
    person_id: str | None
    name: str


def hands_of(agent_items: pa.Table, people: Sequence[Person]) -> list[Hand | None]:
    """The hand behind each row; None where a shared account was left unsigned.

    agent_items: columns author_id, author_name, signature, at, account of tables/items.py and
    tables/conversations.py, one row an agent's message, any order.
    """
    rows = agent_items.select(["author_id", "author_name", "signature", "at", "account"])
    columns = rows.to_pydict()
    places = list(
        zip(
            columns["author_id"],
            columns["author_name"],
            columns["signature"],
            columns["account"],
            strict=True,
        )
    )
    shared = _shared_accounts(places)
    periods = _Periods(zip(columns["author_id"], columns["signature"], columns["at"], strict=True))
    roster = _Roster(people)
    return [
        _hand(place, at, shared, periods, roster)
        for place, at in zip(places, columns["at"], strict=True)
    ]


_Place = tuple[str | None, str | None, str | None, str]


def _shared_accounts(places: Iterable[_Place]) -> frozenset[str]:
    """Accounts that several people write from: someone signs there, or it is the brand's own."""
    return frozenset(
        author_id
        for author_id, _name, signature, account in places
        if author_id and (signature or author_id == account)
    )


def _hand(
    place: _Place,
    at: datetime | None,
    shared: frozenset[str],
    periods: "_Periods",
    roster: "_Roster",
) -> Hand | None:
    author_id, author_name, signature, account = place
    where = author_id or account
    if signature:
        person = roster.find(where, signature, at)
        key = f"{where}/{signature.casefold()}{periods.suffix(author_id, signature, at)}"
        return Hand(key, person.person_id, person.name) if person else Hand(key, None, signature)
    if author_id is None and author_name is None:
        return None
    person = roster.find_account(author_id, author_name, at)
    if person:
        return Hand(author_id or person.person_id, person.person_id, person.name)
    if author_id in shared:
        return None
    return Hand(author_id or str(author_name), None, author_name or str(author_id))


class _Periods:
    """The periods in which each signature was in use; the first has no suffix."""

    def __init__(self, used: Iterable[tuple[str | None, str | None, datetime | None]]) -> None:
        times: dict[tuple[str | None, str], list[datetime]] = defaultdict(list)
        for author_id, signature, at in used:
            if signature and at:
                times[author_id, signature.casefold()].append(at)
        self._starts = {place: _period_starts(sorted(seen)) for place, seen in times.items()}

    def suffix(self, author_id: str | None, signature: str, at: datetime | None) -> str:
        starts = self._starts.get((author_id, signature.casefold()), [])
        if at is None or len(starts) < 2:
            return ""
        latest = max(start for start in starts if start <= at)
        return f"~{latest:%Y-%m}" if latest != starts[0] else ""


def _period_starts(times: list[datetime]) -> list[datetime]:
    starts = times[:1]
    for before, now in pairwise(times):
        if now - before > timedelta(days=SILENT_DAYS):
            starts.append(now)
    return starts


class _Roster:
    """People by their accounts and signatures; an alias is theirs while they work here."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._by_alias: dict[str, list[Person]] = defaultdict(list)
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        for person in people:
            for alias in (person.person_id, *person.aliases):
                self._by_alias[_plain(alias)].append(person)
            self._by_name[person.name.casefold()].append(person)

    def find(self, account: str, signature: str, at: datetime | None) -> Person | None:
        """The one person who signs so; an alias written `account/signature` goes first."""
        scoped = self._by_alias.get(f"{account.casefold()}/{_plain(signature)}", [])
        return _only(scoped, at) or _only(self._by_alias.get(_plain(signature), []), at)

    def find_account(
        self, author_id: str | None, name: str | None, at: datetime | None
    ) -> Person | None:
        """The one person with this account, else the one person with exactly this name."""
        found = _only(self._by_alias.get(_plain(author_id), []), at) if author_id else None
        return found or (_only(self._by_name.get(name.casefold(), []), at) if name else None)


def _plain(alias: str) -> str:
    account, slash, signature = alias.strip().rpartition("/")
    if slash and account:
        return f"{account.casefold()}/{signature.strip(MARKS).casefold()}"
    return alias.strip(MARKS).casefold()


def _only(people: list[Person], at: datetime | None) -> Person | None:
    """The only one of them who was here at the time; two are none, for we would have to guess."""
    here = {person.person_id: person for person in people if _was_here(person, at)}
    return next(iter(here.values())) if len(here) == 1 else None


def _was_here(person: Person, at: datetime | None) -> bool:
    if at is None:
        return True
    day: date = at.date()
    return (person.starts is None or person.starts <= day) and (
        person.ends is None or day <= person.ends
    )
