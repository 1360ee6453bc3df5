"""Tickets, comments and users of Zendesk Support, as they are exported."""

from pathlib import Path
from typing import Any

from builders.exports import read_export

USERS = {
    "users": [
        {"id": 1, "name": "Carla Customer", "role": "end-user", "email": "carla@example.com"},
        {"id": 2, "name": "Amina Yusufi", "role": "agent", "email": "amina@example.com"},
        {"id": 3, "name": "Bert Harmsen", "role": "admin", "email": "bert@example.com"},
    ]
}
TICKET: dict[str, Any] = {
    "id": 17,
    "url": "https://orchid.zendesk.com/api/v2/tickets/17.json",
    "subject": "Wet box",
    "description": "My box came wet.",
    "requester_id": 1,
    "submitter_id": 1,
    "assignee_id": 3,
    "status": "solved",
    "created_at": "2026-11-16T09:00:00Z",
    "updated_at": "2026-11-17T10:00:00Z",
    "via": {"channel": "email"},
    "satisfaction_rating": {"score": "good", "comment": "so quick!"},
}


def comment(number: int, author: int, body: str, **more: Any) -> dict[str, Any]:
    told = {
        "id": number,
        "type": "Comment",
        "author_id": author,
        "html_body": f"<p>{body}</p>",
        "public": True,
        "created_at": f"2026-11-16T{8 + number:02}:00:00Z",
        "via": {"channel": "web"},
    }
    return told | more


COMMENTS = [
    comment(1, 1, "My box came wet."),
    comment(2, 2, "I am so sorry &amp; a new one is on its way"),
    comment(3, 3, "she is right, send it", public=False),
    comment(4, -1, "Ticket was solved", via={"channel": "rule"}),
]


def test_a_ticket_that_holds_its_comments_is_a_conversation(tmp_path: Path) -> None:
    """Roles come from the users table; its description is its first comment, told once."""
    read = read_export(
        tmp_path, {"tickets.json": [TICKET | {"comments": COMMENTS}], "users.json": USERS}
    )
    assert read.source == "zendesk_support"
    assert read.rows("author_role", "visibility", "kind", "text") == [
        ("customer", "public", "message", "My box came wet."),
        ("agent", "public", "message", "I am so sorry & a new one is on its way"),
        ("agent", "internal", "note", "she is right, send it"),
        ("system", "public", "message", "Ticket was solved"),
    ]
    assert read.rows("account", "native_conversation_id", "is_auto")[3] == ("orchid", "17", True)
    assert read.column("author_email")[1] == "amina@example.com"


def test_a_rating_is_an_answer_about_the_assignee(tmp_path: Path) -> None:
    """An offer that nobody took up is none."""
    read = read_export(
        tmp_path,
        {
            "tickets.json": [
                TICKET | {"comments": COMMENTS},
                TICKET
                | {"id": 18, "comments": COMMENTS, "satisfaction_rating": {"score": "offered"}},
            ]
        },
    )
    told = [(a["native_conversation_id"], a["score"], a["comment"]) for a in read.answers]
    assert told == [("17", 1.0, "so quick!")]
    assert read.answers[0]["agent_id"] == "3"


def test_tables_that_lie_beside_each_other_are_read_together(tmp_path: Path) -> None:
    """A page's address tells the ticket where the comment does not."""
    pages = {"api": {"get": {"/api/v2/tickets/17/comments": {"response": {"comments": COMMENTS}}}}}
    read = read_export(
        tmp_path, {"pages.json": pages, "tickets.json": {"tickets": [TICKET]}, "u.json": USERS}
    )
    assert read.rows("native_conversation_id", "author_role", "subject")[0] == (
        "17",
        "customer",
        "Wet box",
    )
    assert len(read.items) == len(COMMENTS)


def test_without_users_nobody_knows_who_speaks(tmp_path: Path) -> None:
    """An agent is not guessed from who is assigned, nor a customer from who asked."""
    read = read_export(tmp_path, {"tickets.json": [TICKET | {"comments": COMMENTS}]})
    assert read.column("author_role") == ["unknown", "unknown", "unknown", "system"]
    assert read.notes == [
        "author_role: 3 items by nobody knows whom; a users table beside the messages tells"
    ]


