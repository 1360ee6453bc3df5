"""Chats as items: the lines of a history, or the one message left while nobody was there."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import (
    Answer,
    Beside,
    Document,
    Item,
    NotReadable,
    cells,
)
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.zendesk_chat.who import who
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

LEFT = "message"
"""The item id of what was left while nobody was there."""
_SAID = {"chat.msg", "chat.file"}
_EVENTS = {"chat.memberjoin", "chat.memberleave", "chat.transfer"}
_SCORES = {"good": 1.0, "bad": 0.0}


def of_chat(chat: Document, beside: Beside, asked: Asked) -> Iterator[Item | Answer]:
    """A chat: its lines, who came and went, and how it was rated."""
    native = _native(chat)
    if chat.flag("deleted"):
        return
    for line in chat.each("history"):
        kind = line.text("type") or ""
        if kind in _SAID or kind in _EVENTS:
            yield _line(line, kind in _EVENTS, chat, native, beside, asked)
    yield from _ratings(chat, native)


def of_offline(chat: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """What a visitor left while nobody was there."""
    native = _native(chat)
    if chat.flag("deleted"):
        return
    visitor = chat.under("visitor")
    at, precision = cells.instant(chat.get("timestamp"), asked.zone)
    yield Item(
        conversation=native,
        text=chat.text("message") or "",
        item=LEFT,
        author_role=str(Role.CUSTOMER),
        role_basis="channel_side",
        author=visitor.text("id"),
        author_name=visitor.text("name"),
        author_email=visitor.text("email"),
        visibility=str(Visibility.PUBLIC),
        at=at,
        at_precision=precision,
        channel=str(Channel.CHAT),
        queue=chat.text("department_name") or chat.text("department_id"),
        cursor=chat.text("update_timestamp"),
    )


def _native(chat: Document) -> str:
    native = chat.text("id")
    if native is None:
        raise NotReadable("the chat has no id")
    return native


def _line(
    line: Document, is_event: bool, chat: Document, native: str, beside: Beside, asked: Asked
) -> Item:
    writer = who(line, chat, beside)
    at, precision = cells.instant(line.get("timestamp"), asked.zone)
    return Item(
        conversation=native,
        text="" if is_event else line.text("msg") or "",
        item=line.text("msg_id"),
        author_role=writer.role,
        role_basis=writer.basis,
        author=writer.native,
        author_name=writer.name,
        author_email=writer.email,
        visibility=str(Visibility.UNKNOWN if is_event else Visibility.PUBLIC),
        kind=str(Kind.EVENT if is_event else Kind.MESSAGE),
        at=at,
        at_precision=precision,
        channel=str(Channel.CHAT),
        is_auto=writer.role in (Role.BOT, Role.SYSTEM),
        queue=chat.text("department_name") or chat.text("department_id"),
        cursor=chat.text("update_timestamp") or chat.text("end_timestamp"),
    )


def _ratings(chat: Document, native: str) -> Iterator[Answer]:
    """Ratings of single agents where there are such; else the chat's, of its only agent."""
    rated = [one for one in chat.each("engagements") if _is_rated(one)]
    for engagement in rated:
        yield _answer(engagement, native, engagement.text("agent_id"), engagement.get("timestamp"))
    if not rated and _is_rated(chat):
        agents = cells.unpacked(chat.get("agent_ids"))
        only = cells.text(agents[0]) if isinstance(agents, list) and len(agents) == 1 else None
        yield _answer(chat, native, only, _rated_at(chat) or chat.get("end_timestamp"))


def _is_rated(document: Document) -> bool:
    return bool(document.text("rating") in _SCORES or document.text("comment"))


def _rated_at(chat: Document) -> object:
    lines = chat.each("history")
    times = [
        line.get("timestamp")
        for line in lines
        if line.text("type") in ("chat.rating", "chat.comment")
    ]
    return times[-1] if times else None


def _answer(rated: Document, native: str, agent: str | None, when: object) -> Answer:
    at, precision = cells.instant(when)
    score = _SCORES.get(rated.text("rating") or "")
    return Answer(native, at, precision, score, "binary", rated.text("comment"), agent)
