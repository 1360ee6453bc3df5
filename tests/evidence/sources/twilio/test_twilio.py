"""Conversations, transcripts, text messages and calls of Twilio."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from builders.exports import read_export

TALK = "CH" + "1" * 32
TRANSCRIPT = "GT" + "1" * 32


def message(index: int, author: str, body: str | None, **more: Any) -> dict[str, Any]:
    told = {
        "sid": f"IM{index:032}",
        "conversation_sid": TALK,
        "index": index,
        "author": author,
        "body": body,
        "participant_sid": None,
        "date_created": f"2026-11-16T09:00:0{index}Z",
        "date_updated": f"2026-11-16T09:00:0{index}Z",
    }
    return told | more


def participant(sid: str, identity: str | None, address: str | None, **more: Any) -> dict[str, Any]:
    binding = {"type": "sms", "address": address, "proxy_address": "+15550199"}
    told = {
        "sid": sid,
        "conversation_sid": TALK,
        "identity": identity,
        "messaging_binding": binding if address else None,
        "attributes": "{}",
    }
    return told | more


def test_roles_come_from_the_participants(tmp_path: Path) -> None:
    """Who takes part by an address is the customer, who has an identity the agent."""
    read = read_export(
        tmp_path,
        {
            "messages.json": {
                "messages": [
                    message(0, "+15550100", "Where is my box?", participant_sid="MB1"),
                    message(1, "bob", "On its way", participant_sid="MB2"),
                    message(2, "Studio", "How did we do?"),
                    message(3, "system", "closed"),
                    message(4, "somebody", "hm"),
                ]
            },
            "participants.json": {
                "participants": [
                    participant("MB1", None, "+15550100"),
                    participant("MB2", "bob", None),
                ]
            },
        },
    )
    assert read.source == "twilio"
    assert read.rows("author_role", "is_auto", "channel", "visibility") == [
        ("customer", False, "sms", "public"),
        ("agent", False, "sms", "public"),
        ("bot", True, "sms", "public"),
        ("system", True, "sms", "public"),
        ("unknown", False, "sms", "public"),
    ]


def test_identities_alone_do_not_tell_agent_from_visitor(tmp_path: Path) -> None:
    """Visitors of a web chat have identities as well; Flex or a worker's name tells."""
    read = read_export(
        tmp_path,
        {
            "messages.json": [
                message(n, who, "x") for n, who in enumerate(("web-1", "bob", "eve", "dora"))
            ],
            "participants.json": [
                participant("MB1", "web-1", None, attributes='{"member_type": "guest"}'),
                participant("MB2", "bob", None, attributes='{"member_type": "agent"}'),
                participant("MB4", "dora", None),
            ],
            "workers.json": {
                "workers": [
                    {
                        "sid": "WK1",
                        "friendly_name": "eve",
                        "workspace_sid": "WS1",
                        "activity_sid": "WA1",
                        "attributes": '{"full_name": "Eve Adams", "email": "eve@example.com"}',
                    }
                ]
            },
        },
    )
    assert read.column("author_role")[:3] == ["customer", "agent", "agent"]
    assert read.column("author_name")[2] == "Eve Adams"
    alone = read_export(
        tmp_path / "alone",
        {
            "messages.json": [message(0, "dora", "x")],
            "participants.json": [participant("MB4", "dora", None)],
        },
    )
    assert alone.column("author_role") == ["unknown"]


def test_participants_of_one_id_and_two_sides_decide_nothing(tmp_path: Path) -> None:
    """A guess would make an agent of a customer, or the other way round."""
    read = read_export(
        tmp_path,
        {
            "messages.json": [message(0, "pie", "x", participant_sid="MB1")],
            "participants.json": [
                participant("MB1", None, "+15550100"),
                participant("MB1", "bob", None),
            ],
        },
    )
    assert read.column("author_role") == ["unknown"]


def test_messages_of_one_id_stay_apart_and_an_edited_one_is_one(tmp_path: Path) -> None:
    """Twilio's samples give every message the same id; a picture is a message without text."""
    same = {"sid": "IM1"}
    read = read_export(
        tmp_path,
        {
            "messages.json": [
                message(1, "a", "one", **same),
                message(1, "a", None, **same),
                message(2, "a", "two"),
                message(2, "a", "two!", date_updated="2026-11-17T09:00:00Z"),
            ]
        },
    )
    names = read.column("native_item_id")
    assert names[0] != names[1]
    assert read.column("text")[1] == ""
    assert names[2] == names[3]


def sentences(*channels: int) -> dict[str, Any]:
    return {
        "sentences": [
            {
                "sid": f"GX{n}",
                "media_channel": channel,
                "sentence_index": n,
                "start_time": f"{n}.5",
                "transcript": f"words {n}",
            }
            for n, channel in enumerate(channels)
        ],
        "meta": {
            "url": f"https://intelligence.example.com/v2/Transcripts/{TRANSCRIPT}/Sentences?Page=0"
        },
    }


