"""Chats of Beacon, which tell what happened as events."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.helpscout.beside import name_of, role_of
from fiftytwo.evidence.sources.helpscout.threads import in_links
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

_IN_ADDRESS = r"(?:chat/v\d|chats)/([\w-]{8,})"
_KINDS = {
    "message": (Kind.MESSAGE, Visibility.PUBLIC),
    "attachment": (Kind.MESSAGE, Visibility.PUBLIC),
    "note": (Kind.NOTE, Visibility.INTERNAL),
}


def of_events(page: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A chat, or a page of its events: the chat is named in each, or in the page's address."""
    chat = page.text("id") or in_links(page, _IN_ADDRESS) or page.on_trail(_IN_ADDRESS)
    for event in page.under("_embedded").each("events"):
        native = event.text("chatId") or chat
        if native is None:
            raise NotReadable("the events do not name their chat")
        yield _item(event, native, asked)


def _item(event: Document, native: str, asked: Asked) -> Item:
    author = event.under("author")
    role = role_of(author.text("type"))
    kind, visibility = _KINDS.get(event.text("type") or "", (Kind.EVENT, Visibility.UNKNOWN))
    at, precision = cells.instant(event.get("createdAt"), asked.zone)
    words = event.text("body") or event.text("params", "body") or event.text("params", "text")
    return Item(
        conversation=native,
        text="" if kind == Kind.EVENT else html_text(words),
        item=event.text("id"),
        author_role=role,
        role_basis="vendor_role" if role != Role.UNKNOWN else "none",
        author=author.text("id"),
        author_name=name_of(author),
        author_email=author.text("email"),
        visibility=str(visibility),
        kind=str(kind),
        at=at,
        at_precision=precision,
        channel=str(Channel.CHAT),
        is_auto=role in (Role.BOT, Role.SYSTEM),
    )
