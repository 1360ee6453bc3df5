"""What lies beside messages: owners, actors of the inbox, threads, and what belongs to a ticket."""

import re
from collections.abc import Mapping

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

ACTOR = re.compile(r"[A-Z]-\S")
THREAD = r"threads/(\d+)/messages"
_ACTORS = {
    "AGENT": Role.AGENT,
    "VISITOR": Role.CUSTOMER,
    "BOT": Role.BOT,
    "SYSTEM": Role.SYSTEM,
    "INTEGRATION": Role.SYSTEM,
}
_CHANNELS = {
    "1000": Channel.CHAT,
    "1001": Channel.SOCIAL,
    "1002": Channel.EMAIL,
    "1003": Channel.WEB,
    "1007": Channel.CHAT,
    "1008": Channel.PHONE,
    "1009": Channel.SMS,
}
"""HubSpot's own numbers: live chat, Messenger, e-mail, forms, WhatsApp, calls, text messages."""
_TICKETS, _THREADS = "tickets of engagements", "threads of tickets"
_USER = "user "


def learn_owner(owner: Document, beside: Beside, asked: Asked) -> None:
    """A colleague, known by the number as owner and by that as user; a queue is nobody."""
    if (owner.text("type") or "PERSON") != "PERSON":
        return
    names = [owner.text(n) for n in ("firstName", "lastName", "first_name", "last_name")]
    name = " ".join(one for one in names if one) or None
    account = Account(str(Role.AGENT), name, owner.text("email"))
    native = owner.text("id") or owner.text("owner_id")
    if native:
        beside.accounts[native] = account
    for key in ("userId", "userIdIncludingInactive", "user_id", "active_user_id"):
        if user := owner.text(key):
            beside.accounts.setdefault("A-" + user, account)
            beside.extra.setdefault(_USER + user, native)


def owner_of(user: str | None, beside: Beside) -> str | None:
    """The owner's number of a user; None where no owner is known to be that user."""
    found = beside.extra.get(_USER + (user or ""))
    return found if isinstance(found, str) else None


def learn_actor(actor: Document, beside: Beside, asked: Asked) -> None:
    """Who is behind an actor's id of the inbox."""
    native = actor.text("id")
    if native:
        role = _ACTORS.get(actor.text("type") or "", Role.UNKNOWN)
        name = actor.text("name")
        beside.accounts[native] = Account(str(role), name, actor.text("email"))


def learn_thread(thread: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a thread, and the ticket it belongs to."""
    native = thread.text("id")
    if native is None or thread.on_trail(THREAD):
        return
    beside.conversations[native] = About(
        channel=channel_of(thread.text("originalChannelId")),
        queue=thread.text("inboxId"),
        status=thread.text("status"),
        assignee=thread.text("assignedTo"),
        requester=thread.text("associatedContactId"),
        cursor=thread.text("latestMessageTimestamp"),
    )
    ticket = thread.text("threadAssociations", "associatedTicketId")
    if ticket:
        beside.extra.setdefault(_THREADS, {}).setdefault(ticket, []).append(native)


def channel_of(number: str | None) -> str:
    """Our channel for a channel's number; those that others connect have numbers of their own."""
    return str(_CHANNELS.get(number or "", Channel.UNKNOWN))


def learn_link(link: Document, beside: Beside, asked: Asked) -> None:
    """To which ticket an engagement belongs."""
    engagement, ticket = link.text("engagement_id"), link.text("ticket_id")
    if engagement and ticket:
        link_to(beside, engagement, ticket)


def learn_links_of(ticket: Document, native: str, beside: Beside) -> None:
    """The engagements that a ticket says are its own."""
    linked = ticket.get("associations")
    if not isinstance(linked, Mapping):
        return
    for kind in ("emails", "notes", "calls", "communications", "engagements"):
        for one in ticket.under("associations").each(kind, "results"):
            if engagement := one.text("id"):
                link_to(beside, engagement, native)


def link_to(beside: Beside, engagement: str, ticket: str) -> None:
    """Keep that an engagement belongs to a ticket; the first one told counts."""
    beside.extra.setdefault(_TICKETS, {}).setdefault(engagement, ticket)


def ticket_of(engagement: str | None, beside: Beside) -> str | None:
    """The ticket an engagement belongs to, as tables and tickets tell."""
    found = beside.extra.get(_TICKETS, {}).get(engagement)
    return cells.text(found)


def told_in_thread(ticket: str, beside: Beside) -> bool:
    """Whether a thread of this ticket has been read: its mails are the thread's messages."""
    return any(thread in beside.told for thread in beside.extra.get(_THREADS, {}).get(ticket, ()))
