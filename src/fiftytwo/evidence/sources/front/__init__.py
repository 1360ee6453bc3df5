"""Front: messages, comments and events of conversations, wherever an export puts them.

What it is like: docs/reference/sources/front.md
"""

from collections.abc import Callable

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.front import beside, messages
from fiftytwo.evidence.sources.raw import Delivers


def _is(prefix: str) -> Callable[[Document], bool]:
    """Whether an id begins as Front begins those of one kind."""
    return lambda document: (document.text("id") or "").startswith(prefix)


def _holds_messages(document: Document) -> bool:
    lists = (document.get("messages"), document.get("comments"))
    return _is("cnv_")(document) and any(isinstance(one, list) for one in lists)


def _holds_last_message(document: Document) -> bool:
    last = document.under("last_message").text("id")
    return _is("cnv_")(document) and last is not None


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "front",
        "Front",
        (
            Shape(
                "conversations with their messages",
                frozenset({"id", "status"}),
                read=messages.of_conversation,
                learn=beside.learn_conversation,
                fits=_holds_messages,
            ),
            Shape(
                "conversations with their last message",
                frozenset({"id", "status", "last_message"}),
                read=messages.of_conversation,
                learn=beside.learn_conversation,
                fits=_holds_last_message,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "messages",
                frozenset({"id", "is_inbound"}),
                read=messages.of_message,
                fits=_is("msg_"),
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "comments",
                frozenset({"id", "body", "author"}),
                read=messages.of_comment,
                fits=_is("com_"),
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "events",
                frozenset({"id", "type", "conversation"}),
                read=messages.of_event,
                learn=beside.learn_event,
                fits=_is("evt_"),
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "conversations",
                frozenset({"id", "status", "subject"}),
                learn=beside.learn_conversation,
                fits=_is("cnv_"),
            ),
            Shape(
                "teammates",
                frozenset({"id", "email"}),
                learn=beside.learn_teammate,
                fits=_is("tea_"),
            ),
        ),
    ),
)
