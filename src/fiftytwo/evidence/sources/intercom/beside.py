"""What lies beside parts: admins, contacts, teams, and what is told of a whole conversation."""

from html import unescape

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

TEAMS = "intercom teams"
_CHANNELS = {
    "conversation": Channel.CHAT,
    "chat": Channel.CHAT,
    "whatsapp": Channel.CHAT,
    "email": Channel.EMAIL,
    "facebook": Channel.SOCIAL,
    "instagram": Channel.SOCIAL,
    "twitter": Channel.SOCIAL,
    "sms": Channel.SMS,
    "phone_call": Channel.PHONE,
    "phone_switch": Channel.PHONE,
}
_NOBODY = (None, "0")
"""How Intercom writes that nobody is assigned."""


def learn_conversation(conversation: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a conversation as a whole."""
    if native := conversation.text("id"):
        beside.conversations[native] = about(conversation)


def learn_ticket(ticket: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a ticket as a whole."""
    if native := ticket.text("id"):
        beside.conversations[native] = about_ticket(ticket)


def learn_row(row: Document, beside: Beside, asked: Asked) -> None:
    """What a row of a table tells of a conversation; older versions of the row do not count."""
    native = row.text("id")
    if native and is_newest(row):
        is_team = row.text("assignee_type") == "team"
        assignee = _somebody(row.text("assignee_id"))
        beside.conversations[native] = About(
            channel=channel_of(row.text("source_type")),
            queue=assignee if is_team else None,
            subject=row.text("source_subject"),
            status=row.text("state"),
            assignee=None if is_team else assignee,
            cursor=row.text("updated_at"),
        )


def learn_admin(admin: Document, beside: Beside, asked: Asked) -> None:
    """A teammate; Intercom's own bot stands among them."""
    native = admin.text("id")
    if native:
        email = admin.text("email")
        role = Role.BOT if is_operator(email) else Role.AGENT
        beside.accounts[native] = Account(str(role), name_of(admin), email)


def learn_contact(contact: Document, beside: Beside, asked: Asked) -> None:
    """A customer: a user or a lead."""
    native = contact.text("id")
    if native and is_newest(contact):
        email = contact.text("email")
        beside.accounts[native] = Account(str(Role.CUSTOMER), name_of(contact), email)


def learn_team(team: Document, beside: Beside, asked: Asked) -> None:
    """A team's name by its id."""
    native, name = team.text("id"), name_of(team)
    if native and name:
        beside.extra.setdefault(TEAMS, {})[native] = name


def about(conversation: Document) -> About:
    """The attributes of a conversation."""
    return About(
        channel=channel_of(conversation.text("source", "type")),
        queue=_somebody(conversation.text("team_assignee_id")),
        subject=conversation.text("title") or conversation.text("source", "subject"),
        status=conversation.text("state"),
        assignee=_somebody(conversation.text("admin_assignee_id")),
        cursor=conversation.text("updated_at"),
    )


def about_ticket(ticket: Document) -> About:
    """The attributes of a ticket."""
    return About(
        queue=_somebody(ticket.text("team_assignee_id")),
        subject=ticket.text("ticket_attributes", "_default_title_"),
        status=ticket.text("ticket_state", "category") or ticket.text("ticket_state"),
        assignee=_somebody(ticket.text("admin_assignee_id")),
        cursor=ticket.text("updated_at"),
    )


def team_of(told: About, beside: Beside) -> str | None:
    """The name of the team assigned; its id where no table names it."""
    name: str | None = beside.extra.get(TEAMS, {}).get(told.queue, told.queue)
    return name


def is_newest(row: Document) -> bool:
    """Whether a row is not an older version of another: Fivetran keeps all of them."""
    return row.flag("_fivetran_active") is not False


def is_operator(email: str | None) -> bool:
    """Whether an address is of Fin or Operator, Intercom's bots, whatever they are called here."""
    return bool(
        email and email.startswith("operator+") and email.casefold().endswith("@intercom.io")
    )


def name_of(person: Document) -> str | None:
    """A name; Intercom writes `&` in names as HTML."""
    return unescape(person.text("name") or "") or None


def channel_of(source_type: str | None) -> str:
    """Our channel for Intercom's."""
    return str(_CHANNELS.get(source_type or "", Channel.UNKNOWN))


def _somebody(native: str | None) -> str | None:
    return None if native in _NOBODY else native
