"""Satisfaction ratings: of the API and its webhooks, and rows of the happiness report."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import Answer, Beside, Document, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked

SCALE = "csat_3"
_SCORES = {"great": 3.0, "okay": 2.0, "ok": 2.0, "bad": 1.0, "not good": 1.0, "notgood": 1.0}
_IN_REPORTS = {"1": 3.0, "2": 2.0, "3": 1.0}


def of_rating(rating: Document, beside: Beside, asked: Asked) -> Iterator[Answer]:
    """A rating, about the user named in it; without one, about the one assigned."""
    native = rating.text("conversationId") or rating.text("ticketId")
    if native is None:
        raise NotReadable("the rating does not name its conversation")
    score = _SCORES.get((rating.text("rating") or "").casefold())
    rated = rating.text("user", "id") or rating.text("userId") or beside.about(native).assignee
    at, precision = cells.instant(rating.get("modifiedAt") or rating.get("createdAt"), asked.zone)
    yield Answer(native, at, precision, score, SCALE, rating.text("comments"), rated)


def of_report(row: Document, beside: Beside, asked: Asked) -> Iterator[Answer]:
    """A row of the report: its id is the conversation's."""
    native = row.text("conversationId") or row.text("id")
    if native is None:
        raise NotReadable("the rating does not name its conversation")
    score = _IN_REPORTS.get(row.text("ratingId") or "")
    at, precision = cells.instant(row.get("ratingCreatedAt") or row.get("threadCreatedAt"))
    comment, rated = row.text("ratingComments"), row.text("ratingUserId")
    yield Answer(native, at, precision, score, SCALE, comment, rated)
