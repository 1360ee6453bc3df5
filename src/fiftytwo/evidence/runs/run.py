"""A run brings signals and moments up to date, as one transaction over all its tables.

Only partitions that changed are computed again; a changed definition, scorer or roster changes all.
A run that finds nothing to do leaves no trace.
"""

import hashlib
import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import Signing
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.partitions import Partition
from fiftytwo.evidence.lake.upkeep import maintain
from fiftytwo.evidence.moments import find
from fiftytwo.evidence.moments.bars import OF_MOMENTS, bars_of
from fiftytwo.evidence.runs.around import fingerprints, with_around
from fiftytwo.evidence.runs.people import read_roster, read_signing
from fiftytwo.evidence.runs.saved_replies import saved_replies, with_saved_replies
from fiftytwo.evidence.runs.tuning import thresholds_here
from fiftytwo.evidence.signals.explain import spans_of
from fiftytwo.evidence.signals.scorer import Scorer, load_scorer
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.runs import RUNS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.ids import uuid7
from fiftytwo.kit.keys import Key
from fiftytwo.kit.steps import step
from fiftytwo.terms.conversation import Kind, Role, Visibility
from fiftytwo.terms.moments import MomentKind
from fiftytwo.terms.people import Person
from fiftytwo.terms.signals import AGENT_SIGNALS

SIGNALS_VERSION = 1
"""Raised when what is handed to the scorer changes; the scorer has its own version."""


AROUND = "around"
"""In the stages of a run: partition -> fingerprint of what it was told of other partitions."""

GROUP_CONVERSATIONS = 100_000
"""At most so many conversations are worked on at once, unless one month has more."""


@dataclass(frozen=True)
class RunReport:
    """What a run did. `run_id` is null where everything was up to date already."""

    run_id: str | None
    partitions: int = 0
    messages: int = 0
    moments: int = 0


@dataclass(frozen=True)
class _State:
    """What the latest run had seen, compared with what there is now."""

    stages: dict[str, Any]
    through_intake: int
    snapshot: int


def bring_up_to_date(
    lake: Lake, key: Key, clock: Clock, chance: random.Random, seed: int
) -> RunReport:
    """Compute what is out of date. Idempotent; can be killed at any point and run again."""
    scorer = load_scorer()
    if _is_current(lake, scorer):
        return RunReport(None)
    with lake.lease("run"):
        # Whoever held the lease while we waited may have done it all.
        if _is_current(lake, scorer):
            return RunReport(None)
        report = _run(lake, scorer, key, clock, chance, seed)
    maintain(lake)
    return report


def _is_current(lake: Lake, scorer: Scorer) -> bool:
    return not _stale(lake, _state(lake, scorer, lake.snapshot()))


def _run(
    lake: Lake, scorer: Scorer, key: Key, clock: Clock, chance: random.Random, seed: int
) -> RunReport:
    with lake.write("run") as change:
        now = _state(change, scorer, lake.snapshot())
        report = RunReport(uuid7(clock(), chance))
        people = read_roster(change)
        signing = read_signing(change)
        step("run: find saved replies")
        canned = saved_replies(change)
        step("run: look around")
        around = with_around(change.read(CONVERSATIONS))
        seen_from_outside = fingerprints(around, canned)
        stale = _stale_with(change, _stale(change, now), seen_from_outside)
        now = replace(now, stages=now.stages | {AROUND: seen_from_outside})
        for group in grouped(stale):
            report = _compute(change, group, scorer, people, signing, around, canned, report)
        step("run: write down")
        change.append(RUNS, _row(report, now, scorer, key, clock(), seed))
    return report


def _state(lake: Lake | Change, scorer: Scorer, snapshot: int) -> _State:
    roster = hashlib.sha256(repr(read_roster(lake)).encode()).hexdigest()[:12]
    stages: dict[str, Any] = {
        "signals": SIGNALS_VERSION,
        "moments": find.VERSION,
        "roster": roster,
        "signing": read_signing(lake).fingerprint,
    }
    tuned = {
        name: threshold
        for name, threshold in thresholds_here(lake, scorer).items()
        if name in OF_MOMENTS and threshold != scorer.thresholds[name]
    }
    if tuned:
        stages["tuned"] = {name: round(tuned[name], 6) for name in sorted(tuned)}
    intakes = lake.read(INTAKES, ["intake_seq"])["intake_seq"].to_pylist()
    return _State(stages | {"scorer": scorer.name}, max(intakes, default=0), snapshot)


