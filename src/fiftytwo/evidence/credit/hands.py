"""A hand: who wrote an agent's message, as far as account and signature tell.

An account may be shared by a team, a signature may be reused years later, and a person may have
several of both. So a hand is (account, signature, period); the roster says which person it is.
Definition: docs/reference/definitions/credit.md
"""

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.terms.conversation import Channel
from fiftytwo.terms.people import Person

SILENT_DAYS = 90
"""A signature that was silent for longer may have gone to someone else: a new hand."""

NO_ACCOUNT = "-"
"""What stands in a conversation whose account is not known, or that has only one."""

MARKS = "^/*~-–—_ \t"
"""What agents put before their signature; the roster may write it or leave it out."""


@dataclass(frozen=True)
class Hand:
    """Who wrote: `key` is the same for the same hand in every run."""

    key: str
    person_id: str | None
    name: str
    account: str | None = None
    """The account that a signature stands under; null: not known, or the hand's own."""

    def is_person_of(self, other: "Hand") -> bool:
        """Whether both are the same person of the roster."""
        return self.person_id is not None and self.person_id == other.person_id


@dataclass(frozen=True)
class Signing:
    """How a whole lake signs. Learnt from all of it, so that no part is read differently alone."""

    shared: frozenset[str] = frozenset()
    """Accounts that several people write from: two sign there, or it is a social account."""
    later: Mapping[tuple[str, str], tuple[datetime, ...]] = field(default_factory=dict)
    """(account, folded signature) -> when it came back after a long silence; most never do."""

    @property
    def fingerprint(self) -> str:
        """12 hex digits that change when any hand may be another one."""
        told = [sorted(self.shared), sorted((k, repr(v)) for k, v in self.later.items())]
        return hashlib.sha256(repr(told).encode()).hexdigest()[:12]


def signing_of(agent_items: pa.Table) -> Signing:
    """What all agents' messages tell.

    agent_items: author_id, author_name, signature, channel, at of tables/items.py.
    """
    table = pa.table(
        {
            "account": pc.coalesce(agent_items["author_id"], agent_items["author_name"]),
            "signature": pc.utf8_lower(agent_items["signature"]),
            "social": pc.equal(agent_items["channel"], str(Channel.SOCIAL)),
            "day": pc.cast(
                pc.floor_temporal(agent_items["at"], unit="day"), pa.timestamp("s", "UTC")
            ),
        }
    )
    signed = table.filter(pc.and_(pc.is_valid(table["signature"]), pc.is_valid(table["account"])))
    used: dict[tuple[str, str], set[datetime]] = defaultdict(set)
    signers: dict[str, set[str]] = defaultdict(set)
    social = set()
    for row in signed.group_by(signed.column_names).aggregate([]).to_pylist():
        account, signature = row["account"], row["signature"]
        signers[account].add(signature)
        days = used[account, signature]
        if row["day"]:
            days.add(row["day"])
        if row["social"]:
            social.add(account)
    later = {place: _returns(sorted(days)) for place, days in used.items()}
    several = {account for account, names in signers.items() if len(names) > 1}
    return Signing(frozenset(social | several), {place: at for place, at in later.items() if at})


def _returns(days: list[datetime]) -> tuple[datetime, ...]:
    silent = timedelta(days=SILENT_DAYS)
    return tuple(now for before, now in pairwise(days) if now - before > silent)


COLUMNS = ("author_id", "author_name", "signature", "at", "account", "source", "client")
"""What a hand is read from: the item's columns and those of its conversation."""


def hands_of(
    agent_items: pa.Table, people: Sequence[Person], signing: Signing
) -> list[Hand | None]:
    """The hand behind each row; None where a shared account was left unsigned.

    agent_items: COLUMNS, one row an agent's message, any order.
    """
    numbers, hands = numbered_hands(agent_items, people, signing)
    return [hands[number] if number >= 0 else None for number in numbers.tolist()]


def numbered_hands(
    agent_items: pa.Table, people: Sequence[Person], signing: Signing
) -> tuple[npt.NDArray[np.int64], tuple[Hand, ...]]:
    """The same as a number a row, -1 for None, and the hands in the order they first wrote.

    Each combination of account, signature, client and period is looked up once, not each message.
    """
    roster = _Roster(people)
    written = agent_items.select(COLUMNS).append_column(
        "period", pa.array(_periods(agent_items["at"], people, signing))
    )
    same = [name for name in written.column_names if name != "at"]
    combination = _combinations(written.select(same))
    _, first, where = np.unique(combination, return_index=True, return_inverse=True)
    numbers: dict[Hand, int] = {}
    of_combination = np.full(len(first), -1, np.int64)
    told = [written[name].take(pa.array(np.sort(first))).to_pylist() for name in COLUMNS]
    for place, row in zip(np.argsort(first).tolist(), zip(*told, strict=True), strict=True):
        found = _hand(_Written(*row), signing, roster)
        if found is not None:
            of_combination[place] = numbers.setdefault(found, len(numbers))
    return of_combination[where], tuple(numbers)


