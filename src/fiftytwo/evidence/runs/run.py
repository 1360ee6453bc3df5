"""A run brings signals and moments up to date, as one transaction over all its tables.

Only partitions that changed are computed again; a changed definition, scorer or roster changes all.
A run that finds nothing to do leaves no trace.
"""

import hashlib
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import Signing
from fiftytwo.evidence.exposure import absorbed
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.lake.upkeep import maintain
from fiftytwo.evidence.moments import find
from fiftytwo.evidence.runs import around
from fiftytwo.evidence.runs.answers import Answers, Known, answers_of_group, known_of
from fiftytwo.evidence.runs.people import read_roster, read_signing
from fiftytwo.evidence.runs.saved_replies import (
    SAVED_REPLIES_VERSION,
    read_sketches,
    saved_replies,
    sketch_what_is_new,
)
from fiftytwo.evidence.runs.stale import Group, few, fresh_conversations, has_news, last_run, whole
from fiftytwo.evidence.runs.tuning import thresholds_here
from fiftytwo.evidence.runs.workers import Workers, processes_for, workers
from fiftytwo.evidence.signals.scorer import Scorer, load_scorer
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.intakes import INTAKES
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.runs import RUNS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.told import TOLD
from fiftytwo.evidence.talk.bars import OF_MOMENTS
from fiftytwo.kit.clock import Clock
from fiftytwo.kit.ids import uuid7
from fiftytwo.kit.keys import Key
from fiftytwo.kit.steps import step

SIGNALS_VERSION = 1
"""Raised when what is handed to the scorer changes; the scorer has its own version."""

_SKETCHED = "saved_replies"
"""In the stages of a run: the version of what is kept of messages to find saved replies."""


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
    lake: Lake,
    key: Key,
    clock: Clock,
    chance: random.Random,
    seed: int,
    processes: int | None = None,
) -> RunReport:
    """Compute what is out of date. Idempotent; can be killed at any point and run again.

    processes: how many compute, which changes no answer; None: as many as the work is worth.
    """
    scorer = load_scorer()
    if _is_current(lake, scorer):
        return RunReport(None)
    with lake.lease("run"):
        # Whoever held the lease while we waited may have done it all.
        if _is_current(lake, scorer):
            return RunReport(None)
        report = _run(lake, scorer, RunReport(uuid7(clock(), chance)), processes, key, clock, seed)
    maintain(lake)
    return report


def _is_current(lake: Lake, scorer: Scorer) -> bool:
    last = last_run(lake)
    if has_news(lake, last):
        return False
    if not lake.partitions():
        return True
    # How all sign is asked last: for that, every signature is read.
    told = _stages(lake, scorer)
    if {name: last.stages.get(name) for name in told} != told:
        return False
    return last.stages == told | {"signing": read_signing(lake).fingerprint}


def _run(
    lake: Lake,
    scorer: Scorer,
    report: RunReport,
    processes: int | None,
    key: Key,
    clock: Clock,
    seed: int,
) -> RunReport:
    with lake.write("run") as change:
        signing = read_signing(change)
        now = _state(change, scorer, signing, lake.snapshot())
        last = last_run(change)
        partitions = change.partitions()
        fresh = fresh_conversations(change, last)
        is_all = last.stages != now.stages
        known = known_of(change, scorer, signing)
        size = sum(p.conversations for p in partitions) if is_all else fresh.num_rows
        with workers(lake, change, processes or processes_for(size)) as hands:
            step("run: find saved replies")
            are_sketched = last.stages.get(_SKETCHED) == now.stages[_SKETCHED]
            months = sorted({partition.month for partition in partitions})
            sketch_what_is_new(change, hands, fresh if are_sketched else None, months)
            step("run: look around")
            others = _look_around(change)
            groups = whole(partitions) if is_all else few(pa.concat_tables([fresh, others]))
            report = _compute(change, hands, groups, known, report)
        step("run: write down")
        change.append(RUNS, _row(report, now, scorer, key, clock(), seed))
    return report


def _look_around(change: Change) -> pa.Table:
    """Store what conversations are told of others; those of whom it is new, as in stale.few."""
    surveys = change.read(SURVEYS)
    pasted = saved_replies(read_sketches(change))
    told = around.told_of(change.read(CONVERSATIONS, around.COLUMNS), pasted, surveys)
    before = change.read(TOLD)
    if not before.num_rows:
        change.append_new(TOLD, told)
        return told.select(around.PLACE)
    new = around.changed(told, before)
    is_new = pc.is_in(told["conversation_id"], value_set=new["conversation_id"].combine_chunks())
    change.replace_of_conversations(TOLD, told.filter(is_new), new)
    return new


def _state(lake: Lake | Change, scorer: Scorer, signing: Signing, snapshot: int) -> _State:
    stages = _stages(lake, scorer) | {"signing": signing.fingerprint}
    intakes = lake.read(INTAKES, ["intake_seq"])["intake_seq"].to_pylist()
    return _State(stages, max(intakes, default=0), snapshot)


def _stages(lake: Lake | Change, scorer: Scorer) -> dict[str, Any]:
    """Whatever, when it changes, changes answers everywhere; but for how all sign."""
    roster = hashlib.sha256(repr(read_roster(lake)).encode()).hexdigest()[:12]
    stages: dict[str, Any] = {
        "signals": SIGNALS_VERSION,
        "moments": find.VERSION,
        "absorbed": absorbed.VERSION,
        "around": around.VERSION,
        _SKETCHED: SAVED_REPLIES_VERSION,
        "roster": roster,
        "scorer": scorer.name,
    }
    tuned = {
        name: threshold
        for name, threshold in thresholds_here(lake, scorer).items()
        if name in OF_MOMENTS and threshold != scorer.thresholds[name]
    }
    if tuned:
        stages["tuned"] = {name: round(tuned[name], 6) for name in sorted(tuned)}
    return stages


def _compute(
    change: Change, hands: Workers, groups: Sequence[Group], known: Known, report: RunReport
) -> RunReport:
    """Answer for every group; what has no rows any more is gone from the tables then."""
    jobs = (_Job(group, change.read(TOLD, **group.wanted), known) for group in groups)
    for group, answers in zip(groups, hands.each(_answers, jobs), strict=True):
        for table, rows in answers:
            if group.few is None:
                change.replace_partitions(table, rows, group.places)
            else:
                change.replace_of_conversations(table, rows, group.few)
        counts = {table.name: rows.num_rows for table, rows in answers}
        report = replace(
            report,
            partitions=report.partitions + group.n_partitions,
            messages=report.messages + counts[SIGNAL_ROWS.name],
            moments=report.moments + counts[MOMENTS.name],
        )
    return report


@dataclass(frozen=True)
class _Job:
    group: Group
    told: pa.Table
    known: Known


def _answers(lake: Lake | Change, job: _Job) -> Answers:
    return answers_of_group(lake, job.known, job.group, job.told)


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
