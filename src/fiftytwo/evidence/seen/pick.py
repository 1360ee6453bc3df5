"""The week's picks: the longest unseen first, then the clearest words; at most five, one each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fiftytwo.evidence.seen.seen import Seen
from fiftytwo.kit.seeds import chance_for
from fiftytwo.terms.brief import MOST_THANKS
from fiftytwo.terms.moments import Moment, Unfit
from fiftytwo.terms.people import State
from fiftytwo.terms.standing import Unit

NOT_PICKED = (State.ON_LEAVE, State.LEFT)
"""Who is away reads it when back; the moment waits on their page."""

STEADY = "steady"
"""The kind of moment that rests on the weakest evidence: solved, not reopened, no words."""

HARASSES = frozenset({Unfit.SEXUAL})
"""Words that no lead may be offered as thanks: whoever got them was harassed."""

ENOUGH = 3
"""With so many other picks the page needs no steady one."""

MOST_STEADY = 1
"""More than one on a page would read like filling."""


@dataclass(frozen=True)
class _Candidate:
    """One person with the moment that would be theirs."""

    person: Seen
    moment: Moment
    lot: float

    @property
    def is_steady(self) -> bool:
        return self.moment.kind == STEADY


def pick(
    standing: Sequence[Seen],
    moments: Mapping[str, Sequence[Moment]],
    *,
    seed: int,
    purpose: str,
) -> list[tuple[Seen, Moment]]:
    """At most five people with their clearest moment of the week, in the order of the page.

    moments: person_id -> moments of the week. Ties are broken by `seed` and `purpose` (the week
    and lead), so that the same page comes out again and no alphabet is favoured.
    """
    fit = {
        who: [one for one in mine if not HARASSES & set(one.unfit)] for who, mine in moments.items()
    }

    candidates = [
        _candidate(person, fit[person.person.person_id], seed, purpose)
        for person in standing
        if person.state not in NOT_PICKED and fit.get(person.person.person_id)
    ]
    unit = _unit(candidates)
    candidates.sort(key=lambda c: _page_order(c, unit))
    others = [c for c in candidates if not c.is_steady]
    steady = [c for c in candidates if c.is_steady][: MOST_STEADY if len(others) < ENOUGH else 0]
    picked = sorted([*others, *steady], key=lambda c: _page_order(c, unit))
    return [(c.person, c.moment) for c in picked[:MOST_THANKS]]


def _candidate(person: Seen, mine: Sequence[Moment], seed: int, purpose: str) -> _Candidate:
    """A person with the clearest moment; steady work only where there is nothing else."""
    best = max(
        mine, key=lambda m: (m.kind != STEADY, not was_thanked_for(person, m), m.strength, m.id)
    )
    lot = chance_for(seed, "picks", purpose, person.person.person_id).random()
    return _Candidate(person, best, lot)


def was_thanked_for(person: Seen, moment: Moment) -> bool:
    """Whether their lead recognised them after this moment of the reported week.

    Nothing says for what; a lead who has just thanked them most likely knows.
    """
    thanked = person.lead_thanked_at
    return thanked is not None and moment.at is not None and thanked >= moment.at


def _unit(candidates: Sequence[_Candidate]) -> Unit:
    """One unit for a page, so that like is compared with like: seven days at work are not seven.

    Calendar days where they are all that is known of anyone who was ever recognised.
    """
    units = {c.person.unit for c in candidates if c.person.last_at is not None}
    return Unit.CALENDAR if Unit.CALENDAR in units else Unit.AT_WORK


def _page_order(candidate: _Candidate, unit: Unit) -> tuple[bool, float, float, float, str]:
    person, moment = candidate.person, candidate.moment
    return (
        was_thanked_for(person, moment),
        -_unseen(person, unit),
        -moment.strength,
        candidate.lot,
        person.person.person_id,
    )


def _unseen(person: Seen, unit: Unit) -> float:
    """Days since last recognised; never recognised is longest."""
    days = person.days_at_work if unit == Unit.AT_WORK else person.calendar_days
    return float("inf") if person.last_at is None or days is None else float(days)
