"""Intervals: how busy the telephones were, a quarter or half an hour at a time."""

import pyarrow as pa

from fiftytwo.evidence.tables.table import TEXT, TIME, WHOLE, Column, Table

SECONDS = pa.float64()
PEOPLE = pa.float64()
_UNTOLD = "the telephone system does not tell"

INTERVALS = Table(
    name="intervals",
    version=1,
    about="Calls of a queue in one interval, as the telephone system counts them. Nobody by name.",
    key=("starts_at", "queue", "client"),
    columns=(
        Column("starts_at", TIME, "first instant of the interval"),
        Column("queue", TEXT, "the queue, as the telephone system calls it"),
        Column("client", TEXT, "for whom the queue answers; `default` where nothing tells"),
        Column("offered", WHOLE, "calls that came in", "calls"),
        Column("answered", WHOLE, "of these, calls that an agent took", "calls", _UNTOLD),
        Column("abandoned", WHOLE, "of these, callers who hung up waiting", "calls", _UNTOLD),
        Column("answered_within_s", WHOLE, "answered within `within_s`", "calls", _UNTOLD),
        Column("within_s", WHOLE, "the threshold of the service level", "s", _UNTOLD),
        Column("aht_s", SECONDS, "mean handle time of the answered", "s", "none, or not told"),
        Column("wait_mean_s", SECONDS, "mean wait of the answered", "s", "none, or not told"),
        Column("staffed", PEOPLE, "agents on the queue, on average", "people", _UNTOLD),
    ),
)
