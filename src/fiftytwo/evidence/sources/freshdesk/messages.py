"""Tickets' descriptions and conversations as items."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import (
    About,
    Beside,
    Document,
    Item,
    NotReadable,
    cells,
)
from fiftytwo.evidence.sources.freshdesk.beside import about, account_of, number_of, role_of
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import mail_text
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

FIRST = "description"
"""The item id of a ticket's first message, which stands outside its conversations."""
_BY_PHONE, _OUTBOUND = "3", "10"
_FORWARDED = "8"
_CHANNELS = {
    "1": Channel.EMAIL,
    "5": Channel.SOCIAL,
    "7": Channel.SOCIAL,
    "8": Channel.EMAIL,
    "9": Channel.PHONE,
}
"""Source of a conversation -> our channel; a plain reply has the ticket's."""


def of_ticket(ticket: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A ticket that holds its conversations (in API v1: its notes)."""
    native = _native(ticket)
    if _is_out(ticket):
        return
    yield from of_description(ticket, beside, asked)
    for conversation in [*ticket.each("conversations"), *_notes(ticket)]:
        yield from _item(conversation, native, about(ticket), beside, asked)


def of_conversation(conversation: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One conversation, of a table or a page; the page's address tells the ticket if need be."""
    native = conversation.text("ticket_id") or conversation.on_trail(r"tickets/(\d+)/conversations")
    if native is None:
        raise NotReadable("the conversation has no ticket_id")
    yield from _item(conversation, native, beside.about(native), beside, asked)


def of_description(ticket: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """The first message of a ticket: the requester's, unless the ticket went out by mail."""
    native = _native(ticket)
    html = ticket.text("description_html") or ticket.text("description")
    if _is_out(ticket) or html is None:
        return
    told = about(ticket)
    role, basis = _first_role(ticket.text("source"))
    author = told.requester if role == Role.CUSTOMER else None
    account = account_of(author, role, beside)
    at, precision = cells.instant(ticket.get("created_at"), asked.zone)
    yield Item(
        conversation=native,
        text=mail_text(html=html, text=ticket.text("description_text")),
        account=told.account,
        item=FIRST,
        author_role=role,
        role_basis=basis,
        author=author,
        author_name=account.name or _requester(ticket, "name") if author else None,
        author_email=account.email or _requester(ticket, "email") if author else None,
        visibility=str(Visibility.PUBLIC if role != Role.UNKNOWN else Visibility.UNKNOWN),
        at=at,
        at_precision=precision,
        channel=told.channel,
        queue=told.queue,
        subject=told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def _native(ticket: Document) -> str:
    native = number_of(ticket)
    if native is None:
        raise NotReadable("the ticket has no id")
    return native


def _is_out(document: Document) -> bool:
    return bool(document.flag("deleted") or document.flag("spam"))


def _notes(ticket: Document) -> list[Document]:
    return [note.under("note") if note.get("note") else note for note in ticket.each("notes")]


def _requester(ticket: Document, name: str) -> str | None:
    return ticket.text("requester", name) or ticket.text(f"requester_{name}")


def _first_role(source: str | None) -> tuple[str, str]:
    if source == _OUTBOUND:
        return str(Role.AGENT), "channel_side"
    # After a call an agent types the description, in the customer's name.
    if source == _BY_PHONE:
        return str(Role.UNKNOWN), "none"
    return str(Role.CUSTOMER), "requester"


def _item(
    conversation: Document, native: str, told: About, beside: Beside, asked: Asked
) -> Iterator[Item]:
    if _is_out(conversation):
        return
    author = conversation.text("user_id")
    role, basis = _role(conversation.flag("incoming"), author, beside)
    account = account_of(author, role, beside)
    at, precision = cells.instant(conversation.get("created_at"), asked.zone)
    is_private = conversation.flag("private")
    html = conversation.text("body_html") or conversation.text("body")
    yield Item(
        conversation=native,
        text=mail_text(html=html, text=conversation.text("body_text")),
        account=told.account,
        item=conversation.text("id"),
        author_role=role,
        role_basis=basis,
        author=author,
        author_name=account.name,
        author_email=account.email or _sender(conversation, role),
        visibility=_visibility(is_private, conversation.text("source")),
        kind=str(Kind.NOTE if is_private else Kind.MESSAGE),
        at=at,
        at_precision=precision,
        channel=_channel(conversation.text("source"), told),
        queue=told.queue,
        subject=told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def _role(is_incoming: bool | None, author: str | None, beside: Beside) -> tuple[str, str]:
    """By the side; by the tables where it is not told. Outgoing without an author: a machine's."""
    if is_incoming is not None and (author or is_incoming):
        return str(Role.CUSTOMER if is_incoming else Role.AGENT), "vendor_flag"
    role = role_of(author, beside)
    return role, "user_table" if role != Role.UNKNOWN else "none"


def _sender(conversation: Document, role: str) -> str | None:
    # Of an agent's mail it is the team's address, which is nobody's in particular.
    return conversation.text("from_email") if role == Role.CUSTOMER else None


def _visibility(is_private: bool | None, source: str | None) -> str:
    if is_private is None:
        return str(Visibility.UNKNOWN)
    if is_private:
        return str(Visibility.INTERNAL)
    # Forwarded mails go to third parties.
    return str(Visibility.UNKNOWN if source == _FORWARDED else Visibility.PUBLIC)


def _channel(source: str | None, told: About) -> str:
    return str(_CHANNELS.get(source or "", told.channel))
