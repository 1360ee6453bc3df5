"""Intakes: files that came in, and parts of them."""

import pyarrow as pa

from fiftytwo.evidence.tables.table import FLAG, SMALL, TEXT, TIME, WHOLE, Column, Table


def _files_come_in_parts(rows: pa.Table) -> pa.Table:
    """1 -> 2: a file may land in parts; until then each landed whole."""
    parts = pa.array([1] * rows.num_rows, SMALL)
    return rows.append_column("part", parts).append_column(
        "is_last", pa.array([True] * rows.num_rows, FLAG)
    )


INTAKES = Table(
    name="intakes",
    version=2,
    about=(
        "One row a part of a file taken in; most files are one part. The same bytes are taken in "
        "once; a file whose last part is not here was stopped, and goes on after those that are."
    ),
    key=("intake_seq",),
    columns=(
        Column("intake_seq", WHOLE, "1, 2, 3 … in the order of landing"),
        Column("intake_id", TEXT, "UUIDv7"),
        Column("at", TIME, "when it landed"),
        Column("source", TEXT, "the reader"),
        Column("file_hash", TEXT, "SHA-256 of the bytes, the reader, its mapping and the client"),
        Column("counts", TEXT, "JSON: what was read, by role, quarantined, skipped"),
        Column("part", SMALL, "which part of the file: 1, 2, 3 …"),
        Column("is_last", FLAG, "whether the file is complete with it"),
    ),
    migrations={1: _files_come_in_parts},
)
