"""Chats of Zendesk Chat: whole ones, messages left, and rows of chat events."""

import json
from pathlib import Path
from typing import Any

from builders.exports import read_export

CHAT: dict[str, Any] = {
    "id": "2611.17.aaa",
    "type": "chat",
    "visitor": {"id": "17.v1", "name": "Carla Customer", "email": "carla@example.com"},
    "agent_names": ["Amina Yusufi"],
    "agent_ids": ["2"],
    "department_name": "Returns",
    "end_timestamp": "2026-11-16T09:30:00Z",
    "rating": None,
    "comment": None,
    "zendesk_ticket_id": None,
}


def line(minute: int, kind: str, name: str, **more: Any) -> dict[str, Any]:
    told = {"type": kind, "name": name, "timestamp": f"2026-11-16T09:{minute:02}:00Z"}
    return told | more


HISTORY = [
    line(0, "chat.memberjoin", "Carla Customer"),
    line(1, "chat.msg", "Carla Customer", msg="my box came wet", msg_id="m1"),
    line(2, "chat.msg", "Amina", msg="one moment, please", nick="agent:trigger"),
    line(3, "chat.msg", "Amina Yusufi", msg="I am so sorry"),
    line(4, "chat.file", "Carla Customer", attachment={"name": "wet.jpg"}),
    line(5, "chat.tag", "Amina Yusufi", new_tags=["wet"]),
    line(6, "chat.msg", "Dana", msg="who is this?"),
]


def test_a_chat_is_its_history(tmp_path: Path) -> None:
    """Who is not told by the sender is told by the chat's names; a file is a message."""
    read = read_export(tmp_path, {"chats.json": {"chats": [CHAT | {"history": HISTORY}]}})
    assert read.source == "zendesk_chat"
    assert read.rows("author_role", "role_basis", "kind", "text") == [
        ("customer", "name_match", "event", ""),
        ("customer", "name_match", "message", "my box came wet"),
        ("bot", "vendor_role", "message", "one moment, please"),
        ("agent", "name_match", "message", "I am so sorry"),
        ("customer", "name_match", "message", ""),
        ("unknown", "none", "message", "who is this?"),
    ]
    assert read.rows("author_native_id", "visibility", "queue", "is_auto")[2:4] == [
        (None, "public", "Returns", True),
        ("2", "public", "Returns", False),
    ]


def test_the_senders_own_role_goes_before_names(tmp_path: Path) -> None:
    """A visitor who is called like an agent stays a visitor."""
    history = [
        line(1, "chat.msg", "Amina Yusufi", msg="hello", sender_type="Visitor"),
        line(2, "chat.msg", "Amina Yusufi", msg="hi", nick="agent:2"),
    ]
    chat = CHAT | {"visitor": {"id": "17.v2", "name": "Amina Yusufi"}, "history": history}
    read = read_export(tmp_path, {"chats.json": [chat]})
    assert read.rows("author_role", "author_native_id") == [("customer", "17.v2"), ("agent", "2")]


def test_a_rating_goes_to_the_agent_of_its_engagement(tmp_path: Path) -> None:
    """Of a chat with one agent the chat's own rating is hers."""
    engaged = [{"agent_id": "3", "rating": "good", "comment": "so quick!"}, {"agent_id": "2"}]
    chats = [
        CHAT | {"history": HISTORY, "engagements": engaged, "rating": "good"},
        CHAT | {"id": "b", "history": HISTORY, "rating": "bad"},
        CHAT | {"id": "c", "history": HISTORY, "rating": "bad", "agent_ids": ["2", "3"]},
        CHAT | {"id": "d", "history": HISTORY},
    ]
    read = read_export(tmp_path, {"chats.json": chats})
    told = [(a["native_conversation_id"], a["score"], a["agent_id"]) for a in read.answers]
    assert told == [("2611.17.aaa", 1.0, "3"), ("b", 0.0, "2"), ("c", 0.0, None)]


def test_what_was_left_while_nobody_was_there_is_the_customers(tmp_path: Path) -> None:
    """It has one message; a deleted one has none."""
    left = {
        "id": "x",
        "type": "offline_msg",
        "message": "please call",
        "timestamp": "2026-11-16T20:00:00Z",
        "visitor": {"id": "17.v1", "name": "Carla"},
        "zendesk_ticket_id": 17,
    }
    stream = [
        {"stream": "chats", "data": left},
        {"stream": "chats", "data": left | {"id": "y", "deleted": True}},
    ]
    lines = "\n".join(json.dumps(row) for row in stream)
    read = read_export(tmp_path, {"chats.jsonl": lines})
    assert read.rows("native_item_id", "author_role", "visibility", "text") == [
        ("message", "customer", "public", "please call")
    ]
    assert read.notes == [
        "Zendesk Support has 1 chat as tickets, too: take in one of the two exports"
    ]


def event(number: int, actor: str, kind: str = "ChatMessage", **more: Any) -> dict[str, Any]:
    told = {
        "chat_id": "c1",
        "actor_id": actor,
        "type": kind,
        "created_at": f"2026-11-16T09:0{number}:00Z",
        "message": f"words {number}",
        "message_id": f"e{number}",
        "is_history_context": False,
    }
    return told | more


def test_rows_of_chat_events_are_lines(tmp_path: Path) -> None:
    """The bot writes under an account's id; what repeats an earlier chat is left out."""
    robot = {"author": {"display_name": "Bot"}, "source": {"type": "zd:answerBot"}}
    events = [
        event(1, "77", is_history_context="true"),
        event(2, "77"),
        event(3, "agent:2"),
        event(4, "agent:2", original_message=json.dumps(robot)),
        event(5, "__trigger"),
        event(6, "agent:2", "ChatJoin"),
        event(7, "88"),
        event(8, "", message=None, original_message={"content": {"text": {"text": "in it"}}}),
    ]
    chats = [{"chat_id": "c1", "user_id": 77, "visitor_id": "v", "ticket_id": None}]
    read = read_export(tmp_path, {"events.json": events, "chats.json": chats})
    assert read.rows("author_role", "author_native_id", "kind", "text") == [
        ("customer", "77", "message", "words 2"),
        ("agent", "2", "message", "words 3"),
        ("bot", "2", "message", "words 4"),
        ("bot", None, "message", "words 5"),
        ("agent", "2", "event", ""),
        ("unknown", "88", "message", "words 7"),
        ("unknown", None, "message", "in it"),
    ]


def test_an_odd_chat_stops_no_other(tmp_path: Path) -> None:
    """Nulls, other types and deep nesting end in quarantine or as nothing."""
    odd = [
        CHAT | {"id": None, "history": HISTORY},
        CHAT | {"id": "o1", "history": [None, 3, {"type": ["x"]}, {"type": "chat.msg"}]},
        CHAT | {"id": "o2", "history": "[", "agent_ids": 5, "engagements": {}, "visitor": []},
        CHAT | {"history": HISTORY},
    ]
    read = read_export(tmp_path, {"chats.json": odd})
    assert read.rejects == ["the chat has no id"]
    assert read.column("text").count("my box came wet") == 1
