"""What lies beside conversations: agents and contacts, and what is told of a whole ticket."""

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

_CHANNELS = {
    "1": Channel.EMAIL,
    "2": Channel.WEB,
    "3": Channel.PHONE,
    "5": Channel.SOCIAL,
    "6": Channel.SOCIAL,
    "7": Channel.CHAT,
    "9": Channel.WEB,
    "10": Channel.EMAIL,
    "13": Channel.CHAT,
}
"""Source of a ticket -> our channel; 9 is the feedback widget, 13 WhatsApp."""
_STATUS = {"2": "open", "3": "pending", "4": "resolved", "5": "closed"}


def learn_agent(agent: Document, beside: Beside, asked: Asked) -> None:
    """An agent's account."""
    person = agent.under("contact")
    _learn(agent.text("id"), Role.AGENT, person, beside)


def learn_contact(contact: Document, beside: Beside, asked: Asked) -> None:
    """A customer's account; API v1 lists agents among them, with a flag."""
    role = Role.AGENT if contact.flag("helpdesk_agent") else Role.CUSTOMER
    _learn(contact.text("id"), role, contact, beside)


def _learn(native: str | None, role: Role, person: Document, beside: Beside) -> None:
    if native:
        account = Account(str(role), person.text("name"), person.text("email"))
        beside.accounts[_key(role, native)] = account


def account_of(native: str | None, role: str, beside: Beside) -> Account:
    """The account of somebody who writes in this role: agents and contacts have ids of their own.

    One id can be an agent's and a contact's, so the side decides first.
    """
    return beside.account(_key(role, native)) if native else beside.account(None)


def role_of(native: str | None, beside: Beside) -> str:
    """The role that the tables give an id; unknown where both have it, or none."""
    if native is None:
        return str(Role.UNKNOWN)
    found = [r for r in (Role.AGENT, Role.CUSTOMER) if _key(r, native) in beside.accounts]
    return str(found[0] if len(found) == 1 else Role.UNKNOWN)


def _key(role: str, native: str) -> str:
    return f"{role} {native}"


def learn_ticket(ticket: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a conversation as a whole."""
    native = number_of(ticket)
    if native:
        beside.conversations[native] = about(ticket)


def number_of(ticket: Document) -> str | None:
    """The ticket's number: `id`, in API v1 `display_id`."""
    return ticket.text("display_id") or ticket.text("id")


def about(ticket: Document) -> About:
    """The attributes of a ticket."""
    status = ticket.text("status")
    return About(
        account=ticket.on_trail(r"//([\w-]+)\.freshdesk\.com") or "-",
        channel=str(_CHANNELS.get(ticket.text("source") or "", Channel.UNKNOWN)),
        queue=ticket.text("group_id"),
        subject=ticket.text("subject"),
        status=ticket.text("status_name") or _STATUS.get(status or "", status),
        assignee=ticket.text("responder_id"),
        requester=ticket.text("requester_id"),
        cursor=ticket.text("updated_at"),
    )
