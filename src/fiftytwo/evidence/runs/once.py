"""Moments of a few conversations, computed by the same functions as in a run, and not stored.

What others tell of them is asked for by key where a run has stored it. A conversation that came
after the latest run is told what the lake holds now, as far as that run has sketched it: the next
run confirms or withdraws.
"""

from collections.abc import Collection
from datetime import timedelta
from typing import Any
from weakref import WeakKeyDictionary

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import Signing
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.partitions import month_of
from fiftytwo.evidence.runs import around
from fiftytwo.evidence.runs.answers import Known, answers_of, known_of
from fiftytwo.evidence.runs.moments import moment_of
from fiftytwo.evidence.runs.people import read_signing
from fiftytwo.evidence.runs.saved_replies import near, saved_replies, sketch_month, sketches_of
from fiftytwo.evidence.runs.stale import LastRun, last_run
from fiftytwo.evidence.signals.scorer import load_scorer
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.sketches import SKETCHES
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.told import TOLD
from fiftytwo.terms.moments import Moment

FEW = 64
"""More conversations than these are measured, not shown live: all of the lake is read for them."""


def moments_of(lake: Lake, native_ids: Collection[str]) -> tuple[list[Moment], dict[str, int]]:
    """Moments of these conversations, and item_id -> its place in its conversation."""
    conversations = lake.read(CONVERSATIONS, native_conversation_id=sorted(native_ids))
    where: dict[str, Any] = {
        "month": sorted(set(conversations["month"].to_pylist())),
        "bucket": sorted(set(conversations["bucket"].to_pylist())),
        "conversation_id": conversations["conversation_id"].to_pylist(),
    }
    items, surveys = lake.read(ITEMS, **where), lake.read(SURVEYS, **where)
    told = _told(lake, conversations, items, surveys, where)
    answers = answers_of(known_now(lake), conversations, items, surveys, told)
    [rows] = [rows for table, rows in answers if table is MOMENTS]
    orders = dict(zip(items["item_id"].to_pylist(), items["order"].to_pylist(), strict=True))
    return [moment_of(row) for row in rows.to_pylist()], orders


def answers_now(
    lake: Lake, conversations: pa.Table, items: pa.Table, surveys: pa.Table
) -> dict[str, pa.Table]:
    """Table name -> what a run would store of these conversations, which the lake need not hold."""
    told = _told_of_new(lake, conversations, items, surveys)
    answers = answers_of(known_now(lake), conversations, items, surveys, told)
    return {table.name: rows for table, rows in answers}


def _told(
    lake: Lake,
    conversations: pa.Table,
    items: pa.Table,
    surveys: pa.Table,
    where: dict[str, Any],
) -> pa.Table:
    """What others tell of these conversations, as tables/told.py."""
    last = last_run(lake)
    if last.stages.get("around") != around.VERSION or conversations.num_rows > FEW:
        return _told_by_all(lake, conversations, surveys)
    new = pc.greater(conversations["intake_seq"], last.through_intake)
    told = lake.read(TOLD, **where)
    if not pc.any(new).as_py():
        return told
    fresh = conversations.filter(new)
    names = fresh["conversation_id"].combine_chunks()
    stored = told.filter(pc.invert(pc.is_in(told["conversation_id"], value_set=names)))
    return pa.concat_tables([stored, _told_of_new(lake, fresh, items, surveys)])


def _told_by_all(lake: Lake, conversations: pa.Table, surveys: pa.Table) -> pa.Table:
    """The same where no run has stored anything: everything is looked at."""
    months = sorted({partition.month for partition in lake.partitions()})
    sketches = [sketch_month(lake, month) for month in months]
    pasted = saved_replies(pa.concat_tables([SKETCHES.empty(), *sketches]))
    told = around.told_of(lake.read(CONVERSATIONS, around.COLUMNS), pasted, surveys)
    return _only(told, conversations)


def _told_of_new(
    lake: Lake, conversations: pa.Table, items: pa.Table, surveys: pa.Table
) -> pa.Table:
    """The same of conversations that the latest run has not seen: what is near them is read."""
    sketches = sketches_of(_only(items, conversations))
    pasted = saved_replies(
        pa.concat_tables([sketches, _without(near(lake, sketches), conversations)])
    )
    nearby = lake.read(CONVERSATIONS, around.COLUMNS, month=_months(conversations))
    # As they are told here: the lake may hold an older version, or none.
    others = _without(nearby, conversations)
    nearby = pa.concat_tables([others, conversations.select(around.COLUMNS).cast(others.schema)])
    return _only(around.told_of(nearby, pasted, surveys), conversations)


def _months(conversations: pa.Table) -> list[str]:
    """The months that tell of them: from the first day that is compared to their own."""
    span = pc.min_max(conversations["first_at"]).as_py()
    if span["min"] is None:
        return sorted(set(conversations["month"].to_pylist()))
    days = (span["max"] - span["min"]).days + around.BUSY_DAYS + 1
    told = {month_of(span["max"] - timedelta(days=back)) for back in range(days + 1)}
    return sorted(told | set(conversations["month"].to_pylist()))


def _only(rows: pa.Table, conversations: pa.Table) -> pa.Table:
    names = conversations["conversation_id"].combine_chunks()
    return rows.filter(pc.is_in(rows["conversation_id"], value_set=names))


def _without(rows: pa.Table, conversations: pa.Table) -> pa.Table:
    names = conversations["conversation_id"].combine_chunks()
    return rows.filter(pc.invert(pc.is_in(rows["conversation_id"], value_set=names)))


_signing: WeakKeyDictionary[Lake, tuple[object, Signing]] = WeakKeyDictionary()
_people: WeakKeyDictionary[Lake, tuple[object, Known]] = WeakKeyDictionary()


def known_now(lake: Lake) -> Known:
    """What is known for all alike, read again when the lake has changed.

    How all sign is what it was at the latest run: to know it anew, every signature has to be read.
    """
    snapshot = lake.snapshot()
    kept = _people.get(lake)
    if kept is None or kept[0] != snapshot:
        last = last_run(lake)
        kept = (snapshot, known_of(lake, load_scorer(), _signing_at(lake, last, snapshot)))
        _people[lake] = kept
    return kept[1]


def _signing_at(lake: Lake, last: LastRun, snapshot: int) -> Signing:
    at = last.stages.get("signing") or snapshot
    kept = _signing.get(lake)
    if kept is None or kept[0] != at:
        kept = _signing[lake] = (at, read_signing(lake))
    return kept[1]