def transcript(**more: Any) -> dict[str, Any]:
    told = {
        "sid": TRANSCRIPT,
        "service_sid": "GA1",
        "status": "completed",
        "language_code": "en-US",
        "media_start_time": "2026-11-16T09:00:00Z",
        "channel": {
            "participants": [
                {"channel_participant": 1, "role": "Agent", "user_id": "bob", "full_name": "Bob"},
                {"channel_participant": 2, "role": "Customer"},
            ]
        },
    }
    return told | more


def test_sentences_take_role_and_clock_from_their_transcript(tmp_path: Path) -> None:
    """Which transcript, the address of the page tells; without it no role is guessed."""
    read = read_export(tmp_path, {"s.json": sentences(1, 2), "t.json": transcript()})
    assert read.rows("author_role", "author_name", "kind") == [
        ("agent", "Bob", "message"),
        ("customer", None, "message"),
    ]
    assert read.column("at")[1] == datetime(2026, 11, 16, 9, 0, 1, 500000, tzinfo=UTC)
    alone = read_export(tmp_path / "alone", {"s.json": sentences(1)})
    assert alone.rows("native_conversation_id", "author_role", "at") == [
        (TRANSCRIPT, "unknown", None)
    ]


def test_a_transcript_without_sentences_is_a_call_unless_it_is_still_made(tmp_path: Path) -> None:
    """Its words will come."""
    assert read_export(tmp_path, {"t.json": transcript()}).rows("kind", "text") == [("call", "")]
    queued = read_export(tmp_path / "queued", {"t.json": transcript(status="queued")})
    assert queued.items == []


def text_message(sid: str, direction: str, body: str, **more: Any) -> dict[str, Any]:
    ours, theirs = "+15550199", "+15550100"
    inbound = direction == "inbound"
    told = {
        "sid": sid,
        "direction": direction,
        "from": theirs if inbound else ours,
        "to": ours if inbound else theirs,
        "body": body,
        "status": "received" if inbound else "delivered",
        "num_segments": "1",
        "date_sent": "Mon, 16 Nov 2026 09:00:00 +0000",
    }
    return told | more


def test_text_messages_between_two_numbers_are_one_conversation(tmp_path: Path) -> None:
    """Named without the numbers. Who is behind the interface for programs, nobody knows."""
    read = read_export(
        tmp_path,
        {
            "sms.json": {
                "messages": [
                    text_message("SM1", "inbound", "Where is it?"),
                    text_message("SM2", "outbound-reply", "We got your message"),
                    text_message("SM3", "outbound-api", "On its way"),
                    text_message("SM4", "outbound-api", "Never", status="scheduled"),
                    text_message("SM5", "outbound-api", "Lost", status="undelivered"),
                ]
            }
        },
    )
    assert read.rows("author_role", "is_auto", "visibility") == [
        ("customer", False, "public"),
        ("bot", True, "public"),
        ("unknown", False, "public"),
        ("unknown", False, "unknown"),
    ]
    (name,) = set(read.column("native_conversation_id"))
    assert "5550" not in name
    assert read.column("at")[0] == datetime(2026, 11, 16, 9, tzinfo=UTC)


def call(sid: str, direction: str, **more: Any) -> dict[str, Any]:
    told = {
        "sid": sid,
        "direction": direction,
        "from": "+15550100",
        "to": "+15550199",
        "duration": "61",
        "start_time": "Mon, 16 Nov 2026 09:00:00 +0000",
        "answered_by": None,
        "caller_name": None,
        "parent_call_sid": None,
        "status": "completed",
    }
    return told | more


def test_a_call_and_its_leg_to_an_agent_are_one(tmp_path: Path) -> None:
    """Without words; the agent who was rung has it."""
    leg = call("CA2", "outbound-dial", parent_call_sid="CA1", to="client:bob")
    read = read_export(tmp_path, {"calls.json": {"calls": [call("CA1", "inbound"), leg]}})
    assert read.rows("kind", "text", "author_role", "assignee_id") == [
        ("call", "", "customer", "bob")
    ]


@pytest.mark.parametrize("odd", [None, 7, [], {}, "x", [[["deep"]]], {"a": {"b": None}}])
def test_odd_values_end_as_an_item_or_a_reject(tmp_path: Path, odd: Any) -> None:
    """Never as a crash, whichever value is odd."""
    documents = [
        document | {name: odd}
        for document in (message(0, "a", "x"), text_message("SM1", "inbound", "x"))
        for name in document
    ]
    sound = [message(9, "a", "x"), sentences(1), transcript(), call("CA1", "inbound")]
    read = read_export(tmp_path, {"all.json": [*sound, *documents]})
    assert read.items
