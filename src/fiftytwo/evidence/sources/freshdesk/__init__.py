"""Freshdesk: tickets with their conversations, or both apart, of API v2 and v1.

What it is like: docs/reference/sources/freshdesk.md
"""

from collections.abc import Mapping

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.freshdesk import beside, messages, ratings
from fiftytwo.evidence.sources.raw import Delivers

_TICKET = frozenset({"id", "requester_id", "responder_id", "status"})


def _is_message(document: Document) -> bool:
    return bool({"body", "body_text", "body_html"} & document.value.keys())


def _is_agent(document: Document) -> bool:
    return isinstance(document.get("contact"), Mapping | str)


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "freshdesk",
        "Freshdesk",
        (
            Shape(
                "tickets with their conversations",
                _TICKET | {"conversations"},
                read=messages.of_ticket,
                learn=beside.learn_ticket,
            ),
            Shape(
                "tickets with their notes",
                _TICKET | {"notes", "display_id"},
                read=messages.of_ticket,
                learn=beside.learn_ticket,
            ),
            Shape(
                "conversations",
                frozenset({"id", "incoming", "private", "user_id"}),
                read=messages.of_conversation,
                fits=_is_message,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "tickets",
                _TICKET,
                read=messages.of_description,
                learn=beside.learn_ticket,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "satisfaction ratings",
                frozenset({"id", "ticket_id", "ratings"}),
                read=ratings.of_rating,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "agents",
                frozenset({"id", "contact", "ticket_scope"}),
                learn=beside.learn_agent,
                fits=_is_agent,
            ),
            Shape(
                "contacts",
                frozenset({"id", "name", "email", "twitter_id", "job_title"}),
                learn=beside.learn_contact,
            ),
        ),
    ),
)
