"""From a unit of a file to rows that may be stored: read, unsigned, masked. Pure, so that units can
be made anywhere and in any order.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import pyarrow as pa

from fiftytwo.evidence.landing.canonical import Canonical, canonical
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
    told: set[str] = field(default_factory=set)
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

    def make(self, unit: Unit | Batch, *, late: bool = False) -> Made:
        """The rows of a unit; what it says of others stays unread."""
        if isinstance(unit, Batch):
            return self.made([unit])
        read = self._reading.read_unit(unit, self.stem, late=late)
        made = self.made(read.batches)
        made.told, made.has_late = read.told, read.has_late
        made.notes += self._reading.notes_beside()
        return made

    def tell(self, unit: Unit) -> Made:
        """Which conversations a unit tells of, and no rows: it has landed before."""
        read = self._reading.read_unit(unit, self.stem, late=False)
        return Made(told=read.told, has_late=read.has_late)

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
            raw = [b.items for b in batches if (b.delivers or self.delivers) == delivers]
            if not sum(map(len, raw)):
                continue
            one = canonical(
                read_signatures(pa.concat_tables(raw)),
                source=self.source,
                client=self.asked.client,
                key=self.key,
                keep=self._colleagues,
            )
            made.rejects += one.rejects
            made.fresh[delivers] = one
        return made

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
        for delivers, one in made.fresh.items():
            fresh[delivers].append(one)
    whole.fresh = {delivers: _joined(some) for delivers, some in fresh.items() if some}
    return whole


def _joined(parts: Sequence[Canonical]) -> Canonical:
    if len(parts) == 1:
        return parts[0]
    items = pa.concat_tables([one.items for one in parts])
    kept = _first_of_each(items, "item_id")
    repeated = sum(one.repeated for one in parts) + items.num_rows - kept.num_rows
    return Canonical(kept, _last_told(pa.concat_tables([p.actors for p in parts])), [], repeated)


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
