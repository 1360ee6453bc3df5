"""Asks of a week what people absorbed in it, out of contacts and exposures that a run has stored.

Definition: docs/reference/definitions/exposure.md
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.exposure.care import (
    URGENCY,
    Colleague,
    Handled,
    Judging,
    Met,
    Prompt,
    Queue,
    QueuePrompt,
    care_of_week,
)
from fiftytwo.evidence.exposure.expectation import NO_HOUR, cells_of, learn_rates
from fiftytwo.evidence.exposure.limits import Limits
from fiftytwo.evidence.runs.gathered import (
    NO_TIME,
    NOBODY,
    Flags,
    Gathered,
    Rows,
    microseconds,
    within,
)
from fiftytwo.terms.brief import CareKind

UTC_ZONE = ZoneInfo("UTC")
KINDS = (("danger", CareKind.DANGER), ("abusive", CareKind.ABUSE), ("hostile", CareKind.HOSTILITY))
"""Column of tables/exposures.py, and what a message of it is; the most urgent first."""


@dataclass(frozen=True)
class Alert:
    """One message for which a person must look within minutes, and who met it."""

    who: str | None
    """person_id, or account or alias without a roster; null: it reached nobody we know."""
    name: str | None
    kind: CareKind
    at: datetime | None
    conversation: str | None = None


class Absorbed:
    """What people took in, asked week by week; each week is judged once, however many ask."""

    def __init__(self, gathered: Gathered, limits: Limits, seed: int) -> None:
        self._limits, self._seed = limits, seed
        self._has_roster = bool(gathered.told.roster)
        self._leads = {p.person_id: p.lead_id for p in gathered.told.roster}
        # Of what is not in writing we know nothing: it would pass for calm.
        contacts = gathered.contacts.filter(gathered.contacts["has_text"])
        self._contacts, self._exposures = contacts, gathered.exposures
        zones = {p.person_id: ZoneInfo(p.time_zone) for p in gathered.told.roster}
        self._hours = _hours(contacts, zones)
        self._weeks: dict[tuple[int, int], tuple[list[Prompt], list[QueuePrompt]]] = {}

    def prompts(
        self, starts: datetime, ends: datetime, purpose: str
    ) -> tuple[list[Prompt], list[QueuePrompt]]:
        """Whom leads are asked to say a word to, and which queues the head hears of.

        Half-open. Dangers are among them once a person; `alerts` has each. Person: person_id, or
        account or alias for whoever is on no roster; only those of the roster have a lead.
        """
        week = microseconds(starts), microseconds(ends)
        if week not in self._weeks:
            self._weeks[week] = self._judge(*week, purpose)
        return self._weeks[week]

    def alerts(self, starts: datetime | None, ends: datetime | None) -> list[Alert]:
        """Every danger of a week, once a conversation and reader, the first first.

        Of all of it where there are no times.
        """
        rows = self._exposures.filter(self._exposures["danger"])
        if starts and ends:
            rows = within(rows, starts, ends)
        found: dict[tuple[str | None, str], Alert] = {}
        for row in rows.sort_by([("at", "ascending"), ("item_id", "ascending")]).to_pylist():
            who, where = self._who(row), row["conversation_id"]
            found.setdefault(
                (who, where), Alert(who, row["name"], CareKind.DANGER, row["at"], where)
            )
        return list(found.values())

    def of_no_time(self) -> list[Alert]:
        """Of each person what was worst, for where nothing has a time and there are no weeks."""
        worst: dict[str, Alert] = {}
        for row in self._exposures.sort_by("item_id").to_pylist():
            who = self._who(row)
            kind = next((kind for column, kind in KINDS if row[column]), CareKind.DISTRESS)
            if who is None or kind in (CareKind.DANGER, CareKind.HOSTILITY):
                continue
            one = Alert(who, row["name"], kind, None)
            before = worst.get(who, one)
            worst[who] = min(before, one, key=lambda alert: URGENCY.index(alert.kind))
        return sorted(worst.values(), key=lambda a: (URGENCY.index(a.kind), a.name or "", a.who))

    def _who(self, row: Mapping[str, object]) -> str | None:
        mine = row["person_id"] or (None if self._has_roster else row["actor_key"])
        return str(mine) if mine else None

    def _judge(
        self, starts: int, ends: int, purpose: str
    ) -> tuple[list[Prompt], list[QueuePrompt]]:
        people, queues, contacts, met = self._numbered()
        weight = _weight_of_contacts(contacts, met, self._limits)
        timed = contacts.at != NO_TIME
        cells, cell = cells_of(
            self._contacts["client"],
            self._contacts["queue"],
            self._contacts["channel"],
            self._hours,
        )
        before = timed & (contacts.at < starts)
        week = timed & (starts <= contacts.at) & (contacts.at < ends)
        rates = learn_rates(cells, cell[before], weight[before], self._limits)
        handled = Handled(contacts.person[week], contacts.queue[week], cell[week])
        judging = Judging(starts, ends, cells, rates, self._limits)
        return care_of_week(
            met.messages, handled, people, queues, judging, seed=self._seed, purpose=purpose
        )

    def _numbered(self) -> tuple[list[Colleague], list[Queue], "_Contacts", "_Received"]:
        """People and queues, and both tables with their numbers; who is nobody's is left out."""
        told = self._exposures.filter(pc.is_valid(self._exposures["at"]))
        told = told.filter(pc.is_valid(_whom(told)))
        whose = pa.chunked_array([*_whom(self._contacts).chunks, *_whom(told).chunks], pa.string())
        names = pc.unique(whose)
        persons = set(self._leads)
        people = [
            Colleague(name, self._leads.get(name)) if name in persons else Colleague(name, None)
            for name in names.to_pylist()
        ]
        queues, numbers = _queues([self._contacts, told])
        contacts = _Contacts(
            _number(_whom(self._contacts), names),
            numbers[0],
            _times(self._contacts["at"]),
            self._contacts["conversation_id"],
        )
        flags = {name: _flags(told[name]) for name in ("hostile", "abusive", "danger")}
        messages = Met(
            person=_number(_whom(told), names),
            queue=numbers[1],
            at=_times(told["at"]),
            distressing=_flags(told["distressing"]),
            **flags,
        )
        return people, queues, contacts, _Received(messages, told["conversation_id"])


