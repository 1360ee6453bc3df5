"""Comments of tickets as items: from tickets that hold them, from audits, from a table."""

import re
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
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text, mail_text, split_chat
from fiftytwo.evidence.sources.zendesk_support import chat
from fiftytwo.evidence.sources.zendesk_support.beside import (
    OF_MACHINES,
    about,
    channel_of,
    learn_event,
    learn_user,
)
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

FIRST = "description"
SYSTEM = "-1"
"""The author of what triggers and automations write."""
_SCORES = {"good": 1.0, "bad": 0.0}
_COMMENTS = frozenset({"Comment", "VoiceComment", "TpeVoiceComment", "FacebookComment"})
"""Types of an audit's events that are comments."""
_MERGED = re.compile(
    r"(?:this )?(?:request|ticket) (?:#\d+ .{0,300}?)?(?:was closed and |has been )?"
    r"merged into (?:request|ticket|this (?:request|ticket))\b",
    re.IGNORECASE | re.DOTALL,
)
"""How a comment begins that a merge writes, into either ticket."""


def of_ticket(ticket: Document, beside: Beside, asked: Asked) -> Iterator[Item | Answer]:
    """A ticket that holds its comments. Its description is its first comment: not told twice."""
    native = ticket.text("id")
    if native is None:
        raise NotReadable("the ticket has no id")
    for user in ticket.each("users"):
        learn_user(user, beside, asked)
    comments = ticket.each("comments")
    told = about(ticket)
    for comment in comments:
        yield from _item(comment, native, told, beside, asked)
    if not comments:
        yield from of_description(ticket, beside, asked)
    yield from _rating(ticket.under("satisfaction_rating"), native, ticket.text("assignee_id"))


