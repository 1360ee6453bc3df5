"""Zammad: articles alone, tickets that hold them, or both as a webhook tells them.

What it is like: docs/reference/sources/zammad.md
"""

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.raw import Delivers
from fiftytwo.evidence.sources.zammad import beside, messages


def _is_article(document: Document) -> bool:
    # Drafts and orders to write an article look alike, but have no id.
    return bool({"sender", "sender_id"} & document.value.keys())


def _is_ticket(document: Document) -> bool:
    keys = document.value.keys()
    return bool({"group_id", "group"} & keys) and bool({"customer_id", "customer"} & keys)


def _holds_articles(document: Document) -> bool:
    return _is_ticket(document) and bool(document.each("articles"))


def _is_webhook(document: Document) -> bool:
    return {"id", "number"} <= document.under("ticket").value.keys()


def _is_user(document: Document) -> bool:
    return bool({"role_ids", "roles", "organization_id"} & document.value.keys())


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "zammad",
        "Zammad",
        (
            Shape(
                "tickets with an article each",
                frozenset({"ticket", "article"}),
                read=messages.of_webhook,
                learn=beside.learn_webhook,
                fits=_is_webhook,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "tickets with their articles",
                frozenset({"id", "number", "articles"}),
                read=messages.of_ticket,
                learn=beside.learn_ticket,
                fits=_holds_articles,
            ),
            Shape(
                "articles",
                frozenset({"id", "ticket_id", "body", "internal"}),
                read=messages.of_article,
                fits=_is_article,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "orders to write an article",
                frozenset({"ticket_id", "body", "content_type", "internal"}),
                read=messages.of_order,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "tickets",
                frozenset({"id", "number", "title"}),
                learn=beside.learn_ticket,
                fits=_is_ticket,
            ),
            Shape(
                "groups",
                frozenset({"id", "name", "follow_up_possible"}),
                learn=beside.learn_group,
            ),
            Shape(
                "users",
                frozenset({"id", "login", "firstname", "lastname"}),
                learn=beside.learn_user,
                fits=_is_user,
            ),
        ),
    ),
)
