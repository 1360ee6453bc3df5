"""Marks saved replies among stored messages, as far as many conversations show them.

What is compared is kept in tables/sketches.py: a run looks at the texts of new messages only.
"""

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.canned import BANDS, is_canned, sketch
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.runs.workers import Workers
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.sketches import SKETCHES
from fiftytwo.terms.conversation import Role

SAVED_REPLIES_VERSION = 1
"""Raised when a message is sketched otherwise: all are sketched again."""

_SAID = ("item_id", "conversation_id", "month", "bucket", "text")
_BAND_COLUMNS = tuple(f"band_{number}" for number in range(BANDS))


def sketches_of(items: pa.Table) -> pa.Table:
    """Sketches of the agents' messages among `items`, as tables/sketches.py."""
    ours = items.filter(pc.equal(items["author_role"], str(Role.AGENT)))
    found = sketch(ours)
    where = pc.index_in(found.item_ids, value_set=ours["item_id"].combine_chunks())
    told = ours.select(["item_id", "conversation_id", "month", "bucket"]).take(where)
    for number, name in enumerate(_BAND_COLUMNS):
        band = np.ascontiguousarray(found.bands[:, number]).view(np.int64)
        told = told.append_column(name, pa.array(band))
    return SKETCHES.check(told)


def sketch_month(lake: Lake | Change, month: str) -> pa.Table:
    """Sketches of all agents' messages of a month: they fit into memory, a year's texts may not."""
    return sketches_of(lake.read(ITEMS, [*_SAID, "author_role"], month=month, author_role="agent"))


def read_sketches(lake: Lake | Change) -> pa.Table:
    """All sketches, without the place of their conversations."""
    return lake.read(SKETCHES, ["item_id", "conversation_id", *_BAND_COLUMNS])


def saved_replies(sketches: pa.Table) -> pa.Table:
    """item_id and conversation_id of the messages that are near-copies across all `sketches`."""
    if not sketches.num_rows:
        return sketches.select(["item_id", "conversation_id"])
    codes = sketches["conversation_id"].combine_chunks().dictionary_encode().indices
    bands = [sketches[name].to_numpy().view(np.uint64) for name in _BAND_COLUMNS]
    found = is_canned(codes.to_numpy(), np.stack(bands, axis=1))
    return sketches.select(["item_id", "conversation_id"]).filter(pa.array(found))


def near(lake: Lake, sketches: pa.Table) -> pa.Table:
    """The stored sketches that may be near-copies of these few: one band in three is the same.

    Near-copies agree in two bands of four, so in one of any three.
    """
    return pa.concat_tables(
        lake.read(SKETCHES, **{name: sorted(set(sketches[name].to_pylist()))})
        for name in _BAND_COLUMNS[:-1]
    )


def with_saved_replies(items: pa.Table, found: pa.Array | Sequence[str]) -> pa.Table:
    """`items` with `canned` also true where the message is among `found`."""
    ids = found if isinstance(found, pa.Array) else pa.array(found, pa.string())
    told = pc.or_(items["canned"], pc.is_in(items["item_id"], ids))
    place = items.column_names.index("canned")
    return items.set_column(place, items.schema.field(place), told)


def sketch_what_is_new(
    change: Change, hands: Workers, fresh: pa.Table | None, months: Sequence[str]
) -> None:
    """Bring the table of sketches up to date.

    fresh: conversation_id, month, bucket of conversations that came or changed; None: all are
    sketched, in these months.
    """
    if fresh is None:
        change.replace_all(SKETCHES, SKETCHES.empty())
        for sketches in hands.each(sketch_month, months):
            change.append_new(SKETCHES, sketches)
        return
    if not fresh.num_rows:
        return
    items = change.read(
        ITEMS,
        [*_SAID, "author_role"],
        month=sorted(set(fresh["month"].to_pylist())),
        author_role=str(Role.AGENT),
        conversation_id=fresh["conversation_id"].to_pylist(),
    )
    change.replace_of_conversations(SKETCHES, sketches_of(items), fresh)
