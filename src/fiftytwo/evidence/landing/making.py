"""From a unit of a file to rows that may be stored: read, unsigned, masked. Pure, so that units can
be made anywhere and in any order.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.landing.canonical import KEPT_ROLES, Canonical, canonical
from fiftytwo.evidence.redact.mask import mask_column
from fiftytwo.evidence.redact.name import Called
from fiftytwo.evidence.sources.choose import all_helpdesks
from fiftytwo.evidence.sources.documents.beside import Beside
from fiftytwo.evidence.sources.documents.reading import Reading, Unit
from fiftytwo.evidence.sources.raw import Asked, Batch, Delivers, Reject
from fiftytwo.evidence.sources.signing import read_signatures
from fiftytwo.kit.keys import Key
from fiftytwo.terms.conversation import Role


@dataclass
class Made:
    """Rows of one or several units, ready to land."""

    fresh: dict[Delivers, Canonical] = field(default_factory=dict)
    answers: list[pa.Table] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    numbers: Counter[str] = field(default_factory=Counter)
    has_late: bool = False
    units: int = 1

    @property
    def items(self) -> int:
        """How many items there are."""
        return sum(one.items.num_rows for one in self.fresh.values())


@dataclass(frozen=True)
class Maker:
    """Makes rows of the units of one file. Goes to other processes, so it holds no file."""

    source: str
    delivers: Delivers
    asked: Asked
    key: Key
    helpdesk: str | None = None
    """of `Unit`s; None where units are `Batch`es"""
    beside: Beside = field(default_factory=Beside)
    stem: str = ""
    known: Mapping[str, Sequence[Called]] = field(default_factory=dict)
    """What customers of a conversation are called, of a table whose rows lie scattered."""

    def make(self, unit: Unit | Batch, *, late: bool = False) -> Made:
        """The rows of a unit; what it says of others stays unread."""
        if isinstance(unit, Batch):
            return self.made([unit])
        read = self._reading.read_unit(unit, self.stem, late=late)
        made = self.made(read.batches)
        made.has_late = read.has_late
        made.notes += self._reading.notes_beside()
        return made

    def tell(self, unit: Unit) -> set[str]:
        """Which conversations a unit tells of, and no rows: it has landed before."""
        return self._reading.read_unit(unit, self.stem, late=False).told

    def made(self, batches: Sequence[Batch]) -> Made:
        """The rows of batches, taken together."""
        made = Made(
            answers=[b.answers for b in batches if b.answers is not None],
            rejects=[reject for b in batches for reject in b.rejects],
            notes=[note for b in batches for note in b.notes],
        )
        for batch in batches:
            made.numbers.update(batch.numbers)
        for delivers in Delivers:
            some = [b.items for b in batches if (b.delivers or self.delivers) == delivers]
            if not sum(map(len, some)):
                continue
            raw = pa.concat_tables(some)
            raw = newest_of_each(raw, "native_conversation_id") if _is_whole(delivers) else raw
            one = canonical(
                read_signatures(raw),
                source=self.source,
                client=self.asked.client,
                key=self.key,
                keep=self._colleagues,
                known=self._known(raw),
            )
            made.rejects += one.rejects
            made.fresh[delivers] = one
        made.answers = [_masked(one, made) for one in made.answers]
        return made

    def _known(self, raw: pa.Table) -> Mapping[str, Sequence[Called]]:
        """Who asked, of conversations whose customer may write in another unit."""
        if self.known or not self.beside.conversations:
            return self.known
        found: dict[str, Sequence[Called]] = {}
        for native in pc.unique(raw["native_conversation_id"]).to_pylist():
            requester = self.beside.about(native).requester
            if requester:
                account = self.beside.account(requester)
                called = (requester, account.name, account.email)
                found[native] = [tuple(name for name in called if name)]
        return found

    @property
    def _reading(self) -> Reading:
        assert self.helpdesk is not None
        return Reading(all_helpdesks()[self.helpdesk], self.asked, self.beside)

    @property
    def _colleagues(self) -> frozenset[str]:
        """Names of agents that the users table tells: they stay, whoever writes in a unit."""
        accounts = self.beside.accounts.values()
        return frozenset(
            account.name.casefold()
            for account in accounts
            if account.role == Role.AGENT and account.name
        )


def names_in(batches: Iterable[Batch]) -> dict[str, Sequence[Called]]:
    """What customers are called in each conversation of a table, by native id."""
    found: dict[str, dict[Called, None]] = {}
    columns = ("native_conversation_id", "author_native_id", "author_name", "author_email")
    for batch in batches:
        # Only names: a pseudonymous number gives nobody away, and takes room.
        named = pc.or_(
            pc.is_valid(batch.items["author_name"]), pc.is_valid(batch.items["author_email"])
        )
        rows = batch.items.filter(
            pc.and_(named, pc.invert(pc.is_in(batch.items["author_role"], pa.array(KEPT_ROLES))))
        )
        for native, *called in zip(*(rows[c].to_pylist() for c in columns), strict=True):
            found.setdefault(native, {})[tuple(name for name in called if name)] = None
    return {native: list(names) for native, names in found.items()}


def together(parts: Iterable[Made]) -> Made:
    """The rows of several units as those of one; of an item that is there twice the first."""
    whole = Made(units=0)
    fresh: dict[Delivers, list[Canonical]] = {one: [] for one in Delivers}
    for made in parts:
        whole.answers += made.answers
        whole.rejects += made.rejects
        whole.notes += made.notes
        whole.numbers.update(made.numbers)
        whole.units += made.units
        whole.has_late |= made.has_late
        for delivers, one in made.fresh.items():
            fresh[delivers].append(one)
    whole.fresh = {
        delivers: _joined(some, _is_whole(delivers)) for delivers, some in fresh.items() if some
    }
    return whole


def _joined(parts: Sequence[Canonical], is_whole: bool) -> Canonical:
    if len(parts) == 1:
        return parts[0]
    items = pa.concat_tables([one.items for one in parts])
    items = newest_of_each(items, "conversation_id") if is_whole else items
    kept = _first_of_each(items, "item_id")
    repeated = sum(one.repeated for one in parts) + items.num_rows - kept.num_rows
    return Canonical(kept, _last_told(pa.concat_tables([p.actors for p in parts])), [], repeated)


def _is_whole(delivers: Delivers) -> bool:
    return delivers == Delivers.WHOLE


def newest_of_each(rows: pa.Table, conversation: str) -> pa.Table:
    """Rows of whole conversations; of one that is there in several versions the newest's."""
    told = rows.filter(pc.is_valid(rows["source_cursor"]))
    found = told.group_by(conversation, use_threads=False).aggregate(
        [("source_cursor", "max"), ("source_cursor", "count_distinct")]
    )
    several = found.filter(pc.greater(found["source_cursor_count_distinct"], 1))
    if not several.num_rows:
        return rows
    newest = dict(
        zip(
            several[conversation].to_pylist(), several["source_cursor_max"].to_pylist(), strict=True
        )
    )
    pairs = zip(rows[conversation].to_pylist(), rows["source_cursor"].to_pylist(), strict=True)
    return rows.filter(pa.array([newest.get(one, cursor) == cursor for one, cursor in pairs]))


def _masked(answers: pa.Table, made: Made) -> pa.Table:
    """Answers without the names of the customers of their conversation."""
    names: dict[str, Sequence[Called]] = {}
    for one in made.fresh.values():
        names |= one.names
    hidden = [names.get(native, ()) for native in answers["native_conversation_id"].to_pylist()]
    place = answers.column_names.index("comment")
    masked = mask_column(answers["comment"], hidden)
    return answers.set_column(place, answers.schema.field(place), masked)


def _first_of_each(rows: pa.Table, column: str) -> pa.Table:
    found = rows.append_column("place", pa.array(range(rows.num_rows), pa.int64()))
    first = found.group_by(column, use_threads=False).aggregate([("place", "min")])["place_min"]
    return rows if len(first) == rows.num_rows else rows.take(first.combine_chunks().sort())


def _last_told(actors: pa.Table) -> pa.Table:
    key = ["source", "account", "actor_id"]
    others = [name for name in actors.column_names if name not in key]
    found = actors.group_by(key, use_threads=False).aggregate(
        [(name, "max" if name == "email_key" else "last") for name in others]
    )
    names = [*key, *others]
    return found.rename_columns(names).select(actors.column_names)
