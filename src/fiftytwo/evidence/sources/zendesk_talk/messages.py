"""Calls as items. Zendesk Talk exports that there was a call, seldom what was said in it."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.said import html_text
from fiftytwo.evidence.sources.zendesk_talk.beside import NOBODY, agent_of
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

CALL = "call"
"""The item id of the call itself; it has none beside the conversation's."""
_TRANSCRIPTS = ("transcript", "post_call_transcription", "real_time_transcription")


def of_call(call: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """A call, told by the agent who had it; by the customer where no agent did.

    With a transcript nobody knows who spoke: both did.
    """
    native = call.text("id")
    if native is None:
        raise NotReadable("the call has no id")
    words = next(filter(None, (call.text(name) for name in _TRANSCRIPTS)), "")
    author, role = (None, Role.UNKNOWN) if words else _party(call, native, beside)
    at, precision = cells.instant(call.get("call_started_at") or call.get("created_at"), asked.zone)
    yield Item(
        conversation=native,
        text=words,
        account=_account(call),
        item=CALL,
        author_role=str(role),
        role_basis="vendor_flag" if role != Role.UNKNOWN else "none",
        author=author,
        visibility=str(Visibility.PUBLIC),
        kind=str(Kind.CALL),
        at=at,
        at_precision=precision,
        channel=str(Channel.PHONE),
        queue=call.text("queue_name") or call.text("call_group_id"),
        status=call.text("completion_status"),
        assignee=_agent(call, native, beside),
        cursor=call.text("updated_at"),
    )


def of_comment(comment: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """What was noted about a call. The account it is written under may be an application's."""
    native = call_of(comment)
    if native is None:
        raise NotReadable("the comment names no call")
    is_public = comment.flag("public")
    at, precision = cells.instant(comment.get("created_at"), asked.zone)
    yield Item(
        conversation=native,
        text=html_text(comment.text("html_body") or comment.text("body")),
        account=_account(comment),
        item=comment.text("id"),
        author=comment.text("author_id"),
        visibility=_visibility(is_public),
        kind=str(Kind.NOTE if is_public is False else Kind.MESSAGE),
        at=at,
        at_precision=precision,
        channel=str(Channel.PHONE),
    )


def call_of(comment: Document) -> str | None:
    """The call that a comment was written to; None where it was written to a ticket."""
    return comment.on_trail(r"calls/(\d+)/comments")


def _party(call: Document, native: str, beside: Beside) -> tuple[str | None, Role]:
    agent = _agent(call, native, beside)
    if agent:
        return agent, Role.AGENT
    customer = call.text("customer_id") or call.text("end_user_id")
    inbound = (call.text("direction") or "").startswith("in")
    return (customer, Role.CUSTOMER) if customer or inbound else (None, Role.UNKNOWN)


def _agent(call: Document, native: str, beside: Beside) -> str | None:
    agent = call.text("agent_id")
    return agent_of(native, beside) if agent in NOBODY else agent


def _account(document: Document) -> str:
    return document.on_trail(r"//([\w-]+)\.zendesk\.com") or "-"


def _visibility(is_public: bool | None) -> str:
    if is_public is None:
        return str(Visibility.UNKNOWN)
    return str(Visibility.PUBLIC if is_public else Visibility.INTERNAL)
