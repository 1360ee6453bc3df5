"""HubSpot Service: threads of the inbox, tickets with their e-mails, notes and calls, or tables.

What it is like: docs/reference/sources/hubspot.md
"""

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.hubspot import beside, engagements, messages, objects, tickets
from fiftytwo.evidence.sources.raw import Delivers


def _is_message(document: Document) -> bool:
    keys = document.value.keys()
    is_typed = {"text", "richText", "senders", "client"} & keys
    in_thread = "conversationsThreadId" in keys or document.on_trail(beside.THREAD) is not None
    return bool(is_typed) and in_thread


def _is_thread(document: Document) -> bool:
    telling = {"originalChannelId", "associatedContactId", "latestMessageTimestamp"}
    return bool(telling & document.value.keys())


def _is_actor(document: Document) -> bool:
    return beside.ACTOR.match(document.text("id") or "") is not None


def _is_owner(document: Document) -> bool:
    keys = document.value.keys()
    return "firstName" in keys and bool({"userId", "userIdIncludingInactive"} & keys)


def _is_owner_row(document: Document) -> bool:
    return bool({"portal_id", "active_user_id"} & document.value.keys())


def _is_ticket(document: Document) -> bool:
    return objects.has(document, "hs_pipeline_stage") and (
        objects.has(document, "hs_ticket_priority", "hs_ticket_category", "content")
        and not objects.has(document, "dealname")
    )


def _is_engagement(document: Document) -> bool:
    return objects.kind_of(document) is not None


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "hubspot",
        "HubSpot",
        (
            Shape(
                "messages of threads",
                frozenset({"id", "type", "createdAt"}),
                read=messages.of_message,
                fits=_is_message,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "threads",
                frozenset({"id", "inboxId", "status", "createdAt"}),
                learn=beside.learn_thread,
                fits=_is_thread,
            ),
            Shape(
                "engagements",
                frozenset({"engagement", "associations", "metadata"}),
                read=engagements.of_older,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
            Shape(
                "feedback submissions",
                frozenset({"id"}),
                read=tickets.of_feedback,
                fits=lambda document: objects.has(document, "hs_survey_type", "hs_survey_id"),
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "tickets",
                frozenset({"id"}),
                read=tickets.of_ticket,
                learn=tickets.learn_ticket,
                fits=_is_ticket,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
            Shape(
                "e-mails, notes and calls",
                frozenset(),
                read=engagements.of_engagement,
                fits=_is_engagement,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
            Shape(
                "tickets of engagements",
                frozenset({"engagement_id", "ticket_id"}),
                learn=beside.learn_link,
            ),
            Shape("owners", frozenset({"id", "email"}), learn=beside.learn_owner, fits=_is_owner),
            Shape(
                "owners of a table",
                frozenset({"owner_id", "email", "first_name", "last_name"}),
                learn=beside.learn_owner,
                fits=_is_owner_row,
            ),
            Shape("actors", frozenset({"id", "type"}), learn=beside.learn_actor, fits=_is_actor),
        ),
    ),
)
