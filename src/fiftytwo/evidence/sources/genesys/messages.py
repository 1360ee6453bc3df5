"""Words as items: phrases of transcripts; chats, messages and mails of recordings."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.genesys.beside import (
    ROLES,
    Span,
    channel_of,
    detail_of,
    one_at,
    queue_name,
)
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text, mail_text
from fiftytwo.terms.conversation import AtPrecision, Channel, Kind, Role, Visibility

OF_RECORDINGS = ("transcript", "messagingTranscript", "emailTranscript")
_SINCE_1970_MS = 1e11
"""Larger numbers of milliseconds are instants, smaller ones count from the beginning."""
_EVENTS = frozenset({"member-join", "member-leave", "typing-indicator", "notice", "activity"})


def of_transcript(transcript: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """The phrases of one communication. Several of one conversation are put in order by time."""
    native = transcript.text("conversationId")
    if native is None:
        raise NotReadable("the transcript has no conversationId")
    starts = _starts(transcript, native, beside)
    spans = detail_of(beside, native).spans or tuple(_told_spans(transcript, starts))
    for one in transcript.each("transcripts"):
        name = one.text("transcriptId") or transcript.text("communicationId") or native
        for number, phrase in enumerate(one.each("phrases"), start=1):
            at = _at(phrase.get("startTimeMs"), starts)
            side = ROLES.get(phrase.text("participantPurpose") or "", Role.UNKNOWN)
            speaker = one_at(spans, at) if side == Role.AGENT else None
            role = speaker.role if speaker else str(side)
            text = phrase.text("decoratedText") or phrase.text("text") or ""
            media = transcript.text("mediaType")
            item = _item(native, f"{name}-{number}", role, at, text, media, beside)
            item = item._replace(language=one.text("language"))
            yield _by(item, speaker.who if speaker else None, beside)


def of_recording(recording: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A chat, an exchange of messages, or mails."""
    native = recording.text("conversationId")
    if native is None:
        raise NotReadable("the recording has no conversationId")
    media = recording.text("media")
    for number, chat in enumerate(recording.each("transcript"), start=1):
        yield _chat(chat, native, number, media, beside)
    for number, message in enumerate(recording.each("messagingTranscript"), start=1):
        yield _message(message, native, number, media, beside)
    for number, mail in enumerate(recording.each("emailTranscript"), start=1):
        yield _mail(mail, native, number, beside, asked)


def _chat(chat: Document, native: str, number: int, media: str | None, beside: Beside) -> Item:
    at, _ = cells.instant(chat.get("utc"), UTC)
    user = chat.text("user", "id") or chat.text("from", "id")
    role = _role(chat.text("participantPurpose") or chat.text("purpose"), user, beside)
    is_event = (chat.text("bodyType") or chat.text("type") or "").casefold() in _EVENTS
    body = chat.text("body") or ""
    text = "" if is_event else html_text(body) if chat.text("bodyType") == "html" else body
    item = _item(native, chat.text("id") or f"{native}-{number}", role, at, text, media, beside)
    item = _by(item, _agent(role, user, native, at, beside), beside)
    return item._replace(kind=str(Kind.EVENT)) if is_event else item


def _message(
    message: Document, native: str, number: int, media: str | None, beside: Beside
) -> Item:
    at, _ = cells.instant(message.get("timestamp"), UTC)
    user = message.text("fromUser", "id")
    is_guest = bool(message.under("fromExternalContact").value)
    purpose = message.text("purpose") or ("customer" if is_guest else None)
    role = _role(purpose, user, beside)
    name = message.text("id") or f"{native}-{number}"
    text = message.text("messageText") or ""
    item = _item(native, name, role, at, text, media or "message", beside)
    return _by(item, _agent(role, user, native, at, beside), beside)


def _mail(mail: Document, native: str, number: int, beside: Beside, asked: Asked) -> Item:
    at, _ = cells.instant(mail.get("time"), UTC)
    address = mail.text("from", "email")
    role = str(Role.AGENT if asked.is_colleague(address) else Role.UNKNOWN)
    text = mail_text(html=mail.text("htmlBody"), text=mail.text("textBody"))
    item = _item(native, mail.text("id") or f"{native}-{number}", role, at, text, "email", beside)
    return item._replace(
        role_basis="none" if role == Role.UNKNOWN else "address_match",
        author=address,
        author_email=address,
        author_name=mail.text("from", "name"),
        subject=mail.text("subject"),
        visibility=str(Visibility.UNKNOWN),
    )


def _item(
    native: str,
    name: str,
    role: str,
    at: datetime | None,
    text: str,
    media: str | None,
    beside: Beside,
) -> Item:
    detail = detail_of(beside, native)
    channel = channel_of(media)
    return Item(
        conversation=native,
        text=text,
        item=name,
        author_role=role,
        role_basis="none" if role == Role.UNKNOWN else "vendor_role",
        visibility=str(Visibility.PUBLIC),
        at=at,
        at_precision=str(AtPrecision.EXACT if at else AtPrecision.UNKNOWN),
        channel=channel_of(detail.media) if channel == Channel.UNKNOWN else channel,
        is_auto=role in (Role.BOT, Role.SYSTEM),
        queue=queue_name(beside, detail.queue),
        assignee=detail.agent,
    )


def _role(purpose: str | None, user: str | None, beside: Beside) -> str:
    """By the purpose of the participant, else by whether a user of the organisation wrote it."""
    role = ROLES.get((purpose or "").casefold(), Role.UNKNOWN)
    if role != Role.UNKNOWN or user is None:
        return str(role)
    return beside.account(user).role


def _agent(
    role: str, user: str | None, native: str, at: datetime | None, beside: Beside
) -> str | None:
    """The agent's id: as told, else the only one who was in the conversation at that time."""
    if role != Role.AGENT or user:
        return user if role == Role.AGENT else None
    span = one_at(detail_of(beside, native).spans, at, str(Role.AGENT))
    return span.who if span else None


def _by(item: Item, user: str | None, beside: Beside) -> Item:
    """The item with its author, where an agent wrote it; customers have no account."""
    if item.author_role != Role.AGENT or user is None:
        return item
    account = beside.account(user)
    return item._replace(author=user, author_name=account.name, author_email=account.email)


def _starts(transcript: Document, native: str, beside: Beside) -> datetime | None:
    """When a communication began: as the transcript tells, else by the details beside it."""
    if told := cells.instant(transcript.get("startTime"))[0]:
        return told
    detail = detail_of(beside, native)
    return detail.communications.get(transcript.text("communicationId") or "") or detail.starts


def _told_spans(transcript: Document, starts: datetime | None) -> Iterator[Span]:
    """Who was on the line when, as newer transcripts tell by themselves."""
    for one in transcript.each("participants"):
        begins = _at(one.get("startTimeMs"), starts)
        role = ROLES.get(one.text("participantPurpose") or "", Role.UNKNOWN)
        user = one.text("userId")
        if begins is not None or user:
            since = begins or datetime(1970, 1, 2, tzinfo=UTC)
            yield Span(str(role), user, since, _at(one.get("endTimeMs"), starts))


def _at(milliseconds: object, starts: datetime | None) -> datetime | None:
    if not isinstance(milliseconds, int | float) or isinstance(milliseconds, bool):
        return None
    if milliseconds >= _SINCE_1970_MS:
        return cells.instant(milliseconds)[0]
    if starts is None or not 0 <= milliseconds < 1e9:
        return None
    return starts + timedelta(milliseconds=milliseconds)
