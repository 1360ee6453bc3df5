"""Answers to Freshdesk's satisfaction surveys."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import Answer, Beside, Document, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked

QUESTION = "default_question"
_SCORES = {
    "103": 7.0,
    "102": 6.0,
    "101": 5.0,
    "100": 4.0,
    "-101": 3.0,
    "-102": 2.0,
    "-103": 1.0,
}
"""Freshdesk's numbers, from extremely happy over neutral to extremely unhappy, as 1 to 7.

Surveys of three or five steps use some of the seven, spread evenly.
"""


def of_rating(rating: Document, beside: Beside, asked: Asked) -> Iterator[Answer]:
    """One answer, about the agent who is rated. An answer to nothing is none."""
    native = rating.text("ticket_id")
    if native is None:
        raise NotReadable("the rating has no ticket_id")
    ratings = rating.under("ratings")
    score = _SCORES.get(ratings.text(QUESTION) or rating.text("ratings") or "")
    comment = rating.text("feedback")
    if score is None and comment is None:
        return
    at, precision = cells.instant(rating.get("created_at"), asked.zone)
    yield Answer(native, at, precision, score, "csat_7", comment, rating.text("agent_id"))
