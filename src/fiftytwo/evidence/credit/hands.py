"""A hand: who wrote an agent's message, as far as account and signature tell.

An account may be shared by a team, a signature may be reused years later, and a person may have
several of both. So a hand is (account, signature, period); the roster says which person it is.
Definition: docs/reference/definitions/credit.md
"""

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise

import pyarrow as pa
import pyarrow.compute as pc

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
    account: str | None = None
    """The account that a signature stands under; null: the account is the hand's own."""


@dataclass(frozen=True)
class Signing:
    """How a whole lake signs. Learnt from all of it, so that no part is read differently alone."""

    shared: frozenset[str] = frozenset()
    """Accounts in which somebody signs: several people write from them."""
    later: Mapping[tuple[str, str], tuple[datetime, ...]] = field(default_factory=dict)
    """(account, folded signature) -> when it came back after a long silence; most never do."""

    @property
    def fingerprint(self) -> str:
        """12 hex digits that change when any hand may be another one."""
        told = [sorted(self.shared), sorted((k, repr(v)) for k, v in self.later.items())]
        return hashlib.sha256(repr(told).encode()).hexdigest()[:12]


def signing_of(agent_items: pa.Table) -> Signing:
    """What all agents' messages tell: author_id, author_name, signature, at of tables/items.py."""
    account = pc.coalesce(agent_items["author_id"], agent_items["author_name"])
    day = pc.cast(pc.floor_temporal(agent_items["at"], unit="day"), pa.timestamp("s", "UTC"))
    days = pa.table({"account": account, "signature": agent_items["signature"], "day": day})
    signed = days.filter(pc.and_(pc.is_valid(days["signature"]), pc.is_valid(days["account"])))
    used: dict[tuple[str, str], set[datetime]] = defaultdict(set)
    for row in signed.group_by(["account", "signature", "day"]).aggregate([]).to_pylist():
        times = used[row["account"], row["signature"].casefold()]
        if row["day"]:
            times.add(row["day"])
    later = {place: _returns(sorted(times)) for place, times in used.items()}
    return Signing(
        frozenset(account for account, _ in used), {place: at for place, at in later.items() if at}
    )


def _returns(days: list[datetime]) -> tuple[datetime, ...]:
    silent = timedelta(days=SILENT_DAYS)
    return tuple(now for before, now in pairwise(days) if now - before > silent)


def hands_of(
    agent_items: pa.Table, people: Sequence[Person], signing: Signing
) -> list[Hand | None]:
    """The hand behind each row; None where a shared account was left unsigned.

    agent_items: columns author_id, author_name, signature, at, account of tables/items.py and
    tables/conversations.py, one row an agent's message, any order.
    """
    roster = _Roster(people)
    columns = ("author_id", "author_name", "signature", "account", "at")
    told = (agent_items[name].to_pylist() for name in columns)
    return [
        _hand(author_id, author_name, signature, account, at, signing, roster)
        for author_id, author_name, signature, account, at in zip(*told, strict=True)
    ]


def hand_of_account(
    author_id: str, at: datetime | None, people: Sequence[Person], signing: Signing
) -> Hand | None:
    """The hand that has this account, as a survey names it; None where several people share it."""
    return _hand(author_id, None, None, "-", at, signing, _Roster(people))


def _hand(
    author_id: str | None,
    author_name: str | None,
    signature: str | None,
    account: str,
    at: datetime | None,
    signing: Signing,
    roster: "_Roster",
) -> Hand | None:
    if signature:
        where = author_id or author_name or account
        person = roster.find(where, signature, at) or roster.find_account(
            author_id, author_name, at
        )
        key = f"{where}/{signature.casefold()}{_period(where, signature, at, signing)}"
        if person:
            return Hand(key, person.person_id, person.name, where)
        return Hand(key, None, signature, where)
    if author_id is None and author_name is None:
        return None
    person = roster.find_account(author_id, author_name, at)
    if person:
        return Hand(author_id or person.person_id, person.person_id, person.name)
    if author_id == account or (author_id or author_name) in signing.shared:
        return None
    return Hand(author_id or str(author_name), None, author_name or str(author_id))


def _period(where: str, signature: str, at: datetime | None, signing: Signing) -> str:
    """Which of the signature's periods; empty for the first."""
    returns = signing.later.get((where, signature.casefold()), ())
    latest = max((start for start in returns if at and start <= at), default=None)
    return f"~{latest:%Y-%m}" if latest else ""


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
        """The one person with this account or display name, else with exactly this name."""
        for alias in (author_id, name):
            found = _only(self._by_alias.get(_plain(alias), []), at) if alias else None
            if found:
                return found
        return _only(self._by_name.get(name.casefold(), []), at) if name else None


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
