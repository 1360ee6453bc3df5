"""What lies beside threads: people, and what is told of a whole conversation."""

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

_ROLES = {
    "customer": Role.CUSTOMER,
    "user": Role.AGENT,
    "agent": Role.AGENT,
    "team": Role.AGENT,
    "system_user": Role.BOT,
    "bot": Role.BOT,
    "ai": Role.BOT,
    "system": Role.SYSTEM,
    "workflow": Role.SYSTEM,
}
_CHANNELS = {
    "email": Channel.EMAIL,
    "emailfwd": Channel.EMAIL,
    "chat": Channel.CHAT,
    "beacon": Channel.CHAT,
    "beacon-v2": Channel.CHAT,
    "phone": Channel.PHONE,
    "web": Channel.WEB,
    "facebook": Channel.SOCIAL,
    "messenger": Channel.SOCIAL,
    "instagram": Channel.SOCIAL,
    "twitter": Channel.SOCIAL,
}


def learn_conversation(conversation: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a conversation as a whole."""
    if native := conversation.text("id"):
        beside.conversations[native] = about(conversation)


def learn_person(person: Document, beside: Beside, asked: Asked) -> None:
    """A user, team or customer; their ids count apart, so the kind is part of the key."""
    native, kind = person.text("id"), person.text("type")
    if native and kind:
        account = Account(role_of(kind), name_of(person), person.text("email"))
        beside.accounts[key_of(kind, native)] = account


def about(conversation: Document) -> About:
    """The attributes of a conversation, as either version of the API names them."""
    v2 = conversation.under("assignee")
    owner = v2 if v2.value else conversation.under("owner")
    mailbox = conversation.text("mailbox", "name") or conversation.text("mailboxId")
    return About(
        channel=channel_of(conversation.text("type")),
        queue=mailbox or conversation.text("mailbox", "id"),
        subject=conversation.text("subject"),
        status=conversation.text("status"),
        assignee=owner.text("id") if owner.text("type") != "team" else None,
        cursor=conversation.text("userUpdatedAt") or conversation.text("modifiedAt"),
    )


def role_of(kind: str | None) -> str:
    """Our role for what Help Scout says a person is."""
    return str(_ROLES.get(kind or "", Role.UNKNOWN))


def channel_of(kind: str | None) -> str:
    """Our channel for a conversation's or a thread's type."""
    return str(_CHANNELS.get(kind or "", Channel.UNKNOWN))


def key_of(kind: str | None, native: str | None) -> str:
    """Where an account lies in the tables that were learnt."""
    return f"{kind}:{native}"


def name_of(person: Document) -> str | None:
    """First and last name, as either version of the API writes them."""
    first = person.text("first") or person.text("firstName")
    last = person.text("last") or person.text("lastName")
    return " ".join(part for part in (first, last) if part) or None
