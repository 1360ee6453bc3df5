"""What a call is about: which conversation, which event, and whether its words are in it.

The words that helpdesks have for this (ticket, detail, topic) stop here.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from fiftytwo.programme.foundation.inbox.errors import NotReadable
from fiftytwo.programme.foundation.inbox.models import Kind

LONGEST = 200
"""Characters of an id."""


@dataclass(frozen=True)
class Hint:
    """One conversation in which something was said."""

    conversation: str
    event: str
    """The helpdesk's id of this call; empty: it has none, and the body alone tells it."""
    has_words: bool
    """Whether there is anything to read in the call itself."""
    account: str = ""


READER = {
    Kind.ZENDESK: "zendesk_support",
    Kind.CHATWOOT: "chatwoot",
    Kind.INTERCOM: "intercom",
    Kind.OWN: "own",
}
"""Kind -> the reader of evidence that reads its bodies."""


def hint_of(kind: str, body: bytes, headers: Mapping[str, str]) -> Hint | None:
    """None where it tells of no conversation: a trial call, something about a contact.

    Raises NotReadable where it is no JSON, or not of one conversation.
    """
    if not body.strip():
        return None
    if kind == Kind.OWN:
        return _own(body, headers)
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise NotReadable from None
    return _HINTS[kind](told, headers) if isinstance(told, dict) else None


def placed(kind: str, body: bytes, api_url: str) -> bytes:
    """A call with words, told where its ticket stands: by that the reader numbers it as one that
    was fetched, should the helpdesk not answer when it is asked for the rest."""
    if kind != Kind.ZENDESK:
        return body
    told = json.loads(body)
    if "detail" not in told:
        return body
    native = quote(_text(told, "detail", "id"), safe="")
    told["detail"] = {**told["detail"], "url": f"{api_url}/api/v2/tickets/{native}.json"}
    return json.dumps(told).encode()


def _zendesk(told: dict[str, Any], headers: Mapping[str, str]) -> Hint | None:
    event = _text(told, "id") if "zendesk_event_version" in told else ""
    event = event or headers.get("X-Zendesk-Webhook-Invocation-Id", "")
    if "detail" in told:
        subject = _text(told, "subject")
        is_ticket = not subject or subject.startswith("zen:ticket:")
        native = _text(told, "detail", "id") if is_ticket else ""
        return _hint(native, event, bool(_under(told, "event", "comment")))
    # As the trigger's body was written by the administrator.
    native = _text(told, "ticket_id") or _text(told, "ticket", "id") or _text(told, "id")
    return _hint(native, event, isinstance(told.get("comments"), list))


def _chatwoot(told: dict[str, Any], headers: Mapping[str, str]) -> Hint | None:
    event, what = headers.get("X-Chatwoot-Delivery", ""), _text(told, "event")
    account = _text(told, "account", "id") or _text(told, "account_id")
    if what.startswith("message_"):
        native = _text(told, "conversation", "id") or _text(told, "conversation", "display_id")
        return _hint(native, event, told.get("content") is not None, account)
    if what.startswith("conversation_") and "typing" not in what:
        return _hint(_text(told, "id"), event, bool(told.get("messages")), account)
    return None


def _intercom(told: dict[str, Any], headers: Mapping[str, str]) -> Hint | None:
    item = _under(told, "data", "item")
    if not isinstance(item, dict) or item.get("type") != "conversation":
        return None
    has_words = bool(_under(item, "conversation_parts", "conversation_parts") or item.get("source"))
    return _hint(_text(item, "id"), _text(told, "id"), has_words)


def _own(body: bytes, headers: Mapping[str, str]) -> Hint:
    """Messages of our own format: one, a list, {"messages": […]}, or one a line."""
    names = {_text(row, "conversation_id") for row in _rows(body)}
    if len(names) != 1 or "" in names:
        raise NotReadable
    hint = _hint(names.pop(), headers.get("webhook-id", ""), True)
    if hint is None:
        raise NotReadable
    return hint


def _rows(body: bytes) -> list[Any]:
    try:
        text = body.decode("utf-8-sig")
        try:
            told = json.loads(text)
        except ValueError:
            return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError):
        raise NotReadable from None
    if not isinstance(told, dict):
        return told if isinstance(told, list) else []
    messages = told.get("messages")
    if not isinstance(messages, list):
        return [told]
    outer = {"conversation_id": told.get("conversation_id")}
    return [outer | each if isinstance(each, dict) else each for each in messages]


_HINTS: Mapping[str, Callable[[dict[str, Any], Mapping[str, str]], Hint | None]] = {
    Kind.ZENDESK: _zendesk,
    Kind.CHATWOOT: _chatwoot,
    Kind.INTERCOM: _intercom,
}


def _hint(conversation: str, event: str, has_words: bool, account: str = "") -> Hint | None:
    if not conversation or len(conversation) > LONGEST or len(account) > LONGEST:
        return None
    return Hint(conversation, event[:LONGEST], has_words, account)


def _under(told: Any, *names: str) -> Any:
    for name in names:
        told = told.get(name) if isinstance(told, dict) else None
    return told


def _text(told: Any, *names: str) -> str:
    """Raises NotReadable where no database holds it."""
    value = _under(told, *names)
    # A flag is a number to Python, and no id.
    if not isinstance(value, str | int) or value is True:
        return ""
    text = str(value).strip()
    if any(sign == "\0" or "\ud800" <= sign <= "\udfff" for sign in text):
        raise NotReadable
    return text
