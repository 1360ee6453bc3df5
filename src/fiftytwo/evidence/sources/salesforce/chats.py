"""Chats as items: transcripts of live chat, and entries of messaging sessions."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text
from fiftytwo.evidence.sources.salesforce import records
from fiftytwo.evidence.sources.salesforce.transcript import Chat, is_chat, read_chat
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

__all__ = ["is_chat", "of_connect_entry", "of_entry", "of_transcript"]

_VISITOR = frozenset({"visitor", "guest", "besucher", "visiteur", "visitante"})
_ACTORS = {
    "agent": Role.AGENT,
    "supervisor": Role.AGENT,
    "enduser": Role.CUSTOMER,
    "bot": Role.BOT,
    "chatbot": Role.BOT,
    "system": Role.SYSTEM,
}
_ENTRIES = r"conversation/([^/]+)/entries"


def of_transcript(record: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A live chat, whose whole is one text."""
    native, body = records.id_of(record), records.text(record, "Body")
    if native is None:
        raise NotReadable("the transcript has no id")
    if body is None or records.is_gone(record):
        return  # nobody said anything: the chat was missed
    began = cells.instant(
        records.value(record, "StartTime") or records.value(record, "RequestTime")
    )
    chat = read_chat(body, began, asked.zone)
    sides = _sides(chat)
    # By name alone every `Visitor` would be the same customer.
    visitor = records.text(record, "ContactId", "LiveChatVisitorId")
    for number, turn in enumerate(chat.turns, start=1):
        role, basis = sides[turn.speaker]
        yield Item(
            conversation=native,
            text=turn.text,
            item=None,
            sequence=number,
            author_role=str(role),
            role_basis=basis,
            author=visitor if role == Role.CUSTOMER else turn.speaker,
            author_name=turn.speaker,
            visibility=str(Visibility.PUBLIC),
            at=turn.at,
            at_precision=turn.precision,
            channel=str(Channel.CHAT),
            is_auto=role == Role.BOT,
            status=records.text(record, "Status"),
            assignee=records.text(record, "OwnerId"),
            cursor=records.text(record, "SystemModstamp", "LastModifiedDate"),
        )


def _sides(chat: Chat) -> dict[str, tuple[Role, str]]:
    """Each speaker's role: agents are named above, and who is left beside them is the customer.

    Where nobody named above speaks (the line has a placeholder), one who speaks with a visitor
    is the agent; without a visitor nothing decides.
    """
    speakers = list(dict.fromkeys(turn.speaker for turn in chat.turns))
    sides: dict[str, tuple[Role, str]] = {}
    for speaker in speakers:
        if speaker in chat.agents:
            sides[speaker] = Role.AGENT, "name_match"
        elif speaker in chat.bots:
            sides[speaker] = Role.BOT, "name_match"
        elif speaker.casefold() in _VISITOR:
            sides[speaker] = Role.CUSTOMER, "name_match"
    others = [speaker for speaker in speakers if speaker not in sides]
    known = {role for role, _ in sides.values()}
    left = (Role.UNKNOWN, "none")
    if len(others) == 1 and Role.CUSTOMER not in known and Role.AGENT in known:
        left = Role.CUSTOMER, "elimination"
    elif len(others) == 1 and Role.CUSTOMER in known and Role.AGENT not in known:
        left = Role.AGENT, "elimination"
    return sides | dict.fromkeys(others, left)


def of_entry(entry: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One entry of a messaging session, as the object has it."""
    native = records.text(entry, "ConversationId")
    if native is None:
        raise NotReadable("the entry has no ConversationId")
    at = cells.instant(records.value(entry, "EntryTime") or records.value(entry, "ClientTimestamp"))
    kind = records.text(entry, "EntryType") or "Text"
    words = records.text(entry, "Message") or ""
    yield _of_session(
        entry,
        native,
        records.id_of(entry),
        (records.text(entry, "ActorType"), records.text(entry, "ActorId")),
        records.text(entry, "ActorName"),
        words,
        at,
        beside,
        is_message=kind in ("Text", "Message"),
    )


def of_connect_entry(entry: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One entry as the Connect API tells it; the page's address or a record tells the session."""
    linked = cells.unpacked(entry.get("relatedRecords"))
    first = cells.text(linked[0]) if isinstance(linked, list) and linked else None
    native = first or entry.on_trail(_ENTRIES)
    if native is None:
        raise NotReadable("the entry does not tell its conversation")
    sender = entry.under("sender")
    at = cells.instant(entry.get("clientTimestamp") or entry.get("serverReceivedTimestamp"))
    yield _of_session(
        entry,
        native,
        entry.text("identifier"),
        (sender.text("role"), sender.text("subject") or sender.text("id")),
        sender.text("name") or entry.text("senderDisplayName"),
        entry.text("messageText") or "",
        at,
        beside,
        is_message=True,
    )


def _of_session(
    entry: Document,
    native: str,
    item: str | None,
    actor: tuple[str | None, str | None],
    name: str | None,
    words: str,
    when: tuple,  # type: ignore[type-arg]  # as cells.instant returns it
    beside: Beside,
    *,
    is_message: bool,
) -> Item:
    told, (side, author) = beside.about(native), actor
    role = _ACTORS.get((side or "").casefold(), Role.UNKNOWN)
    account = beside.account(author)
    return Item(
        conversation=native,
        text=html_text(words) if is_message else "",
        item=item,
        author_role=str(role),
        role_basis="vendor_role" if role != Role.UNKNOWN else "none",
        author=author,
        author_name=account.name or name,
        author_email=account.email,
        visibility=str(Visibility.PUBLIC if is_message else Visibility.UNKNOWN),
        kind=str(Kind.MESSAGE if is_message else Kind.EVENT),
        at=when[0],
        at_precision=when[1],
        channel=str(Channel.CHAT),
        is_auto=role in (Role.BOT, Role.SYSTEM),
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )
