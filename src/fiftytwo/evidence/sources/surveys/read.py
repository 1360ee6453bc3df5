"""Reads survey answers, not yet masked or keyed: they live in memory only, as raw items do."""

from collections.abc import Iterator

import pyarrow as pa
import pyarrow.compute as pc

from fiftytwo.evidence.sources.columns import (
    find_columns,
    rejected_rows,
    text_of,
    told,
    typed_of,
    with_asked,
)
from fiftytwo.evidence.sources.files import ROW, shown
from fiftytwo.evidence.sources.raw import Asked, Batch, Reject
from fiftytwo.evidence.sources.surveys.claim import NEAR_NAMES
from fiftytwo.evidence.sources.times import TIME, TimeColumn
from fiftytwo.kit.errors import BadFile

RAW_SURVEYS = pa.schema(
    [
        pa.field("native_conversation_id", pa.string(), nullable=False),
        pa.field("at", TIME),
        pa.field("at_precision", pa.string(), nullable=False),  # terms.conversation.AtPrecision
        pa.field("score", pa.float64()),  # as answered, on `scale`; null: no number
        pa.field("scale", pa.string()),
        pa.field("comment", pa.string()),
        pa.field("agent_id", pa.string()),
        pa.field("client", pa.string()),
    ]
)


def read_surveys(batches: Iterator[pa.Table], asked: Asked) -> Iterator[Batch]:
    """Raw answers in RAW_SURVEYS; rejected are rows that name no conversation or answer nothing.

    Raises BadFile where no column names the conversation. The last batch brings the notes.
    """
    times, mapping, odd_scores = TimeColumn("at", asked.now, asked.zone), None, 0
    for table in batches:
        if mapping is None:
            mapping = _mapping([name for name in table.column_names if name != ROW], asked)
        kept, rejects = _without_rejects(table, mapping)
        answers = _answers(kept, mapping, times, asked.client)
        written = text_of(kept, mapping.get("score"))
        odd_scores += answers["score"].null_count - written.null_count
        yield Batch(answers, rejects)
    notes = [f"columns guessed: {told(mapping)}"] if mapping and told(mapping) else []
    if odd_scores:
        notes.append(f"score: {odd_scores:,} not a number, left empty (the comment is kept)")
    yield Batch(RAW_SURVEYS.empty_table(), notes=notes + times.notes())


def _without_rejects(table: pa.Table, mapping: dict[str, str]) -> tuple[pa.Table, list[Reject]]:
    comment = text_of(table, mapping.get("comment"))
    nothing = pc.and_(pc.is_null(_score(table, mapping)), pc.is_null(comment))
    return rejected_rows(
        table,
        (pc.is_null(text_of(table, mapping["conversation_id"])), "conversation_id is empty"),
        (nothing, "neither a score that is a number nor a comment"),
    )


def _answers(
    table: pa.Table, mapping: dict[str, str], times: TimeColumn, client: str | None
) -> pa.Table:
    at, precision = times.read(typed_of(table, mapping.get("at")))
    own_client = text_of(table, mapping.get("client"))
    columns = {
        "native_conversation_id": text_of(table, mapping["conversation_id"]),
        "at": at,
        "at_precision": precision,
        "score": _score(table, mapping),
        "scale": text_of(table, mapping.get("scale")),
        "comment": text_of(table, mapping.get("comment")),
        "agent_id": text_of(table, mapping.get("agent_id")),
        "client": pc.fill_null(own_client, client) if client else own_client,
    }
    return pa.table(columns, schema=RAW_SURVEYS)


def _mapping(columns: list[str], asked: Asked) -> dict[str, str]:
    mapping = with_asked(find_columns(columns, NEAR_NAMES), asked.mapping, columns, NEAR_NAMES)
    if "conversation_id" not in mapping:
        raise BadFile(
            f"no column for conversation_id: found {shown(columns)}; "
            'name it with --mapping, e.g. {"conversation_id": "…"}'
        )
    return mapping


def _score(table: pa.Table, mapping: dict[str, str]) -> pa.Array:
    text = pc.replace_substring(text_of(table, mapping.get("score")), ",", ".")
    number = pc.match_substring_regex(text, r"^[+-]?\d{1,6}(\.\d{1,6})?$")
    return pc.if_else(number, text, None).cast(pa.float64())
