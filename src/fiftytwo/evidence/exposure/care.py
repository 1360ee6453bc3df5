"""Whom a lead is asked to say something human to this week, and which queues the head hears of.

People and queues are whole numbers: places in the lists that are handed in with them. Times are
int64 microseconds since 1970, UTC. Definition: docs/reference/definitions/exposure.md
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.exposure.dose import Ints, Peaks, highest_doses
from fiftytwo.evidence.exposure.excess import out_of_line, tail_probability
from fiftytwo.evidence.exposure.expectation import Cells, Rates, expect
from fiftytwo.evidence.exposure.limits import MIN_GROUP, Limits
from fiftytwo.kit.seeds import chance_for
from fiftytwo.terms.brief import MOST_CARE, CareKind

Flags = npt.NDArray[np.bool_]


URGENCY = (CareKind.DANGER, CareKind.ABUSE, CareKind.HOSTILITY, CareKind.DISTRESS)
"""The most urgent first."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Met:
    """What customers said that somebody had to read, one row a message; times are known."""

    person: Ints
    queue: Ints
    at: Ints
    hostile: Flags
    abusive: Flags
    danger: Flags
    distressing: Flags

    def weight(self, limits: Limits) -> Ints:
        mild = np.where(self.hostile, limits.hostility_weight, 0)
        return np.where(self.abusive, limits.abuse_weight, mild).astype(np.int64)

    def where(self, rows: Flags) -> "Met":
        return Met(*(column[rows] for column in vars(self).values()))


@dataclass(frozen=True)
class Handled:
    """The contacts of the week, one row a contact; `cell` is its place in Cells."""

    person: Ints
    queue: Ints
    cell: Ints

    def where(self, rows: Flags) -> "Handled":
        return Handled(*(column[rows] for column in vars(self).values()))


@dataclass(frozen=True)
class Colleague:
    """Somebody who handles contacts; `lead` is null where nobody leads them."""

    person: str
    lead: str | None


@dataclass(frozen=True)
class Queue:
    """A queue of a client; the name is null where the source tells none."""

    client: str
    name: str | None


@dataclass(frozen=True)
class Prompt:
    """Asks a lead to say something human to one person: of what kind, and when it happened."""

    person: str
    lead: str | None
    kind: CareKind
    at: datetime


@dataclass(frozen=True)
class QueuePrompt:
    """Tells the head that a queue is hard for most who work it: change the rota."""

    client: str
    queue: str | None
    people: int
    """Who worked it in the week; never fewer than five."""
    people_affected: int | None
    """Of these, for whom it was out of line; null below five: it would point at persons."""


@dataclass(frozen=True)
class Judging:
    """By what a week is judged: the week, half-open, what its contacts let expect, the limits."""

    starts: int
    ends: int
    cells: Cells
    rates: Rates
    limits: Limits

    def within(self, met: Met) -> Met:
        return met.where((self.starts <= met.at) & (met.at < self.ends))


@dataclass(frozen=True)
class _Sign:
    """What one person's prompt would be."""

    kind: CareKind
    strength: float
    at: int


def care_of_week(
    met: Met,
    handled: Handled,
    people: Sequence[Colleague],
    queues: Sequence[Queue],
    judging: Judging,
    *,
    seed: int,
    purpose: str,
) -> tuple[list[Prompt], list[QueuePrompt]]:
    """Prompts for leads, by lead and then by urgency; and for the head, in the order of `queues`.

    met: of the week and of the month before, since a dose reaches back. handled: of the week.
    seed, purpose: break ties, so that the same page comes out again and no alphabet is favoured.

    A queue out of line is told to the head, and what came from it opens nobody's own prompt, except
    danger, and abuse at its worst. A lead has at most two prompts a week, one a person, the most
    urgent kind first, then the highest dose; danger is always there and takes no place.
    """
    told = _queue_prompts(met, handled, queues, judging)
    is_hard = np.isin(np.arange(len(queues)), list(told))
    rest = met.where(~is_hard[met.queue])
    signs = _strongest(
        _danger(judging.within(met)),
        _worst_abuse(met, judging),
        _too_much(rest, handled.where(~is_hard[handled.queue]), judging),
        _distress(judging.within(rest)),
    )
    return _chosen(signs, people, seed, purpose), list(told.values())


def _strongest(*several: Mapping[int, _Sign]) -> dict[int, _Sign]:
    """Each person's most urgent sign, of equally urgent ones the highest dose."""
    best: dict[int, _Sign] = {}
    for signs in several:
        for person, sign in signs.items():
            best[person] = min(best.get(person, sign), sign, key=_urgency)
    return best


def _urgency(sign: _Sign) -> tuple[int, float]:
    return URGENCY.index(sign.kind), -sign.strength


