"""Help Scout: conversations with their threads, threads alone, chats; of Mailbox API 2 and 1.

What it is like: docs/reference/sources/helpscout.md
"""

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.helpscout import beside, chats, ratings, threads
from fiftytwo.evidence.sources.raw import Delivers

THREAD_TYPES = {
    "customer",
    "message",
    "note",
    "lineitem",
    "chat",
    "beaconchat",
    "phone",
    "forwardparent",
    "forwardchild",
    "reply",
}


def _holds_threads(document: Document) -> bool:
    return isinstance(threads.listed(document), list)


def _is_page_of_threads(document: Document) -> bool:
    return isinstance(document.get("_embedded", "threads"), list)


def _is_thread(document: Document) -> bool:
    return document.text("type") in THREAD_TYPES


def _is_conversation(document: Document) -> bool:
    return bool({"mailboxId", "mailbox", "mailbox_id"} & document.value.keys())


def _holds_events(document: Document) -> bool:
    events = document.under("_embedded").each("events")
    return bool(events) and {"action", "author"} <= events[0].value.keys()


def _is_rating(document: Document) -> bool:
    return bool({"ticketId", "conversationId", "threadid"} & document.value.keys())


def _is_person(document: Document) -> bool:
    return document.text("type") in ("user", "team", "customer")


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "helpscout",
        "Help Scout",
        (
            Shape(
                "conversations with their threads",
                frozenset({"id", "number", "status"}),
                read=threads.of_conversation,
                learn=beside.learn_conversation,
                fits=_holds_threads,
            ),
            Shape(
                "pages of threads",
                frozenset({"_embedded"}),
                read=threads.of_page,
                fits=_is_page_of_threads,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "threads",
                frozenset({"id", "type", "state", "createdBy"}),
                read=threads.of_thread,
                fits=_is_thread,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "events of chats",
                frozenset({"_embedded"}),
                read=chats.of_events,
                fits=_holds_events,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "ratings",
                frozenset({"id", "rating", "comments"}),
                read=ratings.of_rating,
                fits=_is_rating,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "rows of ratings",
                frozenset({"id", "threadid", "ratingId"}),
                read=ratings.of_report,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "conversations",
                frozenset({"id", "number", "status", "preview"}),
                learn=beside.learn_conversation,
                fits=_is_conversation,
            ),
            Shape(
                "users",
                frozenset({"id", "firstName", "lastName", "photoUrl", "type"}),
                learn=beside.learn_person,
                fits=_is_person,
            ),
        ),
    ),
)
