"""Survey answers, in our format and near it."""

from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pytest

from fiftytwo.evidence.sources.raw import Asked, Batch
from fiftytwo.evidence.sources.surveys import RAW_SURVEYS, claims, read_surveys
from fiftytwo.kit.errors import BadFile


def read(*rows: dict[str, Any], asked: Asked | None = None) -> list[Batch]:
    return list(read_surveys(iter([pa.Table.from_pylist(list(rows))]), asked or Asked()))


def answer(**cells: Any) -> dict[str, Any]:
    return {"conversation_id": "1", "score": "5", "comment": "great", **cells}


def test_it_reads_an_answer() -> None:
    """All columns of the format."""
    full = answer(at="2026-11-16T10:00:00Z", scale="csat_5", agent_id="a1", client="orchid")
    batch, _ = read(full)
    assert batch.items.schema.equals(RAW_SURVEYS)
    assert batch.items.to_pylist() == [
        {
            "native_conversation_id": "1",
            "at": datetime(2026, 11, 16, 10, tzinfo=UTC),
            "at_precision": "exact",
            "score": 5.0,
            "scale": "csat_5",
            "comment": "great",
            "agent_id": "a1",
            "client": "orchid",
        }
    ]


@pytest.mark.parametrize(
    ("written", "score"),
    [("5", 5.0), ("4,5", 4.5), (3, 3.0), ("-1", -1.0), ("good", None), (None, None), ("1e9", None)],
)
def test_a_score_is_a_number_or_empty(written: Any, score: float | None) -> None:
    """A word is no score; the comment beside it is kept."""
    batch, last = read(answer(score=written))
    assert batch.items["score"].to_pylist() == [score]
    odd = isinstance(written, str) and score is None
    assert (last.notes == ["score: 1 not a number, left empty (the comment is kept)"]) is odd


def test_answers_that_say_nothing_are_rejected() -> None:
    """No conversation, or neither score nor comment."""
    batch, _ = read(answer(), answer(conversation_id=None), answer(score="good", comment=""))
    assert batch.items.num_rows == 1
    assert [(r.place, r.reason) for r in batch.rejects] == [
        ("row 2", "conversation_id is empty"),
        ("row 3", "neither a score that is a number nor a comment"),
    ]


def test_near_names_are_guessed_and_told() -> None:
    """As other survey tools write them."""
    batch, last = read({"Ticket ID": "1", "Rating": "4", "Feedback": "ok"}, asked=Asked("acme"))
    assert batch.items.to_pylist()[0]["client"] == "acme"
    assert last.notes == [
        "columns guessed: conversation_id from Ticket ID, score from Rating, comment from Feedback"
    ]


def test_without_a_conversation_column_it_is_refused() -> None:
    """With what was found and what to do."""
    with pytest.raises(BadFile, match="no column for conversation_id: found score; name it with"):
        read({"score": "5"})


@pytest.mark.parametrize(
    ("columns", "sure"),
    [
        (["conversation_id", "at", "score", "scale", "comment"], 1.0),
        (["ticket_id", "csat", "feedback"], 0.5),
        (["conversation_id", "author_role", "text", "score"], None),
        (["conversation_id", "at"], None),
        (["score", "comment"], None),
    ],
)
def test_it_claims_answers_not_messages(columns: list[str], sure: float | None) -> None:
    """A file of messages may have a score beside each."""
    claim = claims(columns, pa.table({name: ["1"] for name in columns}))
    assert (claim and claim.sure) == sure
