"""Calls of Zendesk Talk: that they were, who had them, what was noted about them."""

import json
from pathlib import Path
from typing import Any

from builders.exports import read_export

CALL: dict[str, Any] = {
    "id": 123,
    "agent_id": 2,
    "customer_id": 1,
    "direction": "inbound",
    "completion_status": "completed",
    "talk_time": 751,
    "ticket_id": 17,
    "created_at": "2026-11-16T13:19:09Z",
    "updated_at": "2026-11-16T14:12:22Z",
}
LEG: dict[str, Any] = {"id": 5, "call_id": 123, "type": "agent", "agent_id": 3, "talk_time": 60}


def test_a_call_is_an_item_without_text(tmp_path: Path) -> None:
    """It is told by the agent who had it."""
    read = read_export(tmp_path, {"calls.json": {"calls": [CALL]}})
    assert read.source == "zendesk_talk"
    assert read.rows("kind", "text", "author_role", "author_native_id", "channel") == [
        ("call", "", "agent", "2", "phone")
    ]


def test_agent_0_is_nobody(tmp_path: Path) -> None:
    """A missed call is the customer's; of an outbound one nothing tells."""
    calls = [
        CALL | {"agent_id": 0},
        CALL | {"id": 124, "agent_id": None, "customer_id": None},
        CALL | {"id": 125, "agent_id": "0", "customer_id": None, "direction": "outbound"},
    ]
    read = read_export(tmp_path, {"calls.json": {"calls": calls}})
    assert read.rows("author_role", "author_native_id") == [
        ("customer", "1"),
        ("customer", None),
        ("unknown", None),
    ]


def test_legs_tell_the_agent_who_talked(tmp_path: Path) -> None:
    """Legs of customers, and of agents who did not pick up, tell none."""
    legs = [
        LEG | {"agent_id": 4, "talk_time": 0},
        LEG | {"agent_id": 0},
        LEG | {"type": "customer", "agent_id": 6},
        LEG,
    ]
    read = read_export(
        tmp_path, {"legs.json": {"legs": legs}, "calls.json": {"calls": [CALL | {"agent_id": 0}]}}
    )
    assert read.rows("author_role", "author_native_id", "assignee_id") == [("agent", "3", "3")]


def test_a_transcript_is_nobodys_in_particular(tmp_path: Path) -> None:
    """Both spoke, and the export does not say which words were whose."""
    call = CALL | {"transcript": "Hello. Hello, my box came wet."}
    read = read_export(tmp_path, {"calls.json": [call]})
    assert read.rows("kind", "text", "author_role", "author_native_id") == [
        ("call", "Hello. Hello, my box came wet.", "unknown", None)
    ]


def test_a_comment_on_a_call_is_a_note(tmp_path: Path) -> None:
    """The address of a recorded exchange tells the call, and the account."""
    comment = {
        "id": 9,
        "type": "TpeVoiceComment",
        "public": False,
        "author_id": 2,
        "body": "asked for a new box",
        "created_at": "2026-11-16T13:40:00Z",
    }
    address = "https://orchid.zendesk.com/api/v2/calls/123/comments.json"
    recorded = {
        "request": {"uri": address},
        "response": {"body": {"string": json.dumps(comment)}, "status": 201},
    }
    read = read_export(tmp_path, {"recorded.json": [recorded, {"call": CALL}]})
    assert read.rows("native_conversation_id", "account", "kind", "visibility")[0] == (
        "123",
        "orchid",
        "note",
        "internal",
    )


def test_an_odd_call_stops_no_other(tmp_path: Path) -> None:
    """A call without an id is quarantined."""
    odd = [CALL | {"id": {}}, CALL | {"talk_time": [], "created_at": "soon"}]
    read = read_export(tmp_path, {"calls.json": {"calls": odd}})
    assert read.rejects == ["the call has no id"]
    assert read.column("at") == [None]
