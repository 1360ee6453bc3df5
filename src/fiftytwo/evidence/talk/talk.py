"""Conversations laid open: one row an item or survey comment, as columns that questions ask of.

Whatever is asked of a conversation (moments, exposure) is asked of a Talk, be it one conversation
that has just changed or a hundred thousand: the same columns, the same functions.
"""

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import Hand, Signing, hand_of_account, numbered_hands
from fiftytwo.evidence.credit.named import names_of
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.terms.conversation import Kind, Role, Visibility
from fiftytwo.terms.people import Person
from fiftytwo.terms.signals import SIGNALS

Flags = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.int64]
Shares = npt.NDArray[np.float32]

NOBODY = -1
"""In `hand` and in rows that were looked for: there is none."""

NO_TIME = np.iinfo(np.int64).min
"""In `at`: not known."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_LAST = np.iinfo(np.int32).max
"""The order of a survey comment: after all that was said in its conversation."""


@dataclass(frozen=True)
class Talk:
    """Whole conversations, their rows together and in order; survey comments at their end."""

    items: pa.Table
    """The columns of tables/items.py that are needed, one row an item or survey comment."""
    conversations: pa.Table
    """tables/conversations.py with `contacts` and `busy`; one row for each number in `of`."""
    of: Rows
    """Row -> the number of its conversation."""
    starts: Rows
    """Conversation -> its first row."""
    ends: Rows
    """Conversation -> the row after its last."""
    at: Rows
    """Row -> microseconds since 1970, UTC; NO_TIME where not known."""
    signals: Mapping[str, Shares]
    """Signal -> a probability a row; NaN where nothing was read."""
    languages: npt.NDArray[np.str_]
    """Row -> the language judged to be read, `unknown` or empty."""
    hand: Rows
    """Row -> whose hand wrote it, a number in `hands`; NOBODY for customers and unsigned."""
    hands: tuple[Hand, ...]
    called: tuple[frozenset[str], ...]
    """Hand -> what a customer may call them, casefolded: by name, and by the roster's aliases."""
    colleagues: frozenset[str]
    """What the people of the roster may be called, casefolded; empty without a roster."""
    namesakes: Mapping[str, tuple[Person, ...]]
    """What several people of the roster are called, casefolded, and who they are."""
    brands: frozenset[str]
    """What clients, accounts and sources are called, casefolded: no names of people."""
    rated: Mapping[int, int | None]
    """Row of a survey comment -> the hand its customer rated, a number in `hands`, or null."""
    customer: Flags
    """A customer's own message, or survey comment."""
    survey: Flags
    """A survey comment."""
    answered: Flags
    """A person's message that the customer could read, pasted ones too."""
    typed: Flags
    """Of these, the ones somebody wrote by hand: saved replies earn nothing."""
    note: Flags
    """What a person of ours wrote to colleagues."""
    bot: Flags
    """A bot's message that the customer could read."""
    system: Flags
    """What the helpdesk noted by itself: transfers, reopening."""

    @cached_property
    def texts(self) -> pa.Array:
        # One array: to look up a row of a chunked one is to search for its chunk each time.
        return _in_one(self.items["text"])

    def text(self, row: int) -> str:
        return str(self.texts[row].as_py())

    @cached_property
    def _item_ids(self) -> pa.Array:
        return _in_one(self.items["item_id"])

    def item_id(self, row: int) -> str:
        return str(self._item_ids[row].as_py())

    def time(self, row: int) -> datetime | None:
        """When the row was said, UTC; null where not known."""
        at = int(self.at[row])
        return None if at == NO_TIME else _EPOCH + timedelta(microseconds=at)

    @cached_property
    def _about(self) -> dict[str, pa.Array]:
        return {name: _in_one(self.conversations[name]) for name in self.conversations.column_names}

    def about(self, conversation: int, *columns: str) -> dict[str, Any]:
        """What these columns say of a conversation."""
        return {column: self._about[column][conversation].as_py() for column in columns}

    def is_at_least(self, signal: str, least: float) -> Flags:
        """Rows that a signal reads so or clearer; what was not read is not."""
        found: Flags = np.nan_to_num(self.signals[signal], nan=-1.0) >= least
        return found

    def latest_before(self, marked: Flags) -> Rows:
        """For each row the latest marked row before it in its conversation, else NOBODY."""
        latest = np.full(len(self.of), NOBODY, np.int64)
        latest[1:] = self.latest(marked)[:-1]
        return np.where(latest >= self.starts[self.of], latest, NOBODY)

    def latest(self, marked: Flags) -> Rows:
        """For each row the latest marked row up to it in its conversation, else NOBODY."""
        rows = np.arange(len(self.of), dtype=np.int64)
        latest = np.maximum.accumulate(np.where(marked, rows, NOBODY)) if len(rows) else rows
        return np.where(latest >= self.starts[self.of], latest, NOBODY)

    @cached_property
    def helped(self) -> Rows:
        """For each row the latest typed message before it in its conversation, else NOBODY."""
        return self.latest_before(self.typed)

    @cached_property
    def customer_before(self) -> Rows:
        """For each row the customer's latest words before it, else NOBODY."""
        return self.latest_before(self.customer)

    @cached_property
    def answer_before(self) -> Rows:
        """For each row our latest answer before it, else NOBODY."""
        return self.latest_before(self.answered)

    @cached_property
    def _kept(self) -> dict[Hashable, Flags]:
        return {}

    def once(self, question: Hashable, find: Callable[[], Flags]) -> Flags:
        """What `find` tells, looked for once however often the same question is asked.

        Several questions of one Talk rest on the same flags, so nobody may write into them.
        """
        if question not in self._kept:
            flags = find()
            flags.setflags(write=False)
            self._kept[question] = flags
        return self._kept[question]

    def next_after(self, marked: Flags) -> Rows:
        """For each row the next marked row after it in its conversation, else NOBODY."""
        rows = np.arange(len(self.of), dtype=np.int64)
        past = len(rows)
        coming = np.full(past, past, np.int64)
        if past:
            ahead = np.minimum.accumulate(np.where(marked, rows, past)[::-1])[::-1]
            coming[:-1] = ahead[1:]
        return np.where(coming < self.ends[self.of], coming, NOBODY)

    def first(self, marked: Flags) -> Rows:
        """For each conversation its first marked row, else NOBODY."""
        found = np.full(len(self.starts), NOBODY, np.int64)
        rows = np.flatnonzero(marked)
        conversations, where = np.unique(self.of[rows], return_index=True)
        found[conversations] = rows[where]
        return found

    def last(self, marked: Flags) -> Rows:
        """For each conversation its last marked row, else NOBODY."""
        found = np.full(len(self.starts), NOBODY, np.int64)
        rows = np.flatnonzero(marked)
        found[self.of[rows]] = rows
        return found

    def count(self, marked: Flags) -> Rows:
        """For each conversation how many of its rows are marked."""
        return np.bincount(self.of[marked], minlength=len(self.starts)).astype(np.int64)

    def any(self, marked: Flags) -> Flags:
        """For each conversation whether a row is marked."""
        found: Flags = self.count(marked) > 0
        return found

    def matching(self, among: Flags, pattern: str) -> Flags:
        """Rows of `among` whose text matches; the others are not looked at."""
        rows = np.flatnonzero(among)
        found = np.zeros(len(self.of), bool)
        if len(rows):  # to compile the pattern costs as much as to look for it in few
            hit = pc.match_substring_regex(self.texts.take(pa.array(rows)), pattern)
            found[rows] = hit.to_numpy(zero_copy_only=False).astype(bool)
        return found


