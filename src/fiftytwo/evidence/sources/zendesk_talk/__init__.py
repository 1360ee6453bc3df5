"""Zendesk Talk: calls with their legs, and what was noted about calls.

What it is like: docs/reference/sources/zendesk_talk.md
"""

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.raw import Delivers
from fiftytwo.evidence.sources.zendesk_talk import beside, messages


def _is_of_call(document: Document) -> bool:
    return bool({"body", "html_body"} & document.value.keys()) and bool(messages.call_of(document))


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "zendesk_talk",
        "Zendesk Talk",
        (
            Shape(
                "calls",
                frozenset({"id", "direction", "completion_status", "talk_time"}),
                read=messages.of_call,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "comments on calls",
                frozenset({"id", "author_id", "public"}),
                read=messages.of_comment,
                fits=_is_of_call,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "call legs",
                frozenset({"id", "call_id", "type", "talk_time"}),
                learn=beside.learn_leg,
            ),
        ),
    ),
)
