"""A share with its interval."""

import math

Z = 1.959964
"""95 % of a normal distribution lie within so many standard deviations."""


def wilson(hits: int, n: int) -> tuple[float, float]:
    """The 95 % interval of hits / n; (0, 1) where there is nothing to go by.

    Source: Wilson, JASA 22 (1927), 209-212.
    """
    if n == 0:
        return 0.0, 1.0
    share = hits / n
    middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    # None and all are exact: a hair above nought would exclude a nought elsewhere.
    low = 0.0 if hits == 0 else max(0.0, middle - half)
    return low, 1.0 if hits == n else min(1.0, middle + half)
