"""Rows as the lake can keep them."""

import pyarrow as pa
import pyarrow.compute as pc

NUL = "\0"
NUL_SHOWN = "\u2400"
"""SYMBOL FOR NULL. The catalogue keeps no statistics for a file with a NUL in a text, and then
answers `text < 'o'` from the other files' statistics alone: rows would go missing from answers."""


def storable(rows: pa.Table) -> pa.Table:
    """`rows` with every NUL character in a text shown as ␀; all else unchanged."""
    for index, column in enumerate(rows.schema):
        if pa.types.is_string(column.type):
            cleaned = _without_nul(rows.column(index))
        elif pa.types.is_list(column.type):
            cleaned = _lists_without_nul(rows.column(index))
        else:
            continue
        rows = rows.set_column(index, column, cleaned)
    return rows


def storable_value(value: object) -> object:
    """One value as it would be kept, to be asked for."""
    return value.replace(NUL, NUL_SHOWN) if isinstance(value, str) else value


def _without_nul(texts: pa.ChunkedArray) -> pa.ChunkedArray:
    if not pc.any(pc.match_substring(texts, NUL)).as_py():
        return texts
    return pc.replace_substring(texts, NUL, NUL_SHOWN)


def _lists_without_nul(lists: pa.ChunkedArray) -> pa.ChunkedArray:
    if not pc.any(pc.match_substring(pc.list_flatten(lists), NUL)).as_py():
        return lists
    rows = [
        None if row is None else [storable_value(text) for text in row] for row in lists.to_pylist()
    ]
    return pa.chunked_array([pa.array(rows, type=lists.type)])
