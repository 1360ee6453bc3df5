"""Load: angry but decent contacts per hour worked.

People and groups are whole numbers from 0 on, times int64 microseconds since 1970, UTC. What is
said of a person here is for deciding whom to ask; it is shown to nobody. Groups are shown, from
five people on. Definition: docs/reference/definitions/load.md
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.exposure.limits import MIN_GROUP

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

HOUR_US = 3600 * 1_000_000


@dataclass(frozen=True)
class Worked:
    """Stretches of work, half-open, one row a stretch; a person's stretches do not overlap."""

    person: Ints
    starts: Ints
    ends: Ints

    def hours(self, n_people: int) -> Floats:
        """Hours worked, a row a person; NaN, never 0, for whoever has no shift on file."""
        hours = (self.ends - self.starts) / HOUR_US
        total = np.bincount(self.person, weights=hours, minlength=n_people)
        return np.where(total > 0, total, np.nan)

    def holds(self, person: Ints, at: Ints) -> Flags:
        """Whether each person was at work at that instant."""
        if not len(self.person):
            return np.zeros(len(person), dtype=bool)
        row = _last_before(self.person, self.starts, person, at)
        found = row >= 0
        row = np.maximum(row, 0)
        is_there: Flags = found & (self.person[row] == person) & (at < self.ends[row])
        return is_there


def worked_in(
    person: Ints, starts: Ints, ends: Ints, *, week_starts: int, week_ends: int
) -> Worked:
    """The work of a week: shifts that begin in it, whole, since a night belongs to its first day.

    One row a shift, in any order. Shifts of a person that touch or overlap are one stretch: nobody
    works twice at a time.
    """
    mine = (week_starts <= starts) & (starts < week_ends) & (starts < ends)
    order = np.lexsort((starts[mine], person[mine]))
    who, begin, end = (column[mine][order] for column in (person, starts, ends))
    if not len(who):
        return Worked(who, begin, end)
    # Lift each person's times above all times before, so that one running maximum serves all.
    lift = (who - who[0]) * (int(end.max() - begin.min()) + 1)
    latest = np.maximum.accumulate(end + lift)
    new = np.append(True, (begin + lift)[1:] > latest[:-1])
    last = np.append(np.flatnonzero(new)[1:] - 1, len(who) - 1)
    return Worked(who[new], begin[new], (latest - lift)[last])


def loads(
    person: Ints, at: Ints, frustrated: Flags, hostile: Flags, worked: Worked, n_people: int
) -> Floats:
    """Angry but decent contacts per hour worked, a row a person; NaN without shifts.

    person, at, frustrated, hostile: one row a contact: who handled it and when, and whether its
    customer said anything frustrated, or anything hostile. Contacts outside the stretches of
    work are left out, above the line as below it.
    """
    counts = _angry_but_decent(person, at, frustrated, hostile, worked, n_people)
    rates: Floats = counts / worked.hours(n_people)
    return rates


def group_loads(
    person: Ints,
    at: Ints,
    frustrated: Flags,
    hostile: Flags,
    worked: Worked,
    group: Ints,
    n_groups: int,
) -> Floats:
    """The same for groups, all their contacts over all their hours; a row a group.

    group: for each person, the team, queue or site they belong to. NaN for a group in which fewer
    than five people have shifts on file: it would point at a person.
    """
    n_people = len(group)
    counts = _angry_but_decent(person, at, frustrated, hostile, worked, n_people)
    hours = worked.hours(n_people)
    known = ~np.isnan(hours)
    n = np.bincount(group[known], minlength=n_groups)
    angry, total = (
        np.bincount(group[known], weights=column[known], minlength=n_groups)
        for column in (counts, hours)
    )
    rates: Floats = np.divide(angry, total, out=np.full(n_groups, np.nan), where=n >= MIN_GROUP)
    return rates


def _angry_but_decent(
    person: Ints, at: Ints, frustrated: Flags, hostile: Flags, worked: Worked, n_people: int
) -> Floats:
    counted = frustrated & ~hostile & worked.holds(person, at)
    return np.bincount(person[counted], minlength=n_people).astype(np.float64)


def _last_before(person: Ints, starts: Ints, who: Ints, at: Ints) -> Ints:
    """For each (who, at) the last row of (person, starts), both sorted, not after it; else -1."""
    everyone, times = np.concatenate([person, who]), np.concatenate([starts, at])
    asked = np.repeat([False, True], [len(person), len(who)])
    order = np.lexsort((asked, times, everyone))
    row = np.empty(len(order), dtype=np.int64)
    row[order] = np.cumsum(~asked[order]) - 1
    found: Ints = row[asked]
    return found
