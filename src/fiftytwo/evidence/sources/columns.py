"""Finds our columns among a file's, by their names: exact, or near enough to be guessed."""

import re
from collections.abc import Iterable, Mapping, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.files import ROW, row_numbers, shown
from fiftytwo.evidence.sources.files.rows import fingerprint
from fiftytwo.evidence.sources.raw import Reject
from fiftytwo.kit.errors import BadFile, WrongUse

NearNames = Mapping[str, str]
"""Our column -> other names for it, best first, separated by spaces."""


def plain_name(name: str) -> str:
    """`Conversation ID`, `conversationId` and `CONVERSATION-ID` as `conversation_id`."""
    parted = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name.strip())
    return re.sub(r"[\W_]+", "_", parted).strip("_").casefold()


def find_columns(columns: Sequence[str], near: NearNames) -> dict[str, str]:
    """Our column -> the file's. Each of the file's columns is used once; exact names come first."""
    plain: dict[str, str] = {}
    for column in columns:
        plain.setdefault(plain_name(column), column)
    found = {ours: plain[ours] for ours in near if ours in plain}
    for ours, names in near.items():
        if ours in found:
            continue
        for name in names.split():
            if name in plain and plain[name] not in found.values():
                found[ours] = plain[name]
                break
    return {ours: found[ours] for ours in near if ours in found}


def with_asked(
    found: dict[str, str], asked: Mapping[str, str], columns: Sequence[str], ours: Iterable[str]
) -> dict[str, str]:
    """The guess with what the user said instead of it.

    Raises WrongUse for a column that we do not have, BadFile for one that the file does not have.
    """
    known = list(ours)
    for our, theirs in asked.items():
        if our not in known:
            raise WrongUse(f"--mapping: there is no column {our!r}; ours are {', '.join(known)}")
        if theirs not in columns:
            raise BadFile(
                f"--mapping: {our} should be read from a column that the file does not have; "
                f"it has {shown(columns)}"
            )
    kept = {our: theirs for our, theirs in found.items() if theirs not in asked.values()}
    return kept | dict(asked)


def told(mapping: Mapping[str, str]) -> str:
    """The guesses in a mapping in words, exact names left out: `text from Body`."""
    return ", ".join(
        f"{ours} from {shown([theirs])}" for ours, theirs in mapping.items() if ours != theirs
    )


def text_of(table: pa.Table, column: str | None) -> pa.Array:
    """A column as trimmed text; null where it is empty or the table does not have it."""
    if column is None or column not in table.column_names:
        return pa.nulls(table.num_rows, pa.string())
    text = pc.utf8_trim_whitespace(as_text(table[column]))
    return pc.if_else(pc.equal(text, ""), None, text)


def typed_of(table: pa.Table, column: str | None) -> pa.ChunkedArray | pa.Array:
    """A column as it is, for times: a time stamp of Parquet needs no reading. Nulls: no column."""
    if column is None or column not in table.column_names:
        return pa.nulls(table.num_rows, pa.string())
    return table[column]


def rejected_rows(table: pa.Table, *faults: tuple[pa.Array, str]) -> tuple[pa.Table, list[Reject]]:
    """The rows without a fault, and the others with the first reason that applies."""
    masks = [pc.fill_null(mask, False) for mask, _ in faults]
    reasons = pc.case_when(pc.make_struct(*masks), *(reason for _, reason in faults))
    if reasons.null_count == len(reasons):
        return table, []
    numbers = row_numbers(table)
    cells = table.select([name for name in table.column_names if name != ROW])
    rejects = [
        Reject(
            f"row {numbers[place]}", reason, fingerprint(repr(cells.slice(place, 1).to_pylist()))
        )
        for place, reason in enumerate(reasons.to_pylist())
        if reason
    ]
    return table.filter(pc.is_null(reasons)), rejects


def as_text(column: pa.ChunkedArray) -> pa.Array:
    """A typed column as text: 12.0 as `12`, as ids are read by programs that have no whole null."""
    values = column.combine_chunks()
    kind = values.type
    if pa.types.is_nested(kind):
        return pa.array([None if v is None else str(v) for v in values.to_pylist()], pa.string())
    if pa.types.is_floating(kind):
        text = values.cast(pa.float64()).cast(pa.string())
        return pc.replace_substring_regex(text, r"\.0$", "")
    return values.cast(pa.string())
