"""How sure we are that a file is in our own format."""

import pyarrow as pa
import pytest

from fiftytwo.evidence.sources.own import READERS
from fiftytwo.evidence.sources.raw import Claim

(READER,) = READERS


def claim(**columns: list[str]) -> Claim | None:
    table = pa.table(columns)
    return READER.claims(table.column_names, table)


EXACT = {
    "conversation_id": ["1"],
    "message_id": ["1"],
    "at": ["2026-11-16T10:05:03Z"],
    "channel": ["chat"],
    "author_role": ["customer"],
    "text": ["thanks"],
}


def test_exact_names_are_sure() -> None:
    """The format as CONTRACTS has it."""
    found = claim(**EXACT)
    assert found is not None
    assert (found.sure, found.why) == (1.0, "our own format")


def test_without_usual_columns_it_is_less_sure_and_says_so() -> None:
    """It can be read, and knows less."""
    found = claim(**{name: EXACT[name] for name in ("conversation_id", "author_role", "text")})
    assert found is not None
    assert (found.sure, found.why) == (0.9, "our own format without message_id, at, channel")


def test_near_names_are_guessed_and_the_guess_is_told() -> None:
    """The user sees which column was taken for what."""
    found = claim(**{"Ticket ID": ["1"], "senderType": ["staff"], "Body": ["a"], "Created": ["x"]})
    assert found is not None
    assert found.sure == pytest.approx(0.4)
    assert found.mapping == {
        "conversation_id": "Ticket ID",
        "at": "Created",
        "author_role": "senderType",
        "text": "Body",
    }
    assert "conversation_id from Ticket ID" in found.why


def test_a_role_is_known_by_its_values() -> None:
    """`from` may be a role or a name."""
    found = claim(ticket_id=["1"], sender=["Anna"], **{"from": ["end-user"]}, body=["a"])
    assert found is not None
    assert found.mapping["author_role"] == "from"
    assert found.mapping["author_name"] == "sender"


@pytest.mark.parametrize(
    "columns",
    [
        {"conversation_id": ["1"], "text": ["a"]},
        {"author_role": ["agent"], "text": ["a"]},
        {"conversation_id": ["1"], "sender": ["Anna"], "text": ["a"]},
        {"DateTime": ["1"], "Calls": ["2"]},
    ],
)
def test_it_does_not_claim_what_lacks_a_needed_column(columns: dict[str, list[str]]) -> None:
    """A conversation, a role by its values, and a text are needed."""
    assert claim(**columns) is None
