"""Conversations of which only the details are here: that they took place, and their surveys."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import Answer, Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.genesys.beside import channel_of, detail_of, queue_name
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import AtPrecision, Channel, Kind, Visibility

_SKIPPED = "ININ-OUTBOUND-PREVIEW-SKIPPED"
"""The agent passed over a customer whom a campaign proposed: nobody was called."""


def of_detail(detail: Document, beside: Beside, asked: Asked) -> Iterator[Item | Answer]:
    """A call without words; a chat whose words are elsewhere as an event. And its surveys."""
    native = detail.text("conversationId")
    if native is None:
        raise NotReadable("the details have no conversationId")
    yield from _answers(detail, native)
    known = detail_of(beside, native)
    if native in beside.told or _was_skipped(detail):
        return
    channel = channel_of(known.media)
    is_call = channel == Channel.PHONE
    yield Item(
        conversation=native,
        text="",
        item=native,
        visibility=str(Visibility.PUBLIC if is_call else Visibility.UNKNOWN),
        kind=str(Kind.CALL if is_call else Kind.EVENT),
        at=known.starts,
        at_precision=str(AtPrecision.EXACT if known.starts else AtPrecision.UNKNOWN),
        channel=channel,
        queue=queue_name(beside, known.queue),
        assignee=known.agent,
    )


def _was_skipped(detail: Document) -> bool:
    codes = {
        segment.text("wrapUpCode")
        for participant in detail.each("participants")
        for session in participant.each("sessions")
        for segment in session.each("segments")
    }
    return codes - {None} == {_SKIPPED}


def _answers(detail: Document, native: str) -> Iterator[Answer]:
    """Finished surveys, about the agent whom they rate: a share of all points, or 0 to 10."""
    for survey in detail.each("surveys"):
        points, promoter = survey.get("oSurveyTotalScore"), survey.get("surveyPromoterScore")
        score, scale = (points, "100") if isinstance(points, int | float) else (promoter, "nps")
        if survey.text("surveyStatus") == "Finished" and isinstance(score, int | float):
            at, precision = cells.instant(survey.get("surveyCompletedDate"))
            yield Answer(native, at, precision, float(score), scale, None, survey.text("userId"))
