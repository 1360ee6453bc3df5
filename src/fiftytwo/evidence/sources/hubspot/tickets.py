"""Tickets as first messages, and what customers answered in surveys."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import (
    About,
    Answer,
    Beside,
    Document,
    Item,
    NotReadable,
    cells,
)
from fiftytwo.evidence.sources.hubspot import objects
from fiftytwo.evidence.sources.hubspot.beside import learn_links_of, told_in_thread
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text, mail_text
from fiftytwo.terms.conversation import Channel, Role, Visibility

FIRST = "description"
_CHANNELS = {"EMAIL": Channel.EMAIL, "CHAT": Channel.CHAT, "FORM": Channel.WEB}
"""How a ticket came in, where that is by the customer's own hand."""
_SCALES = {"CES": "1-7", "NPS": "0-10"}
"""Scales that are HubSpot's own; that of a CSAT survey is set by whoever makes it."""


def learn_ticket(ticket: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a ticket as a whole, and which engagements are its own."""
    native = ticket.text("id")
    if native:
        beside.conversations[native] = about(ticket)
        learn_links_of(ticket, native, beside)


def about(ticket: Document) -> About:
    """The attributes of a ticket; its stage is a number that the pipeline names."""
    source = objects.text(ticket, "source_type", "hs_ticket_source") or ""
    return About(
        channel=str(_CHANNELS.get(source, Channel.UNKNOWN)),
        queue=objects.text(ticket, "hs_pipeline"),
        subject=objects.text(ticket, "subject"),
        status=objects.text(ticket, "hs_pipeline_stage"),
        assignee=objects.text(ticket, "hubspot_owner_id"),
        cursor=objects.text(ticket, "hs_lastmodifieddate"),
    )


def of_ticket(ticket: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """What was written when the ticket was opened, unless mails or a thread tell it."""
    native = ticket.text("id")
    if native is None:
        raise NotReadable("the ticket has no id")
    words = objects.text(ticket, "content")
    if words is None or objects.is_gone(ticket) or told_in_thread(native, beside):
        return
    told = about(ticket)
    if told.channel == Channel.EMAIL and native in beside.told:
        return
    # Who opens a ticket by hand or by program is as likely a colleague.
    is_own = told.channel != Channel.UNKNOWN
    is_mail = told.channel == Channel.EMAIL
    at, precision = cells.instant(
        objects.value(ticket, "createdate") or ticket.get("createdAt"), asked.zone
    )
    yield Item(
        conversation=native,
        text=mail_text(text=words) if is_mail else html_text(words),
        item=FIRST,
        author_role=str(Role.CUSTOMER if is_own else Role.UNKNOWN),
        role_basis="channel_side" if is_own else "none",
        visibility=str(Visibility.PUBLIC if is_own else Visibility.UNKNOWN),
        at=at,
        at_precision=precision,
        channel=told.channel,
        queue=told.queue,
        subject=told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def of_feedback(feedback: Document, beside: Beside, asked: Asked) -> Iterator[Answer]:
    """A survey answer about a ticket or a thread; of others nobody knows what was rated."""
    tickets = objects.tickets_of(feedback)
    native = tickets[0] if tickets else objects.text(feedback, "hs_ticket_id", "hs_conversation_id")
    score = objects.text(feedback, "hs_value", "hs_response_value")
    comment = objects.text(feedback, "hs_content", "hs_survey_comment")
    if native is None or objects.is_gone(feedback) or (score is None and comment is None):
        return
    at, precision = cells.instant(
        objects.value(feedback, "hs_submission_timestamp") or feedback.get("createdAt"), asked.zone
    )
    kind = (objects.text(feedback, "hs_survey_type") or "").upper()
    agent = objects.text(feedback, "hs_agent_id", "hubspot_owner_id")
    yield Answer(
        native,
        at,
        precision,
        _number(score),
        _SCALES.get(kind),
        comment,
        agent or beside.about(native).assignee,
    )


def _number(score: str | None) -> float | None:
    try:
        return float(score) if score is not None else None
    except ValueError:
        return None
