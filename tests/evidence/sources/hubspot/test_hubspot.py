"""Threads, tickets, engagements and surveys of HubSpot, as they are exported."""

from pathlib import Path
from typing import Any

from builders.exports import read_export
from fiftytwo.evidence.sources.raw import Asked

SAMPLES = Path(__file__).parents[3] / "fixtures" / "hubspot"
OWNERS = {
    "results": [
        {"id": "77", "userId": 12, "firstName": "Amina", "lastName": "Yusufi", "type": "PERSON"}
        | {"email": "amina@example.com"}
    ]
}
TICKET: dict[str, Any] = {
    "id": "500",
    "archived": False,
    "createdAt": "2026-11-16T09:00:00Z",
    "properties": {
        "subject": "Wet box",
        "content": "My box came wet.",
        "createdate": "2026-11-16T09:00:00Z",
        "hs_pipeline": "0",
        "hs_pipeline_stage": "1",
        "hs_ticket_priority": None,
        "source_type": "FORM",
        "hubspot_owner_id": "77",
    },
}


def message(number: int, actor: str | None, text: str, **more: Any) -> dict[str, Any]:
    sender = {"actorId": actor, "name": "", "deliveryIdentifier": {"type": "X", "value": "x"}}
    told = {
        "id": f"m{number}",
        "type": "MESSAGE",
        "conversationsThreadId": "900",
        "createdAt": f"2026-11-16T{9 + number:02}:00:00.000Z",
        "createdBy": actor,
        "direction": "INCOMING" if (actor or "").startswith("V") else "OUTGOING",
        "senders": [sender] if actor else [],
        "text": text,
        "richText": f"<p>{text}</p>",
        "channelId": "1000",
        "archived": False,
    }
    return told | more


def engagement(number: int, ticket: str | None = "500", **properties: Any) -> dict[str, Any]:
    linked = {"tickets": {"results": [{"id": ticket, "type": "x"}]}} if ticket else {}
    at = {"hs_timestamp": f"2026-11-16T{9 + number:02}:00:00Z"}
    return {"id": str(number), "properties": at | properties, "associations": linked}


MAILS = [
    engagement(
        1,
        hs_email_direction="INCOMING_EMAIL",
        hs_email_html="<p>is it coming?</p>",
        hs_email_from_email="carla@example.com",
    ),
    engagement(
        2,
        hs_email_direction="EMAIL",
        hs_email_html="<p>it is, &amp; soon</p>",
        hs_created_by_user_id="12",
        hubspot_owner_id="78",
    ),
    engagement(3, hs_note_body="<p>she is a regular</p>", hs_created_by_user_id="12"),
    engagement(4, hs_call_direction="INBOUND", hs_call_body=None, hubspot_owner_id="77"),
]


def test_a_thread_tells_who_speaks_by_the_actors_ids(tmp_path: Path) -> None:
    """V is a visitor, A an agent, B a bot; a comment is a note, what has no words an event."""
    said = [
        message(1, "V-1", "My box came wet."),
        message(2, "B-9", "A colleague will be with you"),
        message(3, "A-12", "I am so sorry"),
        message(4, "A-12", "she is a regular", type="COMMENT"),
        message(5, "S-hubspot", "", type="ASSIGNMENT"),
        message(6, None, "Welcome!", type="WELCOME_MESSAGE"),
        message(7, "A-12", "gone", archived=True),
    ]
    read = read_export(tmp_path, {"messages.json": {"results": said}, "owners.json": OWNERS})
    assert read.source == "hubspot"
    assert read.rows("author_role", "visibility", "kind", "text", "is_auto") == [
        ("customer", "public", "message", "My box came wet.", False),
        ("bot", "public", "message", "A colleague will be with you", True),
        ("agent", "public", "message", "I am so sorry", False),
        ("agent", "internal", "note", "she is a regular", False),
        ("system", "unknown", "event", "", True),
        ("bot", "public", "message", "Welcome!", True),
    ]
    assert read.rows("author_name", "author_email", "channel")[2] == (
        "Amina Yusufi",
        "amina@example.com",
        "chat",
    )


def test_an_address_in_the_inbox_is_a_colleagues_or_on_the_side_it_came_from(
    tmp_path: Path,
) -> None:
    """An address is no account: a colleague's is handed over to be keyed, not as an id."""
    said = [
        message(1, "E-carla@example.net", "hello", direction="INCOMING", channelId="1002"),
        message(2, "E-bob@example.com", "fwd", direction="INCOMING", channelId="1002"),
        message(3, "E-carla@example.net", "?", direction="OUTGOING", channelId="1002"),
    ]
    asked = Asked(own_domains=frozenset({"example.com"}))
    read = read_export(tmp_path, {"m.json": said}, asked)
    assert read.rows("author_role", "role_basis", "author_native_id") == [
        ("customer", "channel_side", "E-carla@example.net"),
        ("agent", "address_match", None),
        ("unknown", "none", "E-carla@example.net"),
    ]


