"""Parts of conversations and tickets as items. The first message stands outside the parts."""

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
from fiftytwo.evidence.sources.intercom.beside import (
    about,
    about_ticket,
    is_newest,
    is_operator,
    name_of,
    team_of,
)
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text, mail_text
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

DESCRIPTION = "description"
"""Our id for the description of a ticket, which has none of its own."""
_FIRSTS = "intercom first messages"
_ROLES = {
    "user": Role.CUSTOMER,
    "lead": Role.CUSTOMER,
    "contact": Role.CUSTOMER,
    "visitor": Role.CUSTOMER,
    "admin": Role.AGENT,
    "team": Role.AGENT,
    "bot": Role.BOT,
}
_BY_MACHINES = frozenset({"automated", "operator_initiated", "campaign_initiated"})
"""How a first message is delivered that no person sent."""
_INTERNAL_TICKETS = frozenset({"Back-office", "Tracker"})
"""Categories of tickets that customers do not see."""


def of_conversation(
    conversation: Document, beside: Beside, asked: Asked
) -> Iterator[Item | Answer]:
    """A conversation that holds its parts, and before them its first message, if it is there."""
    native = _native(conversation)
    told = about(conversation)
    yield from _first(conversation, native, told, beside, asked)
    for part in conversation.under("conversation_parts").each("conversation_parts"):
        yield _item(part, native, told, beside, asked)
    yield from _rating(conversation.under("conversation_rating"), native, told)


