"""What lies beside chats: agents, whose chat it was, and the tickets that chats became."""

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document
from fiftytwo.evidence.sources.files.rows import counted
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

_TICKETS = "chats_with_tickets"


def learn_agent(agent: Document, beside: Beside, asked: Asked) -> None:
    """An agent's account; its id is that of the user in Zendesk Support."""
    native = agent.text("id")
    if native:
        beside.accounts[native] = Account(
            str(Role.AGENT), agent.text("display_name"), agent.text("email")
        )


def learn_ticket(chat: Document, beside: Beside, asked: Asked) -> None:
    """That a chat became a ticket of Zendesk Support."""
    if not chat.flag("deleted"):
        _note(beside, chat.text("id"), chat.text("zendesk_ticket_id"))


def learn_chat(chat: Document, beside: Beside, asked: Asked) -> None:
    """Whose chat it was, of the table beside chat events."""
    native = chat.text("chat_id")
    if native is None:
        return
    beside.conversations[native] = About(
        channel=str(Channel.CHAT), requester=chat.text("user_id") or chat.text("visitor_id")
    )
    _note(beside, native, chat.text("ticket_id"))


def _note(beside: Beside, chat: str | None, ticket: str | None) -> None:
    # Zendesk Support exports the same words once more, as a comment of the ticket.
    if chat is None or ticket is None:
        return
    chats = beside.extra.setdefault(_TICKETS, set())
    chats.add(chat)
    told = counted(len(chats), "chat")
    beside.notes = [f"Zendesk Support has {told} as tickets, too: take in one of the two exports"]
