"""E-mails, notes, calls and other messages of the CRM as items of the ticket they belong to."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.hubspot import objects
from fiftytwo.evidence.sources.hubspot.beside import owner_of, ticket_of, told_in_thread
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text, mail_text
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

_NOT_SENT = frozenset({"SCHEDULED", "DRAFT", "SENDING"})
_TYPES = {
    "EMAIL": objects.EMAIL,
    "INCOMING_EMAIL": objects.EMAIL,
    "FORWARDED_EMAIL": objects.EMAIL,
    "NOTE": objects.NOTE,
    "CALL": objects.CALL,
}
_COMMUNICATIONS = {
    "SMS": Channel.SMS,
    "WHATS_APP": Channel.CHAT,
    "LINKEDIN_MESSAGE": Channel.SOCIAL,
}


class _Who(NamedTuple):
    """The writer of an engagement."""

    role: Role
    basis: str
    account: str | None = None
    name: str | None = None
    email: str | None = None


def of_engagement(one: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One object of the CRM. What no ticket claims is a conversation of its own.

    Only notes are none: without a ticket they are about a contact or a company. Mails of a ticket
    whose thread has been read are the thread's messages, and are not told again.
    """
    kind = objects.kind_of(one)
    native = one.text("id") or one.text("engagement_id")
    if native is None:
        raise NotReadable("the engagement has no id")
    if objects.is_gone(one) or objects.text(one, "hs_email_status") in _NOT_SENT:
        return
    tickets = objects.tickets_of(one)
    ticket = tickets[0] if tickets else ticket_of(native, beside)
    if kind == objects.NOTE and ticket is None:
        return
    if kind == objects.EMAIL and ticket and told_in_thread(ticket, beside):
        return
    item = _item(one, str(kind), native, ticket or native, beside, asked)
    if item.text or kind == objects.CALL:
        yield item


def of_older(engagement: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """An engagement as the older API writes it, put into the words of the newer."""
    head, body = engagement.under("engagement"), engagement.under("metadata")
    kind = _TYPES.get(head.text("type") or "")
    if kind is None:
        return
    told: dict[str, Any] = {
        "hs_timestamp": head.get("timestamp") or head.get("createdAt"),
        "hubspot_owner_id": head.get("ownerId"),
        "hs_created_by_user_id": head.get("createdBy"),
    }
    if kind == objects.EMAIL:
        told |= {
            "hs_email_direction": head.get("type"),
            "hs_email_html": body.get("html"),
            "hs_email_text": body.get("text"),
            "hs_email_subject": body.get("subject"),
            "hs_email_from_email": body.get("from", "email"),
            "hs_email_from_firstname": body.get("from", "firstName"),
            "hs_email_from_lastname": body.get("from", "lastName"),
        }
    else:
        told[f"hs_{kind}_body"] = body.get("body")
    value = {
        "id": head.get("id"),
        "properties": told,
        "associations": engagement.get("associations"),
    }
    yield from of_engagement(Document(value, engagement.trail, engagement.place), beside, asked)


def _item(
    one: Document, kind: str, native: str, conversation: str, beside: Beside, asked: Asked
) -> Item:
    told = beside.about(conversation)
    who = _who(one, kind, beside, asked)
    text = _text(one, kind)
    at, precision = cells.instant(
        objects.value(one, "hs_timestamp") or objects.value(one, "hs_createdate"), asked.zone
    )
    return Item(
        conversation=conversation,
        text=text,
        account=told.account,
        item=native,
        author_role=str(who.role),
        role_basis=who.basis,
        author=who.account or (None if who.role == Role.AGENT else who.email),
        author_name=who.name,
        author_email=who.email,
        visibility=str(_visibility(kind, who.role, text)),
        kind=str(_kind(kind)),
        at=at,
        at_precision=precision,
        channel=_channel(one, kind),
        client=told.client,
        queue=told.queue,
        subject=told.subject or objects.text(one, "hs_email_subject"),
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def _who(one: Document, kind: str, beside: Beside, asked: Asked) -> _Who:
    if kind == objects.EMAIL:
        return _who_mailed(one, beside, asked)
    if kind == objects.COMMUNICATION:
        return _Who(Role.UNKNOWN, "none")  # which side wrote it, HubSpot does not say
    colleague = _colleague(one, beside)
    return colleague if colleague.account else _Who(Role.UNKNOWN, "none")


def _who_mailed(one: Document, beside: Beside, asked: Asked) -> _Who:
    direction = objects.text(one, "hs_email_direction")
    if direction == "EMAIL":
        return _colleague(one, beside)
    email = objects.text(one, "hs_email_from_email")
    names = [objects.text(one, f"hs_email_from_{n}") for n in ("firstname", "lastname")]
    name = " ".join(part for part in names if part) or None
    if asked.is_colleague(email):
        return _Who(Role.AGENT, "address_match", None, name, email)
    if direction == "INCOMING_EMAIL":
        return _Who(Role.CUSTOMER, "channel_side", None, name, email)
    return _Who(Role.UNKNOWN, "none", None, name, email)


def _colleague(one: Document, beside: Beside) -> _Who:
    """Who made it, before whose it is: an owner may be changed later."""
    user = objects.text(one, "hs_created_by_user_id", "hs_created_by")
    native = owner_of(user, beside) or objects.text(one, "hubspot_owner_id")
    account = beside.account(native)
    email = account.email or objects.text(one, "hs_email_from_email")
    return _Who(Role.AGENT, "channel_side", native, account.name, email)


def _visibility(kind: str, role: Role, text: str) -> Visibility:
    if kind == objects.NOTE or (kind == objects.CALL and text):
        return Visibility.INTERNAL  # what was noted of a call, the customer does not read
    if kind == objects.EMAIL and role == Role.UNKNOWN:
        return Visibility.UNKNOWN
    return Visibility.PUBLIC


def _kind(kind: str) -> Kind:
    return {objects.NOTE: Kind.NOTE, objects.CALL: Kind.CALL}.get(kind, Kind.MESSAGE)


def _channel(one: Document, kind: str) -> str:
    if kind == objects.COMMUNICATION:
        by = objects.text(one, "hs_communication_channel_type") or ""
        return str(_COMMUNICATIONS.get(by, Channel.UNKNOWN))
    known = {objects.EMAIL: Channel.EMAIL, objects.CALL: Channel.PHONE}
    return str(known.get(kind, Channel.UNKNOWN))


def _text(one: Document, kind: str) -> str:
    if kind == objects.EMAIL:
        return mail_text(
            html=objects.text(one, "hs_email_html"), text=objects.text(one, "hs_email_text")
        )
    return html_text(objects.text(one, f"hs_{kind}_body"))
