"""Chat events as items: rows of a table, one event each, as warehouses keep them."""

from collections.abc import Iterator

from fiftytwo.evidence.sources.documents import Beside, Document, Item, NotReadable, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.evidence.sources.zendesk_chat.who import Writer
from fiftytwo.terms.conversation import Channel, Kind, Role, Visibility

_SAID = ("chatmessage", "chatfile", "textmessage", "filemessage")
_MACHINES = {"__system": Role.SYSTEM, "__trigger": Role.BOT}
_AGENT = "agent:"
_ROBOT = "zd:answerbot"
"""The source of what Zendesk's own bot wrote."""


def of_event(event: Document, beside: Beside, asked: Asked) -> Iterator[Item]:
    """One event. What only repeats an earlier conversation as its context is left out."""
    native = event.text("chat_id")
    if native is None:
        raise NotReadable("the event has no chat_id")
    if event.flag("is_history_context"):
        return
    original = event.under("original_message")
    is_said = (event.text("type") or "").casefold().startswith(_SAID)
    writer = _writer(event, original, native, beside)
    at, precision = cells.instant(event.get("created_at"), asked.zone)
    yield Item(
        conversation=native,
        text=_words(event, original) if is_said else "",
        item=event.text("message_id") or event.text("external_message_id") or original.text("id"),
        author_role=writer.role,
        role_basis=writer.basis,
        author=writer.native,
        author_name=writer.name,
        author_email=writer.email,
        visibility=str(Visibility.PUBLIC if is_said else Visibility.UNKNOWN),
        kind=str(Kind.MESSAGE if is_said else Kind.EVENT),
        at=at,
        at_precision=precision,
        channel=str(Channel.CHAT),
        is_auto=writer.role in (Role.BOT, Role.SYSTEM),
    )


def _words(event: Document, original: Document) -> str:
    return event.text("message") or original.text("content", "text", "text") or ""


def _writer(event: Document, original: Document, native: str, beside: Beside) -> Writer:
    actor = event.text("actor_id") or ""
    plain = actor.removeprefix(_AGENT) or None
    name = original.text("author", "display_name")
    if actor in _MACHINES:
        return Writer(str(_MACHINES[actor]), "vendor_role", None, name)
    if (original.text("source", "type") or "").casefold() == _ROBOT:
        # The bot writes under the id of an account.
        return Writer(str(Role.BOT), "vendor_flag", plain, name)
    account = beside.account(plain)
    if actor.startswith(_AGENT) and plain:
        return Writer(str(Role.AGENT), "vendor_role", plain, account.name or name, account.email)
    if account.role != Role.UNKNOWN:
        return Writer(account.role, "user_table", plain, account.name or name, account.email)
    if plain is not None and plain == beside.about(native).requester:
        return Writer(str(Role.CUSTOMER), "requester", plain, name)
    return Writer(str(Role.UNKNOWN), "none", plain, name)
