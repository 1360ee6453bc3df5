"""What lies beside messages: users with their roles, and what is told of a whole ticket."""

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

_CHANNELS = {
    "email": Channel.EMAIL,
    "chat": Channel.CHAT,
    "whatsapp": Channel.CHAT,
    "phone": Channel.PHONE,
    "aircall": Channel.PHONE,
    "sms": Channel.SMS,
    "contact_form": Channel.WEB,
    "help-center": Channel.WEB,
}
_SOCIAL = ("facebook", "instagram", "twitter", "tiktok", "yotpo")
"""What the names of Gorgias' channels of social networks and reviews begin with."""
_MACHINES = frozenset({"bot", "internal-agent", "ai-agent"})


def learn_user(user: Document, beside: Beside, asked: Asked) -> None:
    """An account of the team; Gorgias' own bots have one, too."""
    native = user.text("id")
    if native:
        role = Role.BOT if user.text("role", "name") in _MACHINES else Role.AGENT
        beside.accounts[native] = Account(str(role), user.text("name"), user.text("email"))


def learn_ticket(ticket: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a conversation as a whole."""
    native = ticket.text("id")
    if native:
        beside.conversations[native] = about(ticket)


def about(ticket: Document) -> About:
    """The attributes of a ticket."""
    return About(
        account=ticket.on_trail(r"//([\w-]+)\.gorgias\.com") or "-",
        channel=channel_of(ticket.text("channel")),
        queue=ticket.text("assignee_team", "name") or ticket.text("assignee_team_id"),
        subject=ticket.text("subject"),
        status=ticket.text("status"),
        assignee=ticket.text("assignee_user", "id") or ticket.text("assignee_user_id"),
        requester=ticket.text("customer", "id"),
        cursor=ticket.text("updated_datetime"),
    )


def channel_of(name: str | None) -> str:
    """Our channel for Gorgias'."""
    if (name or "").startswith(_SOCIAL):
        return str(Channel.SOCIAL)
    return str(_CHANNELS.get(name or "", Channel.UNKNOWN))