def test_an_agent_who_is_served_by_a_colleague_is_a_customer(tmp_path: Path) -> None:
    """Her own tickets stay a customer's; those she opened and works on herself do not."""
    served = TICKET | {"requester_id": 2, "assignee_id": 3, "comments": COMMENTS[1:2]}
    own = TICKET | {"id": 18, "requester_id": 2, "assignee_id": 2, "comments": COMMENTS[1:2]}
    read = read_export(tmp_path, {"tickets.json": [served, own], "users.json": USERS})
    assert read.column("author_role") == ["customer", "agent"]


def test_a_ticket_without_comments_tells_its_first_message(tmp_path: Path) -> None:
    """Tickets that were exported alone are at least what customers wrote first."""
    read = read_export(tmp_path, {"tickets.json": {"tickets": [TICKET]}, "users.json": USERS})
    assert read.rows("native_item_id", "author_role", "text") == [
        ("description", "customer", "My box came wet.")
    ]


def test_rows_of_csv_are_read_like_json(tmp_path: Path) -> None:
    """Flags and numbers are text there; a time without a zone is said."""
    table = (
        "id,body,created,public,ticket_id,user_id\n"
        "1,hello,2026-11-16 09:00:00,TRUE,17,1\n"
        "2,note,2026-11-16 10:00:00,FALSE,17,2\n"
    )
    users = "id,name,role,email\n1,Carla,end-user,c@example.com\n2,Amina,agent,a@example.com\n"
    read = read_export(tmp_path, {"comments.csv": table, "users.csv": users})
    assert read.rows("author_role", "visibility", "at_precision") == [
        ("customer", "public", "naive"),
        ("agent", "internal", "naive"),
    ]


def test_a_comment_without_a_ticket_is_quarantined_beside_the_others(tmp_path: Path) -> None:
    """One odd document stops nothing."""
    read = read_export(tmp_path, {"c.json": [COMMENTS[0], COMMENTS[1] | {"ticket_id": 17}]})
    assert read.column("text") == ["I am so sorry & a new one is on its way"]
    assert read.rejects == ["the comment has no ticket_id"]


def test_a_merge_is_an_event(tmp_path: Path) -> None:
    """What it quotes of the other ticket stands there, so its words are left out."""
    merges = [
        comment(1, 2, "This request was closed and merged into request #12 &quot;Wet&quot;."),
        comment(2, 2, "Request #11 &quot;Wet&quot; was closed and merged into this request. Last"),
        comment(3, 2, "closed", via={"channel": "web", "source": {"rel": "merge"}}),
        comment(4, 1, "I merged into traffic and the box fell"),
    ]
    read = read_export(
        tmp_path, {"t.json": [TICKET | {"comments": merges, "tags": ["closed_by_merge"]}]}
    )
    assert read.rows("kind", "author_role")[:3] == [("event", "system")] * 3
    assert read.column("text") == ["", "", "", "I merged into traffic and the box fell"]


def test_a_comment_on_a_call_tells_its_transcript(tmp_path: Path) -> None:
    """The form around it is nobody's words; a call without a transcript is a call without text."""
    form = "Call from: 555-0100"
    calls = [
        comment(1, 1, form, type="VoiceComment", data={"transcription_text": "my box is wet"}),
        comment(2, 1, form, type="VoiceComment", data={"recording_url": "x"}),
    ]
    read = read_export(tmp_path, {"t.json": [TICKET | {"comments": calls}]})
    assert read.rows("kind", "text") == [("message", "my box is wet"), ("call", "")]


def test_a_sample_ticket_is_written_in_the_requesters_name(tmp_path: Path) -> None:
    """Whoever set the account up submitted it, but did not write it."""
    sample = TICKET | {"submitter_id": 3, "via": {"channel": "sample_ticket"}}
    read = read_export(tmp_path, {"t.json": {"tickets": [sample]}, "u.json": USERS})
    assert read.rows("author_role", "is_auto") == [("customer", True)]
