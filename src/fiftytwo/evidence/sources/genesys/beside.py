"""What lies beside words: who took part in a conversation and when; users and queues by name."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from fiftytwo.evidence.sources.documents import Account, Beside, Document, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

ROLES = {
    "customer": Role.CUSTOMER,
    "external": Role.CUSTOMER,
    "agent": Role.AGENT,
    "user": Role.AGENT,
    "internal": Role.AGENT,
    "acd": Role.SYSTEM,
    "ivr": Role.BOT,
    "botflow": Role.BOT,
    "bot": Role.BOT,
    "workflow": Role.BOT,
    "voicemail": Role.SYSTEM,
    "system": Role.SYSTEM,
    "fax": Role.SYSTEM,
}
"""Genesys's purpose of a participant -> our role."""
_CHANNELS = {
    "voice": Channel.PHONE,
    "call": Channel.PHONE,
    "callback": Channel.PHONE,
    "audio": Channel.PHONE,
    "chat": Channel.CHAT,
    "webmessaging": Channel.CHAT,
    "message": Channel.CHAT,
    "email": Channel.EMAIL,
    "sms": Channel.SMS,
}
_HEARD = frozenset({"interact", "hold", "ivr"})
"""Segments in which a participant was on the line: nobody answers while it rings."""


@dataclass(frozen=True, slots=True)
class Span:
    """When somebody was on the line; half-open, `ends` null while it goes on."""

    role: str
    who: str | None
    starts: datetime
    ends: datetime | None

    def has(self, at: datetime) -> bool:
        return self.starts <= at and (self.ends is None or at < self.ends)


@dataclass(frozen=True, slots=True)
class Detail:
    """A conversation as its details tell it."""

    starts: datetime | None = None
    spans: tuple[Span, ...] = ()
    communications: dict[str, datetime] = field(default_factory=dict)
    """communication (session) -> when it began"""
    media: str = ""
    queue: str | None = None
    agent: str | None = None
    """the last one who spoke with the customer"""


_NOTHING = Detail()


def channel_of(media: str | None) -> str:
    """Our channel for a media type."""
    return str(_CHANNELS.get((media or "").casefold(), Channel.UNKNOWN))


def learn_user(user: Document, beside: Beside, asked: Asked) -> None:
    """A user's name and address, under the id."""
    account = Account(str(Role.AGENT), user.text("name"), user.text("email"))
    beside.accounts[user.text("id") or ""] = account


def learn_queue(queue: Document, beside: Beside, asked: Asked) -> None:
    """A queue's name, under its id."""
    beside.extra.setdefault("queues", {})[queue.text("id")] = queue.text("name")


def learn_detail(detail: Document, beside: Beside, asked: Asked) -> None:
    """Who took part in a conversation, and when."""
    native = detail.text("conversationId") or ""
    beside.extra.setdefault("details", {})[native] = _detail(detail)


def detail_of(beside: Beside, native: str) -> Detail:
    """The details of a conversation; empty ones where they are not here."""
    found = beside.extra.get("details", {}).get(native, _NOTHING)
    assert isinstance(found, Detail)
    return found


def queue_name(beside: Beside, queue: str | None) -> str | None:
    """A queue by its name, else by its id."""
    found = beside.extra.get("queues", {}).get(queue) or queue
    return None if found is None else str(found)


def one_at(spans: Sequence[Span], at: datetime | None, role: str | None = None) -> Span | None:
    """The span in which one alone can have spoken; None where none or several were on the line.

    role: of whom; None: of everyone on our side.
    """
    ours = [s for s in spans if s.role == role or (role is None and s.role != Role.CUSTOMER)]
    heard = [s for s in ours if at is None or s.has(at)]
    several = {(s.role, s.who) for s in heard}
    return heard[0] if len(several) == 1 else None


def _detail(detail: Document) -> Detail:
    spans: list[Span] = []
    communications: dict[str, datetime] = {}
    media, queue = "", None
    for participant in detail.each("participants"):
        role = str(ROLES.get(participant.text("purpose") or "", Role.UNKNOWN))
        for session in participant.each("sessions"):
            media = media or session.text("mediaType") or ""
            segments = session.each("segments")
            queue = next((q for s in segments if (q := s.text("queueId"))), queue)
            begun = [at for s in segments if (at := cells.instant(s.get("segmentStart"))[0])]
            if begun and (name := session.text("sessionId")):
                communications[name] = min(begun)
            who = participant.text("userId")
            spans += [span for s in segments if (span := _span(s, role, who))]
    agents = sorted((s for s in spans if s.role == Role.AGENT and s.who), key=lambda s: s.starts)
    return Detail(
        starts=cells.instant(detail.get("conversationStart"))[0],
        spans=tuple(spans),
        communications=communications,
        media=media,
        queue=queue,
        agent=agents[-1].who if agents else None,
    )


def _span(segment: Document, role: str, who: str | None) -> Span | None:
    starts = cells.instant(segment.get("segmentStart"))[0]
    if starts is None or segment.text("segmentType") not in _HEARD:
        return None
    return Span(role, who, starts, cells.instant(segment.get("segmentEnd"))[0])
