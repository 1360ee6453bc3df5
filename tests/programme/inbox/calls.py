"""Calls as helpdesks make them: signed by the schemes that they document."""

import base64
import hashlib
import hmac
import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

SECRET = "a secret that the helpdesk shows"
OWN_SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()

Message = dict[str, Any]


def message(
    text: str, *, by: str = "customer", id: str = "m1", minute: int = 0, who: str | None = None
) -> Message:
    """A message of our own format, in conversation call-1."""
    names = {"customer": ("kim", "Kim Lee"), "agent": ("bob", "Bob")}
    author, name = names[by] if who is None else (who, who.title())
    return {
        "conversation_id": "call-1",
        "message_id": id,
        "at": f"2026-11-20T09:{minute:02d}:00+00:00",
        "channel": "chat",
        "author_role": by,
        "author_id": author,
        "author_name": name,
        "visibility": "public",
        "text": text,
    }


ASKED = message("My box came wet, and this is the third time I ask.", id="m1")
ANSWERED = message(
    "I am sorry, Kim. I have sent a new one by courier and stay on it until it is with you.",
    by="agent",
    id="m2",
    minute=5,
)
THANKED = message(
    "You are amazing, it is here already. Thank you so much, you saved my day!", id="m3", minute=30
)
THREAT = message("I know where you work and I will come and kill you tonight.", id="m4", minute=40)
TALK = (ASKED, ANSWERED, THANKED)


def chatwoot_message(text: str, *, by: str = "contact", id: int = 1, minute: int = 0) -> Message:
    """As Chatwoot sends `message_created`: one message with its conversation."""
    kim = {"id": 31, "name": "Kim Lee", "email": "kim@example.com"}
    sender = (
        kim | {"type": "contact"} if by == "contact" else {"id": 5, "name": "Bob", "type": "user"}
    )
    return {
        "event": "message_created",
        "id": id,
        "content": text,
        "created_at": f"2026-11-20T09:{minute:02d}:00.000Z",
        "message_type": "incoming" if by == "contact" else "outgoing",
        "content_type": "text",
        "private": False,
        "sender": sender,
        "account": {"id": 1, "name": "Orchid"},
        "inbox": {"id": 9, "name": "Web"},
        "conversation": {
            "id": 77,
            "inbox_id": 9,
            "status": "open",
            "channel": "Channel::WebWidget",
            "meta": {"sender": kim},
        },
    }


def zendesk_comment(text: str, *, staff: bool, id: int = 1, minute: int = 0) -> Message:
    """As Zendesk sends `ticket.comment_added`."""
    author = {"id": "5", "name": "Bob"} if staff else {"id": "31", "name": "Kim Lee"}
    return {
        "account_id": 22,
        "type": "zen:event-type:ticket.comment_added",
        "zendesk_event_version": "2022-11-06",
        "id": f"event-{id}",
        "time": f"2026-11-20T09:{minute:02d}:00.672717030Z",
        "subject": "zen:ticket:5158",
        "detail": {
            "id": "5158",
            "subject": "Wet box",
            "status": "OPEN",
            "requester_id": "31",
            "assignee_id": "5",
            "updated_at": f"2026-11-20T09:{minute:02d}:00Z",
            "via": {"channel": "web"},
        },
        "event": {
            "comment": {
                "id": str(900 + id),
                "body": text,
                "is_public": True,
                "author": author | {"is_staff": staff},
            }
        },
    }


def intercom_replied(text: str, *, by: str = "user", id: int = 1, minute: int = 0) -> Message:
    """As Intercom sends `conversation.user.replied`: the conversation with its newest part."""
    author = {
        "type": by,
        "id": "31" if by == "user" else "5",
        "name": "Kim" if by == "user" else "Bob",
    }
    at = 1795165200 + 60 * minute
    part = {
        "type": "conversation_part",
        "id": str(700 + id),
        "part_type": "comment",
        "body": f"<p>{text}</p>",
        "created_at": at,
        "author": author,
    }
    return {
        "type": "notification_event",
        "id": f"notif_{id}",
        "topic": f"conversation.{by}.replied",
        "created_at": at,
        "data": {
            "type": "notification_event_data",
            "item": {
                "type": "conversation",
                "id": "4711",
                "created_at": at,
                "updated_at": at,
                "state": "open",
                "source": {"type": "conversation", "id": None, "body": None},
                "conversation_parts": {
                    "type": "conversation_part.list",
                    "conversation_parts": [part],
                    "total_count": 3,
                },
            },
        },
    }


def body_of(*messages: Message) -> bytes:
    """One as it is, several as a list."""
    return json.dumps(messages[0] if len(messages) == 1 else messages).encode()


def signed(
    kind: str, body: bytes, *, secret: str = "", at: datetime | None = None, event: str = "e1"
) -> dict[str, str]:
    """The headers of a call."""
    at = at or timezone.now()
    seconds = str(int(at.timestamp()))
    secret = secret or (OWN_SECRET if kind == "own" else SECRET)
    key = base64.b64decode(secret.removeprefix("whsec_")) if kind == "own" else secret.encode()

    def digest(signed: bytes, algorithm: str = "sha256") -> bytes:
        return hmac.new(key, signed, getattr(hashlib, algorithm)).digest()

    if kind == "zendesk":
        iso = at.strftime("%Y-%m-%dT%H:%M:%SZ")
        told = base64.b64encode(digest(iso.encode() + body)).decode()
        return {
            "X-Zendesk-Webhook-Signature": told,
            "X-Zendesk-Webhook-Signature-Timestamp": iso,
            "X-Zendesk-Webhook-Invocation-Id": event,
        }
    if kind == "chatwoot":
        told = digest(f"{seconds}.".encode() + body).hex()
        return {
            "X-Chatwoot-Signature": f"sha256={told}",
            "X-Chatwoot-Timestamp": seconds,
            "X-Chatwoot-Delivery": event,
        }
    if kind == "intercom":
        return {"X-Hub-Signature": "sha1=" + digest(body, "sha1").hex()}
    told = base64.b64encode(digest(f"{event}.{seconds}.".encode() + body)).decode()
    return {
        "webhook-id": event,
        "webhook-timestamp": seconds,
        "webhook-signature": f"v1,{told}",
    }


def post(
    body: bytes, *, kind: str = "own", name: str | None = None, **headers: Any
) -> HttpResponse:
    """Call it. headers: instead of the right ones."""
    told = headers.pop("headers", None)
    return Client().post(
        f"/hooks/{name or kind}",
        body,
        content_type="application/json",
        headers=told if told is not None else signed(kind, body, **headers),
    )


def post_each(messages: Sequence[Message], *, kind: str = "own") -> None:
    """One call a message."""
    for number, each in enumerate(messages):
        assert (
            post(body_of(each), kind=kind, event=f"e{number}-{each.get('id', number)}").status_code
            == 202
        )
