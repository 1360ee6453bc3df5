"""What Contact Lens writes as items: turns of calls, messages and events of chats."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

from fiftytwo.evidence.sources.amazon_connect.beside import (
    agent_of,
    channel_of,
    contact,
    first_of,
    has_analysis,
    has_original,
    is_redacted,
    record_id,
)
from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import AtPrecision, Channel, Kind, Role, Visibility

_ROLES = {
    "AGENT": Role.AGENT,
    "SUPERVISOR": Role.AGENT,
    "CUSTOMER": Role.CUSTOMER,
    "SYSTEM": Role.SYSTEM,
    "CUSTOM_BOT": Role.BOT,
    "BOT": Role.BOT,
}
_REDACTED = "[PII]"
_INTERACTIVE = "application/vnd.amazonaws.connect.message.interactive"


def of_analysis(analysis: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A whole transcript. The redacted one is left out where the original is here as well."""
    native = analysis.text("CustomerMetadata", "ContactId") or _by_name(analysis, asked)
    if is_redacted(analysis) and has_original(beside, native):
        return
    yield from _items(analysis.each("Transcript"), analysis, native, beside)


def of_segments(live: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """Turns of a call as they were streamed. Utterances, which are still changing, are left out."""
    native = live.text("ContactId")
    if native is None:
        raise NotReadable("the segments have no ContactId")
    if not has_analysis(beside, native):
        turns = [segment.under("Transcript") for segment in live.each("Segments")]
        yield from _items([turn for turn in turns if turn.value], live, native, beside)


def of_record(record: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A contact of which nothing but its record is here: a call without words."""
    native = record_id(record)
    if native is None:
        raise NotReadable("the contact record has no ContactId")
    conversation, known = first_of(beside, native), contact(beside, native)
    if conversation in beside.told or known.channel == Channel.UNKNOWN:
        return
    is_call = known.channel == Channel.PHONE
    yield Item(
        conversation=conversation,
        text="",
        item=native,
        visibility=str(Visibility.PUBLIC if is_call else Visibility.UNKNOWN),
        kind=str(Kind.CALL if is_call else Kind.EVENT),
        at=known.starts,
        at_precision=_precision(known.starts),
        channel=known.channel,
        queue=known.queue,
        assignee=agent_of(beside, native),
    )


def _by_name(analysis: Document, asked: Asked) -> str:
    """The contact's id as it stands in the name of the file, else the file's own name."""
    stem = analysis.trail[0] if analysis.trail else ""
    uuid = analysis.on_trail(r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
    return uuid or asked.hidden(stem)


def _items(turns: list[Document], whole: Document, native: str, beside: Beside) -> Iterator[Item]:
    roles = {
        person.text("ParticipantId"): person.text("ParticipantRole")
        for person in whole.each("Participants")
    }
    used: Counter[str] = Counter()
    for number, turn in enumerate(turns, start=1):
        told = turn.text("Id") or f"{native}-{number}"
        used[told] += 1
        name = told if used[told] == 1 else f"{told}-{number}"
        written = turn.text("ParticipantRole") or roles.get(turn.text("ParticipantId"))
        yield _item(turn, whole, name, written, native, beside)


def _item(
    turn: Document, whole: Document, name: str, written: str | None, native: str, beside: Beside
) -> Item:
    known = contact(beside, native)
    is_event = turn.text("Type") == "EVENT"
    role = _ROLES.get((written or "").upper(), Role.SYSTEM if is_event else Role.UNKNOWN)
    author, author_name, email = _author(turn, role, native, beside)
    at, precision = _at(turn, known.starts)
    channel = channel_of(whole)
    return Item(
        conversation=first_of(beside, native),
        text="" if is_event else _text(turn),
        item=name,
        author_role=str(role),
        role_basis="vendor_role" if written else "none",
        author=author,
        author_name=author_name,
        author_email=email,
        visibility=str(Visibility.UNKNOWN if is_event else Visibility.PUBLIC),
        kind=str(Kind.EVENT if is_event else Kind.MESSAGE),
        at=at,
        at_precision=precision,
        channel=known.channel if channel == Channel.UNKNOWN else channel,
        is_auto=role in (Role.SYSTEM, Role.BOT),
        language=whole.text("LanguageCode"),
        queue=known.queue,
        assignee=agent_of(beside, native),
    )


def _author(
    turn: Document, role: Role, native: str, beside: Beside
) -> tuple[str | None, str | None, str | None]:
    """Account, name and address. Participants' ids are made anew for each contact: no accounts."""
    shown = turn.text("DisplayName")
    name = None if shown == _REDACTED else shown
    participant = turn.text("ParticipantId")
    if role == Role.AGENT:
        user = agent_of(beside, native)
        account = beside.account(user)
        return user, account.name or name or user, account.email
    if role == Role.CUSTOMER:
        is_one = participant is not None and participant.upper() != "CUSTOMER"
        return contact(beside, native).customer or (participant if is_one else None), name, None
    return None, name, None


def _at(turn: Document, starts: datetime | None) -> tuple[datetime | None, str]:
    """When: chats tell it; turns of calls count from the beginning of the contact."""
    at, precision = cells.instant(turn.get("AbsoluteTime"))
    offset = turn.get("BeginOffsetMillis")
    if at is None and starts and isinstance(offset, int | float) and 0 <= offset < 1e9:
        at = starts + timedelta(milliseconds=offset)
        precision = _precision(at)
    return at, precision


def _precision(at: datetime | None) -> str:
    return str(AtPrecision.UNKNOWN if at is None else AtPrecision.EXACT)


def _text(turn: Document) -> str:
    """What was said; of a list to choose from its question, of a choice what was chosen."""
    if (turn.text("ContentType") or "").startswith(_INTERACTIVE):
        content = turn.under("Content").under("data").under("content")
        lines = (content.text("title"), content.text("subtitle"))
        return "\n".join(line for line in lines if line)
    return turn.text("Content") or ""