def _stale(lake: Lake | Change, now: _State) -> list[Partition]:
    """The partitions whose signals or moments are not those of `now`."""
    everything = sorted(lake.partitions(), key=lambda p: (p.month, p.bucket))
    runs = lake.read(RUNS, ["stages", "through_intake"]).to_pylist()
    if not runs:
        return everything
    last = max(runs, key=lambda run: run["through_intake"])
    if {name: told for name, told in json.loads(last["stages"]).items() if name != AROUND} != (
        now.stages
    ):
        return everything
    since = lake.read(INTAKES, ["intake_seq", "source"]).to_pylist()
    fresh = {row["source"] for row in since if row["intake_seq"] > last["through_intake"]}
    if "surveys" in fresh:
        return everything
    return [p for p in everything if p.intake_seq > last["through_intake"]]


def _stale_with(
    lake: Change, stale: Sequence[Partition], seen_from_outside: Mapping[str, str]
) -> list[Partition]:
    """The stale partitions, and those for which others have changed what is known of them."""
    runs = lake.read(RUNS, ["stages", "through_intake"]).to_pylist()
    last = max(runs, key=lambda run: run["through_intake"], default=None)
    before = json.loads(last["stages"]).get(AROUND, {}) if last else {}
    named = {(partition.month, partition.bucket) for partition in stale}
    return [
        partition
        for partition in sorted(lake.partitions(), key=lambda p: (p.month, p.bucket))
        if (partition.month, partition.bucket) in named
        or (
            (place := f"{partition.month}/{partition.bucket}")
            and before.get(place) != seen_from_outside.get(place)
        )
    ]


def grouped(partitions: Sequence[Partition]) -> list[list[Partition]]:
    """Whole months together, as many as fit into memory: one question instead of one a partition.

    Together they are every bucket of every month of the group that is among `partitions`.
    """
    groups: list[list[Partition]] = []
    room = 0
    for _, month in groupby(partitions, key=lambda p: p.month):
        members = list(month)
        size = sum(partition.conversations for partition in members)
        if not groups or size > room or {p.bucket for p in members} != _buckets(groups[-1]):
            groups.append([])
            room = GROUP_CONVERSATIONS
        groups[-1] += members
        room -= size
    return groups


def _buckets(partitions: Sequence[Partition]) -> set[int]:
    return {partition.bucket for partition in partitions}


def _compute(
    change: Change,
    group: Sequence[Partition],
    scorer: Scorer,
    people: Sequence[Person],
    signing: Signing,
    around: pa.Table,
    canned: frozenset[str],
    report: RunReport,
) -> RunReport:
    months = sorted({partition.month for partition in group})
    buckets = sorted(_buckets(group))
    items, surveys = (
        change.read(table, month=months, bucket=buckets) for table in (ITEMS, SURVEYS)
    )
    conversations = around.filter(
        pc.and_(
            pc.is_in(around["month"], pa.array(months, pa.string())),
            pc.is_in(around["bucket"], pa.array(buckets, pa.int32())),
        )
    )
    step("run: score")
    signals = score_rows(items, surveys, scorer)
    change.replace_partitions(SIGNAL_ROWS, signals, group)
    step("run: find moments")
    moments = find.find_moments(
        conversations,
        with_saved_replies(items, canned),
        surveys,
        signals,
        people,
        signing,
        bars=bars_of(thresholds_here(change, scorer)),
        scorer=scorer.name,
    )
    change.replace_partitions(MOMENTS, _with_why(moments, signals, scorer), group)
    return replace(
        report,
        partitions=report.partitions + len(group),
        messages=report.messages + signals.num_rows,
        moments=report.moments + moments.num_rows,
    )


def score_rows(items: pa.Table, surveys: pa.Table, scorer: Scorer) -> pa.Table:
    """Signals of every message and survey comment, as tables/signals.py."""
    said = messages_of(items)
    said = said.append_column("context", said_before(said))
    comments = surveys.filter(pc.is_valid(surveys["comment"]))
    columns = ["item_id", "conversation_id", "month", "bucket", "text", "author_role"]
    columns += ["language", "context"]
    n = comments.num_rows
    as_messages = pa.table(
        {
            "item_id": comments["survey_id"],
            "conversation_id": comments["conversation_id"],
            "month": comments["month"],
            "bucket": comments["bucket"],
            "text": comments["comment"],
            "author_role": pa.array([str(Role.CUSTOMER)] * n, pa.string()),
            "language": pa.nulls(n, pa.string()),
            "context": pa.nulls(n, pa.string()),
        }
    )
    rows = pa.concat_tables([said.select(columns), as_messages.cast(said.select(columns).schema)])
    scored = scorer.score(rows["text"], rows["author_role"], rows["context"], rows["language"])
    table = rows.select(columns[:4]).append_column(
        "scorer", pa.array([scorer.name] * rows.num_rows, pa.string())
    )
    for name in scored.column_names:
        table = table.append_column(name, scored[name])
    return SIGNAL_ROWS.check(table)


