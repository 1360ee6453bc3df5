"""Posts and comments in the feed of a case as items."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text
from fiftytwo.evidence.sources.salesforce import records
from fiftytwo.evidence.sources.salesforce.beside import learn_user
from fiftytwo.evidence.sources.salesforce.items import creator_of, role_of
from fiftytwo.terms.conversation import Kind, Role, Visibility

_WRITTEN = frozenset({"TextPost", "ContentPost", "LinkPost", "QuestionPost", "AdvancedTextPost"})
_CALL = "CallLogPost"
"""Other types tell again what comments, mails and changes of the case are."""
_CASE = "500"
_FEEDS = "cases of feeds"


def learn_feed(feed: Document, beside: Beside, asked: Asked) -> None:
    """The case that a feed's post is of, for comments that lie elsewhere."""
    native, parent = records.id_of(feed), records.text(feed, "ParentId")
    if native and parent:
        beside.extra.setdefault(_FEEDS, {})[native] = parent


def of_feed(
    feed: Document, beside: Beside, asked: Asked, case: str | None = None
) -> Iterator[Item]:
    """A post and its comments. Posts on accounts, groups and people are no conversations."""
    native = case or records.text(feed, "ParentId")
    if native is None or records.is_gone(feed) or not _is_case(feed, native, case, beside):
        return
    kind = records.text(feed, "Type") or "TextPost"
    body = records.text(feed, "Body")
    if body and (kind in _WRITTEN or kind == _CALL):
        yield _item(feed, feed, body, native, beside, asked)
    for comment in records.children(feed, "FeedComments"):
        words = records.text(comment, "CommentBody")
        if words and not records.is_gone(comment):
            yield _item(comment, feed, words, native, beside, asked)


def of_comment(comment: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A comment on a post, of a table; the post tells the case if the comment does not."""
    native = records.text(comment, "ParentId") or ""
    post = records.text(comment, "FeedItemId") or native
    native = beside.extra.get(_FEEDS, {}).get(post, native)
    if not native:
        raise NotReadable("the comment has no ParentId")
    words = records.text(comment, "CommentBody")
    is_known = native.startswith(_CASE) or native in beside.conversations
    if words and is_known and not records.is_gone(comment):
        yield _item(comment, Document({}), words, native, beside, asked)


def _is_case(feed: Document, native: str, case: str | None, beside: Beside) -> bool:
    is_named = feed.text("attributes", "type") == "CaseFeed"
    return bool(case) or is_named or native.startswith(_CASE) or native in beside.conversations


def _item(
    one: Document, post: Document, words: str, native: str, beside: Beside, asked: Asked
) -> Item:
    learn_user(records.related(one, "CreatedBy"), beside, asked)
    author = creator_of(one)
    told, account = beside.about(native), beside.account(author)
    role, basis = role_of(author, told, beside)
    seen = records.text(one, "Visibility") or records.text(post, "Visibility")
    is_call = records.text(one, "Type") == _CALL
    at, precision = cells.instant(
        records.value(one, "CreatedDate")
        or records.value(one, "LastEditDate")
        or records.value(post, "CreatedDate")
    )
    return Item(
        conversation=native,
        text=html_text(words),
        account=told.account,
        item=records.id_of(one),
        author_role=str(role),
        role_basis=basis,
        author=author,
        author_name=account.name,
        author_email=account.email,
        visibility=_VISIBLE.get(seen or "", str(Visibility.UNKNOWN)),
        kind=_kind(seen, is_call=is_call),
        at=at,
        at_precision=precision,
        channel=told.channel,
        is_auto=role in (Role.SYSTEM, Role.BOT),
        queue=told.queue,
        subject=told.subject,
        status=told.status,
        assignee=told.assignee,
        cursor=told.cursor,
    )


_VISIBLE = {"AllUsers": str(Visibility.PUBLIC), "InternalUsers": str(Visibility.INTERNAL)}


def _kind(seen: str | None, *, is_call: bool) -> str:
    """A post is among colleagues, unless those of the portal see it too."""
    if is_call:
        return str(Kind.CALL)
    return str(Kind.MESSAGE if seen == "AllUsers" else Kind.NOTE)