def of_audit(audit: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One change of a ticket: the comments among its events."""
    native = audit.text("ticket_id")
    if native is None:
        raise NotReadable("the audit has no ticket_id")
    for event in audit.each("events"):
        if event.text("type") in _COMMENTS:
            told = {"created_at": audit.get("created_at"), "via": audit.get("via")}
            comment = Document({**told, **event.value}, audit.trail, audit.place)
            yield from _item(comment, native, beside.about(native), beside, asked)


def of_event(event: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """The comment that an event tells of; whether its author is one of ours stands in it."""
    native = event.text("detail", "id")
    if native is None:
        raise NotReadable("the event does not say of which ticket")
    learn_event(event, beside, asked)
    comment, detail = event.under("event", "comment"), event.under("detail")
    told = {
        "id": comment.get("id"),
        "author_id": comment.get("author", "id"),
        "body": comment.get("body"),
        "public": comment.get("is_public"),
        "created_at": event.get("time"),
        "via": detail.get("via"),
    }
    document = Document(told, event.trail, event.place)
    yield from _item(document, native, about(detail), beside, asked)


def of_comment(comment: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One comment, of a table or a page; the page's address tells the ticket if nothing else."""
    native = comment.text("ticket_id") or comment.on_trail(r"tickets/(\d+)/comments")
    if native is None:
        raise NotReadable("the comment has no ticket_id")
    yield from _item(comment, native, beside.about(native), beside, asked)


def of_description(ticket: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """The first message of a ticket whose comments are not here."""
    native, words = ticket.text("id"), ticket.text("description")
    if native is None or words is None or native in beside.told:
        return
    first = {
        "id": FIRST,
        "author_id": _first_author(ticket),
        "body": words,
        "public": True if ticket.flag("is_public") is None else ticket.flag("is_public"),
        "created_at": ticket.get("created_at"),
        "via": ticket.get("via"),
    }
    document = Document(first, ticket.trail, ticket.place)
    yield from _item(document, native, about(ticket), beside, asked)


def of_rating(rating: Document, beside: Beside, asked: Asked) -> Iterator[Answer]:
    """A satisfaction rating; `offered` and `unoffered` are no answers."""
    native = rating.text("ticket_id")
    if native is None:
        raise NotReadable("the rating has no ticket_id")
    yield from _rating(rating, native, rating.text("assignee_id"))


def _item(
    comment: Document, native: str, told: About, beside: Beside, asked: Asked
) -> Iterator[Item]:
    author = comment.text("author_id") or comment.text("user_id")
    is_public = comment.flag("public")
    via = comment.text("via", "channel")
    words = _text(comment, via)
    is_merge = _is_merge(comment, words)
    role, basis = _role(SYSTEM if is_merge else author, told, beside)
    account = beside.account(author)
    at, precision = cells.instant(comment.get("created_at") or comment.get("created"), asked.zone)
    channel = channel_of(via) if via else told.channel
    item = Item(
        conversation=native,
        # A merge quotes the other ticket's last words, which stand there.
        text="" if is_merge else words,
        account=told.account,
        item=comment.text("id"),
        author_role=role,
        role_basis=basis,
        author=author,
        author_name=account.name,
        author_email=account.email,
        visibility=_visibility(is_public),
        kind=str(Kind.EVENT) if is_merge else _kind(comment, is_public, words),
        at=at,
        at_precision=precision,
        channel=told.channel if channel == Channel.UNKNOWN else channel,
        is_auto=via in OF_MACHINES or role in (Role.SYSTEM, Role.BOT),
        client=told.client,
        queue=told.queue,
        subject=told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )
    # A mail is said by one, a note to colleagues; all else may be a chat kept as one comment.
    lines = None if via == "email" or is_public is False else split_chat(item.text)
    yield from chat.items_of(item, lines, told, beside) if lines else [item]


def _role(author: str | None, told: About, beside: Beside) -> tuple[str, str]:
    """The author's role by the users table; who is served by a colleague is a customer."""
    if author == SYSTEM:
        return str(Role.SYSTEM), "vendor_flag"
    role = beside.account(author).role
    if role == Role.AGENT and author == told.requester and told.assignee not in (None, author):
        return str(Role.CUSTOMER), "requester"
    return role, "user_table" if role != Role.UNKNOWN else "none"


def _visibility(is_public: bool | None) -> str:
    if is_public is None:
        return str(Visibility.UNKNOWN)
    return str(Visibility.PUBLIC if is_public else Visibility.INTERNAL)


def _first_author(ticket: Document) -> str | None:
    # Zendesk writes its sample tickets in the requester's name, whoever set the account up.
    of_sample = ticket.text("via", "channel") == "sample_ticket"
    return ticket.text("requester_id" if of_sample else "submitter_id")


def _is_merge(comment: Document, words: str) -> bool:
    return comment.text("via", "source", "rel") == "merge" or bool(_MERGED.match(words))


def _is_call(comment: Document) -> bool:
    return comment.text("type") == "VoiceComment"


def _kind(comment: Document, is_public: bool | None, words: str) -> str:
    if _is_call(comment) and not words:
        return str(Kind.CALL)
    return str(Kind.NOTE if is_public is False else Kind.MESSAGE)


def _text(comment: Document, via: str | None) -> str:
    if _is_call(comment):
        # The body of such a comment is a form: numbers, times, where the recording lies.
        return comment.text("data", "transcription_text") or ""
    html = comment.text("html_body")
    plain = comment.text("plain_body") or comment.text("body")
    if via == "email":
        return mail_text(html=html, text=plain)
    return html_text(html) if html else (plain or "")


def _rating(rating: Document, native: str, assignee: str | None) -> Iterator[Answer]:
    score = rating.text("score")
    comment = rating.text("comment")
    if score is None or score.endswith("offered"):
        return
    at, precision = cells.instant(rating.get("updated_at") or rating.get("created_at"))
    yield Answer(
        native, at, precision, _SCORES.get(score.partition("_")[0]), "binary", comment, assignee
    )