def _queue_prompts(
    met: Met, handled: Handled, queues: Sequence[Queue], judging: Judging
) -> dict[int, QueuePrompt]:
    """Queue -> what the head is told, for queues where most people are out of line."""
    at_queue = replace(handled, person=handled.person * len(queues) + handled.queue)
    there = replace(met, person=met.person * len(queues) + met.queue)
    pairs = np.unique(at_queue.person)
    affected = np.isin(pairs, _out_of_line(there, at_queue, judging))
    n_worked, n_affected = (
        np.bincount(rows % len(queues), minlength=len(queues)).tolist()
        for rows in (pairs, pairs[affected])
    )
    return {
        place: QueuePrompt(queue.client, queue.name, worked, hit if hit >= MIN_GROUP else None)
        for place, (queue, worked, hit) in enumerate(zip(queues, n_worked, n_affected, strict=True))
        if worked >= judging.limits.queue_people and hit > judging.limits.queue_share * worked
    }


def _out_of_line(met: Met, handled: Handled, judging: Judging) -> Ints:
    """Whose dose, or whose week, is out of line; each once."""
    limits = judging.limits
    peaks = _peaks(met, judging)
    mine = judging.within(met)
    who, place = np.unique(np.concatenate([handled.person, mine.person]), return_inverse=True)
    contact, message = np.split(place, [len(handled.person)])
    received = np.bincount(message, weights=mine.weight(limits), minlength=len(who))
    expected = expect(judging.rates, judging.cells, contact, handled.cell, len(who))
    whole = received.astype(np.int64)
    weeks = who[out_of_line(whole, tail_probability(whole, expected), limits)]
    return np.union1d(peaks.person[peaks.dose >= limits.dose_from], weeks)


def _peaks(met: Met, judging: Judging) -> Peaks:
    return highest_doses(
        met.person,
        met.at,
        met.weight(judging.limits).astype(np.float64),
        starts=judging.starts,
        ends=judging.ends,
        half_life_days=judging.limits.half_life_days,
    )


def _too_much(met: Met, handled: Handled, judging: Judging) -> dict[int, _Sign]:
    """Whoever is out of line, at their highest dose; abuse if there was any, else hostility."""
    whose = _out_of_line(met, handled, judging)
    week = judging.within(met)
    abused = set(week.person[week.abusive].tolist())
    return {
        person: _Sign(CareKind.ABUSE if person in abused else CareKind.HOSTILITY, dose, at)
        for person, dose, at in _rows(_peaks(met.where(np.isin(met.person, whose)), judging))
    }


def _worst_abuse(met: Met, judging: Judging) -> dict[int, _Sign]:
    return {
        person: _Sign(CareKind.ABUSE, dose, at)
        for person, dose, at in _rows(_peaks(met.where(met.abusive), judging))
        if dose >= judging.limits.worst_abuse_from
    }


def _danger(week: Met) -> dict[int, _Sign]:
    """The first of the week: whoever waits longest for a word."""
    return _first_of(CareKind.DANGER, week.where(week.danger))


def _distress(week: Met) -> dict[int, _Sign]:
    """Told without hostility; what was hostile is counted as that."""
    return _first_of(
        CareKind.DISTRESS, week.where(week.distressing & ~week.hostile & ~week.abusive)
    )


def _first_of(kind: CareKind, some: Met) -> dict[int, _Sign]:
    """Each person's first of these messages; more of them are stronger."""
    signs: dict[int, _Sign] = {}
    for row in np.lexsort((some.at, some.person)).tolist():
        person = int(some.person[row])
        before = signs.get(person, _Sign(kind, 0.0, int(some.at[row])))
        signs[person] = _Sign(kind, before.strength + 1, before.at)
    return signs


def _rows(peaks: Peaks) -> list[tuple[int, float, int]]:
    return list(zip(peaks.person.tolist(), peaks.dose.tolist(), peaks.at.tolist(), strict=True))


def _chosen(
    signs: Mapping[int, _Sign], people: Sequence[Colleague], seed: int, purpose: str
) -> list[Prompt]:
    by_lead: dict[str, list[int]] = {}
    for place in signs:
        by_lead.setdefault(people[place].lead or "", []).append(place)
    chosen = []
    for lead in sorted(by_lead):
        chance = chance_for(seed, "care", purpose, lead)
        lots = {p: chance.random() for p in sorted(by_lead[lead], key=lambda p: people[p].person)}
        ordered = sorted(lots, key=lambda p: (*_urgency(signs[p]), lots[p]))
        danger = [place for place in ordered if signs[place].kind == CareKind.DANGER]
        others = [place for place in ordered if signs[place].kind != CareKind.DANGER]
        chosen += [_prompt(people[p], signs[p]) for p in danger + others[:MOST_CARE]]
    return chosen


def _prompt(who: Colleague, sign: _Sign) -> Prompt:
    at = _EPOCH + timedelta(microseconds=sign.at)
    return Prompt(who.person, who.lead, sign.kind, at)
