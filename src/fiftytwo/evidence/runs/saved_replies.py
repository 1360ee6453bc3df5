"""Marks saved replies among stored messages, as far as many conversations show them."""

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.canned import Sketch, canned, sketch
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.terms.conversation import Role


def saved_replies(lake: Lake | Change) -> frozenset[str]:
    """item_ids of agents' messages that are near-copies across all that is stored."""
    return canned(_sketches(lake))


def with_saved_replies(items: pa.Table, found: frozenset[str]) -> pa.Table:
    """`items` with `canned` also true where the message is among `found`."""
    told = pc.or_(items["canned"], pc.is_in(items["item_id"], pa.array(sorted(found), pa.string())))
    place = items.column_names.index("canned")
    return items.set_column(place, items.schema.field(place), told)


def _sketches(lake: Lake | Change) -> Iterator[Sketch]:
    # Month by month: sketches of all messages fit into memory, their texts may not.
    for month in sorted({partition.month for partition in lake.partitions()}):
        yield sketch(
            lake.read(
                ITEMS,
                ["item_id", "conversation_id", "text"],
                month=month,
                author_role=str(Role.AGENT),
            )
        )
