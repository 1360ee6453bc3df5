"""E-mails of cases as items."""

import re
from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import About, Beside, Document, Item
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import mail_text
from fiftytwo.evidence.sources.salesforce import records
from fiftytwo.evidence.sources.salesforce.beside import learn_user
from fiftytwo.evidence.sources.salesforce.items import (
    basis_of,
    creator_of,
    instant_of,
    item_of,
    visible,
)
from fiftytwo.terms.conversation import Channel, Role

_DRAFT = frozenset({"5", "draft"})
_AUTO = re.compile(r"^Auto-Submitted:\s*auto-|^X-Auto-?re(?:ply|spond)", re.I | re.M)
_THREAD = re.compile(r"\[?\s*\bref:[!_]?00D\w*\.[!_]?\w+:ref\b\s*\]?")
_ORIGINAL = re.compile(
    r"^[>\s]*-{5,}\s*(?:original message|forwarded message|ursprüngliche nachricht"
    r"|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht)"
    r"\s*-{5,}",
    re.I | re.M,
)
_MAILED = "mailed"
_CASE = "500"
"""Ids of cases begin so."""


def of_email(mail: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One mail of a table or page; a mail that is of no case is passed over."""
    native = records.text(mail, "ParentId")
    related = records.text(mail, "RelatedToId") or ""
    if native is None and (related.startswith(_CASE) or related in beside.conversations):
        native = related
    if native is None:
        return
    yield from messages_of_email(mail, native, beside, asked)


def messages_of_email(mail: Document, native: str, beside: Beside, asked: Asked) -> Iterator[Item]:
    """The item of a mail of this case; none where it is a draft or in the bin."""
    status = (records.text(mail, "Status") or "").casefold()
    if status in _DRAFT or records.is_gone(mail):
        return
    learn_user(records.related(mail, "CreatedBy"), beside, asked)
    told, email = beside.about(native), records.text(mail, "FromAddress")
    is_incoming = records.flag(mail, "Incoming")
    text = mail_words(mail)
    role, basis, author = _sender(mail, email, is_incoming, told, beside, asked)
    if is_incoming is not False and role != Role.AGENT:
        mailed = beside.extra.setdefault(_MAILED, {}).setdefault(native, set())
        mailed |= {_same(text), _same(records.text(mail, "TextBody") or "")}
    account = beside.account(author)
    yield item_of(
        native,
        told,
        text=text,
        item=records.id_of(mail),
        author_role=str(role),
        role_basis=basis,
        author=author or (None if role == Role.AGENT else email),
        author_name=account.name or records.text(mail, "FromName"),
        author_email=email,
        visibility=_seen(mail, is_incoming, asked),
        when=instant_of(mail, "MessageDate", "CreatedDate"),
        channel=str(Channel.EMAIL),
        subject=told.subject or records.text(mail, "Subject"),
        is_auto=role == Role.SYSTEM or bool(_AUTO.search(records.text(mail, "Headers") or "")),
    )


def _sender(
    mail: Document,
    email: str | None,
    is_incoming: bool | None,
    told: About,
    beside: Beside,
    asked: Asked,
) -> tuple[Role, str, str | None]:
    """Who wrote it. What comes in is created by a program: its address is the writer's."""
    if is_incoming:
        if asked.is_colleague(email):
            return Role.AGENT, "address_match", None
        return Role.CUSTOMER, "vendor_flag", None
    creator = creator_of(mail)
    account = beside.account(creator)
    if is_incoming is False:
        role = Role.SYSTEM if account.role == Role.SYSTEM else Role.AGENT
        return role, "vendor_flag", creator
    owner = beside.account(told.assignee)
    if email and owner.email and owner.email.casefold() == email.casefold():
        return Role.AGENT, "address_match", told.assignee
    if asked.is_colleague(email):
        return Role.AGENT, "address_match", creator
    is_own = email and account.email and account.email.casefold() == email.casefold()
    role = Role(account.role) if is_own else Role.UNKNOWN
    return role, basis_of(role, "user_table"), creator if is_own else None


def _seen(mail: Document, is_incoming: bool | None, asked: Asked) -> str:
    """Whether the customer read it: what she sent, and what went out to her."""
    if (told := records.flag(mail, "IsExternallyVisible")) is not None:
        return visible(told)
    if is_incoming is False:
        to = re.findall(r"[^\s;,<>]+@[^\s;,<>]+", records.text(mail, "ToAddress") or "")
        return visible(not (to and all(asked.is_colleague(one) for one in to)))
    return visible(True if is_incoming else None)


def mail_words(mail: Document) -> str:
    """What is new in a mail, without the marks by which Salesforce threads it."""
    html, plain = records.text(mail, "HtmlBody"), records.text(mail, "TextBody")
    text = mail_text(
        html=without_thread(html) if html else None,
        text=_without_quote(without_thread(plain)) if plain else None,
    )
    return _without_quote(text)


def without_thread(text: str) -> str:
    """A text without the mark by which Salesforce finds the case of an answer."""
    return _THREAD.sub("", text).strip()


def _without_quote(text: str) -> str:
    mark = _ORIGINAL.search(text)
    above = text[: mark.start()].strip() if mark else ""
    return above or text


def is_mailed(text: str, native: str, beside: Beside) -> bool:
    """Whether a mail that came into the case has been read that says the same."""
    return _same(text) in beside.extra.get(_MAILED, {}).get(native, ())


def _same(text: str) -> int:
    """A text as far as two copies of it agree: a description is cut, and its lines are lost."""
    return hash(re.sub(r"\W+", "", text[:1000])[:200].casefold())
