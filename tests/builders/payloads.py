"""One export of each helpdesk, as small as it can be: a customer asks, Amina answers."""

from typing import Any

ASKED, ANSWERED = "my box came wet", "a new one is on its way"
CARLA, AMINA = "carla@example.com", "amina@example.com"
AT = "2026-11-16T09:00:00Z"
LATER = "2026-11-16T10:00:00Z"
SECONDS = 1763283600

PAYLOADS: dict[str, Any] = {
    "amazon_connect": {
        "Version": "CHAT-2022-11-30",
        "CustomerMetadata": {"ContactId": "11111111-1111-4111-8111-111111111111"},
        "Channel": "CHAT",
        "LanguageCode": "en-US",
        "Participants": [
            {"ParticipantId": "c", "ParticipantRole": "CUSTOMER"},
            {"ParticipantId": "a", "ParticipantRole": "AGENT"},
        ],
        "Transcript": [
            {
                "Id": "1",
                "ParticipantId": "c",
                "Content": ASKED,
                "AbsoluteTime": AT,
                "Type": "MESSAGE",
            },
            {
                "Id": "2",
                "ParticipantId": "a",
                "Content": ANSWERED,
                "AbsoluteTime": LATER,
                "Type": "MESSAGE",
            },
        ],
    },
    "chatwoot": [
        {
            "id": n,
            "content": text,
            "conversation_id": 7,
            "inbox_id": 1,
            "message_type": n - 1,
            "private": False,
            "content_type": "text",
            "created_at": SECONDS + n,
            "sender": {"id": n, "name": name, "type": kind},
        }
        for n, text, name, kind in ((1, ASKED, "Carla", "contact"), (2, ANSWERED, "Amina", "user"))
    ],
    "freshdesk": {
        "id": 17,
        "requester_id": 1,
        "responder_id": 2,
        "status": 4,
        "source": 1,
        "subject": "Wet box",
        "description": f"<div>{ASKED}</div>",
        "description_text": ASKED,
        "created_at": AT,
        "updated_at": LATER,
        "conversations": [
            {
                "id": 2,
                "body": f"<div>{ANSWERED}</div>",
                "body_text": ANSWERED,
                "incoming": False,
                "private": False,
                "user_id": 2,
                "source": 0,
                "created_at": LATER,
            }
        ],
    },
    "front": {
        "id": "cnv_1",
        "status": "archived",
        "subject": "Wet box",
        "messages": [
            {
                "id": "msg_1",
                "type": "email",
                "is_inbound": True,
                "created_at": SECONDS + 0.5,
                "author": None,
                "body": f"<p>{ASKED}</p>",
                "text": ASKED,
                "recipients": [{"handle": CARLA, "role": "from"}],
            },
            {
                "id": "msg_2",
                "type": "email",
                "is_inbound": False,
                "created_at": SECONDS + 60.5,
                "author": {"id": "tea_1", "email": AMINA, "first_name": "Amina", "last_name": "Y"},
                "body": f"<p>{ANSWERED}</p>",
                "text": ANSWERED,
                "recipients": [{"handle": CARLA, "role": "to"}],
            },
        ],
    },
    "genesys": {
        "conversationId": "conv-1",
        "communicationId": "s-1",
        "mediaType": "voice",
        "transcripts": [
            {
                "transcriptId": "t1",
                "phrases": [
                    {"text": ASKED, "startTimeMs": 500, "participantPurpose": "external"},
                    {"text": ANSWERED, "startTimeMs": 4200, "participantPurpose": "internal"},
                ],
            }
        ],
    },
    "gorgias": {
        "id": 17,
        "from_agent": False,
        "via": "email",
        "channel": "email",
        "status": "closed",
        "messages": [
            {
                "id": n,
                "ticket_id": 17,
                "from_agent": n == 2,
                "public": True,
                "channel": "email",
                "via": "email",
                "sender": {
                    "id": n,
                    "email": (CARLA, AMINA)[n - 1],
                    "name": ("Carla", "Amina")[n - 1],
                },
                "stripped_text": text,
                "body_text": text,
                "created_datetime": at,
            }
            for n, text, at in ((1, ASKED, AT), (2, ANSWERED, LATER))
        ],
    },
    "helpscout": {
        "id": 17,
        "number": 3,
        "status": "closed",
        "type": "email",
        "subject": "Wet box",
        "_embedded": {
            "threads": [
                {
                    "id": n,
                    "type": kind,
                    "state": "published",
                    "body": text,
                    "createdAt": at,
                    "source": {"type": "email", "via": who},
                    "createdBy": {"id": n, "type": who, "first": name, "last": "X", "email": mail},
                }
                for n, kind, text, at, who, name, mail in (
                    (1, "customer", ASKED, AT, "customer", "Carla", CARLA),
                    (2, "message", ANSWERED, LATER, "user", "Amina", AMINA),
                )
            ]
        },
    },
    "hubspot": [
        {
            "id": f"m{n}",
            "conversationsThreadId": "17",
            "createdAt": at,
            "createdBy": actor,
            "type": "MESSAGE",
            "direction": direction,
            "senders": [{"actorId": actor}],
            "text": text,
            "channelId": "1000",
        }
        for n, at, actor, direction, text in (
            (1, AT, "V-1", "INCOMING", ASKED),
            (2, LATER, "A-2", "OUTGOING", ANSWERED),
        )
    ],
    "intercom": {
        "type": "conversation",
        "id": "17",
        "created_at": SECONDS,
        "updated_at": SECONDS + 60,
        "state": "closed",
        "source": {
            "id": "1",
            "type": "conversation",
            "body": f"<p>{ASKED}</p>",
            "author": {"type": "user", "id": "c1", "name": "Carla", "email": CARLA},
        },
        "conversation_parts": {
            "conversation_parts": [
                {
                    "id": "2",
                    "part_type": "comment",
                    "body": f"<p>{ANSWERED}</p>",
                    "created_at": SECONDS + 60,
                    "author": {"type": "admin", "id": "7", "name": "Amina", "email": AMINA},
                }
            ],
            "total_count": 1,
        },
    },
    "jira_sm": {
        "values": [
            {
                "id": str(n),
                "body": text,
                "public": True,
                "author": {"accountId": account, "displayName": name, "accountType": kind},
                "created": {"iso8601": at, "epochMillis": SECONDS * 1000 + n},
                "_links": {
                    "self": f"https://x.example.com/rest/servicedeskapi/request/17/comment/{n}"
                },
            }
            for n, text, account, name, kind, at in (
                (1, ASKED, "qm:1:carla", "Carla", "customer", AT),
                (2, ANSWERED, "712020:amina", "Amina", "atlassian", LATER),
            )
        ]
    },
    "salesforce": [
        {
            "attributes": {"type": "EmailMessage"},
            "Id": f"02s{n}",
            "ParentId": "50017",
            "TextBody": text,
            "Incoming": n == 1,
            "MessageDate": at,
            "FromAddress": (CARLA, AMINA)[n - 1],
            "FromName": ("Carla", "Amina")[n - 1],
            "Status": "3",
        }
        for n, text, at in ((1, ASKED, AT), (2, ANSWERED, LATER))
    ],
    "twilio": {
        "messages": [
            {
                "sid": f"IM{n}",
                "conversation_sid": "CH" + "1" * 32,
                "account_sid": "AC" + "1" * 32,
                "author": author,
                "body": text,
                "index": n,
                "participant_sid": f"MB{n}",
                "date_created": at,
                "media": None,
            }
            for n, author, text, at in ((0, "+15550101", ASKED, AT), (1, "amina", ANSWERED, LATER))
        ]
    },
    "zammad": {
        "ticket": {
            "id": 17,
            "number": "20017",
            "title": "Wet box",
            "customer_id": 1,
            "owner_id": 2,
        },
        "article": {
            "id": 1,
            "ticket_id": 17,
            "body": ASKED,
            "internal": False,
            "sender": "Customer",
            "type": "email",
            "content_type": "text/plain",
            "created_at": AT,
            "from": f"Carla <{CARLA}>",
            "created_by_id": 1,
        },
    },
    "zendesk_chat": {
        "id": "2611.17.abc",
        "type": "chat",
        "timestamp": AT,
        "visitor": {"name": "Carla", "email": CARLA},
        "agent_ids": ["2"],
        "agent_names": ["Amina"],
        "history": [
            {
                "type": "chat.msg",
                "name": "Carla",
                "msg": ASKED,
                "sender_type": "Visitor",
                "timestamp": AT,
            },
            {
                "type": "chat.msg",
                "name": "Amina",
                "agent_id": "2",
                "msg": ANSWERED,
                "sender_type": "Agent",
                "timestamp": LATER,
            },
        ],
    },
    "zendesk_support": {
        "id": 17,
        "requester_id": 1,
        "submitter_id": 1,
        "status": "solved",
        "comments": [
            {
                "id": n,
                "author_id": n,
                "body": text,
                "public": True,
                "created_at": at,
                "via": {"channel": "web"},
            }
            for n, text, at in ((1, ASKED, AT), (2, ANSWERED, LATER))
        ],
        "users": [
            {"id": 1, "name": "Carla", "role": "end-user", "email": CARLA},
            {"id": 2, "name": "Amina", "role": "agent", "email": AMINA},
        ],
    },
    "zendesk_talk": {
        "id": 123,
        "direction": "inbound",
        "completion_status": "completed",
        "talk_time": 60,
        "agent_id": 2,
        "created_at": AT,
    },
}
"""Helpdesk -> what one file of its export says."""