def test_a_ticket_is_its_first_message_and_what_is_associated_with_it(tmp_path: Path) -> None:
    """Who made an engagement wrote it, whoever owns it now; a call without text stays."""
    read = read_export(
        tmp_path, {"tickets.json": [TICKET], "mails.json": MAILS, "owners.json": OWNERS}
    )
    assert set(read.column("native_conversation_id")) == {"500"}
    assert sorted(read.rows("native_item_id", "author_role", "visibility", "kind", "text")) == [
        ("1", "customer", "public", "message", "is it coming?"),
        ("2", "agent", "public", "message", "it is, & soon"),
        ("3", "agent", "internal", "note", "she is a regular"),
        ("4", "agent", "public", "call", ""),
        ("description", "customer", "public", "message", "My box came wet."),
    ]
    authors = dict(read.rows("native_item_id", "author_native_id"))
    assert (authors["2"], authors["4"]) == ("77", "77")


def test_a_ticket_opened_by_hand_or_by_program_has_no_known_author(tmp_path: Path) -> None:
    """An owner is not an author."""
    plain = TICKET | {"properties": TICKET["properties"] | {"source_type": None}}
    read = read_export(tmp_path, {"t.json": [plain]})
    assert read.rows("author_role", "visibility") == [("unknown", "unknown")]


def test_what_a_thread_tells_its_ticket_does_not_tell_again(tmp_path: Path) -> None:
    """Mails of a help desk's inbox lie in the CRM too; notes and calls lie there only."""
    thread = {"id": "900", "inboxId": "3", "status": "OPEN", "createdAt": "2026-11-16T09:00:00Z"}
    thread |= {"associatedContactId": "8", "threadAssociations": {"associatedTicketId": "500"}}
    files = {
        "a.json": MAILS,
        "b.json": [TICKET],
        "c.json": [message(1, "V-1", "My box came wet.")],
        "d.json": [thread],
    }
    read = read_export(tmp_path, files)
    assert sorted(read.rows("native_conversation_id", "native_item_id")) == [
        ("500", "3"),
        ("500", "4"),
        ("900", "m1"),
    ]


def test_tables_and_flattened_streams_are_read_like_objects(tmp_path: Path) -> None:
    """Names of properties have a prefix there; a table of its own tells the ticket."""
    files = {
        "note.csv": "engagement_id,type,property_hs_note_body,property_hs_timestamp\n"
        "3,NOTE,<p>regular</p>,2026-11-16 12:00:00\n",
        "links.csv": "engagement_id,ticket_id\n3,500\n",
        "ticket.csv": "id,property_content,property_hs_pipeline_stage,property_createdate\n"
        "500,My box came wet.,1,2026-11-16 09:00:00\n",
    }
    read = read_export(tmp_path, files)
    assert sorted(read.rows("native_conversation_id", "kind", "text", "at_precision")) == [
        ("500", "message", "My box came wet.", "naive"),
        ("500", "note", "regular", "naive"),
    ]


def test_the_older_engagements_are_read_too(tmp_path: Path) -> None:
    """Their kind stands in the head, their words in the metadata."""
    older = {
        "engagement": {"id": 9, "type": "INCOMING_EMAIL", "timestamp": 1794819600000},
        "associations": {"ticketIds": [500]},
        "metadata": {"from": {"email": "carla@example.com"}, "html": "<p>hello</p>"},
    }
    read = read_export(tmp_path, {"e.json": {"results": [older]}})
    assert read.rows("native_conversation_id", "author_role", "kind", "text") == [
        ("500", "customer", "message", "hello")
    ]


def test_samples_of_tables_are_read(tmp_path: Path) -> None:
    """A mail and a call that no ticket claims are conversations of their own."""
    names = ("engagement_email.csv", "engagement_call.csv")
    read = read_export(tmp_path, {name: (SAMPLES / name).read_text() for name in names})
    assert read.rows("native_conversation_id", "author_role", "kind", "text") == [
        ("19732367783", "unknown", "message", "This is the body of the email-Me"),
        ("19732910159", "unknown", "call", ""),
    ]


def test_a_mail_that_is_not_sent_and_a_note_of_no_ticket_are_left_out(tmp_path: Path) -> None:
    """A note of a contact or a deal is no conversation."""
    later = engagement(1, hs_email_status="SCHEDULED", hs_email_text="later")
    note = engagement(2, None, hs_note_body="likes tea")
    read = read_export(tmp_path, {"e.json": [later, note, MAILS[0]]})
    assert read.column("text") == ["is it coming?"]


def test_feedback_about_a_ticket_is_an_answer(tmp_path: Path) -> None:
    """Of feedback without a ticket nobody knows what was rated."""
    about = {"hs_survey_type": "NPS", "hs_value": "9", "hs_content": "so quick!"}
    told = {"id": "1", "properties": about | {"hs_ticket_id": "500"}}
    read = read_export(
        tmp_path, {"f.json": [told, {"id": "2", "properties": about}], "t.json": [TICKET]}
    )
    (answer,) = read.answers
    assert (answer["native_conversation_id"], answer["score"], answer["scale"]) == (
        "500",
        9.0,
        "0-10",
    )
    assert (answer["comment"], answer["agent_id"]) == ("so quick!", "77")


def test_an_engagement_without_an_id_is_quarantined_beside_the_others(tmp_path: Path) -> None:
    """One odd document stops nothing."""
    read = read_export(tmp_path, {"e.json": [MAILS[1], MAILS[0] | {"id": None}]})
    assert read.column("text") == ["it is, & soon"]
    assert read.rejects == ["the engagement has no id"]
