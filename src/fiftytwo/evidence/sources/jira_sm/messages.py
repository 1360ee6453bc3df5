"""Descriptions and comments of issues as items, whatever form they were exported in."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from fiftytwo.evidence.sources.documents import (
    Answer,
    Beside,
    Document,
    Item,
    NotReadable,
    cells,
)
from fiftytwo.evidence.sources.jira_sm.adf import adf_text, wiki_text
from fiftytwo.evidence.sources.jira_sm.beside import (
    REQUEST,
    account_id,
    field_of,
    learn_issue,
    learn_request,
    learn_user,
    number_of,
    role_of,
    serves,
)
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text
from fiftytwo.terms.conversation import Kind, Role, Visibility

FIRST = "description"
SCALE = "1-5"


class _Said(NamedTuple):
    """What one comment or description is, before anything beside it is asked."""

    native: str
    item: str | None
    author: str | None
    account_type: str | None
    text: str
    at: tuple[datetime | None, str]
    is_public: bool | None
    is_first: bool = False


def of_issue(issue: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """An issue: its description, then the comments that came with it."""
    native = issue.text("id")
    if native is None:
        raise NotReadable("the issue has no id")
    learn_issue(issue, beside, asked)
    fields = issue.under("fields")
    words = text_of(fields.get("description"), issue.get("renderedFields", "description"))
    by = fields.under("reporter" if fields.get("reporter") else "creator")
    yield from _first(native, by, words, cells.instant(fields.get("created")), beside, asked)
    page = fields.under("comment")
    for comment in page.each("comments") or fields.each("comment"):
        yield from _of_comment(comment, native, beside, asked)


def of_request(request: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A request as its portal shows it; its comments where they were asked for too."""
    native = request.text("issueId")
    if native is None:
        raise NotReadable("the request has no issueId")
    learn_request(request, beside, asked)
    at = _instant(request.get("createdDate"), asked)
    words = text_of(field_of(request, FIRST))
    yield from _first(native, request.under("reporter"), words, at, beside, asked)
    for comment in request.under("comments").each("values"):
        yield from _of_comment(comment, native, beside, asked)


