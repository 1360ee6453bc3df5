"""Which groups can be shown side by side so that nothing comes out about fewer than five people.

Leaving out the small groups is not enough. Where a team of three is hidden and its site is shown,
the site less its other teams is the team of three. So the question is not who is shown but what
can be computed from all that is shown together.

How it is found out: draw another world at random in which every group shown has the same sum. What
can be computed from what is shown is the same in both worlds; what cannot, differs. So a small set
of people whose sum is the same in both is given away, and one more group is hidden.

Definition: docs/reference/definitions/equity.md
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, permutations

import numpy as np
import numpy.typing as npt

SMALLEST = 5
"""Below this a figure points at a person. DESIGN 2.3."""

MOST_TIED = 4
FEW_CELLS = 100
"""Up to four small cells are weighed against one another where there are no more than these: in
larger crowds it takes long, and groups that nearly coincide are found all the same."""

WORLDS = MOST_TIED + 2
"""Other worlds drawn at a time: what agrees in one by accident does not in six."""

SAME = 1e-6
"""Closer than this is the same: sums are of the order of 1, errors of computing of 1e-10."""

_HAIR = 1e-9
"""Added where groups add up to one another, which has no single solution otherwise."""

_Floats = npt.NDArray[np.float64]
_Ints = npt.NDArray[np.int64]

Group = tuple[int, str | None]
"""Number of the split, value in it; a null value is those of whom it is not told."""


def safe_to_show(
    people: Sequence[Sequence[str | None]], among: frozenset[Group] | None = None
) -> frozenset[Group]:
    """The groups that can be shown together.

    people: one row a person, one value a split; for the total, a split in which all have the same
    value. among: only these may be shown; None: all. The order of people changes nothing.

    No group of fewer than five, and nothing that follows from the groups shown, by adding, taking
    away or weighing, and rests on fewer than five. In crowds of more than FEW_CELLS small cells it
    is not looked for what only several groups of each of two splits, or three splits, give away.
    """
    if not people or not people[0]:
        return frozenset()
    ordered = sorted(people, key=lambda row: [(value is None, value or "") for value in row])
    groups = sorted(
        {(split, row[split]) for row in ordered for split in range(len(row))},
        key=lambda group: (group[0], group[1] is None, group[1] or ""),
    )
    number = {group: n for n, group in enumerate(groups)}
    of = np.array(
        [[number[split, value] for split, value in enumerate(row)] for row in ordered],
        dtype=np.int64,
    )
    sizes = np.bincount(of.ravel(), minlength=len(groups))
    allowed = np.array([among is None or group in among for group in groups], dtype=np.bool_)
    crowd = _Crowd(of, sizes, tuple(_small_cells(of)), (sizes >= SMALLEST) & allowed)
    while (given_away := _given_away(crowd)) is not None:
        crowd = crowd.without(_to_hide(crowd, given_away))
    return frozenset(group for group, shown in zip(groups, crowd.shown, strict=True) if shown)


@dataclass(frozen=True)
class _Cells:
    """People told apart by some of the splits."""

    of: _Ints
    """The cell of each person."""
    sizes: _Ints
    small: _Ints
    """The cells of fewer than five people."""

    def sums(self, values: _Floats) -> _Floats:
        sums = np.zeros((len(self.sizes), values.shape[1]))
        np.add.at(sums, self.of, values)
        return sums


@dataclass(frozen=True)
class _Crowd:
    """People, the groups they are in, and which of these are shown."""

    of: _Ints
    """One row a person, one column a split: the number of the group."""
    sizes: _Ints
    cells: tuple[_Cells, ...]
    """By one split, by two, …; last by all."""
    shown: npt.NDArray[np.bool_]

    def without(self, group: int) -> "_Crowd":
        shown = self.shown.copy()
        shown[group] = False
        return replace(self, shown=shown)

    def sums(self, values: _Floats) -> _Floats:
        """Sums of `values` (one row a person) over each group shown; 0 for one not shown."""
        sums = np.zeros((len(self.sizes), values.shape[1]))
        for groups in self.of.T:
            np.add.at(sums, groups, values)
        sums[~self.shown] = 0
        return sums

    def weights(self, values: _Floats) -> _Floats:
        """By how much each group shown must be taken for the sum of them to be next to `values`."""
        both = np.zeros((len(self.sizes), len(self.sizes)))
        for one in self.of.T:
            for other in self.of.T:
                np.add.at(both, (one, other), 1)
        both[~self.shown] = 0
        both[:, ~self.shown] = 0
        both += _HAIR * np.eye(len(both))
        return np.asarray(np.linalg.solve(both, self.sums(values)), dtype=np.float64)

    def unexplained(self, values: _Floats) -> _Floats:
        """What of `values` does not follow from the groups shown; their sums are all zero."""
        left = values.copy()
        for _ in range(2):  # the second time takes away what the hair has left
            weights = self.weights(left)
            for groups in self.of.T:
                left -= weights[groups]
        return left


def _small_cells(of: _Ints) -> Iterator[_Cells]:
    splits = range(of.shape[1])
    for width in range(1, of.shape[1] + 1):
        for chosen in combinations(splits, width):
            _, cell, sizes = np.unique(
                of[:, chosen], axis=0, return_inverse=True, return_counts=True
            )
            yield _Cells(cell.reshape(-1), sizes, np.flatnonzero(sizes < SMALLEST))


def _given_away(crowd: _Crowd) -> _Floats | None:
    """Weights of fewer than five people whose sum follows from what is shown; None: nobody's."""
    if not crowd.shown.any():
        return None
    worlds = np.random.default_rng(SMALLEST).standard_normal((len(crowd.of), WORLDS))
    differences = crowd.unexplained(worlds)
    found = _hidden_together(crowd, differences)
    for cells in crowd.cells:
        if found is None:
            found = _one_cell(cells, differences)
    if found is None:
        found = _nearly_others(crowd)
    return _tied_cells(crowd.cells[-1], differences) if found is None else found


