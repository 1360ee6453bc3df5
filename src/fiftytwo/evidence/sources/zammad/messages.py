"""Articles of tickets as items: from tickets that hold them, from webhooks, from a list."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from fiftytwo.evidence.sources.documents import (
    About,
    Beside,
    Document,
    Item,
    NotReadable,
    cells,
)
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text, mail_text
from fiftytwo.evidence.sources.zammad.beside import (
    MERGED,
    NOBODY,
    about,
    channel_of,
    learn_user,
    name_of,
    queue_of,
    type_of,
)
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

_SENDERS = {"agent": Role.AGENT, "customer": Role.CUSTOMER, "system": Role.SYSTEM}
_SENDER_IDS = {"1": Role.AGENT, "2": Role.CUSTOMER, "3": Role.SYSTEM}
_MARKER = re.compile(r"<span[^>]*\bjs-signatureMarker\b")
_SIGNATURES = '[data-signature="true"], .js-signatureMarker'


def of_ticket(ticket: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A ticket that holds its articles."""
    native = ticket.text("id")
    if native is None:
        raise NotReadable("the ticket has no id")
    for article in ticket.each("articles"):
        yield from _item(article, native, about(ticket), beside)


def of_webhook(webhook: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A ticket and the one article that a trigger tells with it."""
    ticket, article = webhook.under("ticket"), webhook.under("article")
    native = ticket.text("id")
    if native is None:
        raise NotReadable("the ticket has no id")
    if article.text("id") is None:
        return
    for name in ("created_by", "origin_by"):
        learn_user(article.under(name), beside, asked)
    yield from _item(article, native, about(ticket), beside)


def of_article(article: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One article of a list."""
    native = article.text("ticket_id")
    if native is None:
        raise NotReadable("the article has no ticket_id")
    yield from _item(article, native, beside.about(native), beside)


def of_order(order: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """What a program asked Zammad to write: nothing, since the article itself tells it.

    Claimed all the same, for it looks like a message to whoever guesses by columns.
    """
    yield from ()


def _item(article: Document, native: str, told: About, beside: Beside) -> Iterator[Item]:
    if (told.status or "").casefold() == MERGED:
        # Its articles moved to the other ticket and are read there.
        return
    sender, kind = _sender(article), type_of(article)
    author = _author(article, sender, told, beside)
    role, basis = _role(sender, author, beside)
    account = beside.account(author)
    is_internal = article.flag("internal")
    channel = channel_of(kind)
    at, precision = cells.instant(article.get("created_at"))
    yield Item(
        conversation=native,
        text=_text(article, kind),
        account=told.account,
        item=article.text("id"),
        author_role=str(role),
        role_basis=basis,
        author=author,
        author_name=account.name or _name_in(article, author),
        author_email=account.email or _address_in(article, author),
        visibility=_visibility(is_internal),
        kind=str(_kind(kind, is_internal)),
        at=at,
        at_precision=precision,
        channel=told.channel if channel == Channel.UNKNOWN else channel,
        is_auto=role in (Role.SYSTEM, Role.BOT) or _is_auto(article),
        client=told.client,
        queue=queue_of(told, beside),
        subject=told.subject or article.text("subject"),
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


def _sender(article: Document) -> Role | None:
    name = article.text("sender") or article.text("sender", "name")
    if name:
        return _SENDERS.get(name.casefold())
    return _SENDER_IDS.get(article.text("sender_id") or "")


def _author(article: Document, sender: Role | None, told: About, beside: Beside) -> str | None:
    """Who said it, not who typed it: a call that an agent wrote down is of who called."""
    origin = article.text("origin_by_id") or article.text("origin_by", "id")
    if origin:
        return origin
    typed = article.text("created_by_id") or article.text("created_by", "id")
    if sender == Role.CUSTOMER and beside.account(typed).role == Role.AGENT:
        # Her own tickets stay a customer's; another's were written down.
        return told.requester
    return typed


def _role(sender: Role | None, author: str | None, beside: Beside) -> tuple[Role, str]:
    if sender is not None:
        return sender, "vendor_role"
    if author == NOBODY:
        return Role.SYSTEM, "vendor_flag"
    role = Role(beside.account(author).role)
    return role, "user_table" if role != Role.UNKNOWN else "none"


def _name_in(article: Document, author: str | None) -> str | None:
    """The name before the address: `Emma Taylor via <orders@example.com>` is Emma Taylor's."""
    for who in ("origin_by", "created_by"):
        if author is not None and article.text(who, "id") == author:
            return name_of(article.under(who))
    if article.text("origin_by_id"):
        return None
    name = (article.text("from") or "").partition("<")[0]
    name = re.split(r"\s+via\b", name)[0].strip(" \"'")
    return name if name and "@" not in name else None


def _address_in(article: Document, author: str | None) -> str | None:
    """The address of who wrote it: with `expand=true` Zammad names accounts by their logins."""
    for who in ("origin_by", "created_by"):
        if author is not None and article.text(f"{who}_id") == author:
            login = article.text(who)
            return login if login and "@" in login else None
    return None


def _is_auto(article: Document) -> bool:
    return article.under("preferences").flag("is-auto-response") is True


def _visibility(is_internal: bool | None) -> str:
    if is_internal is None:
        return str(Visibility.UNKNOWN)
    return str(Visibility.INTERNAL if is_internal else Visibility.PUBLIC)


def _kind(kind: str, is_internal: bool | None) -> Kind:
    if kind == "phone":
        return Kind.CALL
    return Kind.NOTE if is_internal else Kind.MESSAGE


def _text(article: Document, kind: str) -> str:
    body = article.text("body") or ""
    if "html" not in (article.text("content_type") or "").casefold():
        return mail_text(text=body) if kind == "email" else body
    body = _without_signature(body)
    return mail_text(html=body) if kind == "email" else html_text(body)


def _without_signature(html: str) -> str:
    """Zammad marks where it folds away: below are the signature and what is quoted.

    Where nothing stands above the mark (an answer below the quote) the whole comes back.
    """
    if "signature" not in html:
        return html
    mark = _MARKER.search(html)
    if mark and html_text(html[: mark.start()]):
        html = html[: mark.start()]
    if "data-signature" not in html:
        return html
    tree = LexborHTMLParser(html)
    for node in tree.css(_SIGNATURES):
        node.decompose()
    return (tree.body.html if tree.body else None) or ""