_COLUMNS = (
    *("item_id", "conversation_id", "order", "author_role", "author_id", "author_name"),
    *("visibility", "kind", "at", "channel", "text", "is_auto", "canned", "signature"),
)


def lay_open(
    conversations: pa.Table,
    items: pa.Table,
    surveys: pa.Table,
    signals: pa.Table,
    people: Sequence[Person],
    signing: Signing,
) -> Talk:
    """The Talk of these conversations.

    conversations, items, surveys, signals: whole conversations as their tables say, any order;
    `contacts` and `busy` of conversations may be missing: then 1 and false. Comments on
    conversations that are not here are left out.
    """
    conversations = conversations.sort_by("conversation_id")
    for column, unknown in (("contacts", np.int64(1)), ("busy", np.bool_(False))):
        if column not in conversations.column_names:
            told = pa.array(np.full(conversations.num_rows, unknown))
            conversations = conversations.append_column(column, told)
    names = conversations["conversation_id"].combine_chunks()
    comments = surveys.filter(pc.is_valid(surveys["comment"]))
    comments = comments.filter(pc.is_in(comments["conversation_id"], names))
    rows = pa.concat_tables([items.select(_COLUMNS), _as_items(comments)])
    rated = pa.concat_arrays(
        [pa.nulls(items.num_rows, pa.string()), comments["agent_id"].combine_chunks()]
    )
    rows = rows.append_column("agent_id", rated).append_column(
        "number", pc.index_in(rows["conversation_id"], value_set=names)
    )
    rows = rows.sort_by([("number", "ascending"), ("order", "ascending"), ("item_id", "ascending")])
    of = rows["number"].to_numpy().astype(np.int64)
    starts = np.searchsorted(of, np.arange(len(names)), side="left").astype(np.int64)
    ends = np.searchsorted(of, np.arange(len(names)), side="right").astype(np.int64)
    flags = _flags(rows)
    hand, hands, rated_hands = _hands(rows, conversations, of, flags, people, signing)
    where = pc.index_in(rows["item_id"], value_set=signals["item_id"].combine_chunks())
    aliases = {each.person_id: each.aliases for each in people}
    by_name = _by_name(people)
    read = signals.select(["language", *SIGNALS]).take(where)
    return Talk(
        items=rows,
        conversations=conversations,
        of=of,
        starts=starts,
        ends=ends,
        at=pc.fill_null(rows["at"].cast(pa.int64()), NO_TIME).to_numpy(),
        signals={name: _shares(read[name]) for name in SIGNALS},
        languages=np.asarray(pc.fill_null(read["language"], "").to_pylist(), dtype=np.str_),
        hand=hand,
        hands=hands,
        called=tuple(names_of(one.name, aliases.get(one.person_id or "", ())) for one in hands),
        colleagues=frozenset(by_name),
        namesakes={name: tuple(those) for name, those in by_name.items() if len(those) > 1},
        brands=_brands(conversations),
        rated=rated_hands,
        **flags,
    )


