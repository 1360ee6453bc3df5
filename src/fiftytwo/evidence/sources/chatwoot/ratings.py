"""Survey answers: of the message that asked, and of the list of answers."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import (
    About,
    Answer,
    Beside,
    Document,
    NotReadable,
    cells,
)
from fiftytwo.evidence.sources.raw import Asked

SCALE = "csat_5"
_LISTED = "chatwoot answers"


def of_message(message: Document, native: str, told: About) -> Iterator[Answer]:
    """What was answered to a message that asks; a survey that nobody answered is no answer."""
    more = message.under("content_attributes").under("submitted_values")
    response = more.under("csat_survey_response")
    if message.text("content_type") != "input_csat" or not response.value:
        return
    at, precision = cells.instant(message.get("updated_at") or message.get("created_at"))
    comment = response.text("feedback_message")
    rated = message.text("conversation", "assignee_id") or told.assignee
    yield Answer(native, at, precision, _stars(response), SCALE, comment, rated)


def of_response(response: Document, beside: Beside, asked: Asked) -> Iterator[Answer]:
    """One of the list of answers, about the agent who was assigned then."""
    native = response.text("conversation_id")
    if native is None:
        raise NotReadable("the answer has no conversation_id")
    rated = response.text("assigned_agent", "id") or response.text("assigned_agent_id")
    at, precision = cells.instant(response.get("created_at"), asked.zone)
    comment = response.text("feedback_message")
    yield Answer(native, at, precision, _stars(response), SCALE, comment, rated)


def _stars(response: Document) -> float | None:
    rating = response.text("rating")
    return float(rating) if rating in {"1", "2", "3", "4", "5"} else None
