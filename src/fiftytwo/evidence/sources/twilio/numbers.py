"""Text messages and calls of the 2010 API: between two numbers, without a conversation."""

from collections.abc import Iterator
from datetime import UTC, datetime

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

_DIRECTIONS = {
    "inbound": Role.CUSTOMER,
    "outbound-reply": Role.BOT,
    "outbound-call": Role.BOT,
}
"""Replies that a program gave. Behind `outbound-api` may be an agent or a mailing: unknown."""
_NEVER_SENT = frozenset({"scheduled", "canceled", "accepted", "queued", "draft"})
_NOT_READ = frozenset({"failed", "undelivered"})


def of_text_message(message: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One text message. All between the same two numbers are one conversation."""
    sid, status = _sid(message), message.text("status")
    if sid is None:
        raise NotReadable("the message has no sid")
    if status in _NEVER_SENT:
        return
    direction = message.text("direction") or ""
    role = _DIRECTIONS.get(direction, Role.UNKNOWN)
    at, precision = _when(message, "date_sent", "created_at", "date_created")
    public = Visibility.UNKNOWN if status in _NOT_READ else Visibility.PUBLIC
    ours = _number(message, "to" if direction == "inbound" else "from")
    theirs = _number(message, "from" if direction == "inbound" else "to")
    # Numbers that are the same are masked ones: nothing tells which messages belong together.
    is_pair = ours is not None and theirs is not None and ours != theirs
    yield Item(
        conversation=asked.hidden(f"{ours} {theirs}") if is_pair else sid,
        text=message.text("body") or "",
        item=sid,
        author_role=str(role),
        role_basis="none" if role == Role.UNKNOWN else "vendor_flag",
        author=_number(message, "from"),
        visibility=str(public),
        at=at,
        at_precision=precision,
        channel=_channel(ours, theirs),
        is_auto=role == Role.BOT,
        status=status,
    )


def learn_call(call: Document, beside: Beside, asked: Asked) -> None:
    """Which calls are here, and which agent a leg of one rang."""
    sid, parent = _sid(call), _parent(call)
    if sid is None:
        return
    beside.extra.setdefault("legs", set()).add(sid)
    for side in ("to", "from"):
        client = (_number(call, side) or "").partition("client:")[2]
        if client:
            beside.extra.setdefault("rung", {})[parent or sid] = client


def of_call(call: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A call, of which we have no words. Its legs are told with it, not beside it."""
    sid, parent = _sid(call), _parent(call)
    if sid is None:
        raise NotReadable("the call has no sid")
    if parent and parent in beside.extra.get("legs", ()):
        return
    role = Role.CUSTOMER if call.text("direction") == "inbound" else Role.UNKNOWN
    at, precision = _when(call, "start_time", "created_at", "date_created")
    yield Item(
        conversation=parent or sid,
        text="",
        item=sid,
        author_role=str(role),
        role_basis="none" if role == Role.UNKNOWN else "vendor_flag",
        author=_number(call, "from"),
        visibility=str(Visibility.PUBLIC),
        kind=str(Kind.CALL),
        at=at,
        at_precision=precision,
        channel=str(Channel.PHONE),
        status=call.text("status"),
        assignee=beside.extra.get("rung", {}).get(parent or sid),
    )


def _sid(document: Document) -> str | None:
    return document.text("sid") or document.text("id")


def _parent(call: Document) -> str | None:
    return call.text("parent_call_sid") or call.text("parent_call_id")


def _number(document: Document, side: str) -> str | None:
    # Some stores quote the name of a column that is a word of SQL: "FROM".
    return document.text(side) or document.text(f'"{side.upper()}"')


def _channel(*numbers: str | None) -> str:
    by_sms = all((number or "").lstrip("+")[:1].isdigit() for number in numbers)
    return str(Channel.SMS if by_sms else Channel.CHAT)


def _when(document: Document, *names: str) -> tuple[datetime | None, str]:
    """The first of these times that is one. Twilio writes UTC, with or without saying so."""
    at, precision = cells.instant(None)
    for name in names:
        if at is None:
            at, precision = cells.instant(document.get(name), UTC)
    return at, precision