def _in_one(column: pa.ChunkedArray) -> pa.Array:
    """The column as one array; large, because many texts have more bytes than 32 bits count."""
    if pa.types.is_string(column.type):
        column = column.cast(pa.large_string())
    return pa.concat_arrays(column.chunks) if column.num_chunks else pa.array([], column.type)


def _by_name(people: Sequence[Person]) -> dict[str, list[Person]]:
    """What a customer may call the people of the roster, casefolded, and who is called so."""
    found: dict[str, list[Person]] = {}
    for each in people:
        for name in names_of(each.name, each.aliases):
            found.setdefault(name, []).append(each)
    return found


def _brands(conversations: pa.Table) -> frozenset[str]:
    named: set[str] = set()
    for column in ("client", "account", "source", "queue"):
        for value in pc.unique(conversations[column]).to_pylist():
            named |= {part.casefold() for part in re.split(r"[^\w]+", value or "") if part}
    return frozenset(named)


def _shares(column: pa.ChunkedArray) -> Shares:
    shares: Shares = column.cast(pa.float32()).to_numpy().astype(np.float32)
    return shares


def _as_items(comments: pa.Table) -> pa.Table:
    """Survey comments as items: a customer's message like any other, after all that was said."""
    n = comments.num_rows
    told: dict[str, Any] = {
        "item_id": comments["survey_id"],
        "conversation_id": comments["conversation_id"],
        "order": pa.array(np.full(n, _LAST, np.int32)),
        "author_role": pa.array([str(Role.CUSTOMER)] * n, pa.string()),
        "author_id": pa.nulls(n, pa.string()),
        "author_name": pa.nulls(n, pa.string()),
        "visibility": pa.array([str(Visibility.PUBLIC)] * n, pa.string()),
        "kind": pa.array([_SURVEY] * n, pa.string()),
        "at": comments["at"],
        "channel": pa.array([_SURVEY] * n, pa.string()),
        "text": comments["comment"],
        "is_auto": pa.array(np.zeros(n, bool)),
        "canned": pa.array(np.zeros(n, bool)),
        "signature": pa.nulls(n, pa.string()),
    }
    fields = [ITEMS.schema.field(name).with_nullable(True) for name in _COLUMNS]
    return pa.table(told).cast(pa.schema(fields)).cast(_bare(ITEMS.schema))


