"""Conversations, threads, chats and ratings of Help Scout, as they are exported."""

from pathlib import Path
from typing import Any

from builders.exports import read_export

CARLA = {"id": 1, "type": "customer", "first": "Carla", "last": "Customer"}
AMINA = {"id": 1, "type": "user", "first": "Amina", "last": "Yusufi", "email": "a@example.com"}


def thread(number: int, kind: str, by: Any, body: str, **more: Any) -> dict[str, Any]:
    told = {
        "id": number,
        "type": kind,
        "state": "published",
        "body": body,
        "createdBy": by,
        "source": {"type": "email", "via": by["type"]},
        "createdAt": f"2026-11-16T{8 + number:02}:00:00Z",
    }
    return told | more


THREADS = [
    thread(6, "lineitem", AMINA, "", action={"type": "default", "text": "Closed"}),
    thread(5, "message", AMINA, "unfinished", state="draft"),
    thread(4, "message", AMINA, "<p>We shall be back soon</p>", action={"type": "workflow"}),
    thread(3, "note", AMINA, "he is upset"),
    thread(2, "message", AMINA, "<p>Sorry &amp; thanks</p>", savedReplyId=12),
    thread(1, "customer", CARLA, "<p>My box came wet.</p>", savedReplyId=12),
]
CONVERSATION: dict[str, Any] = {
    "id": 17,
    "number": 1001,
    "threads": 6,
    "type": "email",
    "status": "closed",
    "state": "published",
    "subject": "Wet box",
    "preview": "My box",
    "mailboxId": 85,
    "assignee": {"id": 1, "type": "user"},
    "userUpdatedAt": "2026-11-17T10:00:00Z",
}


def test_a_conversation_that_holds_its_threads(tmp_path: Path) -> None:
    """Customers and users count their ids apart; a workflow is no user; a draft was not sent."""
    read = read_export(tmp_path, {"c.json": CONVERSATION | {"_embedded": {"threads": THREADS}}})
    assert read.source == "helpscout"
    assert read.rows("author_role", "visibility", "kind", "text", "canned", "is_auto") == [
        ("customer", "public", "message", "My box came wet.", False, False),
        ("agent", "public", "message", "Sorry & thanks", True, False),
        ("agent", "internal", "note", "he is upset", False, False),
        ("system", "public", "message", "We shall be back soon", False, True),
        ("agent", "unknown", "event", "", False, False),
    ]
    assert read.rows("author_native_id", "author_name", "channel", "subject", "queue")[1] == (
        "1",
        "Amina Yusufi",
        "email",
        "Wet box",
        "85",
    )


def test_a_page_of_threads_is_named_by_its_address(tmp_path: Path) -> None:
    """What is told of the conversation lies in another file, the users in a third."""
    address = "https://api.helpscout.net/v2/conversations/17/threads"
    bare = {"id": 1, "type": "user"}
    threads = {"threads": [thread(1, "message", bare, "Sorry")]}
    page = {"_embedded": threads, "_links": {"self": {"href": address}}}
    user = {"id": 1, "firstName": "Amina", "lastName": "Yusufi", "photoUrl": "", "type": "user"}
    listed = {"_embedded": {"conversations": [CONVERSATION]}}
    read = read_export(tmp_path, {"p.json": page, "c.json": listed, "u.json": user})
    assert read.rows("native_conversation_id", "author_name", "subject") == [
        ("17", "Amina Yusufi", "Wet box")
    ]


def test_conversations_of_the_first_api_hold_their_threads_themselves(tmp_path: Path) -> None:
    """`item` wraps them; a saved reply of 0 is none."""
    old = CONVERSATION | {"threads": [thread(1, "message", AMINA, "Sorry", savedReplyId=0)]}
    read = read_export(tmp_path, {"c.json": {"item": old}})
    assert read.rows("text", "canned") == [("Sorry", False)]


def test_what_colleagues_write_down_stays_among_them(tmp_path: Path) -> None:
    """A call written down, and what was forwarded to somebody else, the customer did not see."""
    threads = [thread(1, "phone", AMINA, "he called"), thread(2, "forwardparent", AMINA, "see?")]
    read = read_export(tmp_path, {"c.json": CONVERSATION | {"_embedded": {"threads": threads}}})
    assert read.rows("visibility", "kind") == [("internal", "note")] * 2


def test_a_chat_is_told_in_events(tmp_path: Path) -> None:
    """An AI of version 3 is a system user, and no agent."""

    def event(number: int, kind: str, by: str, body: str | None) -> dict[str, Any]:
        told = {"id": f"e{number}", "type": kind, "action": "x", "author": {"id": 1, "type": by}}
        return told | {"body": body, "createdAt": "2026-11-16T09:00:00Z"}

    events = [
        event(1, "message", "customer", "Hello"),
        event(2, "message", "user", "Hi"),
        event(3, "message", "system_user", "I can help"),
        event(4, "note", "user", "he is upset"),
        event(5, "line_item", "user", None),
    ]
    address = "https://api.helpscout.net/v2/chats/00000000-0000-4000-8000-000000000007/events"
    page = {"_embedded": {"events": events}, "_links": {"self": {"href": address}}}
    read = read_export(tmp_path, {"chat.json": page})
    assert read.rows("author_role", "visibility", "kind", "text") == [
        ("customer", "public", "message", "Hello"),
        ("agent", "public", "message", "Hi"),
        ("bot", "public", "message", "I can help"),
        ("agent", "internal", "note", "he is upset"),
        ("agent", "unknown", "event", ""),
    ]
    assert set(read.column("native_conversation_id")) == {"00000000-0000-4000-8000-000000000007"}


def test_a_rating_has_three_steps(tmp_path: Path) -> None:
    """Of a webhook, and of a row of the happiness report."""
    hook = {"id": 5, "ticketId": 17, "rating": "Okay", "comments": "slow", "createdAt": None}
    row = {"id": 18, "threadid": 3, "ratingId": 1, "ratingUserId": 2, "ratingComments": "so quick"}
    read = read_export(tmp_path, {"r.json": [hook, row], "c.json": CONVERSATION})
    told = [(a["native_conversation_id"], a["score"], a["agent_id"]) for a in read.answers]
    assert told == [("17", 2.0, "1"), ("18", 3.0, "2")]


def test_a_thread_that_names_no_conversation_is_quarantined(tmp_path: Path) -> None:
    """Odd values beside it do no harm."""
    odd = THREADS[5] | {"conversationId": 17, "createdBy": [], "source": 3, "body": {}}
    read = read_export(tmp_path, {"t.json": [THREADS[4], odd]})
    assert read.rejects == ["the thread does not name its conversation"]
    assert read.rows("author_role", "text") == [("customer", "")]
