"""Intercom: conversations and tickets with their parts, or Fivetran's and Airbyte's tables of them.

What it is like: docs/reference/sources/intercom.md
"""

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.intercom import beside, messages
from fiftytwo.evidence.sources.raw import Delivers

_TEAM = {"id", "name", "_fivetran_deleted", "_fivetran_synced"}


def _is_part(document: Document) -> bool:
    whose = {"author", "author_id", "author_type", "conversation_id"} & document.value.keys()
    return bool(whose)


def _holds_parts(document: Document) -> bool:
    """All of its parts: of a conversation that a webhook brings, only the newest one is there."""
    parts = document.under("conversation_parts")
    if document.text("type") != "conversation" or not parts.value:
        return False
    shown, total = len(parts.each("conversation_parts")), parts.get("total_count")
    is_cut = isinstance(total, int) and total > shown
    return not is_cut and document.trail[-2:] != ("data", "item")


def _is_conversation(document: Document) -> bool:
    return document.text("type") == "conversation" or "source_id" in document.value


def _is_ticket(document: Document) -> bool:
    return document.text("type") == "ticket" or "ticket_parts" in document.value


def _is_admin(document: Document) -> bool:
    return document.text("type") in (None, "admin")


def _is_team(document: Document) -> bool:
    return document.text("type") == "team" or document.value.keys() == _TEAM


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "intercom",
        "Intercom",
        (
            Shape(
                "conversations with their parts",
                frozenset({"id", "conversation_parts"}),
                read=messages.of_conversation,
                learn=beside.learn_conversation,
                fits=_holds_parts,
            ),
            Shape(
                "conversations with some of their parts",
                frozenset({"id", "conversation_parts"}),
                read=messages.of_conversation,
                learn=beside.learn_conversation,
                fits=_is_conversation,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "tickets with their parts",
                frozenset({"id", "ticket_id", "ticket_type"}),
                read=messages.of_ticket,
                learn=beside.learn_ticket,
                fits=_is_ticket,
            ),
            Shape(
                "parts",
                frozenset({"id", "part_type"}),
                read=messages.of_part,
                fits=_is_part,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "conversations",
                frozenset({"id", "source", "updated_at", "state"}),
                read=messages.of_first,
                learn=beside.learn_conversation,
                fits=_is_conversation,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
            Shape(
                "rows of conversations",
                frozenset({"id", "source_id", "source_author_type", "state"}),
                read=messages.of_row,
                learn=beside.learn_row,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
            Shape(
                "admins",
                frozenset({"id", "name", "email", "away_mode_enabled"}),
                learn=beside.learn_admin,
                fits=_is_admin,
            ),
            Shape(
                "contacts",
                frozenset({"id", "role", "workspace_id", "email"}),
                learn=beside.learn_contact,
            ),
            Shape("teams", frozenset({"id", "name"}), learn=beside.learn_team, fits=_is_team),
        ),
        is_in_order=True,
    ),
)
