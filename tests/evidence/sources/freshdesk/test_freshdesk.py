"""Tickets, conversations, agents and contacts of Freshdesk, as they are exported."""

from pathlib import Path
from typing import Any

import pytest

from builders.exports import read_export

TICKET: dict[str, Any] = {
    "id": 17,
    "subject": "Wet box",
    "description": "<p>My box came wet.</p>",
    "description_text": "My box came wet.",
    "requester_id": 1,
    "responder_id": 1,
    "source": 1,
    "status": 4,
    "created_at": "2026-11-16T09:00:00+01:00",
    "updated_at": "2026-11-17T10:00:00Z",
}
AGENTS = [
    {"id": 1, "ticket_scope": 1, "contact": {"name": "Amina Yusufi", "email": "a@example.com"}}
]
CONTACTS = [
    {"id": n, "name": name, "email": f"c{n}@example.com", "twitter_id": None, "job_title": None}
    for n, name in ((1, "Carla Customer"), (7, "Cousin Cem"))
]


def said(number: int, body: str, **more: Any) -> dict[str, Any]:
    told = {
        "id": number,
        "body": f"<div>{body}</div>",
        "body_text": body,
        "incoming": False,
        "private": False,
        "user_id": 1,
        "source": 0,
        "created_at": f"2026-11-16T1{number}:00:00Z",
    }
    return told | more


CONVERSATIONS = [
    said(1, "I am so sorry"),
    said(2, "she is right, send it", private=True, source=2),
    said(3, "thank you!", incoming=True),
    said(4, "rules changed this", user_id=None),
]


def test_a_ticket_begins_with_its_description(tmp_path: Path) -> None:
    """The side tells the role: one id can be an agent's and a contact's."""
    read = read_export(
        tmp_path,
        {
            "tickets.json": [TICKET | {"conversations": CONVERSATIONS}],
            "agents.json": AGENTS,
            "contacts.json": CONTACTS,
        },
    )
    assert read.source == "freshdesk"
    assert read.rows("native_item_id", "author_role", "author_name", "visibility", "kind") == [
        ("description", "customer", "Carla Customer", "public", "message"),
        ("1", "agent", "Amina Yusufi", "public", "message"),
        ("2", "agent", "Amina Yusufi", "internal", "note"),
        ("3", "customer", "Carla Customer", "public", "message"),
        ("4", "unknown", None, "public", "message"),
    ]
    assert read.rows("text", "status", "channel")[0] == ("My box came wet.", "resolved", "email")
    assert str(read.column("at")[0]) == "2026-11-16 08:00:00+00:00"


def test_tables_apart_are_read_together(tmp_path: Path) -> None:
    """A page's address tells the ticket; the description is told beside, not instead."""
    page = {"api": {"get": {"/api/v2/tickets/17/conversations": {"response": CONVERSATIONS}}}}
    read = read_export(tmp_path, {"pages.json": page, "tickets.json": [TICKET]})
    assert set(read.column("native_conversation_id")) == {"17"}
    assert sorted(read.column("native_item_id")) == ["1", "2", "3", "4", "description"]


def test_a_ticket_without_its_description_has_no_message(tmp_path: Path) -> None:
    """Lists of tickets leave it out unless it is asked for."""
    bare = {k: v for k, v in TICKET.items() if not k.startswith("description")}
    read = read_export(tmp_path, {"tickets.json": [bare]})
    assert read.items == []


@pytest.mark.parametrize(("source", "role"), [(1, "customer"), (10, "agent"), (3, "unknown")])
def test_who_wrote_a_description_depends_on_the_way(tmp_path: Path, source: int, role: str) -> None:
    """Outbound mails are the team's; after a call nobody knows whose words they are."""
    read = read_export(tmp_path, {"tickets.json": [TICKET | {"source": source}]})
    assert read.column("author_role") == [role]


def test_where_the_side_is_missing_the_tables_tell(tmp_path: Path) -> None:
    """An id that both tables have tells nothing."""
    told = [
        said(1, "a", incoming=None, ticket_id=17, user_id=7),
        said(2, "b", incoming=None, ticket_id=17, user_id=1, private=None),
    ]
    read = read_export(tmp_path, {"c.json": told, "agents.json": AGENTS, "contacts.json": CONTACTS})
    assert read.rows("author_role", "visibility") == [
        ("customer", "public"),
        ("unknown", "unknown"),
    ]


def test_tickets_of_api_v1_hold_notes(tmp_path: Path) -> None:
    """Their number is display_id; deleted notes and spam are left out."""
    notes = [{"note": said(1, "hi")}, {"note": said(2, "gone", deleted=True)}]
    old = TICKET | {"id": 5007, "display_id": 3, "notes": notes, "requester_name": "Carla"}
    spam = TICKET | {"id": 5008, "display_id": 4, "notes": [], "spam": True}
    read = read_export(tmp_path, {"t.json": [{"helpdesk_ticket": old}, {"helpdesk_ticket": spam}]})
    assert read.rows("native_conversation_id", "author_name", "text") == [
        ("3", "Carla", "My box came wet."),
        ("3", None, "hi"),
    ]


def test_a_forward_is_not_taken_for_a_reply(tmp_path: Path) -> None:
    """It went to a third party, so the customer may not have seen it."""
    read = read_export(tmp_path, {"c.json": [said(1, "see below", source=8, ticket_id=17)]})
    assert read.column("visibility") == ["unknown"]


def test_ratings_are_one_to_seven(tmp_path: Path) -> None:
    """From extremely unhappy to extremely happy; an answer to nothing is none."""
    rating = {"ticket_id": 17, "agent_id": 1, "feedback": None, "created_at": "2026-11-18"}
    ratings = [
        rating | {"id": 1, "ratings": {"default_question": 103}, "feedback": "so quick!"},
        rating | {"id": 2, "ratings": {"default_question": -103}},
        rating | {"id": 3, "ratings": {}},
    ]
    read = read_export(tmp_path, {"ratings.json": ratings})
    told = [(a["score"], a["scale"], a["comment"], a["agent_id"]) for a in read.answers]
    assert told == [(7.0, "csat_7", "so quick!", "1"), (1.0, "csat_7", None, "1")]


def test_an_odd_ticket_stops_no_other(tmp_path: Path) -> None:
    """Nulls and other types end in quarantine or as nothing."""
    odd = [
        TICKET | {"id": None},
        TICKET | {"id": 18, "description": {"a": 1}, "source": [], "requester": 3},
        said(1, "alone"),
        TICKET | {"id": 19, "conversations": [None, {"id": 1}, {"body": []}]},
    ]
    read = read_export(tmp_path, {"t.json": odd})
    assert read.rejects == ["the ticket has no id", "the conversation has no ticket_id"]
