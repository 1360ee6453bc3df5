"""Mails as items."""

from collections.abc import Iterator
from datetime import datetime
from email.utils import parseaddr, parsedate_to_datetime

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.mail.automatic import is_automatic
from fiftytwo.evidence.sources.mail.beside import (
    Head,
    addresses,
    digest,
    first,
    message_id,
    threads_of,
)
from fiftytwo.evidence.sources.mail.body import body_of
from fiftytwo.evidence.sources.mail.head import decoded
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import mail_text, without_head
from fiftytwo.terms.conversation import AtPrecision, Channel, Kind, Role, Visibility

_RECIPIENTS = ("to", "cc", "delivered-to", "x-original-to", "envelope-to")


def of_mail(mail: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One mail, in the conversation of those that it answers."""
    head: Head = mail.get("mail_head")
    name, address = parseaddr(decoded(first(head, "from")))
    if not address and not first(head, "message-id") and not first(head, "date"):
        raise NotReadable("the mail has no sender, no id and no date")
    html, plain = body_of(mail.get("mail"))
    text = mail_text(html=html, text=plain)
    own = message_id(mail)
    role, visibility = _sides(head, address, asked)
    subject = decoded(first(head, "subject"))
    at, precision = _at(head, asked)
    readable = {**head, "subject": [subject]}
    is_agent = role == Role.AGENT
    yield Item(
        conversation=digest(threads_of(beside).root(own)),
        text=text,
        item=digest(own),
        author_role=role,
        role_basis="none" if role == Role.UNKNOWN else "address_match",
        author=address.casefold() or None,
        author_name=name or None,
        author_email=address.casefold() or None,
        visibility=visibility,
        kind=str(Kind.NOTE if visibility == Visibility.INTERNAL else Kind.MESSAGE),
        at=at,
        at_precision=precision,
        channel=str(Channel.EMAIL),
        is_auto=is_automatic(readable, text, of_colleague=is_agent),
        subject=subject or None,
    )


def of_body(body: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A body that was saved on its own: a conversation of one mail, of nobody knows whom."""
    html, plain = body.text("mail_html"), body.text("mail_text")
    stem = body.trail[0] if body.trail else ""
    # Where a mail program saves a mail as text, its head is written above it.
    text = mail_text(html=html) if html else mail_text(text=without_head(plain or ""))
    yield Item(
        conversation=digest(f"{stem}\n{html or plain}"),
        text=text,
        channel=str(Channel.EMAIL),
        is_auto=is_automatic({}, text, of_colleague=False),
    )


def _sides(head: Head, address: str, asked: Asked) -> tuple[str, str]:
    """(role, visibility) by who of sender and recipients is one of ours."""
    ours = {one for one in addresses(head, *_RECIPIENTS) if asked.is_colleague(one)}
    others = addresses(head, "to", "cc") - ours
    if asked.is_colleague(address):
        seen = Visibility.PUBLIC if others else Visibility.INTERNAL if ours else Visibility.UNKNOWN
        return str(Role.AGENT), str(seen)
    if ours and address:
        return str(Role.CUSTOMER), str(Visibility.PUBLIC)
    return str(Role.UNKNOWN), str(Visibility.UNKNOWN)


def _at(head: Head, asked: Asked) -> tuple[datetime | None, str]:
    written = first(head, "date")
    try:
        return cells.instant(parsedate_to_datetime(written), asked.zone)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None, str(AtPrecision.UNKNOWN)
