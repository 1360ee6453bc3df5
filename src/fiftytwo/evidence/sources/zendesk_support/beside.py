"""What lies beside comments: users with their roles, and what is told of a whole ticket."""

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

_ROLES = {"end-user": Role.CUSTOMER, "agent": Role.AGENT, "admin": Role.AGENT}
_CHANNELS = {
    "email": Channel.EMAIL,
    "web": Channel.WEB,
    "chat": Channel.CHAT,
    "native_messaging": Channel.CHAT,
    "web_messenger": Channel.CHAT,
    "whatsapp": Channel.CHAT,
    "sms": Channel.SMS,
    "voice": Channel.PHONE,
    "facebook": Channel.SOCIAL,
    "twitter": Channel.SOCIAL,
    "any_channel": Channel.SOCIAL,
    "instagram_dm": Channel.SOCIAL,
}
OF_MACHINES = frozenset({"rule", "system", "sample_ticket"})
"""Channels by which triggers, automations and Zendesk itself write."""


def learn_user(user: Document, beside: Beside, asked: Asked) -> None:
    """An account and its role today."""
    native = user.text("id")
    if native:
        role = _ROLES.get(user.text("role") or "", Role.UNKNOWN)
        beside.accounts[native] = Account(str(role), user.text("name"), user.text("email"))


def learn_ticket(ticket: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a conversation as a whole; users that came with it, too."""
    native = ticket.text("id")
    if native:
        beside.conversations[native] = about(ticket)


def learn_event(event: Document, beside: Beside, asked: Asked) -> None:
    """Who wrote the comment that an event tells of. Agents and admins are its staff."""
    author = event.under("event", "comment", "author")
    native, is_staff = author.text("id"), author.flag("is_staff")
    if native and is_staff is not None:
        role = Role.AGENT if is_staff else Role.CUSTOMER
        beside.accounts[native] = Account(str(role), author.text("name"))


def about(ticket: Document) -> About:
    """The attributes of a ticket."""
    return About(
        account=ticket.on_trail(r"//([\w-]+)\.zendesk\.com") or account_of(ticket.text("url")),
        channel=channel_of(ticket.text("via", "channel") or ticket.text("via_channel")),
        client=None,
        queue=ticket.text("group_id"),
        subject=ticket.text("raw_subject") or ticket.text("subject"),
        status=ticket.text("status"),
        assignee=ticket.text("assignee_id"),
        requester=ticket.text("requester_id"),
        cursor=ticket.text("updated_at"),
    )


def account_of(url: str | None) -> str:
    """The subdomain in the address of a ticket; `-` where there is none."""
    host = (url or "").partition("://")[2].partition("/")[0]
    return host.partition(".")[0] or "-"


def channel_of(via: str | None) -> str:
    """Our channel for Zendesk's."""
    return str(_CHANNELS.get(via or "", Channel.UNKNOWN))
