"""Messages, comments and events of Front, as they are exported."""

from pathlib import Path
from typing import Any

from builders.exports import read_export

AMINA = {"id": "tea_1", "first_name": "Amina", "last_name": "Yusufi", "email": "a@example.com"}
RULE = {"id": "tea_9", "first_name": "Out of", "last_name": "hours", "type": "rule"}
CONVERSATION: dict[str, Any] = {
    "_links": {"self": "https://orchid.api.frontapp.com/conversations/cnv_17"},
    "id": "cnv_17",
    "subject": "Wet box",
    "status": "archived",
    "assignee": AMINA,
    "created_at": 1_763_283_600.123,
}


def linked(name: str) -> dict[str, Any]:
    return {"related": {"conversation": f"https://orchid.api.frontapp.com/conversations/{name}"}}


def message(number: int, inbound: bool | None, author: Any, **more: Any) -> dict[str, Any]:
    told = {
        "_links": linked("cnv_17"),
        "id": f"msg_{number}",
        "type": "email",
        "is_inbound": inbound,
        "draft_mode": None,
        "created_at": 1_763_283_600.5 + number,
        "author": author,
        "recipients": [
            {"role": "to", "handle": "help@example.com"},
            {"role": "from", "handle": "carla@example.com", "name": "Carla"},
        ],
        "body": "<p>My box &amp; I</p>",
        "text": "My box & I",
    }
    return told | more


COMMENT = {
    "_links": linked("cnv_17"),
    "id": "com_1",
    "author": AMINA,
    "body": "he is upset",
    "posted_at": 1_763_283_700.1,
}


def test_messages_and_comments_lie_beside_their_conversations(tmp_path: Path) -> None:
    """A missing author of what was sent is nobody, and not the customer; a rule is no agent."""
    messages = [
        message(1, True, None),
        message(2, False, AMINA),
        message(3, False, None),
        message(4, False, RULE),
        message(5, False, AMINA, draft_mode="shared"),
    ]
    pages = [{"_results": messages}, {"_results": [COMMENT]}]
    read = read_export(tmp_path, {"m.json": pages, "c.json": {"_results": [CONVERSATION]}})
    assert read.source == "front"
    assert read.rows("author_role", "role_basis", "author_name", "visibility", "kind") == [
        ("customer", "channel_side", "Carla", "public", "message"),
        ("agent", "vendor_role", "Amina Yusufi", "public", "message"),
        ("agent", "channel_side", None, "public", "message"),
        ("system", "vendor_role", "Out of hours", "public", "message"),
        ("agent", "vendor_role", "Amina Yusufi", "internal", "note"),
    ]
    assert read.rows("account", "native_conversation_id", "subject", "channel")[0] == (
        "orchid",
        "cnv_17",
        "Wet box",
        "email",
    )
    assert read.column("at")[0].isoformat() == "2025-11-16T09:00:01.500000+00:00"


def test_conversations_without_messages_give_no_items(tmp_path: Path) -> None:
    """A subject is not something that was said."""
    teammates = {"teammates": [AMINA]}
    files = {"m.json": [message(1, True, None)], "c.json": CONVERSATION, "t.json": teammates}
    assert len(read_export(tmp_path, files).items) == 1


def test_a_discussion_is_among_colleagues(tmp_path: Path) -> None:
    """Whatever is in it, no customer has seen it."""
    talk = CONVERSATION | {"type": "discussion"}
    read = read_export(tmp_path, {"m.json": [message(1, False, AMINA), talk]})
    assert read.rows("visibility", "kind") == [("internal", "note")]


def test_what_failed_to_be_sent_may_not_have_been_seen(tmp_path: Path) -> None:
    """Nor is anything known of a message that does not say its side."""
    messages = [message(1, False, AMINA, error_type="bounce"), message(2, None, None)]
    read = read_export(tmp_path, {"m.json": messages})
    assert read.rows("author_role", "visibility") == [("agent", "unknown"), ("unknown", "unknown")]


def test_events_tell_messages_too(tmp_path: Path) -> None:
    """The event of an assignment has no words."""

    def event(number: int, kind: str, target: Any, source: Any) -> dict[str, Any]:
        told = {"id": f"evt_{number}", "type": kind, "conversation": CONVERSATION}
        return told | {"emitted_at": 1_763_283_800, "target": target, "source": source}

    teammate = {"_meta": {"type": "teammate"}, "data": AMINA}
    sent = {"_meta": {"type": "message"}, "data": message(1, True, None)}
    noted = {"_meta": {"type": "comment"}, "data": COMMENT}
    events = [
        event(1, "inbound", sent, None),
        event(2, "comment", noted, teammate),
        event(3, "assign", teammate, teammate),
        event(4, "archive", None, {"_meta": {"type": "rule"}, "data": {"id": "rul_1"}}),
    ]
    read = read_export(tmp_path, {"e.json": {"_results": events}})
    assert read.rows("native_item_id", "author_role", "kind", "text") == [
        ("msg_1", "customer", "message", "My box & I"),
        ("com_1", "agent", "note", "he is upset"),
        ("evt_3", "agent", "event", ""),
        ("evt_4", "system", "event", ""),
    ]


def test_a_message_that_names_no_conversation_is_quarantined(tmp_path: Path) -> None:
    """Odd values beside it do no harm."""
    odd = message(2, True, [], recipients="?", body=3, text=None, created_at="soon", _links=None)
    odd |= {"conversation_id": "cnv_17"}
    read = read_export(tmp_path, {"m.json": [message(1, True, None, _links={}), odd]})
    assert read.rejects == ["it does not name its conversation"]
    assert read.rows("author_role", "at") == [("customer", None)]