def _combinations(rows: pa.Table) -> npt.NDArray[np.int64]:
    """The same number for rows that are alike in every column."""
    numbers = np.zeros(rows.num_rows, np.int64)
    for name in rows.column_names:
        codes = rows[name].combine_chunks().dictionary_encode("encode")
        each = codes.indices.to_numpy(zero_copy_only=False).astype(np.int64)
        _, numbers = np.unique(numbers * (len(codes.dictionary) + 1) + each, return_inverse=True)
    return numbers


def _periods(
    at: pa.ChunkedArray, people: Sequence[Person], signing: Signing
) -> npt.NDArray[np.int64]:
    """A number for each time; between those of one number nobody came, left or signed anew."""
    edges = [edge for returns in signing.later.values() for edge in returns]
    edges += [edge for person in people for edge in _edges(person)]
    known = np.unique(np.array([_microseconds(edge) for edge in edges], np.int64))
    times = pc.fill_null(at.cast(pa.int64()), 0).to_numpy()
    periods = np.searchsorted(known, times, side="right").astype(np.int64)
    return np.where(pc.is_valid(at).to_numpy(zero_copy_only=False).astype(bool), periods, -1)


def _edges(person: Person) -> list[datetime]:
    """When this person's first day begins and the last ends, by the clock of their site."""
    days = [person.starts] if person.starts else []
    if person.ends and person.ends < date.max:
        days.append(person.ends + timedelta(days=1))
    return [datetime.combine(day, time(), ZoneInfo(person.time_zone)) for day in days]


def _microseconds(at: datetime) -> int:
    return (at - _EPOCH) // timedelta(microseconds=1)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def hand_of_account(
    author_id: str, at: datetime | None, client: str, people: Sequence[Person], signing: Signing
) -> Hand | None:
    """The hand that has this account, as a survey names it; None where several people share it."""
    written = _Written(author_id, None, None, at, NO_ACCOUNT, OWN, client)
    return _hand(written, signing, _Roster(people))


FORGOTTEN = "p_"
"""Begins the pseudonym of a person who was forgotten: their work is nobody's to be thanked for."""

OWN = "own"
"""In our own format `author_id` may be the person_id; a helpdesk's user 17 is not our person 17."""


@dataclass(frozen=True)
class _Written:
    """What is told of who wrote a message, in the order of COLUMNS."""

    author_id: str | None
    author_name: str | None
    signature: str | None
    at: datetime | None
    account: str
    source: str
    client: str

    @property
    def where(self) -> str:
        return self.author_id or self.author_name or self.account


def _hand(written: _Written, signing: Signing, roster: "_Roster") -> Hand | None:
    where, signature = written.where, written.signature
    if where.startswith(FORGOTTEN):
        return None
    is_shared = where == written.account or where in signing.shared
    # Whose account it is, is told by the roster; a signature only says who used a shared one.
    person = roster.find_account(written)
    if person:
        return Hand(where, person.person_id, person.name)
    if signature:
        person = roster.find_signature(written)
        period = _period(where, signature, written.at, signing)
        if person:
            return Hand(f"{where}/{signature.casefold()}{period}", person.person_id, person.name)
        if is_shared:
            account = None if where == NO_ACCOUNT else where
            return Hand(f"{where}/{signature.casefold()}{period}", None, signature, account)
    if is_shared or not (written.author_id or written.author_name):
        return None
    return Hand(where, None, written.author_name or signature or where)


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
        self._by_id: dict[str, list[Person]] = defaultdict(list)
        for person in people:
            for alias in person.aliases:
                self._by_alias[_plain(alias)].append(person)
            self._by_name[person.name.casefold()].append(person)
            self._by_id[person.person_id.casefold()].append(person)

    def find_signature(self, written: _Written) -> Person | None:
        """The one person who signs so; an alias written `account/signature` goes first."""
        signature = _plain(written.signature or "")
        scoped = self._by_alias.get(f"{written.where.casefold()}/{signature}", [])
        return _only(scoped, written) or _only(self._by_alias.get(signature, []), written)

    def find_account(self, written: _Written) -> Person | None:
        """The one person with this account or display name, else with exactly this name."""
        for alias in (written.author_id, written.author_name):
            found = _only(self._by_alias.get(_plain(alias), []), written) if alias else None
            if found:
                return found
        if written.author_id and written.source == OWN:
            found = _only(self._by_id.get(written.author_id.casefold(), []), written)
            if found:
                return found
        name = written.author_name
        return _only(self._by_name.get(name.casefold(), []), written) if name else None


def _plain(alias: str) -> str:
    account, slash, signature = alias.strip().rpartition("/")
    if slash and account:
        return f"{account.casefold()}/{signature.strip(MARKS).casefold()}"
    return alias.strip(MARKS).casefold()


def _only(people: list[Person], written: _Written) -> Person | None:
    """The only one of them who was here then and serves this client.

    Two are none, for we would have to guess.
    """
    here = {
        person.person_id: person
        for person in people
        if was_here(person, written.at, written.client)
    }
    return next(iter(here.values())) if len(here) == 1 else None


def was_here(person: Person, at: datetime | None, client: str) -> bool:
    """Whether somebody worked here then and serves this client; at: null where not known."""
    if person.clients and client not in person.clients:
        return False
    if at is None:
        return True
    day = at.astimezone(ZoneInfo(person.time_zone)).date()
    return (person.starts is None or person.starts <= day) and (
        person.ends is None or day <= person.ends
    )
