"""The time that is part of a tweet's id ("snowflake")."""

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

EPOCH_MS = 1288834974657  # 2010-11-04 01:42:54.657 UTC, when the scheme began
_TIME_SHIFT = 22  # below the time: 10 bits of machine, 12 bits of counter
AGREES_WITHIN_S = 2  # `created_at` drops the milliseconds; more apart, and the id was mangled


def times_of(ids: pa.ChunkedArray) -> pa.ChunkedArray:
    """ids: int64. UTC times, to the millisecond; null where the id is null or before the scheme."""
    known = pc.fill_null(pc.greater(ids, 1 << _TIME_SHIFT), False)
    numbers = pc.fill_null(ids, 0).to_numpy()
    us = ((numbers >> _TIME_SHIFT) + EPOCH_MS) * 1000
    times = pa.array(us.astype(np.int64), pa.int64()).cast(pa.timestamp("us", "UTC"))
    return pc.if_else(known, times, pa.scalar(None, times.type))


def best_time(from_id: pa.ChunkedArray, written: pa.ChunkedArray) -> pa.ChunkedArray:
    """The id's time where the written one agrees or is missing; else the written one."""
    apart = pc.abs(pc.subtract(from_id.cast(pa.int64()), written.cast(pa.int64())))
    mangled = pc.fill_null(pc.greater(apart, AGREES_WITHIN_S * 1_000_000), False)
    return pc.if_else(mangled, written, pc.coalesce(from_id, written))