@dataclass(frozen=True)
class _Contacts:
    """One row a contact."""

    person: Rows
    queue: Rows
    at: Rows
    conversation: pa.ChunkedArray


@dataclass(frozen=True)
class _Received:
    """One row a message received."""

    messages: Met
    conversation: pa.ChunkedArray


def _weight_of_contacts(contacts: _Contacts, met: _Received, limits: Limits) -> Rows:
    """What each contact brought: the weights of its messages to this person, summed."""
    names = pc.unique(contacts.conversation)
    place = _number(contacts.conversation, names) * np.int64(1 << 31) + contacts.person
    asked = _number(met.conversation, names) * np.int64(1 << 31) + met.messages.person
    order = np.argsort(place, kind="stable")
    found = np.searchsorted(place[order], asked)
    found = np.minimum(found, max(len(order) - 1, 0))
    weight = np.zeros(len(place), np.int64)
    if len(order):
        there = place[order][found] == asked
        np.add.at(weight, order[found][there], met.messages.weight(limits)[there])
    return weight


def _hours(contacts: pa.Table, zones: Mapping[str, ZoneInfo]) -> Rows:
    """The hour on the wall of whoever handled it; UTC's where the roster does not tell."""
    at = contacts["at"]
    known = _flags(pc.is_valid(at))
    hours = np.full(contacts.num_rows, NO_HOUR, np.int64)
    whose = [zones.get(person or "", UTC_ZONE).key for person in contacts["person_id"].to_pylist()]
    keys = np.asarray(whose, dtype=np.str_)
    for key in np.unique(keys).tolist():
        rows = np.flatnonzero(known & (keys == key))
        local = pc.cast(at.take(pa.array(rows)), pa.timestamp("us", key))
        hours[rows] = pc.hour(local).to_numpy()
    return hours


def _whom(rows: pa.Table) -> pa.ChunkedArray:
    return pc.coalesce(rows["person_id"], rows["actor_key"])


def _queues(tables: Sequence[pa.Table]) -> tuple[list[Queue], list[Rows]]:
    """Every queue that is met, and the number of each row's, table by table."""
    numbers: dict[tuple[str, str | None], int] = {}
    found = []
    for table in tables:
        rows = zip(table["client"].to_pylist(), table["queue"].to_pylist(), strict=True)
        found.append(np.array([numbers.setdefault(r, len(numbers)) for r in rows], np.int64))
    return [Queue(client, name) for client, name in numbers], found


def _number(column: pa.ChunkedArray, names: pa.Array) -> Rows:
    place = pc.fill_null(pc.index_in(column, value_set=names), NOBODY)
    found: Rows = place.to_numpy().astype(np.int64)
    return found


def _times(column: pa.ChunkedArray) -> Rows:
    times: Rows = pc.fill_null(column.cast(pa.int64()), NO_TIME).to_numpy()
    return times


def _flags(column: pa.ChunkedArray) -> Flags:
    flags: Flags = column.to_numpy(zero_copy_only=False).astype(bool)
    return flags
