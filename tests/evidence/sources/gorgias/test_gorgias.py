"""Tickets and messages of Gorgias, as they are exported."""

from pathlib import Path
from typing import Any

import pytest

from builders.exports import read_export

AMINA = {"id": 2, "name": "Amina Yusufi", "email": "amina@example.com"}
CARLA = {"id": 1, "name": "Carla Customer", "email": "carla@example.com"}
TICKET: dict[str, Any] = {
    "id": 17,
    "uri": "/api/tickets/17/",
    "channel": "email",
    "via": "email",
    "from_agent": False,
    "status": "closed",
    "subject": "Wet box",
    "customer": CARLA,
    "assignee_user": AMINA,
    "spam": False,
    "trashed_datetime": None,
    "satisfaction_survey": None,
}


def message(number: int, is_team: bool | None, text: str, **more: Any) -> dict[str, Any]:
    told = {
        "id": number,
        "ticket_id": 17,
        "channel": "email",
        "via": "helpdesk",
        "public": True,
        "from_agent": is_team,
        "rule_id": None,
        "sender": AMINA if is_team else CARLA,
        "body_text": text,
        "stripped_text": text,
        "created_datetime": f"2026-11-16T09:0{number}:00.123456+00:00",
    }
    return told | more


MESSAGES = [
    message(1, False, "My box came wet."),
    message(2, True, "I am so sorry", macros=[{"id": 4}]),
    message(3, True, "send it", public=False, channel="internal-note"),
    message(4, True, "We got your mail", rule_id=5),
    message(5, True, "How can I help?", sender={"id": 9, "name": "AI Agent"}),
    message(6, True, "gone", deleted_datetime="2026-11-16T10:00:00+00:00"),
]


def test_a_ticket_holds_its_messages(tmp_path: Path) -> None:
    """Rules and AI agents write as the team but are no agents."""
    read = read_export(tmp_path, {"tickets.json": {"data": [TICKET | {"messages": MESSAGES}]}})
    assert read.source == "gorgias"
    assert read.rows("author_role", "author_native_id", "visibility", "kind", "is_auto") == [
        ("customer", "1", "public", "message", False),
        ("agent", "2", "public", "message", False),
        ("agent", "2", "internal", "note", False),
        ("system", "2", "public", "message", True),
        ("bot", "9", "public", "message", True),
    ]
    assert read.column("canned") == [False, True, False, False, False]


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ({"stripped_html": "<div>new</div>", "stripped_text": "new\n\n> old"}, "new"),
        ({"stripped_html": "<div><br></div>", "stripped_text": "On Monday wrote:\nold"}, ""),
        ({"stripped_html": None, "stripped_text": " new "}, "new"),
        ({"stripped_html": None, "stripped_text": None, "body_text": "all of it"}, "all of it"),
    ],
)
def test_the_vendors_stripping_goes_first(tmp_path: Path, told: dict[str, Any], text: str) -> None:
    """Stripped HTML before stripped text, which can be the quoted thread where nothing is new."""
    read = read_export(tmp_path, {"m.json": [message(1, True, "x") | told]})
    assert read.column("text") == [text]


def test_messages_apart_know_their_ticket(tmp_path: Path) -> None:
    """A list of tickets tells the subject; users tell which account is a machine's."""
    listed = TICKET | {"messages_count": 2}
    bot = {"id": 2, "email": "b@example.com", "firstname": "B", "role": {"name": "bot"}}
    read = read_export(
        tmp_path,
        {"m.json": MESSAGES[:2], "t.json": {"data": [listed]}, "u.json": {"data": [bot]}},
    )
    assert read.rows("author_role", "subject", "assignee_id") == [
        ("customer", "Wet box", "2"),
        ("bot", "Wet box", "2"),
    ]


def test_spam_and_what_was_thrown_away_are_left_out(tmp_path: Path) -> None:
    """A ticket without messages is none, either."""
    tickets = [
        TICKET | {"messages": MESSAGES, "spam": True},
        TICKET | {"messages": MESSAGES, "trashed_datetime": "2026-11-16T10:00:00"},
        TICKET | {"messages": []},
    ]
    read = read_export(tmp_path, {"tickets.json": tickets})
    assert read.items == []


def test_a_survey_is_an_answer_about_the_assignee(tmp_path: Path) -> None:
    """Where nobody answered there is none."""
    survey = {"score": 5, "body_text": "so quick!", "scored_datetime": "2026-11-18T09:00:00"}
    tickets = [
        TICKET | {"messages": MESSAGES, "satisfaction_survey": survey},
        TICKET | {"id": 18, "messages": [], "satisfaction_survey": {"score": None}},
    ]
    read = read_export(tmp_path, {"tickets.json": tickets})
    told = [(a["score"], a["scale"], a["comment"], a["agent_id"]) for a in read.answers]
    assert told == [(5.0, "csat_5", "so quick!", "2")]


def test_a_call_without_words_is_a_call(tmp_path: Path) -> None:
    """What has words stays a message on the phone."""
    told = [
        message(1, False, "", channel="phone"),
        message(2, False, "left this", channel="phone"),
    ]
    read = read_export(tmp_path, {"m.json": told})
    assert read.rows("kind", "channel") == [("call", "phone"), ("message", "phone")]


def test_a_missing_side_leaves_the_role_open(tmp_path: Path) -> None:
    """Neither a role nor public is guessed; odd types stop nothing."""
    odd = [
        message(1, None, "hm", public=None, sender=None),
        message(2, True, "x", ticket_id=None),
        message(3, True, "y", sender=[], macros=7, headers="none", created_datetime={}),
    ]
    read = read_export(tmp_path, {"m.json": odd})
    assert read.rows("author_role", "visibility") == [("unknown", "unknown"), ("agent", "public")]
    assert read.rejects == ["the message has no ticket_id"]
