"""Zendesk Chat: chats with their history, messages left while nobody was there, chat events.

What it is like: docs/reference/sources/zendesk_chat.md
"""

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.raw import Delivers
from fiftytwo.evidence.sources.zendesk_chat import beside, events, messages


def _is_chat(document: Document) -> bool:
    whose = {"visitor", "agent_ids", "agent_names", "session"} & document.value.keys()
    return bool(whose) and isinstance(document.get("history"), list | str)


def _is_offline(document: Document) -> bool:
    return document.text("type") == "offline_msg"


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "zendesk_chat",
        "Zendesk Chat",
        (
            Shape(
                "chats with their history",
                frozenset({"id", "type", "history"}),
                read=messages.of_chat,
                learn=beside.learn_ticket,
                fits=_is_chat,
            ),
            Shape(
                "offline messages",
                frozenset({"id", "type", "message", "visitor"}),
                read=messages.of_offline,
                learn=beside.learn_ticket,
                fits=_is_offline,
            ),
            Shape(
                "chat events",
                frozenset({"chat_id", "actor_id", "type", "created_at"}),
                read=events.of_event,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "chats",
                frozenset({"chat_id", "visitor_id", "ticket_id"}),
                learn=beside.learn_chat,
            ),
            Shape(
                "agents",
                frozenset({"id", "display_name", "email", "enabled"}),
                learn=beside.learn_agent,
            ),
        ),
    ),
)
