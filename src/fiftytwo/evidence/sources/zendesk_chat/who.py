"""Who wrote a line of a chat."""

from typing import NamedTuple

from fiftytwo.evidence.sources.documents import Beside, Document, cells
from fiftytwo.terms.conversation import Role


class Writer(NamedTuple):
    """The writer of a line, and how the role was found."""

    role: str
    basis: str
    native: str | None
    name: str | None
    email: str | None = None


_ROLES = {
    "visitor": Role.CUSTOMER,
    "enduser": Role.CUSTOMER,
    "agent": Role.AGENT,
    "trigger": Role.BOT,
    "bot": Role.BOT,
    "system": Role.SYSTEM,
}


def who(line: Document, chat: Document, beside: Beside) -> Writer:
    """By the vendor's word for the sender, its nick or agent id; else by the chat's names."""
    name = line.text("display_name") or line.text("name")
    role, basis = _told(line), "vendor_role"
    if role is None:
        role, basis = _by_name(line.text("name"), chat), "name_match"
    if role == Role.CUSTOMER:
        visitor = chat.under("visitor")
        native = visitor.text("id") or _of_nick(line)
        return Writer(str(role), basis, native, name, visitor.text("email"))
    if role == Role.AGENT:
        native = line.text("agent_id") or _of_nick(line) or _only_agent(chat)
        account = beside.account(native)
        return Writer(str(role), basis, native, name or account.name, account.email)
    if role is None:
        return Writer(str(Role.UNKNOWN), "none", _of_nick(line), name)
    return Writer(str(role), basis, None, name)


def _told(line: Document) -> Role | None:
    nick = line.text("nick") or ""
    side, _, of_side = nick.partition(":")
    # Triggers write under an agent's nick that is no agent's: `agent:trigger`.
    for word in (of_side, line.text("sender_type"), side):
        plain = (word or "").casefold().replace("-", "").replace("_", "")
        if plain in _ROLES:
            return _ROLES[plain]
    return Role.AGENT if line.text("agent_id") else None


def _by_name(name: str | None, chat: Document) -> Role | None:
    if name is None:
        return None
    names = cells.unpacked(chat.get("agent_names"))
    is_agent = isinstance(names, list) and name in names
    is_visitor = name == chat.text("visitor", "name")
    if is_agent == is_visitor:
        return None
    return Role.AGENT if is_agent else Role.CUSTOMER


def _of_nick(line: Document) -> str | None:
    return (line.text("nick") or "").partition(":")[2] or None


def _only_agent(chat: Document) -> str | None:
    agents = cells.unpacked(chat.get("agent_ids"))
    return cells.text(agents[0]) if isinstance(agents, list) and len(agents) == 1 else None
