"""Calls as Amazon Transcribe's post-call analytics writes them: segments of speech."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import AtPrecision, Channel, Role, Visibility


def of_call(call: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A whole call; who is agent and who is customer the labels of the speakers tell."""
    told = call.under("ConversationAnalytics")
    native = _told(told.text("GUID")) or _name(told, asked)
    labels = {s.text("Speaker"): s.text("DisplayText") for s in told.each("SpeakerLabels")}
    starts, precision = _starts(told, asked)
    for number, segment in enumerate(call.each("SpeechSegments"), start=1):
        role, name = _speaker(segment, labels, told)
        offset = segment.get("SegmentStartTime")
        dated = starts is not None and isinstance(offset, int | float) and 0 <= offset < 1e6
        yield Item(
            conversation=native,
            text=segment.text("DisplayText") or segment.text("OriginalText") or "",
            item=f"{native}-{number}",
            sequence=number,
            author_role=str(role),
            role_basis="none" if role == Role.UNKNOWN else "vendor_role",
            author_name=name,
            visibility=str(Visibility.PUBLIC),
            at=starts + timedelta(seconds=offset) if starts and dated else None,
            at_precision=precision if dated else str(AtPrecision.UNKNOWN),
            channel=str(Channel.PHONE),
            is_auto=role in (Role.SYSTEM, Role.BOT),
            language=told.text("LanguageCode"),
        )


def _name(told: Document, asked: Asked) -> str:
    """The recording names the call; its name may be a telephone number, so that it is hidden."""
    job = told.under("SourceInformation")
    for one in [job, *told.each("SourceInformation")]:
        if name := one.text("TranscribeJobInfo", "TranscriptionJobName"):
            return asked.hidden(name)
    raise NotReadable("the call has neither a GUID nor the name of its job")


def _starts(told: Document, asked: Asked) -> tuple[datetime | None, str]:
    """When the call began, by the clock of its place.

    Where the recording's name has no time, the time of the analysis stands there instead: no time.
    """
    if told.text("ConversationTime") == told.text("ProcessTime"):
        return None, str(AtPrecision.UNKNOWN)
    try:
        zone = ZoneInfo(told.text("ConversationLocation") or "")
    except (KeyError, ValueError, OSError):
        return cells.instant(told.get("ConversationTime"), asked.zone)
    return cells.instant(told.get("ConversationTime"), zone)


def _speaker(
    segment: Document, labels: dict[str | None, str | None], told: Document
) -> tuple[Role, str | None]:
    """The speaker's role, and an agent's name where one is told."""
    if segment.flag("IVRSegment"):
        return Role.BOT, None
    label = labels.get(segment.text("SegmentSpeaker")) or ""
    word = label.casefold()
    if word.startswith(("agent", "representative")):
        # Agent-1 and Agent-2 are two people: the call's one name is not both of theirs.
        return Role.AGENT, _told(told.text("Agent")) if word == "agent" else None
    if word.startswith(("customer", "caller")):
        return Role.CUSTOMER, None
    agents = told.get("Agents")
    if isinstance(agents, list) and label and label in agents:
        return Role.AGENT, label
    return Role.UNKNOWN, None


def _told(value: str | None) -> str | None:
    """A value; the analytics writes `None` as a word where it has none."""
    return None if value == "None" else value
