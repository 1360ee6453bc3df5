"""Salesforce Service Cloud: cases with comments, mails and feeds, chats, messaging, or tables.

What it is like: docs/reference/sources/salesforce.md
"""

from collections.abc import Callable

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.documents.helpdesk import Learn, Read
from fiftytwo.evidence.sources.raw import Delivers
from fiftytwo.evidence.sources.salesforce import beside, cases, chats, feeds, mails, records


def _is(kind: str) -> Callable[[Document], bool]:
    return lambda record: records.kind_of(record) == kind


def _has_messages(record: Document) -> bool:
    return records.kind_of(record) == records.CASE and any(
        record.get(name) for name in cases.RELATIONS
    )


def _is_transcript(record: Document) -> bool:
    kind = records.kind_of(record)
    if kind is None and records.text(record, "Id"):
        return chats.is_chat(records.text(record, "Body"))
    return kind == records.TRANSCRIPT


def _shape(
    name: str,
    kind: str,
    read: Read | None = None,
    learn: Learn | None = None,
    *,
    is_late: bool = False,
) -> Shape:
    """A shape of records by the name of their object, each of which holds one message."""
    return Shape(
        name,
        frozenset(),
        read=read,
        learn=learn,
        fits=_is(kind),
        delivers=Delivers.MESSAGES,
        is_late=is_late,
    )


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "salesforce",
        "Salesforce",
        (
            Shape(
                "cases with their messages",
                frozenset(),
                read=cases.of_case,
                learn=beside.learn_case,
                fits=_has_messages,
                delivers=Delivers.MESSAGES,
            ),
            _shape("case comments", records.COMMENT, read=cases.of_comment),
            _shape("e-mails", records.EMAIL, read=mails.of_email),
            _shape("feeds", records.FEED, read=feeds.of_feed, learn=feeds.learn_feed),
            _shape("comments in feeds", records.FEED_COMMENT, read=feeds.of_comment),
            Shape("chat transcripts", frozenset(), read=chats.of_transcript, fits=_is_transcript),
            _shape("conversation entries", records.ENTRY, read=chats.of_entry),
            Shape(
                "entries of conversations",
                frozenset({"messageText", "sender", "identifier"}),
                read=chats.of_connect_entry,
                delivers=Delivers.MESSAGES,
            ),
            _shape("cases", records.CASE, cases.of_case, beside.learn_case, is_late=True),
            _shape("messaging sessions", records.SESSION, learn=beside.learn_session),
            _shape("users", records.USER, learn=beside.learn_user),
        ),
        is_in_order=True,
    ),
)
