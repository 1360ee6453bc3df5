"""Conversations, tickets and tables of Intercom, as they are exported."""

from pathlib import Path
from typing import Any

from builders.exports import read_export

OPERATOR = "@".join(("operator+abc", "intercom.io"))
"""The address that Intercom itself gives to its bot."""
CARLA = {"type": "user", "id": "c1", "name": "Carla &amp; Co", "email": "carla@example.com"}
AMINA = {"type": "admin", "id": "7", "name": "Amina Yusufi", "email": "amina@example.com"}
FIN = {"type": "bot", "id": "9", "name": "Fin", "email": OPERATOR}


def part(number: int, part_type: str, author: Any, body: str | None, **more: Any) -> Any:
    told = {
        "type": "conversation_part",
        "id": str(number),
        "part_type": part_type,
        "body": body,
        "created_at": 1_763_283_600 + number,
        "author": author,
        "attachments": [],
    }
    return told | more


PARTS = [
    part(1, "conversation_attribute_updated_by_admin", FIN, None),
    part(2, "open", CARLA, "<p>Hello?</p>"),
    part(3, "note", AMINA, "<p>he is upset</p>"),
    part(4, "close", AMINA, "<p>Sorry! A new one is on its way &amp; free</p>"),
    part(5, "close", AMINA, None),
    part(6, "comment", AMINA | {"from_ai_agent": True}, "<p>Anything else?</p>"),
    part(7, "comment", CARLA, None, attachments=[{"name": "box.png"}]),
]
CONVERSATION: dict[str, Any] = {
    "type": "conversation",
    "id": "17",
    "created_at": 1_763_283_600,
    "updated_at": 1_763_290_000,
    "source": {
        "type": "conversation",
        "id": "500",
        "delivered_as": "customer_initiated",
        "body": "<p>My box came wet.</p>",
        "author": CARLA,
    },
    "admin_assignee_id": 7,
    "team_assignee_id": 3,
    "state": "closed",
    "title": "Wet box",
    "conversation_rating": {
        "rating": 5,
        "remark": "so quick!",
        "created_at": 1_763_291_000,
        "teammate": {"type": "admin", "id": 8},
    },
}


def with_parts(parts: list[Any], **more: Any) -> dict[str, Any]:
    held = {"type": "conversation_part.list", "conversation_parts": parts}
    return CONVERSATION | {"conversation_parts": held | {"total_count": len(parts)}} | more


def test_a_conversation_begins_with_the_message_that_stands_outside_its_parts(
    tmp_path: Path,
) -> None:
    """A part with words is a message, whatever its type; one without is an event."""
    teams = {"teams": [{"type": "team", "id": "3", "name": "Boxes", "admin_ids": []}]}
    read = read_export(tmp_path, {"c.json": with_parts(PARTS), "teams.json": teams})
    assert read.source == "intercom"
    assert read.rows("author_role", "visibility", "kind", "text") == [
        ("customer", "public", "message", "My box came wet."),
        ("bot", "unknown", "event", ""),
        ("customer", "public", "message", "Hello?"),
        ("agent", "internal", "note", "he is upset"),
        ("agent", "public", "message", "Sorry! A new one is on its way & free"),
        ("agent", "unknown", "event", ""),
        ("bot", "public", "message", "Anything else?"),
        ("customer", "public", "message", ""),
    ]
    assert read.rows("native_item_id", "author_name", "queue", "assignee_id", "subject")[0] == (
        "500",
        "Carla & Co",
        "Boxes",
        "7",
        "Wet box",
    )


def test_a_rating_is_about_the_teammate_it_names(tmp_path: Path) -> None:
    """Not about who is assigned today."""
    (answer,) = read_export(tmp_path, {"c.json": with_parts([])}).answers
    assert (answer["score"], answer["scale"], answer["comment"], answer["agent_id"]) == (
        5.0,
        "csat_5",
        "so quick!",
        "8",
    )


def test_no_first_message_is_invented(tmp_path: Path) -> None:
    """Where `source` is null, somebody began the conversation, and nobody knows how."""
    read = read_export(tmp_path, {"c.json": with_parts(PARTS[2:4], source=None)})
    assert read.column("text") == ["he is upset", "Sorry! A new one is on its way & free"]


