"""How improbable it is to receive so much, for somebody who handled just these contacts.

Definition: docs/reference/definitions/exposure.md
"""

import numpy as np
import numpy.typing as npt

from fiftytwo.evidence.exposure.expectation import Expected, Floats, Ints
from fiftytwo.evidence.exposure.limits import Limits

_LEAST_DOUBT = 1e-6
"""Nothing is known better than this; at it a gamma's shape is still a number."""

_LARGE = 1e200
"""Above this the chain is scaled down, so that an expectation of thousands does not overflow."""


def tail_probability(received: Ints, expected: Expected) -> Floats:
    """The probability to receive `received` or more by chance, a row a group.

    received: the weight that came, whole. NaN where nothing was expected: whoever handled no
    contact that we know of cannot be judged.

    How weights of 1 and 3 are accounted for: contacts that bring something are counted as a
    negative binomial (Poisson, with the doubt about its mean as a gamma), each brings its size
    with the shares that the client's history has, and the sum's distribution is computed exactly,
    by Panjer's recursion (1981). Two messages in one contact are one size of 2, so that one angry
    customer who writes five times is not five independent events.

    The sum is discrete, so the probability of falling at or below .01 by chance is below .01.
    """
    tail = np.where(expected.weight > 0, 1.0, np.nan)
    asked = (received > 0) & (expected.weight > 0)
    tail[asked] = 1 - _below(received[asked], expected.contacts[asked], expected.doubt[asked])
    return np.clip(tail, 0, 1)


def out_of_line(received: Ints, tail: Floats, limits: Limits) -> npt.NDArray[np.bool_]:
    """Whether a week, or a queue in it, is out of line; never where it cannot be judged."""
    improbable: npt.NDArray[np.bool_] = np.nan_to_num(tail, nan=1.0) <= limits.tail
    return improbable & (received >= limits.week_from)


def _below(received: Ints, contacts: Floats, doubt: Floats) -> Floats:
    """P(sum < received), a row a group. Columns are groups throughout, rows are sums."""
    mean = contacts.sum(axis=1)
    share = (contacts / mean[:, None]).T
    shape = 1 / np.maximum(doubt, _LEAST_DOUBT) ** 2
    a = mean / (shape + mean)
    log_none = -shape * np.log1p(mean / shape)
    most = int(received.max(initial=0))
    chain = np.zeros((most + 1, len(mean)))
    chain[0] = 1.0
    below, log_scale = np.zeros(len(mean)), np.zeros(len(mean))
    for total in range(1, most + 1):
        below += np.where(total <= received, chain[total - 1], 0)
        size = np.arange(1, min(total, len(share)) + 1)
        # a + b size / total, with b = (shape - 1) a
        push = a * (1 + (shape - 1) * size[:, None] / total)
        chain[total] = (push * share[: len(size)] * chain[total - size]).sum(axis=0)
        down = np.where(chain[total] > _LARGE, 1 / _LARGE, 1.0)
        chain *= down
        below *= down
        log_scale -= np.log(down)
    with np.errstate(divide="ignore"):
        # log 0 is meant: nothing is below where nothing was received.
        probability: Floats = np.exp(np.log(below) + log_none + log_scale)
    return probability