def messages_of(items: pa.Table) -> pa.Table:
    """Of `items` what customers and agents said."""
    spoken = pc.is_in(items["author_role"], pa.array([str(Role.CUSTOMER), str(Role.AGENT)]))
    is_message = pc.equal(items["kind"], str(Kind.MESSAGE))
    return items.filter(pc.and_(pc.and_(is_message, spoken), pc.not_equal(items["text"], "")))


def said_before(said: pa.Table) -> pa.Array:
    """For each message the other side's last words before it that both could read."""
    order = pc.sort_indices(
        said, sort_keys=[("conversation_id", "ascending"), ("order", "ascending")]
    )
    told = said.select(["conversation_id", "author_role", "visibility", "text"]).take(order)
    names = told["conversation_id"].combine_chunks()
    n = len(names)
    is_customer, is_internal = (
        pc.equal(told[column], str(value)).to_numpy(zero_copy_only=False).astype(bool)
        for column, value in (("author_role", Role.CUSTOMER), ("visibility", Visibility.INTERNAL))
    )
    rows = np.arange(n, dtype=np.int64)
    new = np.ones(n, bool)
    new[1:] = pc.not_equal(names.slice(1), names.slice(0, max(n - 1, 0))).to_numpy(
        zero_copy_only=False
    )[: max(n - 1, 0)]
    first = np.maximum.accumulate(np.where(new, rows, 0)) if n else rows
    # A message is never its own side's words before it, so "up to it" is "before it" here.
    by_customer, by_agent = (
        np.maximum.accumulate(np.where(side & ~is_internal, rows, -1)) if n else rows
        for side in (is_customer, ~is_customer)
    )
    latest = np.where(is_customer, by_agent, by_customer)
    words = told["text"].take(pa.array(latest, mask=latest < first))
    back = np.empty(n, np.int64)
    back[order.to_numpy()] = rows
    return pa.chunked_array(words).take(pa.array(back)).combine_chunks().cast(pa.string())


def _with_why(moments: pa.Table, signals: pa.Table, scorer: Scorer) -> pa.Table:
    """Moments with the spans of the quote that carried what they rest on, strongest first."""
    where = pc.index_in(
        pc.list_element(moments["message_ids"], 0), value_set=signals["item_id"].combine_chunks()
    )
    read_as = signals["language"].take(where).to_pylist()
    columns = ("quote", "kind", "facts")
    asked = []
    for at, (quote, kind, facts) in enumerate(
        zip(*(moments[column].to_pylist() for column in columns), strict=True)
    ):
        role = Role.AGENT if json.loads(facts).get("spoken_by") == "agent" else Role.CUSTOMER
        signal = _CARRIED_BY.get(MomentKind(kind))
        if signal is not None and (role == Role.AGENT) == (signal in AGENT_SIGNALS):
            asked.append((at, quote, str(role), read_as[at], signal))
    why = ["[]"] * moments.num_rows
    if asked:
        places, *told = zip(*asked, strict=True)
        for at, signal, spans in zip(places, told[-1], spans_of(scorer, *told), strict=True):
            why[at] = _as_json(signal, spans)
    place = moments.column_names.index("why")
    return moments.set_column(place, moments.schema.field(place), pa.array(why, pa.string()))


_CARRIED_BY = {
    MomentKind.PRAISED: "praise",
    MomentKind.THANKED: "thanks",
    MomentKind.TURNED_AROUND: "thanks",
    MomentKind.UNTANGLED: "thanks",
    MomentKind.WENT_BEYOND: "ownership",
    MomentKind.SET_A_BOUNDARY: "boundary",
}


def _as_json(signal: str, spans: Sequence[Mapping[str, Any]]) -> str:
    told = [
        {"signal": signal, "start": span["start"], "end": span["end"], "text": span["text"]}
        for span in sorted(spans, key=lambda span: -span["weight"])
    ]
    return json.dumps(told, sort_keys=True, ensure_ascii=False)


def _row(
    report: RunReport, now: _State, scorer: Scorer, key: Key, at: datetime, seed: int
) -> pa.Table:
    return RUNS.from_rows(
        [
            {
                "run_id": report.run_id,
                "at": at,
                "snapshot_read": now.snapshot,
                "stages": json.dumps(now.stages, sort_keys=True),
                "scorer": scorer.name,
                "key_name": key.name,
                "seed": seed,
                "through_intake": now.through_intake,
            }
        ]
    )
