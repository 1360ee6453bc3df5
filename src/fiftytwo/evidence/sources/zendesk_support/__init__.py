"""Zendesk Support: tickets with their comments, or tickets, comments and users as tables apart.

What it is like: docs/reference/sources/zendesk-support.md
"""

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.raw import Delivers
from fiftytwo.evidence.sources.zendesk_support import beside, messages

ROLES = {"end-user", "agent", "admin"}


def _is_comment(document: Document) -> bool:
    keys = document.value.keys()
    said = {"body", "html_body", "plain_body"} & keys
    if not said or not {"author_id", "user_id"} & keys or "sha1" in keys:
        return False
    # A comment on a call, of which no ticket was made, is Zendesk Talk's.
    return document.on_trail(r"calls/(\d+)/comments") is None


def _is_comment_event(document: Document) -> bool:
    """What a webhook brings that is subscribed to comments."""
    return bool(document.under("event", "comment").value)


def _is_audit(document: Document) -> bool:
    return isinstance(document.get("events"), list | str)


def _is_user(document: Document) -> bool:
    # Chatwoot's agents have the same keys, and say whether they are there.
    return document.text("role") in ROLES and "availability_status" not in document.value


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "zendesk_support",
        "Zendesk Support",
        (
            Shape(
                "tickets with their comments",
                frozenset({"id", "comments", "requester_id"}),
                read=messages.of_ticket,
                learn=beside.learn_ticket,
            ),
            Shape(
                "audits of tickets",
                frozenset({"ticket_id", "events", "author_id"}),
                read=messages.of_audit,
                fits=_is_audit,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "events of comments",
                frozenset({"detail", "event", "zendesk_event_version"}),
                read=messages.of_event,
                learn=beside.learn_event,
                fits=_is_comment_event,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "comments",
                frozenset({"id", "public"}),
                read=messages.of_comment,
                fits=_is_comment,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "tickets",
                frozenset({"id", "requester_id", "submitter_id", "status"}),
                read=messages.of_description,
                learn=beside.learn_ticket,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
            Shape(
                "satisfaction ratings",
                frozenset({"ticket_id", "score", "requester_id", "assignee_id"}),
                read=messages.of_rating,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "users",
                frozenset({"id", "role", "name"}),
                learn=beside.learn_user,
                fits=_is_user,
            ),
        ),
    ),
)
