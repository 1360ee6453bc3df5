"""Gorgias: tickets with their messages, or both apart, and answers to its surveys.

What it is like: docs/reference/sources/gorgias.md
"""

from collections.abc import Mapping

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.gorgias import beside, messages
from fiftytwo.evidence.sources.raw import Delivers


def _has_messages(document: Document) -> bool:
    return isinstance(document.get("messages"), list | str)


def _is_user(document: Document) -> bool:
    return isinstance(document.get("role"), Mapping)


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "gorgias",
        "Gorgias",
        (
            Shape(
                "tickets with their messages",
                frozenset({"id", "messages", "from_agent", "via"}),
                read=messages.of_ticket,
                learn=beside.learn_ticket,
                fits=_has_messages,
            ),
            Shape(
                "messages",
                frozenset({"id", "ticket_id", "from_agent", "public"}),
                read=messages.of_message,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "tickets",
                frozenset({"id", "from_agent", "messages_count", "via"}),
                learn=beside.learn_ticket,
            ),
            Shape(
                "satisfaction surveys",
                frozenset({"id", "ticket_id", "score", "scored_datetime"}),
                read=messages.of_survey,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "users",
                frozenset({"id", "email", "role", "firstname"}),
                learn=beside.learn_user,
                fits=_is_user,
            ),
        ),
    ),
)
