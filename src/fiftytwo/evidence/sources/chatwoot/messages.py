"""Messages as items, whether the API, a webhook or a table of the database tells them."""

import re
from collections.abc import Iterator

from fiftytwo.evidence.sources.chatwoot import ratings
from fiftytwo.evidence.sources.chatwoot.beside import (
    about,
    account_of,
    channel_of_message,
    inbox_of,
    native_of,
)
from fiftytwo.evidence.sources.documents import (
    About,
    Answer,
    Beside,
    Document,
    Item,
    NotReadable,
    cells,
)
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import mail_text
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

INCOMING, OUTGOING, ACTIVITY, TEMPLATE = "incoming", "outgoing", "activity", "template"
_TYPES = {
    written: name
    for number, name in enumerate((INCOMING, OUTGOING, ACTIVITY, TEMPLATE))
    for written in (str(number), name)
}
"""The API and the database write numbers, webhooks words."""
_SENDERS = {
    "contact": Role.CUSTOMER,
    "user": Role.AGENT,
    "agent_bot": Role.BOT,
    "agentbot": Role.BOT,
    "captain_assistant": Role.BOT,
    "captain::assistant": Role.BOT,
}
_MENTION = re.compile(r"\[(@[^\]]*)\]\(mention://[^)]*\)")


def type_of(message: Document) -> str | None:
    """incoming, outgoing, activity or template; None for what Chatwoot does not know."""
    return _TYPES.get(message.text("message_type") or "")


def of_conversation(
    conversation: Document, beside: Beside, asked: Asked
) -> Iterator[Item | Answer]:
    """A conversation with those of its messages that it shows, often only the last one."""
    native = native_of(conversation)
    if native is None:
        raise NotReadable("the conversation has no id")
    told = about(conversation)
    shown = [*conversation.each("messages"), conversation.under("last_non_activity_message")]
    for number, message in enumerate(shown):
        if type_of(message) and message.text("id") not in _ids(shown[:number]):
            yield from _items(message, native, told, beside, asked)


def of_message(message: Document, beside: Beside, asked: Asked) -> Iterator[Item | Answer]:
    """One message."""
    native = message.text("conversation_id") or native_of(message.under("conversation"))
    if native is None:
        raise NotReadable("the message has no conversation_id")
    yield from _items(message, native, beside.about(native), beside, asked)


def _ids(messages: list[Document]) -> set[str | None]:
    return {message.text("id") for message in messages}


def _items(
    message: Document, native: str, told: About, beside: Beside, asked: Asked
) -> Iterator[Item | Answer]:
    more = message.under("content_attributes")
    if more.flag("deleted"):
        return
    sender, channel = message.under("sender"), channel_of_message(message, native, told, beside)
    by = sender.text("id") or message.text("sender_id")
    role, basis = _role(message, more, sender)
    known = beside.account(by if role == Role.AGENT else None)
    kind, visibility = _kind(message, role)
    at, precision = cells.instant(message.get("created_at"), asked.zone)
    yield Item(
        conversation=native,
        text="" if kind == Kind.EVENT else _text(message, more, channel),
        account=account_of(message, native, told, beside),
        item=message.text("id"),
        author_role=role,
        role_basis=basis,
        author=by,
        author_name=sender.text("name") or known.name,
        author_email=sender.text("email") or known.email,
        visibility=str(visibility),
        kind=str(kind),
        at=at,
        at_precision=precision,
        channel=channel,
        is_auto=role in (Role.BOT, Role.SYSTEM) or _is_campaign(message),
        queue=inbox_of(message.text("inbox_id") or told.queue, beside)[0],
        subject=more.text("email", "subject") or told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )
    yield from ratings.of_message(message, native, told)


def _role(message: Document, more: Document, sender: Document) -> tuple[str, str]:
    """By what kind of message it is, then by the kind of its sender, then by its side."""
    kind = type_of(message)
    if kind == ACTIVITY:
        return str(Role.SYSTEM), "vendor_flag"
    if kind == TEMPLATE:
        return str(Role.BOT), "vendor_flag"
    if more.text("automation_rule_id"):
        return str(Role.SYSTEM), "vendor_flag"
    named = sender.text("type") or message.text("sender_type") or ""
    if role := _SENDERS.get(named.casefold()):
        return str(role), "vendor_role"
    return str(Role.CUSTOMER if kind == INCOMING else Role.AGENT), "channel_side"


def _kind(message: Document, role: str) -> tuple[Kind, Visibility]:
    if type_of(message) == ACTIVITY:
        return Kind.EVENT, Visibility.UNKNOWN
    is_private = message.flag("private")
    if is_private:
        return Kind.NOTE, Visibility.INTERNAL
    if message.text("status") == "failed" or (is_private is None and role != Role.CUSTOMER):
        return Kind.MESSAGE, Visibility.UNKNOWN
    return Kind.MESSAGE, Visibility.PUBLIC


def _is_campaign(message: Document) -> bool:
    return message.under("additional_attributes").text("campaign_id") is not None


def _text(message: Document, more: Document, channel: str) -> str:
    """New words. Chatwoot's own stripping (`reply`) may strip nothing: it is stripped again."""
    mail = more.under("email")
    content = _MENTION.sub(r"\1", message.text("content") or "").replace("\r\n", "\n")
    if channel != Channel.EMAIL:
        return content
    html = mail.text("html_content", "full")
    return mail_text(html=html, text=mail.text("text_content", "reply") or content)
