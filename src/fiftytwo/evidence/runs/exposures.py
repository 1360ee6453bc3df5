"""Exposures as terms, out of their table."""

from collections.abc import Container, Iterator

import pyarrow as pa

from fiftytwo.terms.exposure import Exposure

COLUMNS = (
    *("item_id", "conversation_id", "person_id", "client", "at"),
    *("hostile", "abusive", "danger", "distressing"),
)
"""Of tables/exposures.py what a term has."""


def exposures_of(rows: pa.Table, unsure: Container[str] = ()) -> Iterator[Exposure]:
    """Rows of tables/exposures.py as terms. unsure: item_ids of dangers that may be none."""
    for row in rows.select(COLUMNS).to_pylist():
        yield Exposure(**row, perhaps=row["item_id"] in unsure)
