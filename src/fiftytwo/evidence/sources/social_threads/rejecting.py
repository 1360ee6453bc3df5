"""Rows that cannot be read leave here, with their place and what was expected."""

from collections.abc import Sequence

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.raw import Reject
from fiftytwo.evidence.sources.social_threads.columns import ROW


def reject_where(
    table: pa.Table, bad: pa.ChunkedArray, reason: str, rejects: list[Reject]
) -> pa.Table:
    """The rows of `table` that are not bad; the bad ones are added to `rejects`."""
    bad = pc.fill_null(bad, True)
    rejects.extend(_reject(row, reason) for row in table.filter(bad).to_pylist())
    return table.filter(pc.invert(bad))


def reject_missing(table: pa.Table, reasons: dict[str, str], rejects: list[Reject]) -> pa.Table:
    """The rows in which none of these columns is null. reasons: column -> what was expected."""
    for column, reason in reasons.items():
        table = reject_where(table, pc.is_null(table[column]), reason, rejects)
    return table


def drop_duplicates(table: pa.Table, key: Sequence[str], rejects: list[Reject]) -> pa.Table:
    """Each key's first row. A later row that says the same is dropped, a different one rejected."""
    places = pa.array(range(table.num_rows), pa.int64())
    firsts = table.append_column("place", places).group_by(list(key)).aggregate([("place", "min")])
    if firsts.num_rows == table.num_rows:
        return table
    first = set(firsts["place_min"].to_pylist())
    again = pa.array([place not in first for place in range(table.num_rows)])
    said = {_key(row, key): row for row in table.filter(pc.invert(again)).to_pylist()}
    for row in table.filter(again).to_pylist():
        if _but_row(row) != _but_row(said[_key(row, key)]):
            name = " and ".join(key)
            rejects.append(_reject(row, f"the {name} of an earlier row again, with other content"))
    return table.filter(pc.invert(again))


def _key(row: dict[str, object], key: Sequence[str]) -> tuple[object, ...]:
    return tuple(row[name] for name in key)


def _but_row(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name != ROW}


def _reject(row: dict[str, object], reason: str) -> Reject:
    content = repr(sorted(_but_row(row).items(), key=lambda item: item[0]))
    return Reject(f"row {row[ROW]}", reason, content.encode("utf-8", "surrogatepass"))
