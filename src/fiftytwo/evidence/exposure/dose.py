"""Dose: the sum of what someone received, each message halved every few days.

Times are int64 microseconds since 1970, UTC. People are whole numbers from 0 on: places in a list
that the caller keeps. Definition: docs/reference/definitions/dose.md
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

DAY_US = 24 * 3600 * 1_000_000


@dataclass(frozen=True)
class Peaks:
    """The highest dose of each person who received something, one row a person, by person."""

    person: Ints
    dose: Floats
    at: Ints
    """When it was reached, with the message that brought it there; the first time of equals."""


def dose_at(
    person: Ints,
    at: Ints,
    weight: Floats,
    *,
    of: Ints,
    when: Ints,
    half_life_days: float,
) -> Floats:
    """The dose of person `of[i]` at the instant `when[i]`.

    person, at, weight: one row a message received, in any order. of, when: what is asked, in any
    order. What is received at the very instant counts; nobody who received nothing has more
    than 0.
    """
    everyone = np.concatenate([person, of])
    times = np.concatenate([at, when])
    asked = np.repeat([False, True], [len(person), len(of)])
    weights = np.concatenate([weight, np.zeros(len(of))])
    order = np.lexsort((asked, times, everyone))
    doses = np.empty(len(order))
    doses[order] = _running(everyone[order], times[order], weights[order], half_life_days)
    found: Floats = doses[asked]
    return found


def highest_doses(
    person: Ints,
    at: Ints,
    weight: Floats,
    *,
    starts: int,
    ends: int,
    half_life_days: float,
) -> Peaks:
    """The highest dose that each person reached from `starts` on and before `ends`.

    What was received before counts with what is left of it, but only something received within
    the span reaches a dose: whoever had a quiet week has no row, so that nobody is told twice
    of the same.
    """
    order = np.lexsort((at, person))
    who, times = person[order], at[order]
    doses = _running(who, times, weight[order], half_life_days)
    within = (starts <= times) & (times < ends)
    who, times, doses = who[within], times[within], doses[within]
    best = np.lexsort((times, -doses, who))
    people, first = np.unique(who[best], return_index=True)
    taken = best[first]
    return Peaks(people, doses[taken], times[taken])


def _running(person: Ints, at: Ints, weight: Floats, half_life_days: float) -> Floats:
    """The dose of each row's person just after that row; rows sorted by person, then time.

    A sum that decays is a chain of "times what is left, plus what is new", and such chains can be
    put together in pairs, then pairs of pairs: a dozen passes over columns instead of a loop
    over rows. One cumulative sum of growing weights would overflow after a few years.
    """
    dose = weight.astype(np.float64)
    half_lives = np.diff(at, prepend=at[:1]) / (half_life_days * DAY_US)
    # Nothing is left of what somebody else received.
    goes_on = np.diff(person, prepend=-1) == 0
    left = np.where(goes_on, 0.5 ** np.maximum(half_lives, 0), 0.0)
    step = 1
    while left[step:].any():
        dose[step:] = dose[step:] + left[step:] * dose[:-step]
        left[step:] = left[step:] * left[:-step]
        step *= 2
    return dose
