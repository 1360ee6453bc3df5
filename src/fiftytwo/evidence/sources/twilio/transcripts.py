"""Transcripts of Voice Intelligence: sentences as items, their channels as roles."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.twilio.messages import own_name
from fiftytwo.terms.conversation import AtPrecision, Channel, Kind, Role, Visibility

_OF_PAGE = re.compile(r"/Transcripts/(GT\w{32})/")
_ROLES = {
    "customer": Role.CUSTOMER,
    "agent": Role.AGENT,
    "virtual agent": Role.BOT,
    "bot": Role.BOT,
}
_ENDED = frozenset({"completed", "failed", "error"})


class _Speaker(NamedTuple):
    role: Role
    account: str | None
    name: str | None
    email: str | None


class _Call(NamedTuple):
    starts: datetime | None
    language: str | None
    speakers: dict[str, _Speaker]
    """by channel"""


_NOBODY = _Speaker(Role.UNKNOWN, None, None, None)
_NOTHING = _Call(None, None, {})


def learn_transcript(transcript: Document, beside: Beside, asked: Asked) -> None:
    """When the recording began, and who spoke on which channel."""
    native = transcript.text("sid") or ""
    speakers = {
        one.text("channel_participant") or "": _speaker(one)
        for one in transcript.under("channel").each("participants")
    }
    starts, _ = cells.instant(transcript.get("media_start_time"), UTC)
    language = transcript.text("language_code")
    beside.extra.setdefault("calls", {})[native] = _Call(starts, language, speakers)


def of_page(page: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A page of sentences; its own address tells the transcript."""
    meta = page.under("meta")
    native = page.on_trail(r"/Transcripts/(GT\w{32})/") or page.text("transcript_sid")
    for address in (meta.text("url"), meta.text("first_page_url")):
        if native is None and (found := _OF_PAGE.search(address or "")):
            native = found[1]
    for sentence in page.each("sentences"):
        yield _item(sentence, native or sentence.text("transcript_sid"), beside)


def of_row(sentence: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One sentence of a table."""
    yield _item(sentence, sentence.text("transcript_sid"), beside)


def of_call(transcript: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A call whose sentences are not here. One that is still being transcribed is left out."""
    native = transcript.text("sid")
    if native is None or native in beside.told or transcript.text("status") not in _ENDED:
        return
    starts = _call(beside, native).starts
    yield Item(
        conversation=native,
        text="",
        item=native,
        visibility=str(Visibility.PUBLIC),
        kind=str(Kind.CALL),
        at=starts,
        at_precision=str(AtPrecision.EXACT if starts else AtPrecision.UNKNOWN),
        channel=str(Channel.PHONE),
    )


def _item(sentence: Document, native: str | None, beside: Beside) -> Item:
    if native is None:
        raise NotReadable("nothing tells which transcript the sentence is of")
    call = _call(beside, native)
    speaker = call.speakers.get(sentence.text("media_channel") or "", _NOBODY)
    at = _at(call.starts, sentence.text("start_time"))
    index = sentence.text("sentence_index")
    return Item(
        conversation=native,
        text=sentence.text("transcript") or "",
        item=own_name(beside, native, sentence.text("sid"), (index,)),
        sequence=int(index) + 1 if index and index.isdecimal() and len(index) < 10 else 0,
        author_role=str(speaker.role),
        role_basis="none" if speaker.role == Role.UNKNOWN else "vendor_role",
        author=speaker.account,
        author_name=speaker.name,
        author_email=speaker.email,
        visibility=str(Visibility.PUBLIC),
        at=at,
        at_precision=str(AtPrecision.EXACT if at else AtPrecision.UNKNOWN),
        channel=str(Channel.PHONE),
        is_auto=speaker.role == Role.BOT,
        language=call.language,
    )


def _call(beside: Beside, native: str) -> _Call:
    found = beside.extra.get("calls", {}).get(native, _NOTHING)
    assert isinstance(found, _Call)
    return found


def _speaker(one: Document) -> _Speaker:
    role = _ROLES.get((one.text("role") or "").casefold(), Role.UNKNOWN)
    account = one.text("user_id") or one.text("media_participant_id")
    return _Speaker(role, account, one.text("full_name"), one.text("email"))


def _at(starts: datetime | None, offset_s: str | None) -> datetime | None:
    try:
        offset = float(offset_s or "")
    except ValueError:
        return None
    return starts + timedelta(seconds=offset) if starts and 0 <= offset < 1e6 else None
