"""What lies beside articles: users with their roles, groups, and what a ticket tells."""

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document, cells
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

NOBODY = "1"
"""The account `-`: who owns what nobody owns, and who writes what Zammad writes."""
MERGED = "merged"
_MERGED_STATE = "5"
_ROLE_IDS = {"1": Role.AGENT, "2": Role.AGENT, "3": Role.CUSTOMER}
_ROLES = {"admin": Role.AGENT, "agent": Role.AGENT, "customer": Role.CUSTOMER}
_GROUPS = "groups"
_TYPES = {
    "1": "email",
    "2": "sms",
    "3": "chat",
    "4": "fax",
    "5": "phone",
    "6": "twitter status",
    "7": "twitter direct-message",
    "8": "facebook feed post",
    "9": "facebook feed comment",
    "10": "note",
    "11": "web",
}
"""Numbers of types as Zammad is installed with them; later ones differ between installations."""
_CHANNELS = {
    "email": Channel.EMAIL,
    "sms": Channel.SMS,
    "chat": Channel.CHAT,
    "phone": Channel.PHONE,
    "web": Channel.WEB,
    "twitter": Channel.SOCIAL,
    "facebook": Channel.SOCIAL,
    "telegram": Channel.CHAT,
    "whatsapp": Channel.CHAT,
}


def learn_user(user: Document, beside: Beside, asked: Asked) -> None:
    """An account and its role today; who has roles of both sides is an agent."""
    native = user.text("id")
    if native:
        role = Role.SYSTEM if native == NOBODY else _role_of(user)
        beside.accounts[native] = Account(str(role), name_of(user), user.text("email"))


def _role_of(user: Document) -> Role:
    names, numbers = (cells.unpacked(user.get(key)) for key in ("roles", "role_ids"))
    found = set()
    if isinstance(names, list):
        found |= {_ROLES.get((cells.text(one) or "").casefold()) for one in names}
    if isinstance(numbers, list):
        found |= {_ROLE_IDS.get(cells.text(one) or "") for one in numbers}
    for role in (Role.AGENT, Role.CUSTOMER):
        if role in found:
            return role
    return Role.UNKNOWN


def name_of(user: Document) -> str | None:
    """First and last name; None where there is neither."""
    parts = [part for part in (user.text("firstname"), user.text("lastname")) if part]
    return " ".join(parts).strip("- ") or None


def learn_group(group: Document, beside: Beside, asked: Asked) -> None:
    """The name of a group, which is a queue."""
    native, name = group.text("id"), group.text("name")
    if native and name:
        beside.extra.setdefault(_GROUPS, {})[native] = name


def queue_of(told: About, beside: Beside) -> str | None:
    """The name of a ticket's group; its number where no group has it."""
    return cells.text(beside.extra.get(_GROUPS, {}).get(told.queue, told.queue))


def learn_ticket(ticket: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a ticket as a whole."""
    native = ticket.text("id")
    if native:
        beside.conversations[native] = about(ticket)


def learn_webhook(webhook: Document, beside: Beside, asked: Asked) -> None:
    """The ticket of a webhook, and the users in it."""
    ticket = webhook.under("ticket")
    learn_ticket(ticket, beside, asked)
    for name in ("customer", "owner", "created_by"):
        learn_user(ticket.under(name), beside, asked)


def about(ticket: Document) -> About:
    """The attributes of a ticket; its group by name, or by number where that is all it tells."""
    group = ticket.text("group_id") or ticket.text("group", "id")
    owner = ticket.text("owner_id") or ticket.text("owner", "id")
    kind = _TYPES.get(ticket.text("create_article_type_id") or "")
    return About(
        channel=channel_of(ticket.text("create_article_type") or kind),
        queue=ticket.text("group") or ticket.text("group", "name") or group,
        subject=ticket.text("title"),
        status=_state_of(ticket),
        assignee=None if owner == NOBODY else owner,
        requester=ticket.text("customer_id") or ticket.text("customer", "id"),
        cursor=ticket.text("updated_at"),
    )


def _state_of(ticket: Document) -> str | None:
    state = ticket.text("state") or ticket.text("state", "name")
    number = ticket.text("state_id")
    return state or (MERGED if number == _MERGED_STATE else number)


def type_of(article: Document) -> str:
    """How an article was written (`email`, `note` …); empty where nothing says."""
    kind = article.text("type") or article.text("type", "name")
    return (kind or _TYPES.get(article.text("type_id") or "", "")).casefold()


def channel_of(kind: str | None) -> str:
    """Our channel for a type of article: `twitter status` is social."""
    return str(_CHANNELS.get((kind or "").partition(" ")[0].casefold(), Channel.UNKNOWN))
