"""Amazon Connect: Contact Lens of calls and chats, contact records, post-call analytics.

What it is like: docs/reference/sources/amazon-connect.md
"""

from fiftytwo.evidence.sources.amazon_connect import beside, messages, post_call
from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.raw import Delivers


def _is_analysis(document: Document) -> bool:
    return isinstance(document.get("Transcript"), list)


def _is_live(document: Document) -> bool:
    return document.text("ContactId") is not None and isinstance(document.get("Segments"), list)


def _is_post_call(document: Document) -> bool:
    return isinstance(document.get("SpeechSegments"), list)


def _is_record(document: Document) -> bool:
    return document.text("ContactId") is not None and document.text("Channel") is not None


def _is_described(document: Document) -> bool:
    return document.text("Id") is not None and document.text("Channel") is not None


def _is_user(document: Document) -> bool:
    return ":agent/" in (document.text("Arn") or "")


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "amazon_connect",
        "Amazon Connect",
        (
            Shape(
                "conversations analysed by Contact Lens",
                frozenset({"Transcript", "Participants", "LanguageCode"}),
                read=messages.of_analysis,
                learn=beside.learn_analysis,
                fits=_is_analysis,
                # A contact that was transferred goes on in another file.
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "segments of calls, as they were spoken",
                frozenset({"ContactId", "Segments", "EventType"}),
                read=messages.of_segments,
                fits=_is_live,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "calls of post-call analytics",
                frozenset({"ConversationAnalytics", "SpeechSegments"}),
                read=post_call.of_call,
                fits=_is_post_call,
            ),
            Shape(
                "contact records",
                frozenset({"ContactId", "Channel", "InitiationTimestamp"}),
                read=messages.of_record,
                learn=beside.learn_record,
                fits=_is_record,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
            Shape(
                "contacts, as DescribeContact tells them",
                frozenset({"Id", "Channel", "InitiationTimestamp", "InitiationMethod"}),
                read=messages.of_record,
                learn=beside.learn_record,
                fits=_is_described,
                delivers=Delivers.MESSAGES,
                is_late=True,
            ),
            Shape(
                "users",
                frozenset({"Id", "Arn", "Username"}),
                learn=beside.learn_user,
                fits=_is_user,
            ),
        ),
    ),
)
