"""What helpdesks send while it happens, made ready as a file of the same words would be.

Nothing of it is written anywhere before it is masked: bodies live in memory only.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.landing.canonical import Canonical
from fiftytwo.evidence.landing.making import Made, Maker, newest_of_each
from fiftytwo.evidence.sources.choose import all_helpdesks, all_readers
from fiftytwo.evidence.sources.documents.helpdesk import Helpdesk
from fiftytwo.evidence.sources.documents.opening import documents_in
from fiftytwo.evidence.sources.documents.reading import Reading, Unit
from fiftytwo.evidence.sources.files.json_rows import Columns, body_rows
from fiftytwo.evidence.sources.files.rows import Found, Row, text_table
from fiftytwo.evidence.sources.raw import Asked, Batch, Delivers
from fiftytwo.evidence.sources.reader import Reader
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.keys import Key

_STEM = "hook"
"""In the place of a file's name."""
_ITEM = ("account", "native_conversation_id", "native_item_id")


@dataclass(frozen=True)
class Payloads:
    """What one source sent, of one conversation or of several."""

    source: str
    """A reader's name, as after `--source`."""
    bodies: tuple[bytes, ...]
    """JSON, in the order in which it came."""


def made_of(payloads: Payloads, asked: Asked, key: Key) -> Made:
    """The rows of all payloads taken together: what a customer is called in one is masked in all.

    Of an item that came twice the later one counts, and what came in pieces of a conversation that
    also came whole, and is not in there, is added to it: it was said later. Raises WrongUse for an
    unknown source, BadFile where our own format lacks a column that is needed.
    """
    helpdesks, readers = all_helpdesks(), all_readers()
    if payloads.source in helpdesks:
        maker, batches = _by_helpdesk(helpdesks[payloads.source], payloads, asked, key)
    elif payloads.source in readers:
        maker, batches = _by_reader(readers[payloads.source], payloads, asked, key)
    else:
        raise WrongUse(f"{payloads.source} is no source that is known")
    made = maker.made([_newest(batch, batch.delivers or maker.delivers) for batch in batches])
    return replace(made, fresh=_completed(made.fresh))


def _by_helpdesk(
    helpdesk: Helpdesk, payloads: Payloads, asked: Asked, key: Key
) -> tuple[Maker, list[Batch]]:
    reading = Reading(helpdesk, asked)
    pieces = [(f"payload {n}", body) for n, body in enumerate(payloads.bodies, start=1)]
    for piece in pieces:
        reading.learn_from(documents_in(piece, helpdesk, _STEM))
    unit = Unit(0, pieces)
    read = reading.read_unit(unit, _STEM, late=False)
    batches = read.batches
    if read.has_late:
        reading.beside.told |= read.told
        batches += reading.read_unit(unit, _STEM, late=True).batches
    name = helpdesk.name
    return Maker(name, Delivers.WHOLE, asked, key, name, reading.beside, _STEM), batches


def _by_reader(
    reader: Reader, payloads: Payloads, asked: Asked, key: Key
) -> tuple[Maker, list[Batch]]:
    columns, found, rows = Columns(), Found(), list[Row]()
    for body in payloads.bodies:
        rows += body_rows(body.decode("utf-8", "replace"), columns, found, len(rows))
    batches = []
    if rows:
        table = text_table(list(columns.places), rows, found)
        batches = list(reader.read(iter([table]), asked))
    return Maker(reader.name, reader.delivers, asked, key), batches


def _completed(fresh: dict[Delivers, Canonical]) -> dict[Delivers, Canonical]:
    whole, pieces = fresh.get(Delivers.WHOLE), fresh.get(Delivers.MESSAGES)
    if whole is None or pieces is None:
        return fresh
    there, items = whole.items, pieces.items
    is_of_one = pc.is_in(items["conversation_id"], pc.unique(there["conversation_id"]))
    is_new = pc.invert(pc.is_in(items["item_id"], pc.unique(there["item_id"])))
    added = items.filter(pc.and_(is_of_one, is_new)).select(there.column_names)
    return fresh | {
        Delivers.WHOLE: replace(whole, items=pa.concat_tables([there, added.cast(there.schema)])),
        Delivers.MESSAGES: replace(pieces, items=items.filter(pc.invert(is_of_one))),
    }


def _newest(batch: Batch, delivers: Delivers) -> Batch:
    """Each item once. An older version of a whole conversation counts for nothing."""
    rows = batch.items
    if delivers == Delivers.WHOLE:
        rows = newest_of_each(rows, "native_conversation_id")
    last: dict[tuple[str, ...], int] = {}
    for row, named in enumerate(zip(*(rows[c].to_pylist() for c in _ITEM), strict=True)):
        last[named if named[-1] is not None else (*named[:-1], f"~{row}")] = row
    kept: Sequence[int] = sorted(last.values())
    return (
        batch
        if len(kept) == len(batch.items)
        else replace(batch, items=rows.take(pa.array(kept, pa.int64())))
    )
