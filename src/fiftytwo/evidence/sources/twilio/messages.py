"""Messages of Conversations as items; who wrote them the participants beside them tell."""

import re
from collections.abc import Iterator
from datetime import UTC

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.twilio.beside import channel_of, role_of
from fiftytwo.terms.conversation import Role, Visibility

_SYSTEM = frozenset({"system", "twilio", "flex"})
_BOTS = frozenset({"studio", "bot", "autopilot", "chatbot", "assistant", "flex bot"})
_OF_SERVICES = re.compile(r"^(?:FW|FN|IS|UA|MG|AI|ZS)[0-9a-f]{32}$")
"""Flows, services, assistants: what writes under its own id is no person."""
_EDITED = "(edited)"
_ADDRESS = re.compile(r"^(?:(?:whatsapp|messenger|rcs|viber):\+?\w+|\+\d{6,15})$")


def of_message(message: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One message. Everyone in a conversation reads it; one with a picture only has no text."""
    native = message.text("conversation_sid") or message.text("channel_sid")
    if native is None:
        raise NotReadable("the message has no conversation_sid")
    author = message.text("author") or message.text("from")
    role, basis = _role(message, native, author, beside)
    account, about = beside.account(author), beside.about(native)
    # Twilio writes UTC, with or without saying so.
    at, precision = cells.instant(message.get("date_created") or message.get("created_at"), UTC)
    index = message.text("index")
    yield Item(
        conversation=native,
        text=message.text("body") or "",
        item=own_name(beside, native, message.text("sid") or message.text("id"), _told(message)),
        sequence=int(index) + 1 if index and index.isdecimal() and len(index) < 10 else 0,
        author_role=role,
        role_basis=basis,
        author=author,
        author_name=account.name if role == Role.AGENT else None,
        author_email=account.email if role == Role.AGENT else None,
        visibility=str(Visibility.PUBLIC),
        at=at,
        at_precision=precision,
        channel=channel_of(beside, native),
        is_auto=role in (Role.SYSTEM, Role.BOT),
        subject=about.subject,
        status=about.status,
    )


def own_name(
    beside: Beside, conversation: str, sid: str | None, told: tuple[str | None, ...]
) -> str | None:
    """The id of a message; with a number where other ones have the same, as in Twilio's samples.

    told: what differs between two messages, and not between two versions of one.
    """
    if sid is None:
        return None
    known = beside.extra.setdefault("names", {}).setdefault((conversation, sid), [])
    number = next((n for n, other in enumerate(known) if _is_same(told, other)), len(known))
    if number == len(known):
        known.append(told)
    return f"{sid}-{number + 1}" if number else sid


def _is_same(told: tuple[str | None, ...], other: tuple[str | None, ...]) -> bool:
    if told[:2] != other[:2]:
        return False
    return told[2:] == other[2:] or _EDITED in (told[-1], other[-1])


def _told(message: Document) -> tuple[str | None, ...]:
    """An edited message keeps its index and date of creation, and has another date of change."""
    body = message.text("body")
    is_edited = message.text("date_updated") != message.text("date_created")
    return (message.text("index"), message.text("date_created"), _EDITED if is_edited else body)


def _role(
    message: Document, conversation: str, author: str | None, beside: Beside
) -> tuple[str, str]:
    """By the participants, the workers, then by what kind of name stands there."""
    told = role_of(beside, conversation, message.text("participant_sid"), author)
    if told != Role.UNKNOWN:
        return told, "user_table"
    if beside.account(author).role != Role.UNKNOWN:
        return beside.account(author).role, "user_table"
    name = (author or "").casefold()
    if name in _SYSTEM:
        return str(Role.SYSTEM), "name_match"
    if name in _BOTS or _OF_SERVICES.match(author or ""):
        return str(Role.BOT), "name_match"
    if _ADDRESS.match(author or ""):
        return str(Role.CUSTOMER), "channel_side"
    return str(Role.UNKNOWN), "none"
