"""What of the lake has to be computed again, and in which portions."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.partitions import Partition
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.runs import RUNS

GROUP_CONVERSATIONS = 40_000
"""At most so many conversations are worked on at once, unless one partition has more."""

_PLACE = ("conversation_id", "month", "bucket")


@dataclass(frozen=True)
class LastRun:
    """What the latest run had seen; nothing where there was none."""

    stages: Mapping[str, Any]
    through_intake: int


@dataclass(frozen=True)
class Group:
    """Some conversations: every one of these partitions, or a few of them."""

    months: tuple[str, ...]
    buckets: tuple[int, ...]
    """With `months` these are all the partitions of the group, each month with each bucket."""
    few: pa.Table | None = None
    """conversation_id, month, bucket of those that are meant; null: all."""

    @property
    def wanted(self) -> dict[str, Any]:
        """As Lake.read wants it."""
        told: dict[str, Any] = {"month": list(self.months), "bucket": list(self.buckets)}
        if self.few is not None:
            told["conversation_id"] = self.few["conversation_id"].to_pylist()
        return told

    @property
    def n_partitions(self) -> int:
        if self.few is None:
            return len(self.places)
        return int(self.few.group_by(["month", "bucket"]).aggregate([]).num_rows)

    @property
    def places(self) -> list[tuple[str, int]]:
        return [(month, bucket) for month in self.months for bucket in self.buckets]


def last_run(lake: Lake | Change) -> LastRun:
    """The latest run, or one that saw nothing."""
    runs = lake.read(RUNS, ["stages", "through_intake"]).to_pylist()
    last = max(runs, key=lambda run: run["through_intake"], default=None)
    return LastRun(json.loads(last["stages"]), last["through_intake"]) if last else LastRun({}, 0)


def fresh_intakes(lake: Lake | Change, last: LastRun) -> dict[int, str]:
    """Intakes since the latest run: number -> source."""
    rows = lake.read(INTAKES, ["intake_seq", "source"]).to_pylist()
    return {r["intake_seq"]: r["source"] for r in rows if r["intake_seq"] > last.through_intake}


def fresh_conversations(lake: Lake | Change, last: LastRun) -> pa.Table:
    """conversation_id, month, bucket of what came or changed since the latest run."""
    intakes = list(fresh_intakes(lake, last))
    return lake.read(CONVERSATIONS, _PLACE, intake_seq=intakes)


def has_news(lake: Lake | Change, last: LastRun) -> bool:
    """Whether conversations or survey answers came since the latest run. A cheap look."""
    if "surveys" in fresh_intakes(lake, last).values():
        return True
    return any(partition.intake_seq > last.through_intake for partition in lake.partitions())


def whole(partitions: Iterable[Partition]) -> list[Group]:
    """Every conversation, whole months together as many as fit into memory.

    Together: one question instead of one a partition. A month that is too large is split.
    """
    groups: list[Group] = []
    room = 0
    in_order = sorted(partitions, key=lambda p: (p.month, p.bucket))
    for month, all_of_month in groupby(in_order, key=lambda p: p.month):
        for members in _portions(list(all_of_month)):
            buckets = tuple(partition.bucket for partition in members)
            size = sum(partition.conversations for partition in members)
            if groups and size <= room and groups[-1].buckets == buckets:
                groups[-1] = Group((*groups[-1].months, month), buckets)
                room -= size
            else:
                groups.append(Group((month,), buckets))
                room = GROUP_CONVERSATIONS - size
    return groups


def _portions(month: Sequence[Partition]) -> list[list[Partition]]:
    """The partitions of a month, as many together as fit into memory."""
    portions: list[list[Partition]] = []
    room = 0
    for partition in month:
        if not portions or partition.conversations > room:
            portions.append([])
            room = GROUP_CONVERSATIONS
        portions[-1].append(partition)
        room -= partition.conversations
    return portions


def few(conversations: pa.Table) -> list[Group]:
    """These conversations (conversation_id, month, bucket; some may be named twice) in portions."""
    named = conversations.group_by(list(_PLACE)).aggregate([]).select(_PLACE)
    in_order = named.sort_by([(name, "ascending") for name in ("month", "bucket", _PLACE[0])])
    portions = range(0, in_order.num_rows, GROUP_CONVERSATIONS)
    return [_few(in_order.slice(start, GROUP_CONVERSATIONS)) for start in portions]


def _few(conversations: pa.Table) -> Group:
    months, buckets = (
        tuple(sorted(pc.unique(conversations[column]).to_pylist()))
        for column in ("month", "bucket")
    )
    return Group(months, buckets, conversations)