def of_comment(comment: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One comment of a page or a table; its own address tells the issue if nothing else."""
    of = Document({}, (comment.text("self") or comment.text("_links", "self") or "",))
    named = comment.text("issue_id") or of.on_trail(REQUEST) or comment.on_trail(REQUEST)
    native = number_of(named, beside)
    if native is None:
        raise NotReadable("the comment does not tell its issue")
    yield from _of_comment(comment, native, beside, asked)


def of_row(issue: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """The description of an issue in a table."""
    native = issue.text("id")
    if native is None or issue.flag("_fivetran_deleted"):
        return
    by = Document({"id": issue.text("reporter") or issue.text("creator")})
    at = cells.instant(issue.get("created"), asked.zone)
    words = text_of(issue.get("description"))
    yield from _first(native, by, words, at, beside, asked)


def of_rating(rating: Document, beside: Beside, asked: Asked) -> Iterator[Answer]:
    """What the customer answered when the request was resolved."""
    native = number_of(rating.on_trail(REQUEST), beside)
    score = rating.text("rating")
    if native is None or score is None:
        return
    agent = beside.about(native).assignee
    comment = rating.text("comment", "body")
    yield Answer(native, score=float(score), scale=SCALE, comment=comment, agent_id=agent)


def _first(
    native: str,
    by: Document,
    words: str,
    at: tuple[datetime | None, str],
    beside: Beside,
    asked: Asked,
) -> Iterator[Item]:
    if not words:
        return
    _meet(by, beside, asked)
    said = _Said(
        native, FIRST, account_id(by), by.text("accountType"), words, at, None, is_first=True
    )
    yield _item(said, beside, asked)


def _of_comment(comment: Document, native: str, beside: Beside, asked: Asked) -> Iterator[Item]:
    if comment.flag("_fivetran_deleted"):
        return
    author = comment.under("author")
    _meet(author, beside, asked)
    words = text_of(comment.get("body"), comment.get("renderedBody"))
    at = _instant(comment.get("created"), asked)
    yield _item(
        _Said(
            native,
            comment.text("id"),
            account_id(author) or comment.text("author_id"),
            author.text("accountType"),
            words,
            at,
            _is_public(comment),
        ),
        beside,
        asked,
    )


def _meet(author: Document, beside: Beside, asked: Asked) -> None:
    """Remember a name that came with a message, unless a users table has it."""
    native = account_id(author)
    if native and native not in beside.accounts and len(author.value) > 1:
        learn_user(author, beside, asked)


def _item(said: _Said, beside: Beside, asked: Asked) -> Item:
    told, account = beside.about(said.native), beside.account(said.author)
    role, basis = _role(said, beside, asked)
    at, precision = said.at
    return Item(
        conversation=said.native,
        text=said.text,
        account=told.account,
        item=said.item,
        author_role=str(role),
        role_basis=basis,
        author=said.author,
        author_name=account.name,
        author_email=account.email,
        visibility=str(_visibility(said, role, beside)),
        kind=str(Kind.NOTE if said.is_public is False else Kind.MESSAGE),
        at=at,
        at_precision=precision,
        channel=told.channel,
        is_auto=role in (Role.BOT, Role.SYSTEM),
        client=told.client,
        queue=told.queue,
        subject=told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def _role(said: _Said, beside: Beside, asked: Asked) -> tuple[Role, str]:
    """Whose words they are; the reporter of a service desk's request is its customer.

    Elsewhere a reporter who has a licence may be either, and is left unknown.
    """
    told, account = beside.about(said.native), beside.account(said.author)
    role = role_of(said.author, said.account_type)
    basis = "vendor_role"
    if role == Role.UNKNOWN:
        role, basis = Role(account.role), "user_table"
    if role in (Role.CUSTOMER, Role.BOT):
        return role, basis
    if said.author is not None and said.author == told.requester:
        served = serves(beside, said.native) and said.author != told.assignee
        return (Role.CUSTOMER, "requester") if served else (Role.UNKNOWN, "none")
    if said.is_public is False:
        return Role.AGENT, "vendor_flag"  # customers cannot write such
    if said.is_first:
        return Role.UNKNOWN, "none"
    if role == Role.UNKNOWN and asked.is_colleague(account.email):
        return Role.AGENT, "address_match"
    return role, basis if role != Role.UNKNOWN else "none"


def _visibility(said: _Said, role: Role, beside: Beside) -> Visibility:
    if said.is_public is not None:
        return Visibility.PUBLIC if said.is_public else Visibility.INTERNAL
    is_seen = said.is_first and (role == Role.CUSTOMER or serves(beside, said.native))
    return Visibility.PUBLIC if is_seen else Visibility.UNKNOWN


def _is_public(comment: Document) -> bool | None:
    """What the export says; a comment for a role or group only is not for customers."""
    if isinstance(comment.get("visibility"), Mapping) and comment.get("visibility"):
        return False
    for name in ("public", "jsdPublic", "is_public"):
        if (told := comment.flag(name)) is not None:
            return told
    return None


def text_of(body: Any, rendered: Any = None) -> str:
    """A body as text: the document format, what Jira rendered of it, or wiki text."""
    body = cells.unpacked(body)
    if isinstance(body, Mapping):
        return adf_text(body)
    html = rendered.get("html") if isinstance(rendered, Mapping) else rendered
    if isinstance(html, str) and html.strip():
        return html_text(html)
    return wiki_text(body) if isinstance(body, str) else ""


def _instant(value: Any, asked: Asked) -> tuple[datetime | None, str]:
    """A time as text, or as the object that the portal's API makes of it."""
    if not isinstance(value, Mapping):
        return cells.instant(value, asked.zone)
    for name in ("epochMillis", "iso8601", "jira"):
        found = cells.instant(value.get(name))
        if found[0] is not None:
            return found
    return cells.instant(None)
