"""Chatwoot: messages and conversations of the API, of webhooks, and of its database.

What it is like: docs/reference/sources/chatwoot.md
"""

from fiftytwo.evidence.sources.chatwoot import beside, messages, ratings
from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.raw import Delivers

ROLES = {"agent", "administrator"}


def _is_message(document: Document) -> bool:
    keys = document.value.keys()
    return messages.type_of(document) is not None and bool(
        {"conversation_id", "conversation"} & keys
    )


def _holds_messages(document: Document) -> bool:
    return isinstance(document.get("messages"), list)


def _is_conversation(document: Document) -> bool:
    return bool({"meta", "contact_id", "display_id"} & document.value.keys())


def _is_agent(document: Document) -> bool:
    keys = {"availability_status", "auto_offline"} & document.value.keys()
    return bool(keys) and document.text("role") in ROLES


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "chatwoot",
        "Chatwoot",
        (
            Shape(
                "messages",
                frozenset({"id", "content", "message_type"}),
                read=messages.of_message,
                learn=beside.learn_message,
                fits=_is_message,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "conversations with messages",
                frozenset({"id", "inbox_id", "status", "messages"}),
                read=messages.of_conversation,
                learn=beside.learn_conversation,
                fits=_holds_messages,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "survey answers",
                frozenset({"id", "rating", "feedback_message", "conversation_id"}),
                read=ratings.of_response,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "conversations",
                frozenset({"id", "inbox_id", "status"}),
                learn=beside.learn_conversation,
                fits=_is_conversation,
            ),
            Shape(
                "inboxes",
                frozenset({"id", "name", "channel_type"}),
                learn=beside.learn_inbox,
            ),
            Shape(
                "agents",
                frozenset({"id", "name", "email", "role"}),
                learn=beside.learn_agent,
                fits=_is_agent,
            ),
        ),
    ),
)
