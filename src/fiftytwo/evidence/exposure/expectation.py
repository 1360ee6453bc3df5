"""What a contact is expected to bring, so that a hard queue is not taken for a hard week.

Each queue, channel and time of day has its own history; where it is short, what is above it speaks.
Nothing crosses clients: a client's cells learn from that client's contacts alone.
Definition: docs/reference/definitions/exposure.md
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.exposure.limits import Limits

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

HOURS_IN_BLOCK = 4
"""Six blocks a day: fine enough to tell the night from the evening, coarse enough to know each."""

NO_HOUR = -1
"""The block of what has no time."""


@dataclass(frozen=True)
class Cells:
    """Kinds of contacts, one row a cell. Whole numbers stand for names, in the order met."""

    client: Ints
    queue: Ints
    channel: Ints
    block: Ints

    def __len__(self) -> int:
        return len(self.client)

    def levels(self) -> list[Ints]:
        """For each level, from the client down, which of its groups each cell belongs to."""
        parts = [self.client, self.queue, self.channel, self.block]
        return [_numbered(parts[: depth + 1]) for depth in range(len(parts))]


@dataclass(frozen=True)
class Rates:
    """What a contact of each cell is expected to bring."""

    weight: Floats
    """Expected weight of a contact, a row a cell; never 0."""
    doubt: Floats
    """How unsure that is, a row a cell: its standard deviation as a share of it."""
    sizes: Floats
    """Of contacts that bring anything: the share that brings 1, 2, 3 … A row a client."""


@dataclass(frozen=True)
class Expected:
    """What some group of contacts was expected to bring, a row a group."""

    weight: Floats
    doubt: Floats
    """Standard deviation of that expectation, as a share of it; 0 where nothing is expected."""
    contacts: Floats
    """How many contacts are expected to bring 1, 2, 3 …, a row a group."""


def cells_of(
    client: pa.ChunkedArray | pa.Array,
    queue: pa.ChunkedArray | pa.Array,
    channel: pa.ChunkedArray | pa.Array,
    hour: Ints,
) -> tuple[Cells, Ints]:
    """The cells of some contacts, and for each contact the place of its cell.

    One row a contact. hour: 0 to 23 where it was handled, NO_HOUR where that is not known. An
    unknown queue (null) is a queue of its own.
    """
    block = np.where(hour < 0, NO_HOUR, hour // HOURS_IN_BLOCK)
    columns = [*(_codes(names) for names in (client, queue, channel)), block.astype(np.int64)]
    cell = _numbered(columns)
    first = np.unique(cell, return_index=True)[1]
    return Cells(*(column[first] for column in columns)), cell


def _codes(names: pa.ChunkedArray | pa.Array) -> Ints:
    known = pc.index_in(names, value_set=pc.unique(names))
    codes: Ints = known.to_numpy(zero_copy_only=False).astype(np.int64)
    return codes


def learn_rates(cells: Cells, cell: Ints, weight: Ints, limits: Limits) -> Rates:
    """Rates of cells from their history: weeks before the one that is to be judged.

    cell, weight: one row a contact of the history: its cell, and the weight of all that its
    customer said that was hostile or abusive; mostly 0.

    Empirical Bayes, Gamma-Poisson, level by level: client, queue, channel, block. A group's rate is
    its parent's, times (weight it had + a) / (weight its parent's rate let expect + a). The prior's
    strength `a` comes from how much the groups of one level differ beyond chance (method of
    moments, per client), and is never below `limits.prior_weight`; where they differ by no more
    than chance it has no bound and the parent speaks. A client is held against
    `limits.usual_weight` in the same way.

    Weights of 1 and 3 make sums vary more than counts: by the factor φ = Σ size² / Σ size, taken
    into account in both places. Source: Bühlmann and Straub 1970; DuMouchel 1999 for the ratio.
    """
    clients = cells.levels()[0]
    sizes = _sizes(clients, cell, weight, limits)
    size = np.arange(1, sizes.shape[1] + 1)
    spread = (sizes @ size**2) / (sizes @ size)
    contacts = np.bincount(cell, minlength=len(cells)).astype(np.float64)
    brought = _sums(cell, weight.astype(np.float64), len(cells))
    mean = np.full(len(cells), limits.usual_weight)
    doubt = np.zeros(len(cells))
    above = np.zeros(len(cells), dtype=np.int64)
    for level, group in enumerate(cells.levels()):
        n, y = (_sums(group, column) for column in (contacts, brought))
        first = np.unique(group, return_index=True)[1]
        whose, parent, prior = clients[first], above[first], mean[first]
        strength = (
            np.full(len(n), limits.prior_weight)
            if level == 0
            else np.maximum(_strengths(n, y, parent, whose, spread), limits.prior_weight)
        )
        trust = n * prior / (n * prior + strength)
        ratio = np.divide(y, n * prior, out=np.ones(len(n)), where=n > 0)
        rate = prior * (1 - trust + trust * ratio)
        own = spread[whose] / (y + strength)
        unsure = np.sqrt(((1 - trust) * doubt[first]) ** 2 + own)
        mean, doubt, above = rate[group], unsure[group], group
    return Rates(mean, doubt, sizes)


def expect(rates: Rates, cells: Cells, group: Ints, cell: Ints, n_groups: int) -> Expected:
    """What the contacts of each group were expected to bring.

    group, cell: one row a contact; a group is a person in a week, or a person in a queue, or what
    else is asked, numbered from 0. A group without contacts has 0 throughout.

    Doubts are added as if they were one doubt: cells of a queue are unsure for the same reason.
    """
    weight = _sums(group, rates.weight[cell], n_groups)
    unsure = _sums(group, (rates.weight * rates.doubt)[cell], n_groups)
    doubt = np.divide(unsure, weight, out=np.zeros(n_groups), where=weight > 0)
    sizes = rates.sizes[cells.levels()[0]]
    a_contact = rates.weight / (sizes @ np.arange(1, sizes.shape[1] + 1))
    contacts = [_sums(group, (a_contact * share)[cell], n_groups) for share in sizes.T]
    return Expected(weight, doubt, np.stack(contacts, axis=1))


def _numbered(parts: Sequence[Ints]) -> Ints:
    """A number from 0 for each row; equal rows have the same. In the order of the parts."""
    number = np.zeros(len(parts[0]), dtype=np.int64)
    for part in parts:
        low = int(part.min(initial=0))
        wide = number * (int(part.max(initial=0)) - low + 1) + part - low
        number = np.unique(wide, return_inverse=True)[1].astype(np.int64)
    return number


def _sizes(clients: Ints, cell: Ints, weight: Ints, limits: Limits) -> Floats:
    """Shares of the sizes that are met, a row a client; what is usual counts like a prior."""
    largest = int(max(weight.max(initial=0), limits.abuse_weight, limits.hostility_weight))
    usual = np.zeros(largest)
    usual[limits.hostility_weight - 1] += 1 - limits.usual_abusive_share
    usual[limits.abuse_weight - 1] += limits.usual_abusive_share
    n_clients = int(clients.max(initial=-1)) + 1
    some = weight > 0
    place = clients[cell[some]] * largest + weight[some] - 1
    met = np.bincount(place, minlength=n_clients * largest).reshape(n_clients, largest)
    counted = met + limits.prior_weight * usual
    shares: Floats = counted / counted.sum(axis=1, keepdims=True)
    return shares


def _strengths(n: Floats, y: Floats, parent: Ints, whose: Ints, spread: Floats) -> Floats:
    """The prior's strength for each group of a level: one number a client; infinite without need.

    n, y: contacts and weight of each group. Under chance alone the differences within a parent,
    Σ n (y/n - r)² / r, come to φ (groups - 1); what is more is the groups' own variance, τ² times
    r (N - Σ n² / N). The strength is φ / τ².
    """
    n_parents, n_clients = int(parent.max(initial=-1)) + 1, len(spread)
    total, brought = _sums(parent, n), _sums(parent, y)
    rate = np.divide(brought, total, out=np.zeros(n_parents), where=total > 0)
    seen = (n > 0) & (rate[parent] > 0)
    n, y, parent, client = n[seen], y[seen], parent[seen], whose[seen]
    differ = n * (y / n - rate[parent]) ** 2 / rate[parent]
    # One group of each parent is spent on the parent's own rate.
    spent = 1 / np.bincount(parent, minlength=n_parents)[parent]
    room = rate[parent] * n * (1 - n / total[parent])
    chance = spread * np.bincount(client, weights=1 - spent, minlength=n_clients)
    excess = np.bincount(client, weights=differ, minlength=n_clients) - chance
    own = np.bincount(client, weights=room, minlength=n_clients)
    variance = np.divide(excess, own, out=np.zeros(n_clients), where=own > 0)
    some = variance > 0
    strength = np.divide(spread, variance, out=np.full(n_clients, np.inf), where=some)
    strengths: Floats = strength[whose]
    return strengths


def _sums(group: Ints, column: Floats, n_groups: int = 0) -> Floats:
    """The sum of a column for each group."""
    return np.bincount(group, weights=column, minlength=n_groups).astype(np.float64)
