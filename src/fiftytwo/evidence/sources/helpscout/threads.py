"""Threads, which is what Help Scout calls the messages of a conversation."""

from collections.abc import Iterator
from typing import Any

from fiftytwo.evidence.sources.documents import (
    About,
    Beside,
    Document,
    Item,
    NotReadable,
    cells,
)
from fiftytwo.evidence.sources.helpscout.beside import (
    about,
    channel_of,
    key_of,
    name_of,
    role_of,
)
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text, mail_text
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

_IN_ADDRESS = r"conversations/(\d+)"
_UNSENT = frozenset({"draft", "hidden", "underreview", "deleted"})
_AMONG_COLLEAGUES = frozenset({"note", "phone", "forwardparent"})
"""Notes; what was written down of a call; what was forwarded to somebody else."""
_BY_MACHINES = frozenset({"workflow", "system", "automatic-workflow", "autoreply"})


def listed(conversation: Document) -> Any:
    """The threads that a conversation holds; a number or None where it holds none."""
    embedded = conversation.get("_embedded", "threads")
    return cells.unpacked(conversation.get("threads")) if embedded is None else embedded


def of_conversation(conversation: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A conversation that holds its threads."""
    native = conversation.text("id")
    if native is None:
        raise NotReadable("the conversation has no id")
    if conversation.text("state") in _UNSENT or conversation.flag("isDraft"):
        return
    whole = Document({"threads": listed(conversation)}, conversation.trail, conversation.place)
    for thread in _oldest_first(whole.each("threads")):
        yield from _item(thread, native, about(conversation), beside, asked)


def of_page(page: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A page of threads; only its address tells of which conversation."""
    native = in_links(page, _IN_ADDRESS) or page.on_trail(_IN_ADDRESS)
    if native is None:
        raise NotReadable("the page of threads does not name its conversation")
    for thread in _oldest_first(page.under("_embedded").each("threads")):
        yield from _item(thread, native, beside.about(native), beside, asked)


def of_thread(thread: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A thread alone."""
    native = (
        thread.text("conversationId")
        or thread.text("conversation_id")
        or in_links(thread, _IN_ADDRESS)
        or thread.on_trail(_IN_ADDRESS)
    )
    if native is None:
        raise NotReadable("the thread does not name its conversation")
    yield from _item(thread, native, beside.about(native), beside, asked)


def in_links(document: Document, pattern: str) -> str | None:
    """Group 1 of the pattern in the address that a document gives as its own."""
    href = document.text("_links", "self", "href") or ""
    return Document({}, (href,)).on_trail(pattern)


def _oldest_first(threads: list[Document]) -> list[Document]:
    """Help Scout lists the newest thread first, which tells the order of those of one second."""
    if len(threads) > 1:
        first, last = (threads[place].text("createdAt") or "" for place in (0, -1))
        return threads[::-1] if first > last else threads
    return threads


def _item(
    thread: Document, native: str, told: About, beside: Beside, asked: Asked
) -> Iterator[Item]:
    if thread.text("state") in _UNSENT:
        return
    author = thread.under("createdBy")
    by, person = author.text("id"), author.text("type")
    account = beside.accounts.get(key_of(person, by))
    role, basis = _role(thread, person)
    kind, visibility = _kind(thread)
    at, precision = cells.instant(thread.get("createdAt"), asked.zone)
    yield Item(
        conversation=native,
        text="" if kind == Kind.EVENT else _text(thread, told),
        item=thread.text("id"),
        author_role=role,
        role_basis=basis,
        author=by,
        author_name=name_of(author) or (account.name if account else None),
        author_email=author.text("email") or (account.email if account else None),
        visibility=str(visibility),
        kind=str(kind),
        at=at,
        at_precision=precision,
        channel=_channel(thread, told),
        is_auto=role in (Role.BOT, Role.SYSTEM),
        canned=role == Role.AGENT and thread.text("savedReplyId") not in (None, "0"),
        queue=told.queue,
        subject=told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def _role(thread: Document, person: str | None) -> tuple[str, str]:
    """By the thread's type, then who created it; what a workflow wrote, no user wrote."""
    if thread.text("type") == "customer":
        return str(Role.CUSTOMER), "vendor_role"
    made_by = {
        thread.text("source", "via"),
        thread.text("source", "type"),
        thread.text("action", "type"),
    }
    if made_by & _BY_MACHINES:
        return str(Role.SYSTEM), "vendor_flag"
    role = role_of(person)
    return role, "vendor_role" if role != Role.UNKNOWN else "none"


def _kind(thread: Document) -> tuple[Kind, Visibility]:
    thread_type = thread.text("type") or ""
    if thread_type in _AMONG_COLLEAGUES:
        return Kind.NOTE, Visibility.INTERNAL
    if thread_type == "lineitem":
        return Kind.EVENT, Visibility.UNKNOWN
    if thread_type == "forwardchild":
        return Kind.MESSAGE, Visibility.UNKNOWN
    return Kind.MESSAGE, Visibility.PUBLIC


def _channel(thread: Document, told: About) -> str:
    if told.channel != Channel.UNKNOWN:
        return told.channel
    own = channel_of(thread.text("source", "type"))
    return own if own != Channel.UNKNOWN else channel_of(thread.text("type"))


def _text(thread: Document, told: About) -> str:
    body = thread.text("body")
    if _channel(thread, told) == Channel.EMAIL:
        return mail_text(html=body)
    return html_text(body)
