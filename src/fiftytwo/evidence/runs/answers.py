"""What a run computes of conversations, by the same functions for one or for all."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.credit.hands import Signing
from fiftytwo.evidence.exposure.absorbed import contacts_in, exposures_in
from fiftytwo.evidence.lake.change import Change
from fiftytwo.evidence.lake.lake import Lake
from fiftytwo.evidence.moments.find import moments_in
from fiftytwo.evidence.runs.around import with_told
from fiftytwo.evidence.runs.people import read_roster
from fiftytwo.evidence.runs.saved_replies import with_saved_replies
from fiftytwo.evidence.runs.stale import Group
from fiftytwo.evidence.runs.tuning import thresholds_here
from fiftytwo.evidence.signals.explain import spans_of
from fiftytwo.evidence.signals.scorer import Scorer, load_scorer
from fiftytwo.evidence.tables.contacts import CONTACTS
from fiftytwo.evidence.tables.conversations import CONVERSATIONS
from fiftytwo.evidence.tables.exposures import EXPOSURES
from fiftytwo.evidence.tables.items import ITEMS
from fiftytwo.evidence.tables.moments import MOMENTS
from fiftytwo.evidence.tables.signals import SIGNAL_ROWS
from fiftytwo.evidence.tables.surveys import SURVEYS
from fiftytwo.evidence.tables.table import Table
from fiftytwo.evidence.talk.bars import Bars, bars_of
from fiftytwo.evidence.talk.talk import lay_open
from fiftytwo.kit.steps import step
from fiftytwo.terms.conversation import Kind, Role, Visibility
from fiftytwo.terms.moments import MomentKind
from fiftytwo.terms.people import Person
from fiftytwo.terms.signals import AGENT_SIGNALS

Answers = list[tuple[Table, pa.Table]]
"""Tables and the rows that they have for some conversations: all of them, nothing else."""


@dataclass(frozen=True)
class Known:
    """What is known for all conversations alike."""

    people: Sequence[Person]
    signing: Signing
    bars: Bars
    with_reader: bool

    @property
    def scorer(self) -> Scorer:
        """As shipped; without the reader where the run has none, in whatever process."""
        scorer = load_scorer()
        return scorer if self.with_reader or scorer.reader is None else _alone()


@cache
def _alone() -> Scorer:
    # Once a process: it counts what it reads, to know from when on the fast way pays.
    return load_scorer().alone()


def known_of(lake: Lake | Change, scorer: Scorer, signing: Signing) -> Known:
    """What the lake tells of everyone, and how they sign."""
    bars = bars_of(thresholds_here(lake, scorer))
    return Known(read_roster(lake), signing, bars, scorer.reader is not None)


def answers_of_group(lake: Lake | Change, known: Known, group: Group, told: pa.Table) -> Answers:
    """What is to be stored of a group. told: rows of tables/told.py, of these conversations."""
    conversations, items, surveys = (
        lake.read(table, **group.wanted) for table in (CONVERSATIONS, ITEMS, SURVEYS)
    )
    return answers_of(known, conversations, items, surveys, told)


def answers_of(
    known: Known, conversations: pa.Table, items: pa.Table, surveys: pa.Table, told: pa.Table
) -> Answers:
    """What is to be stored of these conversations. A further stage is a further pair here."""
    step("run: score")
    scorer = known.scorer
    signals = score_rows(items, surveys, scorer)
    step("run: find moments")
    talk = lay_open(
        with_told(conversations, told),
        with_saved_replies(items, pc.list_flatten(told["pasted"])),
        surveys,
        signals,
        known.people,
        known.signing,
    )
    moments = moments_in(talk, known.people, known.bars, scorer.name)
    step("run: see what was absorbed")
    return [
        (SIGNAL_ROWS, signals),
        (MOMENTS, _with_why(moments, signals, scorer)),
        (CONTACTS, contacts_in(talk, known.bars)),
        (EXPOSURES, exposures_in(talk, known.bars, known.people, known.signing)),
    ]


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
        signal = CARRIED_BY.get(MomentKind(kind))
        if signal is not None and (role == Role.AGENT) == (signal in AGENT_SIGNALS):
            asked.append((at, quote, str(role), read_as[at], signal))
    why = ["[]"] * moments.num_rows
    if asked:
        places, *told = zip(*asked, strict=True)
        for at, signal, spans in zip(places, told[-1], spans_of(scorer, *told), strict=True):
            why[at] = _as_json(signal, spans)
    place = moments.column_names.index("why")
    return moments.set_column(place, moments.schema.field(place), pa.array(why, pa.string()))


CARRIED_BY = {
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
