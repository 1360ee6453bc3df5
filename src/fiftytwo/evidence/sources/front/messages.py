"""Messages, comments and events as items."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import (
    About,
    Beside,
    Document,
    Item,
    NotReadable,
    cells,
)
from fiftytwo.evidence.sources.front.beside import (
    DISCUSSIONS,
    about,
    account_of,
    channel_of,
    learn_conversation,
    name_of,
    role_of,
)
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text, mail_text
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

_IN_ADDRESS = r"(cnv_\w+)"
_IN_CONTACT = r"(crd_\w+)"


def of_conversation(conversation: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A conversation that holds its messages and comments, or at least its last message."""
    native = conversation.text("id")
    if native is None:
        raise NotReadable("the conversation has no id")
    learn_conversation(conversation, beside, asked)
    held = conversation.each("messages") or [conversation.under("last_message")]
    for message in held:
        if message.text("id"):
            yield from _message(message, native, about(conversation), beside, asked)
    for comment in conversation.each("comments"):
        yield _comment(comment, native, about(conversation), beside, asked)


def of_message(message: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One message; its links name the conversation."""
    native = _conversation_of(message)
    yield from _message(message, native, beside.about(native), beside, asked)


def of_comment(comment: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One comment among colleagues; its links name the conversation."""
    native = _conversation_of(comment)
    yield _comment(comment, native, beside.about(native), beside, asked)


def of_event(event: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One event: the message or comment that it is about, else that something happened."""
    native = event.text("conversation", "id")
    if native is None:
        raise NotReadable("the event does not name its conversation")
    told = beside.about(native)
    target, kind = event.under("target", "data"), event.text("target", "_meta", "type")
    if kind == "message" and target.text("id"):
        yield from _message(target, native, told, beside, asked)
    elif kind == "comment" and target.text("id"):
        yield _comment(target, native, told, beside, asked)
    else:
        yield _happened(event, native, told, beside, asked)


def _conversation_of(document: Document) -> str:
    link = document.text("_links", "related", "conversation") or ""
    native = (
        document.text("conversation_id")
        or document.text("conversation", "id")
        or Document({}, (link,)).on_trail(_IN_ADDRESS)
        or document.on_trail(_IN_ADDRESS)
    )
    if native is None:
        raise NotReadable("it does not name its conversation")
    return native


def _message(
    message: Document, native: str, told: About, beside: Beside, asked: Asked
) -> Iterator[Item]:
    if message.get("draft_mode") is not None or message.flag("is_draft"):
        return
    is_inside = native in beside.extra.get(DISCUSSIONS, ()) or message.text("type") == "internal"
    by = _sender(message, beside)
    yield _written(message, message.get("created_at"), native, told, asked)._replace(
        text=_text(message),
        author_role=by.author_role,
        role_basis=by.role_basis,
        author=by.author,
        author_name=by.author_name,
        author_email=by.author_email,
        visibility=str(Visibility.INTERNAL) if is_inside else _visibility(message),
        kind=str(Kind.NOTE if is_inside else Kind.MESSAGE),
        channel=channel_of(message.text("type")),
        is_auto=by.author_role == Role.SYSTEM,
        subject=message.text("subject") or told.subject,
    )


def _comment(comment: Document, native: str, told: About, beside: Beside, asked: Asked) -> Item:
    when = comment.get("posted_at") or comment.get("created_at")
    by = _teammate(comment.under("author"), native, beside)
    return _written(comment, when, native, told, asked)._replace(
        text=html_text(comment.text("body")),
        author_role=by.author_role,
        role_basis=by.role_basis,
        author=by.author,
        author_name=by.author_name,
        author_email=by.author_email,
        visibility=str(Visibility.INTERNAL),
        kind=str(Kind.NOTE),
        is_auto=by.author_role == Role.SYSTEM,
    )


def _happened(event: Document, native: str, told: About, beside: Beside, asked: Asked) -> Item:
    by = _teammate(event.under("source", "data"), native, beside)
    if event.text("source", "_meta", "type") != "teammate":
        by = Item(native, "", author_role=str(Role.SYSTEM), role_basis="vendor_flag")
    return _written(event, event.get("emitted_at"), native, told, asked)._replace(
        author_role=by.author_role,
        role_basis=by.role_basis,
        author=by.author,
        author_name=by.author_name,
        author_email=by.author_email,
        kind=str(Kind.EVENT),
        is_auto=by.author_role == Role.SYSTEM,
    )


def _written(document: Document, when: object, native: str, told: About, asked: Asked) -> Item:
    """An item with its time and what is told of its conversation."""
    at, precision = cells.instant(when, asked.zone)
    return Item(
        conversation=native,
        text="",
        account=told.account if told.account != "-" else account_of(document),
        item=document.text("id"),
        at=at,
        at_precision=precision,
        subject=told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def _sender(message: Document, beside: Beside) -> Item:
    """Who wrote: the teammate named; else by the side, for a missing author tells nothing."""
    author = message.under("author")
    if author.text("id"):
        return _teammate(author, "", beside)
    is_inbound = message.flag("is_inbound")
    if is_inbound is None:
        return Item("", "")
    if not is_inbound:
        return Item("", "", author_role=str(Role.AGENT), role_basis="channel_side")
    handle, contact, name = None, None, None
    for recipient in message.each("recipients"):
        if recipient.text("role") == "from":
            handle, name = recipient.text("handle"), recipient.text("name")
            link = recipient.text("_links", "related", "contact") or ""
            contact = Document({}, (link,)).on_trail(_IN_CONTACT)
            break
    return Item(
        "",
        "",
        author_role=str(Role.CUSTOMER),
        role_basis="channel_side",
        author=contact or handle,
        author_name=name,
        author_email=handle if handle and "@" in handle else None,
    )


def _teammate(author: Document, native: str, beside: Beside) -> Item:
    """Who wrote, where Front names a teammate."""
    by = author.text("id")
    known = beside.account(by)
    role = known.role if known.role != Role.UNKNOWN and "type" not in author.value else None
    role = role or (role_of(author) if by else str(Role.UNKNOWN))
    return Item(
        native,
        "",
        author_role=role,
        role_basis="vendor_role" if by else "none",
        author=by,
        author_name=name_of(author) or known.name,
        author_email=author.text("email") or known.email,
    )


def _visibility(message: Document) -> str:
    """What failed to be sent, the customer may not have seen."""
    if message.flag("is_inbound") is None or message.text("error_type"):
        return str(Visibility.UNKNOWN)
    return str(Visibility.PUBLIC)


def _text(message: Document) -> str:
    html, plain = message.text("body"), message.text("text")
    if channel_of(message.text("type")) == Channel.EMAIL:
        return mail_text(html=html, text=plain)
    return html_text(html) if html else (plain or "")