def test_a_list_beside_the_conversations_tells_nothing_twice(tmp_path: Path) -> None:
    """Search answers hold no parts; their first messages count where no conversation is there."""
    listed = {"conversations": [CONVERSATION, CONVERSATION | {"id": "18"}]}
    read = read_export(tmp_path, {"all.json": [listed, with_parts(PARTS[1:2])]})
    assert read.rows("native_conversation_id", "text") == [
        ("17", "My box came wet."),
        ("17", "Hello?"),
        ("18", "My box came wet."),
    ]
    assert len(read.answers) == 2


def test_intercoms_own_bot_is_no_agent_though_it_is_listed_as_an_admin(tmp_path: Path) -> None:
    """It keeps its address, whatever the company calls it."""
    operator = {"type": "admin", "id": "9", "name": "Boxy", "email": OPERATOR}
    bare = {"type": "admin", "id": "9"}
    admins = {"admins": [operator | {"away_mode_enabled": False}]}
    conversation = with_parts([part(1, "comment", operator, "Hi"), part(2, "comment", bare, "Ho")])
    read = read_export(tmp_path, {"c.json": conversation, "admins.json": admins})
    assert read.rows("author_role", "author_name", "is_auto")[1:] == [("bot", "Boxy", True)] * 2


def test_a_ticket_tells_what_it_is_about_and_its_parts(tmp_path: Path) -> None:
    """The form does not say who filled it in; tickets of the back office stay inside."""
    ticket = {
        "type": "ticket",
        "id": "31",
        "ticket_id": "2",
        "ticket_type": {"name": "Damage"},
        "ticket_attributes": {"_default_title_": "Box", "_default_description_": "It is wet"},
        "category": "Customer",
        "created_at": 1_763_283_600,
        "ticket_parts": {"ticket_parts": [part(1, "comment", CARLA, "<p>and cold</p>")]},
    }
    inside = ticket | {"id": "32", "category": "Back-office"}
    read = read_export(tmp_path, {"t.json": [ticket, inside]})
    assert read.rows("author_role", "visibility", "kind", "text", "subject") == [
        ("unknown", "unknown", "message", "It is wet", "Box"),
        ("customer", "public", "message", "and cold", "Box"),
        ("unknown", "internal", "note", "It is wet", "Box"),
        ("customer", "public", "message", "and cold", "Box"),
    ]


def test_rows_of_tables_keep_only_the_newest_version(tmp_path: Path) -> None:
    """Fivetran keeps every version of a row; the first message stands in columns."""
    head = (
        "id,updated_at,assignee_id,assignee_type,created_at,source_author_id,source_author_type,"
        "source_id,source_type,source_body,state,_fivetran_active\n"
    )
    row = "17,2026-11-16 {}:00:00,7,admin,2026-11-16 08:00:00,c1,user,500,email,wet,{},{}\n"
    conversations = head + row.format("09", "open", "FALSE") + row.format("10", "closed", "TRUE")
    parts = (
        "id,author_id,author_type,conversation_id,created_at,part_type,body,_fivetran_active\n"
        "1,7,admin,17,2026-11-16 09:30:00,comment,soory,false\n"
        "1,7,admin,17,2026-11-16 09:30:00,comment,sorry,true\n"
    )
    read = read_export(tmp_path, {"conversations.csv": conversations, "parts.csv": parts})
    assert sorted(read.rows("author_role", "text", "status", "channel")) == [
        ("agent", "sorry", "closed", "email"),
        ("customer", "wet", "closed", "email"),
    ]


def test_what_a_webhook_brings_is_only_some_of_a_conversation(tmp_path: Path) -> None:
    """It shows the newest part: what was read before must stay."""
    item = with_parts(PARTS[1:2])
    hook = {"type": "notification_event", "topic": "conversation.user.replied"}
    read = read_export(tmp_path, {"hook.json": hook | {"data": {"item": item}}})
    assert read.column("text") == ["My box came wet.", "Hello?"]


def test_a_part_that_names_no_conversation_is_quarantined(tmp_path: Path) -> None:
    """Odd values beside it do no harm."""
    odd = with_parts([part(1, "comment", None, "who?", created_at=[], id=None)], source=[])
    read = read_export(tmp_path, {"p.json": [PARTS[1], odd]})
    assert read.rejects == ["the part has no conversation_id"]
    assert read.rows("author_role", "text", "at") == [("unknown", "who?", None)]