def of_ticket(ticket: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A ticket that holds its parts; what was filled in when it was opened comes first."""
    native = _native(ticket)
    told = about_ticket(ticket)
    yield from _description(ticket, native, told, beside, asked)
    for part in ticket.under("ticket_parts").each("ticket_parts"):
        yield _item(part, native, told, beside, asked)


def of_part(part: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One part of a table or a page; the page's address tells the conversation if nothing else."""
    if not is_newest(part):
        return
    native = (
        part.text("conversation_id")
        or part.text("ticket_id")
        or part.on_trail(r"(?:conversations|tickets)/(\d+)")
    )
    if native is None:
        raise NotReadable("the part has no conversation_id")
    author = {"id": part.get("author_id"), "type": part.get("author_type")}
    whole = part if part.under("author").value else _with(part, author=author)
    yield _item(whole, native, beside.about(native), beside, asked)


def of_first(conversation: Document, beside: Beside, asked: Asked) -> Iterator[Item | Answer]:
    """The first message of a conversation that does not hold its parts."""
    native = _native(conversation)
    told = about(conversation)
    if native not in beside.extra.get(_FIRSTS, ()):
        yield from _first(conversation, native, told, beside, asked)
        yield from _rating(conversation.under("conversation_rating"), native, told)


def of_row(row: Document, beside: Beside, asked: Asked) -> Iterator[Item | Answer]:
    """The first message and the rating that stand in the columns of a conversation's row."""
    if not is_newest(row):
        return
    columns = ("id", "type", "body", "delivered_as")
    source: dict[str, object] = {name: row.get(f"source_{name}") for name in columns}
    source["author"] = {"id": row.get("source_author_id"), "type": row.get("source_author_type")}
    rating = {
        "rating": row.get("conversation_rating_value"),
        "remark": row.get("conversation_rating_remark"),
        "created_at": row.get("conversation_rating_created_at"),
    }
    native = _native(row)
    told = beside.about(native)
    yield from _first(_with(row, source=source), native, told, beside, asked)
    yield from _rating(Document(rating), native, told)


def _native(document: Document) -> str:
    native = document.text("id")
    if native is None:
        raise NotReadable("it has no id")
    return native


def _with(document: Document, **more: object) -> Document:
    return Document({**document.value, **more}, document.trail, document.place)


def _first(
    conversation: Document, native: str, told: About, beside: Beside, asked: Asked
) -> Iterator[Item]:
    """The message in `source`; none where it is null, though somebody began the conversation."""
    source = conversation.under("source")
    if source.text("id") is None and source.text("body") is None:
        return
    beside.extra.setdefault(_FIRSTS, set()).add(native)
    when = {"created_at": conversation.get("created_at"), "part_type": "comment"}
    item = _item(_with(source, **when), native, told, beside, asked)
    if source.text("delivered_as") in _BY_MACHINES:
        item = item._replace(is_auto=True)
    yield item


def _description(
    ticket: Document, native: str, told: About, beside: Beside, asked: Asked
) -> Iterator[Item]:
    """What a ticket is about. The form does not say who filled it in."""
    words = ticket.text("ticket_attributes", "_default_description_")
    if words is None:
        return
    is_internal = ticket.text("category") in _INTERNAL_TICKETS
    at, precision = cells.instant(ticket.get("created_at"), asked.zone)
    yield _blank(native, told, beside)._replace(
        text=html_text(words),
        item=DESCRIPTION,
        visibility=str(Visibility.INTERNAL if is_internal else Visibility.UNKNOWN),
        kind=str(Kind.NOTE if is_internal else Kind.MESSAGE),
        at=at,
        at_precision=precision,
    )


def _item(part: Document, native: str, told: About, beside: Beside, asked: Asked) -> Item:
    author = part.under("author")
    by = author.text("id")
    account = beside.account(by)
    role, basis = _role(part, author, account.role)
    kind, visibility = _kind(part)
    at, precision = cells.instant(part.get("created_at"), asked.zone)
    return _blank(native, told, beside)._replace(
        text="" if kind == Kind.EVENT else _text(part, told),
        item=part.text("id"),
        author_role=role,
        role_basis=basis,
        author=by,
        author_name=name_of(author) or account.name,
        author_email=author.text("email") or account.email,
        visibility=str(visibility),
        kind=str(kind),
        at=at,
        at_precision=precision,
        is_auto=role == Role.BOT,
    )


def _blank(native: str, told: About, beside: Beside) -> Item:
    """An item with what is told of its conversation, and nothing else."""
    return Item(
        conversation=native,
        text="",
        channel=told.channel,
        queue=team_of(told, beside),
        subject=told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def _role(part: Document, author: Document, known: str) -> tuple[str, str]:
    """The author's role by its type; what an AI agent wrote is nobody's, whoever it is sent for."""
    flags = ("from_ai_agent", "is_ai_answer")
    if any(author.flag(flag) or part.flag(flag) for flag in flags):
        return str(Role.BOT), "vendor_flag"
    role = _ROLES.get(author.text("type") or "", Role.UNKNOWN)
    if role == Role.AGENT and is_operator(author.text("email")):
        return str(Role.BOT), "address_match"
    if role == Role.AGENT and known == Role.BOT:
        return str(Role.BOT), "user_table"
    if role != Role.UNKNOWN:
        return str(role), "vendor_role"
    return known, "user_table" if known != Role.UNKNOWN else "none"


def _kind(part: Document) -> tuple[Kind, Visibility]:
    """Whatever its type, a part with words is a message (`open`, `close`), and without an event."""
    part_type = part.text("part_type") or ""
    if "note" in part_type.split("_"):
        return Kind.NOTE, Visibility.INTERNAL
    says = part.text("body") or part.each("attachments")
    if says or part_type == "comment":
        return Kind.MESSAGE, Visibility.PUBLIC
    return Kind.EVENT, Visibility.UNKNOWN


def _text(part: Document, told: About) -> str:
    body = part.text("body")
    by_mail = part.under("email_message_metadata").value or part.text("type") == "email"
    if by_mail or told.channel == Channel.EMAIL:
        return mail_text(html=body)
    return html_text(body)


def _rating(rating: Document, native: str, told: About) -> Iterator[Answer]:
    """1 to 5, about the teammate named in it, else the one assigned."""
    score = rating.text("rating")
    if score is None:
        return
    at, precision = cells.instant(rating.get("created_at"))
    rated = rating.text("teammate", "id") or told.assignee
    stars = float(score) if score in {"1", "2", "3", "4", "5"} else None
    yield Answer(native, at, precision, stars, "csat_5", rating.text("remark"), rated)
