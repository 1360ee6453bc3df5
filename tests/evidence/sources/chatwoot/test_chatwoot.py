"""Messages and conversations of Chatwoot, as its API, webhooks and database tell them."""

from pathlib import Path
from typing import Any

from builders.exports import read_export

CARLA = {"id": 5, "name": "Carla", "email": "carla@example.com", "type": "contact"}
AMINA = {"id": 5, "name": "Amina Yusufi", "type": "user"}


def message(number: int, kind: Any, sender: Any, content: str | None, **more: Any) -> Any:
    told = {
        "id": number,
        "content": content,
        "message_type": kind,
        "conversation_id": 17,
        "content_type": "text",
        "content_attributes": {},
        "created_at": 1_763_283_600 + number,
        "private": False,
        "status": "sent",
        "inbox_id": 3,
        "sender": sender,
    }
    return told | more


MESSAGES = [
    message(1, 0, CARLA, "My box came wet."),
    message(2, 3, None, "We shall be back soon"),
    message(3, 1, AMINA, "[@Bert](mention://user/8/Bert) he is upset", private=True),
    message(4, 1, AMINA, "Sorry"),
    message(5, 1, {"id": 2, "type": "agent_bot", "name": "Boxy"}, "I can help"),
    message(6, 1, None, None, attachments=[{"id": 1}]),
    message(7, 1, None, "Still there?", content_attributes={"automation_rule_id": 4}),
    message(8, 2, None, "Conversation was marked resolved by Amina"),
    message(9, 1, AMINA, "This message was deleted", content_attributes={"deleted": True}),
]


def test_the_kind_of_a_message_tells_who_wrote_it(tmp_path: Path) -> None:
    """Then the kind of its sender, then its side; an id alone does not: contacts have their own."""
    inbox = {"id": 3, "name": "Boxes", "channel_type": "Channel::WebWidget"}
    read = read_export(tmp_path, {"m.json": {"payload": MESSAGES}, "i.json": {"payload": [inbox]}})
    assert read.source == "chatwoot"
    assert read.rows("author_role", "visibility", "kind", "text", "is_auto") == [
        ("customer", "public", "message", "My box came wet.", False),
        ("bot", "public", "message", "We shall be back soon", True),
        ("agent", "internal", "note", "@Bert he is upset", False),
        ("agent", "public", "message", "Sorry", False),
        ("bot", "public", "message", "I can help", True),
        ("agent", "public", "message", "", False),
        ("system", "public", "message", "Still there?", True),
        ("system", "unknown", "event", "", True),
    ]
    assert read.rows("queue", "channel")[0] == ("Boxes", "chat")


def test_a_webhook_writes_words_for_numbers(tmp_path: Path) -> None:
    """The conversation in it shows the same message again, which is not told twice."""
    conversation = {"id": 17, "inbox_id": 3, "status": "open", "meta": {"assignee": AMINA}}
    conversation |= {"channel": "Channel::Whatsapp", "messages": [MESSAGES[0]]}
    hook = message(1, "incoming", CARLA, "My box came wet.", event="message_created")
    hook |= {"created_at": "2026-11-16 09:00:00 UTC", "account": {"id": 2}}
    del hook["conversation_id"]
    read = read_export(tmp_path, {"h.json": hook | {"conversation": conversation}})
    assert read.rows("account", "native_conversation_id", "author_role", "channel") == [
        ("2", "17", "customer", "chat")
    ]
    assert read.column("at")[0].isoformat() == "2026-11-16T09:00:00+00:00"


def test_a_conversation_shows_its_last_messages_once(tmp_path: Path) -> None:
    """The last that is no activity stands beside the list, and often in it."""
    meta = {"channel": "Channel::Sms", "sender": CARLA, "assignee": AMINA}
    listed = {"id": 17, "inbox_id": 3, "status": "open", "account_id": 2, "meta": meta}
    shown = listed | {"messages": MESSAGES[3:4], "last_non_activity_message": MESSAGES[3]}
    read = read_export(tmp_path, {"c.json": {"data": {"payload": [shown]}}})
    assert read.rows("account", "text", "channel", "assignee_id") == [("2", "Sorry", "sms", "5")]


def test_the_account_is_the_same_throughout_a_conversation(tmp_path: Path) -> None:
    """The API tells it with some messages only."""
    messages = [MESSAGES[0], MESSAGES[3] | {"account_id": 2}]
    assert read_export(tmp_path, {"m.json": messages}).column("account") == ["2", "2"]


def test_a_mail_is_read_from_what_the_vendor_left_of_it(tmp_path: Path) -> None:
    """One mail makes all of a conversation one of mails."""
    email = {"subject": "Wet box", "html_content": {"full": "<p>My <b>box</b> is wet</p>"}}
    more = {"content_attributes": {"email": email}, "content_type": "incoming_email"}
    mail = message(1, 0, CARLA, "My box", **more)
    read = read_export(tmp_path, {"m.json": [MESSAGES[3], mail]})
    assert read.rows("text", "channel", "subject") == [
        ("Sorry", "email", None),
        ("My box is wet", "email", "Wet box"),
    ]


def test_a_survey_is_an_answer_only_when_it_is_answered(tmp_path: Path) -> None:
    """Of the message that asked, and of the list of answers."""
    response = {"rating": 4, "feedback_message": "so quick"}
    asked = {"content_attributes": {"submitted_values": {"csat_survey_response": response}}}
    asks = message(1, 3, None, "How was it?", content_type="input_csat")
    answered = asks | asked | {"id": 2, "conversation": {"assignee_id": 5}}
    listed = {"id": 1, "rating": 1, "feedback_message": None, "conversation_id": 18}
    listed |= {"assigned_agent": {"id": 6}, "created_at": 1_763_283_600}
    read = read_export(tmp_path, {"m.json": [asks, answered, listed]})
    told = [(a["native_conversation_id"], a["score"], a["agent_id"]) for a in read.answers]
    assert told == [("17", 4.0, "5"), ("18", 1.0, "6")]


def test_rows_of_the_database_are_read_like_the_api(tmp_path: Path) -> None:
    """Types are numbers as text, attributes JSON in a cell; the agents' table gives the name."""
    table = (
        "id,content,account_id,inbox_id,conversation_id,message_type,created_at,private,status,"
        "content_attributes,sender_type,sender_id\n"
        "1,hello,2,3,17,0,2026-11-16 09:00:00,f,0,{},Contact,5\n"
        "2,hi,2,3,17,1,2026-11-16 09:01:00,f,0,{},User,5\n"
        '3,gone,2,3,17,1,2026-11-16 09:02:00,f,0,"{""deleted"": true}",User,5\n'
    )
    agent = {"id": 5, "name": "Amina Yusufi", "email": "a@example.com", "role": "agent"}
    agents = [agent | {"availability_status": "online"}]
    read = read_export(tmp_path, {"messages_table.csv": table, "agents.json": agents})
    assert read.rows("author_role", "author_name", "text", "at_precision") == [
        ("customer", None, "hello", "naive"),
        ("agent", "Amina Yusufi", "hi", "naive"),
    ]


def test_a_message_that_names_no_conversation_is_quarantined(tmp_path: Path) -> None:
    """Odd values beside it do no harm; what failed to be sent may not have been seen."""
    lost = MESSAGES[0] | {"conversation_id": None}
    odd = message(2, 1, [], {}, status="failed", content_attributes="?", created_at="soon")
    read = read_export(tmp_path, {"m.json": [lost, odd]})
    assert read.rejects == ["the message has no conversation_id"]
    assert read.rows("author_role", "visibility", "text") == [("agent", "unknown", "")]
