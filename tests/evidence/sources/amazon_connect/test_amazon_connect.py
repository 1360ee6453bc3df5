"""Calls and chats of Amazon Connect, as Contact Lens and post-call analytics write them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from builders.exports import read_export

FIRST = "11111111-1111-4111-8111-111111111111"
SECOND = "22222222-2222-4222-8222-222222222222"


def turn(number: int, who: str, words: str, **more: Any) -> dict[str, Any]:
    told = {
        "Id": f"t{number}",
        "ParticipantId": who,
        "Content": words,
        "BeginOffsetMillis": number * 1000,
        "LoudnessScore": [70.1],
    }
    return told | more


def voice(contact: str, *turns: dict[str, Any], output: str = "Raw") -> dict[str, Any]:
    return {
        "Channel": "VOICE",
        "LanguageCode": "en-US",
        "CustomerMetadata": {"ContactId": contact, "InstanceId": "i-1"},
        "ContentMetadata": {"Output": output},
        "Participants": [
            {"ParticipantId": "CUSTOMER", "ParticipantRole": "CUSTOMER"},
            {"ParticipantId": "AGENT", "ParticipantRole": "AGENT"},
        ],
        "Transcript": list(turns),
    }


def record(contact: str, agent: str, **more: Any) -> dict[str, Any]:
    told = {
        "ContactId": contact,
        "Channel": "VOICE",
        "InitiationTimestamp": "2026-11-16T09:00:00Z",
        "Agent": {"Username": agent, "ARN": "arn:aws:connect:…:agent/a"},
        "Queue": {"Name": "Orders"},
        "CustomerEndpoint": {"Address": "+15550100", "Type": "TELEPHONE_NUMBER"},
    }
    return told | more


CALL = voice(
    FIRST, turn(0, "AGENT", "Good morning."), turn(3, "CUSTOMER", "Thank you for calling back!")
)


def test_a_call_has_the_clock_and_the_agent_of_its_record(tmp_path: Path) -> None:
    """Its own turns only count from the beginning and know nobody by name."""
    read = read_export(tmp_path, {"call.json": CALL, "ctr.json": record(FIRST, "bob")})
    assert read.rows("author_role", "author_native_id", "at", "channel", "queue") == [
        ("agent", "bob", datetime(2026, 11, 16, 9, 0, 0, tzinfo=UTC), "phone", "Orders"),
        ("customer", "+15550100", datetime(2026, 11, 16, 9, 0, 3, tzinfo=UTC), "phone", "Orders"),
    ]


def test_without_a_record_no_time_is_invented_and_nobody_is_called_agent(tmp_path: Path) -> None:
    """CUSTOMER stands for every caller: as an account it would make one person of them all."""
    read = read_export(tmp_path, {"call.json": CALL})
    assert read.rows("at", "at_precision", "author_native_id") == [(None, "unknown", None)] * 2
    assert read.column("native_conversation_id") == [FIRST, FIRST]


def test_a_transferred_call_is_one_conversation(tmp_path: Path) -> None:
    """Named by the contact it began with; each part has its own agent and clock."""
    second = record(
        SECOND, "dora", InitialContactId=FIRST, InitiationTimestamp="2026-11-16T09:10:00Z"
    )
    read = read_export(
        tmp_path,
        {
            "one.json": CALL,
            "two.json": voice(SECOND, turn(1, "AGENT", "Dora here.")),
            "ctr.json": [record(FIRST, "bob"), second],
        },
    )
    assert set(read.column("native_conversation_id")) == {FIRST}
    assert read.column("author_native_id")[-1] == "dora"
    assert read.column("at")[-1] == datetime(2026, 11, 16, 9, 10, 1, tzinfo=UTC)


def test_original_and_redacted_are_read_once(tmp_path: Path) -> None:
    """The original, since agents keep their names in it; what is personal is masked here."""
    redacted = voice(FIRST, turn(0, "AGENT", "Good [PII]."), output="Redacted")
    read = read_export(tmp_path, {"a-redacted.json": redacted, "b.json": CALL})
    assert read.column("text") == ["Good morning.", "Thank you for calling back!"]
    alone = read_export(tmp_path / "alone", {"a-redacted.json": redacted})
    assert alone.column("text") == ["Good [PII]."]


def test_a_chat_tells_its_roles_times_and_events(tmp_path: Path) -> None:
    """An end of chat has no participant; a list to choose from is its question."""
    chat = CALL | {
        "Channel": "CHAT",
        "Transcript": [
            {
                "Id": "e1",
                "Type": "EVENT",
                "AbsoluteTime": "2026-11-16T09:00:00.100Z",
                "ContentType": "application/vnd.amazonaws.connect.event.chat.ended",
            },
            {
                "Id": "m1",
                "Type": "MESSAGE",
                "AbsoluteTime": "2026-11-16T09:00:00.000Z",
                "ParticipantId": "p-1",
                "ParticipantRole": "CUSTOM_BOT",
                "ContentType": "application/vnd.amazonaws.connect.message.interactive",
                "Content": '{"data": {"content": {"title": "What is it about?"}}}',
            },
            {
                "Id": "m2",
                "Type": "MESSAGE",
                "AbsoluteTime": "2026-11-16T09:00:01.000Z",
                "ParticipantId": "p-2",
                "ParticipantRole": "AGENT",
                "DisplayName": "[PII]",
                "ContentType": "text/plain",
                "Content": "Hello",
            },
        ],
    }
    read = read_export(tmp_path, {"chat.json": chat})
    assert read.rows("author_role", "kind", "text", "is_auto", "author_name") == [
        ("system", "event", "", True, None),
        ("bot", "message", "What is it about?", True, None),
        ("agent", "message", "Hello", False, None),
    ]


def test_a_record_alone_is_a_call_without_words(tmp_path: Path) -> None:
    """So that the brief can say how many there were."""
    read = read_export(tmp_path, {"ctr.json": record(FIRST, "bob")})
    assert read.rows("kind", "text", "assignee_id") == [("call", "", "bob")]


def test_segments_as_spoken_give_way_to_the_whole_transcript(tmp_path: Path) -> None:
    """The same words would be there twice."""
    live = {
        "ContactId": FIRST,
        "Channel": "VOICE",
        "EventType": "SEGMENTS",
        "Segments": [
            {"Transcript": turn(1, "AGENT", "Hello", ParticipantRole="AGENT")},
            {"Utterance": {"PartialContent": "Hel"}},
        ],
    }
    assert read_export(tmp_path, {"live.json": live}).column("text") == ["Hello"]
    both = read_export(tmp_path / "both", {"call.json": CALL, "live.json": live})
    assert both.column("text") == ["Good morning.", "Thank you for calling back!"]


def test_post_call_analytics_name_their_speakers(tmp_path: Path) -> None:
    """Times are those of the call's place; the time of the analysis is none of the call."""
    told = {
        "GUID": "g-1",
        "Agent": "Bob",
        "ConversationTime": "2026-11-16 09:00:00",
        "ConversationLocation": "America/New_York",
        "ProcessTime": "2026-11-16 15:00:00",
        "SpeakerLabels": [
            {"Speaker": "spk_0", "DisplayText": "Agent"},
            {"Speaker": "spk_1", "DisplayText": "Customer"},
        ],
    }
    segments = [
        {"SegmentSpeaker": "spk_0", "SegmentStartTime": 1.5, "DisplayText": "Hello"},
        {"SegmentSpeaker": "spk_1", "SegmentStartTime": 2, "DisplayText": "Hi"},
        {"SegmentSpeaker": "spk_2", "SegmentStartTime": 3, "DisplayText": "?"},
    ]
    call = {"ConversationAnalytics": told, "SpeechSegments": segments}
    read = read_export(tmp_path, {"call.json": call})
    assert read.rows("author_role", "author_name") == [
        ("agent", "Bob"),
        ("customer", None),
        ("unknown", None),
    ]
    assert read.column("at")[0] == datetime(2026, 11, 16, 14, 0, 1, 500000, tzinfo=UTC)
    told["ProcessTime"] = told["ConversationTime"]
    undated = read_export(tmp_path / "undated", {"call.json": call})
    assert undated.column("at") == [None, None, None]


def test_samples_with_remarks_and_last_commas_are_read(tmp_path: Path) -> None:
    """As the vendor's manual prints them; an address in a value is no remark."""
    text = (
        '{"LanguageCode": "en", "Channel": "VOICE", // or CHAT\n'
        '"Participants": [{"ParticipantId": "A", "ParticipantRole": "AGENT",},],\n'
        '"Transcript": [{"ParticipantId": "A", "Content": "see https://example.com/a,}"},]}'
    )
    read = read_export(tmp_path, {"sample.json": text})
    assert read.rows("author_role", "text") == [("agent", "see https://example.com/a,}")]
