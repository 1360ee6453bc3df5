"""Cases as items: their description, their comments, and what else came in them."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import mail_text
from fiftytwo.evidence.sources.salesforce import feeds, records
from fiftytwo.evidence.sources.salesforce.beside import learn_case, learn_user
from fiftytwo.evidence.sources.salesforce.items import (
    basis_of,
    creator_of,
    instant_of,
    item_of,
    role_of,
    visible,
)
from fiftytwo.evidence.sources.salesforce.mails import (
    is_mailed,
    messages_of_email,
    without_thread,
)
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

FIRST = "description"
RELATIONS = ("CaseComments", "EmailMessages", "Feeds", "CaseFeeds", "FeedItems")
_OF_CUSTOMERS = frozenset({"web", "email", "chat"})
"""Channels in which the customer writes the description; on the phone an agent does."""


def of_case(case: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A case with what came in it. A description that is its first mail is told once."""
    native = records.id_of(case)
    if native is None:
        raise NotReadable("the case has no id")
    if records.is_gone(case):
        return
    learn_case(case, beside, asked)
    mails = [
        item
        for mail in records.children(case, "EmailMessages")
        for item in messages_of_email(mail, native, beside, asked)
    ]
    yield from _description(case, native, beside)
    yield from mails
    for comment in records.children(case, "CaseComments"):
        yield from _of_comment(comment, native, beside, asked)
    for name in ("Feeds", "CaseFeeds", "FeedItems"):
        for feed in records.children(case, name):
            yield from feeds.of_feed(feed, beside, asked, native)


def _description(case: Document, native: str, beside: Beside) -> Iterator[Item]:
    words = without_thread(records.text(case, "Description") or "")
    if not words or is_mailed(words, native, beside):
        return
    told = beside.about(native)
    supplied = records.text(case, "SuppliedEmail")
    is_own = bool(supplied) or told.channel in _OF_CUSTOMERS
    author = (told.requester or supplied) if is_own else creator_of(case)
    account = beside.account(author)
    name = records.text(case, "SuppliedName") if is_own else account.name
    role = Role.CUSTOMER if is_own else Role(account.role)
    yield item_of(
        native,
        told,
        text=mail_text(text=words) if told.channel == Channel.EMAIL else words,
        item=FIRST,
        author_role=str(role),
        role_basis=basis_of(role, "channel_side" if is_own else "user_table"),
        author=author,
        author_name=name,
        author_email=supplied or account.email,
        visibility=str(Visibility.PUBLIC if is_own else Visibility.UNKNOWN),
        when=instant_of(case, "CreatedDate"),
        channel=told.channel,
    )


def of_comment(comment: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One comment of a table or page."""
    native = records.text(comment, "ParentId")
    if native is None:
        raise NotReadable("the comment has no ParentId")
    yield from _of_comment(comment, native, beside, asked)


def _of_comment(comment: Document, native: str, beside: Beside, asked: Asked) -> Iterator[Item]:
    words = records.text(comment, "CommentBody")
    if words is None or records.is_gone(comment):
        return
    learn_user(records.related(comment, "CreatedBy"), beside, asked)
    told, author = beside.about(native), creator_of(comment)
    role, basis = role_of(author, told, beside)
    is_public = records.flag(comment, "IsPublished")
    account = beside.account(author)
    yield item_of(
        native,
        told,
        text=words,
        item=records.id_of(comment),
        author_role=str(role),
        role_basis=basis,
        author=author,
        author_name=account.name,
        author_email=account.email,
        visibility=visible(is_public),
        kind=str(Kind.NOTE if is_public is False else Kind.MESSAGE),
        when=instant_of(comment, "CreatedDate"),
        channel=told.channel,
        is_auto=role in (Role.SYSTEM, Role.BOT),
    )
