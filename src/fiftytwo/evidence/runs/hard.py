"""What made a team's week hard, and what it went through together: groups of five or more.

Nothing here is about one person, and nothing is said of fewer than five who worked there.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from statistics import median
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.exposure.care import QueuePrompt
from fiftytwo.evidence.exposure.limits import MIN_GROUP
from fiftytwo.evidence.exposure.load import group_loads, worked_in
from fiftytwo.evidence.runs.gathered import Flags, Gathered, microseconds
from fiftytwo.evidence.runs.rule_words import words_of_rule
from fiftytwo.evidence.seen.seen import Shifts
from fiftytwo.kit.wilson import wilson
from fiftytwo.terms.brief import Line, Says
from fiftytwo.terms.moments import MomentKind
from fiftytwo.terms.people import Person

LEAST_REFUSALS = 3
"""Fewer than these may be chance, or one hard customer."""

LEAST_CONTACTS = 20
"""Below this a share of angry contacts says little."""

BUSY_TIMES = 1.5
"""A day is busy with so many times the contacts of the median day."""

FEW_DAYS = 5
"""Days with contacts below which no day is usual."""


def refusals(gathered: Gathered, rows: Flags, people: frozenset[str], from_: float) -> list[Line]:
    """How often a rule made people here say no, at the queue where it was most often; in its words.

    rows: of `gathered.said`, what these people wrote in the week; from_: the signal's threshold.
    """
    said = gathered.said
    with np.errstate(invalid="ignore"):
        noes = np.flatnonzero(rows & (said.refusal >= from_))
    conversations = gathered.conversations
    numbers = said.conversation[noes]
    where: dict[tuple[str, str | None], list[int]] = {}
    for row, number in zip(noes.tolist(), numbers.tolist(), strict=True):
        place = tuple(conversations[name][number].as_py() for name in ("client", "queue"))
        where.setdefault((place[0], place[1]), []).append(row)
    shown = [
        (len(found), queue or client, found)
        for (client, queue), found in where.items()
        if len(found) >= LEAST_REFUSALS and _worked(gathered, client, queue, people) >= MIN_GROUP
    ]
    if not shown:
        return []
    count, name, found = max(shown, key=lambda each: (each[0], each[1]))
    told = words_of_rule(said.text.take(pa.array(found)).to_pylist())
    at, words = told if told else (0, None)
    example = conversations["conversation_id"][said.conversation[found[at]]].as_py()
    facts = {"count": count, "where": name, "words": words, "example": example}
    return [Line(Says.REFUSALS, facts)]


def angry(contacts: pa.Table) -> list[Line]:
    """The queue with more angry but decent contacts than the others, beyond chance.

    contacts: rows of tables/contacts.py, of the week and of these people, with text.
    """
    decent = pc.and_(contacts["angry"], pc.invert(contacts["hostile"]))
    table = contacts.append_column("decent", decent)
    by_queue = table.group_by(["client", "queue"]).aggregate(
        [("decent", "sum"), ("decent", "count"), ("person_id", "count_distinct")]
    )
    total, all_angry = table.num_rows, pc.sum(decent).as_py() or 0
    found = []
    for row in by_queue.to_pylist():
        n, of = row["decent_sum"], row["decent_count"]
        if of < LEAST_CONTACTS or row["person_id_count_distinct"] < MIN_GROUP or of == total:
            continue
        rest = (all_angry - n) / (total - of)
        if wilson(n, of)[0] > rest:
            found.append((n / of, row["queue"] or row["client"]))
    if not found:
        return []
    share, name = max(found)
    return [Line(Says.ANGRY_LOAD, {"queue": name, "share": round(share, 2)})]


def loads(
    contacts: pa.Table, people: Sequence[Person], shifts: Shifts, week: tuple[datetime, datetime]
) -> list[Line]:
    """How often angry but decent contacts came, by team: for those with five people on shift.

    contacts: rows of tables/contacts.py, of the week.
    """
    number = {person.person_id: place for place, person in enumerate(people)}
    starts, ends = map(microseconds, week)
    told = [
        (number[who], microseconds(start), microseconds(end))
        for who, mine in shifts.items()
        if who in number
        for start, end in mine
    ]
    whose, begin, end = np.array(told, np.int64).reshape(-1, 3).T
    worked = worked_in(whose, begin, end, week_starts=starts, week_ends=ends)
    mine = contacts.filter(pc.is_in(contacts["person_id"], pa.array(sorted(number), pa.string())))
    teams = sorted({person.team for person in people if person.team})
    if not teams:
        return []
    # Whoever is in no team is in one beyond the last, which is not shown.
    group = [teams.index(p.team) if p.team else len(teams) for p in people]
    angry_, hostile = (_flags(mine[name]) for name in ("angry", "hostile"))
    rates = group_loads(
        np.array([number[who] for who in mine["person_id"].to_pylist()], np.int64),
        pc.fill_null(mine["at"].cast(pa.int64()), 0).to_numpy(),
        angry_,
        hostile,
        worked,
        np.array(group, np.int64),
        len(teams) + 1,
    )
    shown = [(team, rate) for team, rate in zip(teams, rates.tolist(), strict=False) if rate > 0]
    if not shown:
        return []
    hours = [round(1 / rate, 1) for _, rate in shown]
    return [Line(Says.LOADS, {"teams": [team for team, _ in shown], "hours": hours})]


def hard_queues(prompts: Iterable[QueuePrompt]) -> list[Line]:
    """One line a queue: the head changes the rota."""
    return [Line(Says.HARD_QUEUE, {"queue": each.queue or each.client}) for each in prompts]


def weathered(
    gathered: Gathered,
    team: str | None,
    contacts: pa.Table,
    bounds: tuple[datetime, datetime] | None,
    zone: ZoneInfo,
) -> list[Line]:
    """The day that the team got through together, with how many contacts there were.

    contacts: the team's, of the week and the weeks before.
    """
    mine = [
        row
        for row in gathered.moments
        if row["kind"] == MomentKind.WEATHERED_TOGETHER
        and row["name"] == team
        and row["at"] is not None
        and (bounds is None or bounds[0] <= row["at"] < bounds[1])
    ]
    if not mine or team is None:
        return []
    days = _contacts_by_day(contacts, zone)
    best = max(mine, key=lambda row: (days.get(row["at"].astimezone(zone).date(), 0), row["at"]))
    day = best["at"].astimezone(zone).date()
    usual = median(days.values()) if len(days) >= FEW_DAYS else None
    busy = usual is not None and days.get(day, 0) >= BUSY_TIMES * usual
    facts: Mapping[str, object] = {
        "weekday": day.weekday(),
        "contacts": days[day] if busy else None,
        "usual": round(usual) if busy and usual is not None else None,
        "example": best["conversation_id"],
    }
    return [Line(Says.WEATHERED, facts)]


def _contacts_by_day(contacts: pa.Table, zone: ZoneInfo) -> dict[object, int]:
    at = contacts["at"].drop_null().cast(pa.timestamp("us", zone.key))
    counted = pc.value_counts(pc.local_timestamp(at).cast(pa.date32()))
    return {row["values"]: row["counts"] for row in counted.to_pylist()}


def _worked(gathered: Gathered, client: str, queue: str | None, people: frozenset[str]) -> int:
    """How many of these people worked a queue lately."""
    contacts = gathered.contacts
    there = pc.equal(contacts["client"], client)
    same = pc.equal(contacts["queue"], queue) if queue else pc.is_null(contacts["queue"])
    who = contacts.filter(pc.and_(there, pc.fill_null(same, False)))["person_id"]
    return len(people & set(pc.unique(who).to_pylist()))


def _flags(column: pa.ChunkedArray) -> Flags:
    flags: Flags = column.to_numpy(zero_copy_only=False).astype(bool)
    return flags
