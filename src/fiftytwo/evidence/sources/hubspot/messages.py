"""Messages and comments of the inbox's threads as items."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.hubspot.beside import THREAD, channel_of
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text, mail_text
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

_PREFIXES = {
    "A": Role.AGENT,
    "V": Role.CUSTOMER,
    "B": Role.BOT,
    "S": Role.SYSTEM,
    "I": Role.SYSTEM,
}
_SAID = frozenset({"MESSAGE", "COMMENT", "WELCOME_MESSAGE"})
_INCOMING = "INCOMING"


def of_message(message: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One message, comment, greeting or event of a thread."""
    native = message.text("conversationsThreadId") or message.on_trail(THREAD)
    if native is None:
        raise NotReadable("the message does not tell its thread")
    if message.flag("archived"):
        return
    kind = _kind(message.text("type"))
    told = beside.about(native)
    author, name, email = _author(message, beside)
    role, basis = _role(message, author, email, kind, beside, asked)
    channel = _channel(message)
    at, precision = cells.instant(message.get("createdAt"))
    yield Item(
        conversation=native,
        text="" if kind == Kind.EVENT else _text(message, channel),
        account=told.account,
        item=message.text("id"),
        author_role=str(role),
        role_basis=basis,
        author=None if role == Role.AGENT and (author or "").startswith("E-") else author,
        author_name=name,
        author_email=email,
        visibility=str(_visibility(message, kind)),
        kind=str(kind),
        at=at,
        at_precision=precision,
        channel=told.channel if channel == Channel.UNKNOWN else channel,
        is_auto=role in (Role.BOT, Role.SYSTEM),
        client=told.client,
        queue=told.queue,
        subject=told.subject or message.text("subject"),
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def _kind(kind: str | None) -> Kind:
    if kind == "COMMENT":
        return Kind.NOTE
    return Kind.MESSAGE if kind in _SAID else Kind.EVENT


def _author(message: Document, beside: Beside) -> tuple[str | None, str | None, str | None]:
    """The sender's actor id, name and address; who created it where no sender is told.

    An actor that is an address (`E-…`) has no id but that.
    """
    senders = message.each("senders")
    sender = senders[0] if senders else Document({})
    author = sender.text("actorId") or message.text("createdBy")
    account = beside.account(author)
    address = sender.text("deliveryIdentifier", "value")
    if author and author.startswith("E-"):
        address = author[2:]
    return (
        author,
        account.name or sender.text("name"),
        account.email or (address if address and "@" in address else None),
    )


def _role(
    message: Document,
    author: str | None,
    email: str | None,
    kind: Kind,
    beside: Beside,
    asked: Asked,
) -> tuple[Role, str]:
    """By the kind of actor; an address alone is a colleague's, or on the side it came from."""
    if message.text("type") == "WELCOME_MESSAGE":
        return Role.BOT, "vendor_flag"
    role = _PREFIXES.get((author or "")[:1] if (author or "")[1:2] == "-" else "")
    if role is not None:
        return role, "vendor_role"
    known = Role(beside.account(author).role)
    if known != Role.UNKNOWN:
        return known, "user_table"
    if kind == Kind.EVENT:
        return Role.SYSTEM, "vendor_flag"
    if asked.is_colleague(email):
        return Role.AGENT, "address_match"
    if kind == Kind.NOTE:
        return Role.AGENT, "vendor_flag"  # customers cannot write comments
    if message.text("direction") == _INCOMING:
        return Role.CUSTOMER, "channel_side"
    return Role.UNKNOWN, "none"


def _visibility(message: Document, kind: Kind) -> Visibility:
    if kind == Kind.NOTE:
        return Visibility.INTERNAL
    if kind == Kind.EVENT or message.text("status", "statusType") == "FAILED":
        return Visibility.UNKNOWN
    return Visibility.PUBLIC


def _channel(message: Document) -> str:
    found = channel_of(message.text("channelId"))
    if found == Channel.UNKNOWN:
        for one in (*message.each("senders"), *message.each("recipients")):
            if one.text("deliveryIdentifier", "type") == "HS_EMAIL_ADDRESS":
                return str(Channel.EMAIL)
    return found


def _text(message: Document, channel: str) -> str:
    html, plain = message.text("richText"), message.text("text")
    if channel == Channel.EMAIL:
        return mail_text(html=html, text=plain)
    return html_text(html) or plain or ""
