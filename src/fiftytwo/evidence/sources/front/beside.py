"""What lies beside messages: teammates, and what is told of a whole conversation."""

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

DISCUSSIONS = "front discussions"
_CHANNELS = {
    "email": Channel.EMAIL,
    "sms": Channel.SMS,
    "call": Channel.PHONE,
    "phone-call": Channel.PHONE,
    "tweet": Channel.SOCIAL,
    "tweet_dm": Channel.SOCIAL,
    "facebook": Channel.SOCIAL,
    "instagram": Channel.SOCIAL,
    "googleplay": Channel.SOCIAL,
    "whatsapp": Channel.CHAT,
    "intercom": Channel.CHAT,
    "smooch": Channel.CHAT,
    "front_chat": Channel.CHAT,
    "chat": Channel.CHAT,
    "form": Channel.WEB,
}
_MACHINES = frozenset({"rule", "macro", "api", "integration", "csat"})
"""Types of teammate behind which nobody sits."""


def learn_conversation(conversation: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a conversation as a whole, and whether only colleagues are in it."""
    native = conversation.text("id")
    if native is None:
        return
    beside.conversations[native] = about(conversation)
    if conversation.text("type") == "discussion":
        beside.extra.setdefault(DISCUSSIONS, set()).add(native)


def learn_event(event: Document, beside: Beside, asked: Asked) -> None:
    """The conversation that an event is about."""
    learn_conversation(event.under("conversation"), beside, asked)


def learn_teammate(teammate: Document, beside: Beside, asked: Asked) -> None:
    """A teammate; rules and tokens stand among them."""
    if native := teammate.text("id"):
        account = Account(role_of(teammate), name_of(teammate), teammate.text("email"))
        beside.accounts[native] = account


def about(conversation: Document) -> About:
    """The attributes of a conversation."""
    return About(
        account=account_of(conversation),
        subject=conversation.text("subject"),
        status=conversation.text("status"),
        assignee=conversation.text("assignee", "id"),
        cursor=conversation.text("updated_at"),
    )


def account_of(document: Document) -> str:
    """The subdomain in a document's own address; `-` where it is the API's."""
    host = (document.text("_links", "self") or "").partition("://")[2].partition("/")[0]
    name, _, rest = host.partition(".")
    return name if rest == "api.frontapp.com" else "-"


def role_of(teammate: Document) -> str:
    """Our role for a teammate by type; those of older exports, without one, are people."""
    kind = (teammate.text("type") or "user").casefold()
    if kind in _MACHINES:
        return str(Role.SYSTEM)
    return str(Role.CUSTOMER if kind == "visitor" else Role.AGENT)


def name_of(teammate: Document) -> str | None:
    """First and last name."""
    names = (teammate.text("first_name"), teammate.text("last_name"))
    return " ".join(name for name in names if name) or None


def channel_of(kind: str | None) -> str:
    """Our channel for a message's type."""
    return str(_CHANNELS.get(kind or "", Channel.UNKNOWN))