def _hidden_together(crowd: _Crowd, differences: _Floats) -> _Floats | None:
    """Everyone of the hidden groups of one split: the total less the groups shown."""
    for groups in crowd.of.T:
        hidden = ~crowd.shown[groups]
        if 0 < hidden.sum() < SMALLEST and _is_nothing(differences[hidden].sum(axis=0)):
            return _of(hidden)
    return None


def _one_cell(cells: _Cells, differences: _Floats) -> _Floats | None:
    sums = cells.sums(differences)
    for cell in cells.small:
        if _is_nothing(sums[cell]):
            return _of(cells.of == cell)
    return None


def _nearly_others(crowd: _Crowd) -> _Floats | None:
    """The few in whom a group shown differs from those of another split taken together."""
    for one, other in permutations(crowd.of.T, 2):
        pairs, both = np.unique(np.stack([one, other]), axis=1, return_counts=True)
        alone = crowd.sizes[pairs[1]] - both
        taken = crowd.shown[pairs[1]] & (both > alone)
        differing = np.bincount(pairs[0], np.where(taken, alone, both), len(crowd.sizes))
        near = np.flatnonzero(crowd.shown & (differing > 0) & (differing < SMALLEST))
        if len(near):
            others = pairs[1][taken & (pairs[0] == near[0])]
            return _of(one == near[0]) - _of(np.isin(other, others))
    return None


def _tied_cells(cells: _Cells, differences: _Floats) -> _Floats | None:
    """Small cells, of one of which it follows from what is shown how it is, given the others."""
    sums = cells.sums(differences)
    widest = MOST_TIED if len(cells.small) <= FEW_CELLS else 2
    for width in range(2, widest + 1):
        tied = _tied(sums[cells.small], cells.sizes[cells.small], width, SMALLEST - 1)
        if tied:
            chosen = cells.small[tied]
            by_cell = np.zeros(len(cells.sizes))
            by_cell[chosen] = np.linalg.svd(sums[chosen].T)[2][-1]
            return np.asarray(by_cell[cells.of], dtype=np.float64)
    return None


def _tied(points: _Floats, sizes: _Ints, width: int, room: int) -> list[int]:
    """The first `width` points found of which one is a sum of the others, weighed; [] for none.

    room: the sizes of those chosen sum up to no more than this.
    """
    fits = np.flatnonzero((sizes <= room) & (np.linalg.norm(points, axis=1) > SAME))
    if width == 2:
        return [int(n) for n in fits[_parallel(points[fits], sizes[fits], room)]]
    for place, first in enumerate(fits):
        rest = fits[place + 1 :]
        along = points[first] / np.linalg.norm(points[first])
        across = points[rest] - np.outer(points[rest] @ along, along)
        found = _tied(across, sizes[rest], width - 1, room - int(sizes[first]))
        if found:
            return [int(first), *(int(n) for n in rest[found])]
    return []


def _parallel(points: _Floats, sizes: _Ints, room: int) -> list[int]:
    """Two points that lie in one line with nought, the smallest there are; [] for none."""
    if len(points) < 2:
        return []
    ways = points / np.linalg.norm(points, axis=1, keepdims=True) * np.sign(points[:, :1])
    order = np.argsort(ways[:, 0], kind="stable")
    turns = np.abs(np.diff(ways[order], axis=0)).max(axis=1) > SAME
    if turns.all():
        return []
    way = np.concatenate(([0], np.cumsum(turns)))
    for line in np.flatnonzero(np.bincount(way) > 1):
        mine = order[way == line]
        two = mine[np.argsort(sizes[mine], kind="stable")[:2]]
        if sizes[two].sum() <= room:
            return [int(n) for n in two]
    return []


def _of(people: npt.NDArray[np.bool_]) -> _Floats:
    """One for each of these people, nought for all others."""
    return people.astype(np.float64)


def _to_hide(crowd: _Crowd, given_away: _Floats) -> int:
    """The smallest group that is needed to compute what must not be known."""
    values = given_away[:, np.newaxis]
    weights = np.abs(crowd.weights(values)[:, 0]).round(3)
    used = [int(group) for group in np.flatnonzero(weights)]
    # A group that every way of computing it needs has a whole weight; those of which others could
    # take the place share one, and hiding them would not help.
    used.sort(key=lambda group: (-weights[group], crowd.sizes[group], group))
    for group in used:
        if not _is_nothing(crowd.without(group).unexplained(values)):
            return group
    return used[0]


def _is_nothing(values: _Floats) -> bool:
    return bool(np.abs(values).max() < SAME)
