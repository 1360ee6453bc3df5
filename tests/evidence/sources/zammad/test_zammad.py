"""Tickets, articles and users of Zammad, as they are exported."""

from pathlib import Path
from typing import Any

from builders.exports import read_export

TICKET: dict[str, Any] = {
    "id": 5,
    "number": "22005",
    "title": "Coffee order",
    "group_id": 1,
    "state_id": 4,
    "customer_id": 10,
    "owner_id": 7,
    "create_article_type_id": 1,
    "updated_at": "2026-11-17T10:00:00.000Z",
}
USERS = [
    {"id": 1, "login": "-", "firstname": "-", "lastname": "", "role_ids": []},
    {"id": 7, "login": "amina@example.com", "firstname": "Amina", "lastname": "Yusufi"}
    | {"email": "amina@example.com", "role_ids": [2, 3]},
    {"id": 10, "login": "carla@example.com", "firstname": "Carla", "lastname": "Bell"}
    | {"email": "carla@example.com", "role_ids": [3]},
]


def article(number: int, sender: str, author: int, body: str, **more: Any) -> dict[str, Any]:
    told = {
        "id": number,
        "ticket_id": 5,
        "type": "email",
        "sender": sender,
        "from": "",
        "subject": None,
        "content_type": "text/html",
        "body": body,
        "internal": False,
        "preferences": {},
        "created_by_id": author,
        "origin_by_id": None,
        "created_at": f"2026-11-16T{8 + number:02}:00:00.000Z",
    }
    return told | more


FIRST = article(1, "Customer", 10, 'Four bags<br><span class="js-signatureMarker"></span>Carla')
ANSWER = article(
    2,
    "Agent",
    7,
    'On its way!<div data-signature="true" data-signature-id="1">Amina, Sales</div>',
    **{"from": "Amina Yusufi via <orders@example.com>"},
)
NOTE = article(3, "Agent", 7, "she is a regular", internal=True, type="note")
CALL = article(4, "Customer", 7, "asked for a bill", type="phone", origin_by_id=10)
SENT = article(5, "System", 1, "We have your order.")


def test_a_ticket_that_holds_its_articles_is_a_conversation(tmp_path: Path) -> None:
    """The sender tells the side; whom a call was with is whose it is, not who wrote it down."""
    ticket = TICKET | {"articles": [FIRST, ANSWER, NOTE, CALL, SENT]}
    read = read_export(tmp_path, {"tickets.json": [ticket], "users.json": USERS})
    assert read.source == "zammad"
    assert read.rows("author_role", "author_native_id", "visibility", "kind", "text") == [
        ("customer", "10", "public", "message", "Four bags"),
        ("agent", "7", "public", "message", "On its way!"),
        ("agent", "7", "internal", "note", "she is a regular"),
        ("customer", "10", "public", "call", "asked for a bill"),
        ("system", "1", "public", "message", "We have your order."),
    ]
    assert read.column("is_auto") == [False, False, False, False, True]
    assert read.column("channel") == ["email", "email", "email", "phone", "email"]


def test_articles_are_read_with_the_tickets_and_groups_beside_them(tmp_path: Path) -> None:
    """Without a users table the name in the sender's line is the author's."""
    group = {"id": 1, "name": "Sales", "follow_up_possible": "yes"}
    read = read_export(tmp_path, {"a.json": [FIRST, ANSWER], "t.json": [TICKET], "g.json": [group]})
    assert read.rows("native_conversation_id", "queue", "assignee_id", "author_name") == [
        ("5", "Sales", "7", None),
        ("5", "Sales", "7", "Amina Yusufi"),
    ]


def test_a_webhook_is_a_ticket_with_one_article(tmp_path: Path) -> None:
    """Its people are whole users, its group and state have names."""
    author = {"id": 10, "login": "carla", "firstname": "Carla", "lastname": "Bell"}
    hook = {
        "ticket": {"id": 5, "number": "22005", "title": "Coffee", "state": "open"}
        | {"group": {"id": 1, "name": "Sales"}, "customer": author | {"roles": ["Customer"]}},
        "article": article(1, "Customer", 10, "Four bags")
        | {"created_by_id": None, "created_by": author, "type": "web"},
    }
    read = read_export(tmp_path, {"hooks.json": [hook]})
    assert read.rows("author_role", "author_native_id", "queue", "status", "channel") == [
        ("customer", "10", "Sales", "open", "web")
    ]


def test_a_call_that_nobody_says_of_whom_is_the_customers(tmp_path: Path) -> None:
    """An agent's account under what a customer said does not make the agent a customer."""
    call = CALL | {"origin_by_id": None}
    read = read_export(tmp_path, {"a.json": [call], "t.json": [TICKET], "u.json": USERS})
    assert read.rows("author_role", "author_native_id") == [("customer", "10")]


def test_a_merged_ticket_is_told_once(tmp_path: Path) -> None:
    """Its articles have moved to the other ticket; what is left says only that they have."""
    merged = TICKET | {"id": 6, "state_id": 5, "articles": [FIRST | {"ticket_id": 6}]}
    read = read_export(tmp_path, {"t.json": [TICKET | {"articles": [FIRST]}, merged]})
    assert read.column("native_conversation_id") == ["5"]


def test_drafts_and_orders_to_write_are_no_messages(tmp_path: Path) -> None:
    """What a program asked Zammad to write is told by the article that came of it."""
    order = {"ticket_id": 5, "body": "hi", "content_type": "text/html", "internal": False}
    draft = {"shared_draft_id": 2, "new_article": order | {"sender_id": 1, "type": "email"}}
    read = read_export(tmp_path, {"a.json": [FIRST, order, draft]})
    assert read.column("text") == ["Four bags"]


def test_an_answer_below_the_mark_is_kept(tmp_path: Path) -> None:
    """Where nothing stands above the mark, nothing is cut."""
    below = article(1, "Customer", 10, '<span class="js-signatureMarker"></span>yes please')
    read = read_export(tmp_path, {"a.json": [below | {"type": "web"}]})
    assert read.column("text") == ["yes please"]


def test_an_automatic_answer_of_a_customer_is_marked(tmp_path: Path) -> None:
    """Zammad knows an out-of-office mail by its header."""
    away = FIRST | {"preferences": {"is-auto-response": True}}
    read = read_export(tmp_path, {"a.json": [away]})
    assert read.column("is_auto") == [True]


def test_an_article_without_a_ticket_is_quarantined_beside_the_others(tmp_path: Path) -> None:
    """A missing flag is unknown, never public."""
    read = read_export(
        tmp_path, {"a.json": [FIRST | {"ticket_id": None}, ANSWER | {"internal": None}]}
    )
    assert read.column("visibility") == ["unknown"]
    assert read.rejects == ["the article has no ticket_id"]
