"""Transcripts, recordings and details of Genesys Cloud."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from builders.exports import read_export


def phrase(offset_ms: int, purpose: str, words: str) -> dict[str, Any]:
    return {"startTimeMs": offset_ms, "participantPurpose": purpose, "text": words}


def transcript(communication: str, *phrases: dict[str, Any], **more: Any) -> dict[str, Any]:
    told = {
        "conversationId": "c1",
        "communicationId": communication,
        "mediaType": "voice",
        "transcripts": [{"transcriptId": f"t-{communication}", "phrases": list(phrases)}],
    }
    return told | more


def segment(kind: str, starts: str, ends: str | None, **more: Any) -> dict[str, Any]:
    day = "2026-11-16T"
    times = {"segmentStart": f"{day}{starts}Z"} | ({"segmentEnd": f"{day}{ends}Z"} if ends else {})
    return {"segmentType": kind} | times | more


def someone(purpose: str, session: str, *segments: dict[str, Any], **more: Any) -> dict[str, Any]:
    sessions = [{"mediaType": "voice", "sessionId": session, "segments": list(segments)}]
    return {"purpose": purpose, "sessions": sessions} | more


def detail(*participants: dict[str, Any], **more: Any) -> dict[str, Any]:
    told = {
        "conversationId": "c1",
        "conversationStart": "2026-11-16T09:00:00Z",
        "participants": list(participants),
    }
    return told | more


DETAIL = detail(
    someone("customer", "s0", segment("interact", "09:00:00", "09:20:00")),
    someone("ivr", "s1", segment("ivr", "09:00:00", "09:01:00")),
    someone(
        "agent",
        "s2",
        segment("alert", "09:00:50", "09:01:00"),
        segment("interact", "09:01:00", "09:10:00", queueId="q1"),
        userId="u-bob",
    ),
    someone("agent", "s3", segment("interact", "09:10:00", "09:20:00"), userId="u-dora"),
)
USERS = {
    "entities": [
        {"id": "u-bob", "name": "Bob", "email": "bob@example.com", "selfUri": "/api/v2/users/u-bob"}
    ]
}


def test_who_spoke_is_who_was_on_the_line(tmp_path: Path) -> None:
    """`internal` is our side: a voice of the menu, Bob, then Dora; times count from the session."""
    read = read_export(
        tmp_path,
        {
            "t1.json": transcript(
                "s0",
                phrase(1_000, "internal", "press one"),
                phrase(70_000, "internal", "Bob here"),
                phrase(80_000, "external", "hi bob"),
                phrase(700_000, "internal", "Dora here"),
            ),
            "details.json": {"conversations": [DETAIL]},
            "users.json": USERS,
        },
    )
    assert read.rows("author_role", "author_native_id", "author_name", "is_auto") == [
        ("bot", None, None, True),
        ("agent", "u-bob", "Bob", False),
        ("customer", None, None, False),
        ("agent", "u-dora", None, False),
    ]
    assert read.column("at")[0] == datetime(2026, 11, 16, 9, 0, 1, tzinfo=UTC)
    assert set(read.column("queue")) == {"q1"}


def test_communications_of_one_conversation_are_one(tmp_path: Path) -> None:
    """Each in its own file; instants are taken as they are."""
    late = 1_794_820_000_000
    read = read_export(
        tmp_path,
        {
            "t1.json": transcript("s0", phrase(500, "external", "a")),
            "t2.json": transcript("s3", phrase(late, "internal", "b")),
        },
    )
    assert set(read.column("native_conversation_id")) == {"c1"}
    assert read.rows("author_role", "at") == [
        ("customer", None),
        ("agent", datetime.fromtimestamp(late / 1000, UTC)),
    ]


def test_a_transcript_may_tell_its_agents_by_itself(tmp_path: Path) -> None:
    """Newer ones have the participants with their times."""
    told = [{"participantPurpose": "internal", "userId": "u-bob", "startTimeMs": 0}]
    read = read_export(
        tmp_path, {"t.json": transcript("s0", phrase(5, "internal", "x"), participants=told)}
    )
    assert read.rows("author_role", "author_native_id") == [("agent", "u-bob")]


def test_recordings_of_chats_and_messages(tmp_path: Path) -> None:
    """By purpose; who left is an event."""
    chat = {
        "conversationId": "c2",
        "media": "chat",
        "transcript": [
            {
                "id": "1",
                "utc": "2026-11-16T09:00:00Z",
                "participantPurpose": "customer",
                "body": "hi",
            },
            {
                "id": "2",
                "utc": "2026-11-16T09:00:05Z",
                "participantPurpose": "agent",
                "user": {"id": "u-bob"},
                "body": "hello",
            },
            {"id": "3", "utc": "2026-11-16T09:01:00Z", "bodyType": "member-leave", "body": "left"},
        ],
    }
    messages = {
        "conversationId": "c3",
        "media": "message",
        "messagingTranscript": [
            {
                "id": "4",
                "timestamp": "2026-11-16T09:00:00Z",
                "purpose": "botflow",
                "messageText": "?",
            },
            {
                "id": "5",
                "timestamp": "2026-11-16T09:00:09Z",
                "fromExternalContact": {"id": "x"},
                "messageText": "thanks",
            },
        ],
    }
    read = read_export(tmp_path, {"recordings.json": [chat, messages], "users.json": USERS})
    assert read.rows("author_role", "author_name", "kind", "text", "channel") == [
        ("customer", None, "message", "hi", "chat"),
        ("agent", "Bob", "message", "hello", "chat"),
        ("unknown", None, "event", "", "chat"),
        ("bot", None, "message", "?", "chat"),
        ("customer", None, "message", "thanks", "chat"),
    ]


def test_details_alone_are_a_call_without_words(tmp_path: Path) -> None:
    """The agent who had it last has it; a preview that was skipped called nobody."""
    skipped = segment("wrapup", "09:00:00", "09:00:00", wrapUpCode="ININ-OUTBOUND-PREVIEW-SKIPPED")
    survey = {
        "surveyStatus": "Finished",
        "oSurveyTotalScore": 80,
        "surveyCompletedDate": "2026-11-16T10:00:00Z",
        "userId": "u-bob",
    }
    read = read_export(
        tmp_path,
        {
            "details.json": [
                DETAIL | {"surveys": [survey, {"surveyStatus": "Sent"}]},
                detail(someone("agent", "s9", skipped), conversationId="c9"),
            ]
        },
    )
    assert read.rows("kind", "text", "assignee_id", "channel") == [("call", "", "u-dora", "phone")]
    assert [(a["score"], a["scale"], a["agent_id"]) for a in read.answers] == [
        (80.0, "100", "u-bob")
    ]
