"""Genesys Cloud: transcripts, recordings of chats and messages, details of conversations.

What it is like: docs/reference/sources/genesys.md
"""

from collections.abc import Callable

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.genesys import beside, calls, messages
from fiftytwo.evidence.sources.raw import Delivers


def _is_transcript(document: Document) -> bool:
    return isinstance(document.get("transcripts"), list)


def _is_recording(document: Document) -> bool:
    return any(isinstance(document.get(name), list) for name in messages.OF_RECORDINGS)


def _is_detail(document: Document) -> bool:
    return isinstance(document.get("participants"), list)


def _is_at(address: str) -> Callable[[Document], bool]:
    return lambda document: address in (document.text("selfUri") or "")


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "genesys",
        "Genesys Cloud",
        (
            Shape(
                "transcripts",
                frozenset({"conversationId", "transcripts"}),
                read=messages.of_transcript,
                fits=_is_transcript,
                # One communication of several: a transferred call has a transcript for each.
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "recordings",
                frozenset({"conversationId", "media"}),
                read=messages.of_recording,
                fits=_is_recording,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "details of conversations",
                frozenset({"conversationId", "conversationStart", "participants"}),
                read=calls.of_detail,
                learn=beside.learn_detail,
                fits=_is_detail,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
            Shape(
                "users",
                frozenset({"id", "name", "selfUri"}),
                learn=beside.learn_user,
                fits=_is_at("/api/v2/users/"),
            ),
            Shape(
                "queues",
                frozenset({"id", "name", "selfUri"}),
                learn=beside.learn_queue,
                fits=_is_at("/api/v2/routing/queues/"),
            ),
        ),
    ),
)
