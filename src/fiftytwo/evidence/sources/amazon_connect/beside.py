"""What lies beside transcripts: contact records with start, agent and queue; users by name."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiftytwo.evidence.sources.documents import Account, Beside, Document, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

CHANNELS = {
    "VOICE": Channel.PHONE,
    "CHAT": Channel.CHAT,
    "SMS": Channel.SMS,
    "EMAIL": Channel.EMAIL,
}
MOST_TRANSFERS = 50
"""More links than these are a circle."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact as its record tells it; None where it does not."""

    before: str | None = None
    """the contact it was transferred from; the first one where that is told"""
    starts: datetime | None = None
    channel: str = str(Channel.UNKNOWN)
    agent: str | None = None
    queue: str | None = None
    customer: str | None = None


_NOTHING = Contact()


def channel_of(document: Document) -> str:
    """Our channel for Amazon's."""
    return str(CHANNELS.get((document.text("Channel") or "").upper(), Channel.UNKNOWN))


def learn_record(record: Document, beside: Beside, asked: Asked) -> None:
    """A contact record, or a contact as DescribeContact tells it."""
    native = record_id(record)
    if native is None:
        return
    before = record.text("InitialContactId") or record.text("PreviousContactId")
    _of(beside, "contacts")[native] = Contact(
        before=None if before == native else before,
        starts=cells.instant(record.get("InitiationTimestamp"))[0],
        channel=channel_of(record),
        agent=record.text("Agent", "Username") or record.text("AgentInfo", "Id"),
        queue=record.text("Queue", "Name") or record.text("QueueInfo", "Id"),
        customer=record.text("CustomerEndpoint", "Address") or record.text("CustomerId"),
    )


def learn_analysis(analysis: Document, beside: Beside, asked: Asked) -> None:
    """Which contacts are here as they were said, so that their redacted twins are left out."""
    if native := analysis.text("CustomerMetadata", "ContactId"):
        _of(beside, "analysed")[native] = True
        if not is_redacted(analysis):
            _of(beside, "original")[native] = True


def learn_user(user: Document, beside: Beside, asked: Asked) -> None:
    """A user under its name and its id: records have the one or the other."""
    native = user.text("Username") or ""
    names = (user.text("IdentityInfo", "FirstName"), user.text("IdentityInfo", "LastName"))
    name = " ".join(part for part in names if part) or native
    account = Account(str(Role.AGENT), name, user.text("IdentityInfo", "Email"))
    beside.accounts[native] = account
    if other := user.text("Id"):
        beside.accounts[other] = account
        _of(beside, "usernames")[other] = native


def record_id(record: Document) -> str | None:
    """The id of the contact that a record is of."""
    return record.text("ContactId") or record.text("Id")


def is_redacted(analysis: Document) -> bool:
    """Whether personal data were taken out of a transcript."""
    if output := analysis.text("ContentMetadata", "Output"):
        return output.casefold() == "redacted"
    return analysis.on_trail(r"(?:^|[^a-z])([Rr]edacted)") is not None


def contact(beside: Beside, native: str) -> Contact:
    """The contact with this id; an empty one where no record tells."""
    found = _of(beside, "contacts").get(native, _NOTHING)
    assert isinstance(found, Contact)
    return found


def agent_of(beside: Beside, native: str) -> str | None:
    """The user name of the agent who had a contact."""
    agent = contact(beside, native).agent
    return _of(beside, "usernames").get(agent, agent) if agent else None


def has_original(beside: Beside, native: str) -> bool:
    """Whether the transcript of a contact is here as it was said."""
    return native in _of(beside, "original")


def has_analysis(beside: Beside, native: str) -> bool:
    """Whether the whole transcript of a contact is here."""
    return native in _of(beside, "analysed")


def first_of(beside: Beside, native: str) -> str:
    """The contact that a chain of transfers began with: it names the conversation."""
    for _ in range(MOST_TRANSFERS):
        before = contact(beside, native).before
        if before is None:
            break
        native = before
    return native


def _of(beside: Beside, name: str) -> dict[str, Any]:
    found: dict[str, Any] = beside.extra.setdefault(name, {})
    return found
