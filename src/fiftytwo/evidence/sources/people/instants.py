"""Instants in a small file: only with offset, since an hour off is wrong."""

from datetime import datetime

import pyarrow as pa

from fiftytwo.evidence.sources.people.file import Line
from fiftytwo.evidence.sources.times import TimeColumn
from fiftytwo.terms.conversation import AtPrecision


def instants(lines: list[Line], name: str) -> list[datetime | None]:
    """A column of times with offset, as UTC; null where it is none."""
    cells = pa.array([line.cells[name] for line in lines], pa.string())
    at, precision = TimeColumn(name).read(cells)
    return [
        instant if exactly == AtPrecision.EXACT else None
        for instant, exactly in zip(at.to_pylist(), precision.to_pylist(), strict=True)
    ]