def _bare(schema: pa.Schema) -> pa.Schema:
    return pa.schema([schema.field(name) for name in _COLUMNS])


_SURVEY = "survey"


def _flags(rows: pa.Table) -> dict[str, Flags]:
    def is_(column: str, value: str) -> Flags:
        found: Flags = pc.equal(rows[column], value).to_numpy(zero_copy_only=False).astype(bool)
        return found

    agent, customer = is_("author_role", str(Role.AGENT)), is_("author_role", str(Role.CUSTOMER))
    internal, survey = is_("visibility", str(Visibility.INTERNAL)), is_("kind", _SURVEY)
    message, note = is_("kind", str(Kind.MESSAGE)), is_("kind", str(Kind.NOTE))
    is_auto, canned = (
        rows[name].to_numpy(zero_copy_only=False).astype(bool) for name in ("is_auto", "canned")
    )
    answered = agent & message & ~internal & ~is_auto
    return {
        "customer": customer & (message | survey) & ~is_auto,
        "survey": survey,
        "answered": answered,
        "typed": answered & ~canned,
        "note": agent & (note | (message & internal)) & ~is_auto,
        "bot": is_("author_role", str(Role.BOT)) & ~internal,
        "system": is_("author_role", str(Role.SYSTEM)) | is_("kind", str(Kind.EVENT)),
    }


def _hands(
    rows: pa.Table,
    conversations: pa.Table,
    of: Rows,
    flags: Mapping[str, Flags],
    people: Sequence[Person],
    signing: Signing,
) -> tuple[Rows, tuple[Hand, ...], dict[int, int | None]]:
    """Whose hand each row is, the hands, and whom the customers of survey comments rated."""
    ours = np.flatnonzero(flags["answered"] | flags["note"])
    taken = rows.take(pa.array(ours))
    for column in ("account", "source", "client"):
        told = conversations[column].take(pa.array(of[ours]))
        taken = taken.append_column(column, told)
    hand = np.full(len(of), NOBODY, np.int64)
    hand[ours], written = numbered_hands(taken, people, signing)
    numbers = {each: number for number, each in enumerate(written)}
    rated: dict[int, int | None] = {}
    rating = np.flatnonzero(pc.is_valid(rows["agent_id"]).to_numpy(zero_copy_only=False))
    for row in rating.tolist():
        agent_id, at = rows["agent_id"][row].as_py(), rows["at"][row].as_py()
        client = conversations["client"][int(of[row])].as_py()
        who = hand_of_account(agent_id, at, client, people, signing)
        rated[row] = None if who is None else numbers.setdefault(who, len(numbers))
    return hand, tuple(numbers), rated
