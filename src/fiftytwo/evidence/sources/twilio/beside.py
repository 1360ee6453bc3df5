"""What lies beside messages: participants, workers of TaskRouter, conversations as a whole."""

from collections import defaultdict
from dataclasses import dataclass, field

from fiftytwo.evidence.sources.documents import About, Account, Beside, Document
from fiftytwo.evidence.sources.raw import Asked
from fiftytwo.terms.conversation import Channel, Role

_CHANNELS = {"sms": Channel.SMS, "mms": Channel.SMS, "rcs": Channel.SMS, "email": Channel.EMAIL}
_MEMBERS = {
    "guest": Role.CUSTOMER,
    "customer": Role.CUSTOMER,
    "agent": Role.AGENT,
    "supervisor": Role.AGENT,
}
"""What Flex writes into a participant's attributes."""


@dataclass(frozen=True, slots=True)
class Participant:
    """Who takes part in a conversation."""

    role: str
    names: frozenset[str]
    """what may stand as author: the identity, the address"""
    by_identity: bool = False
    """Nothing but an identity: an agent where the customer takes part by an address."""


@dataclass
class _Room:
    """The participants of one conversation."""

    by_sid: dict[str, list[Participant]] = field(default_factory=lambda: defaultdict(list))
    channel: str = str(Channel.CHAT)


def learn_participant(participant: Document, beside: Beside, asked: Asked) -> None:
    """A participant of a conversation, or a member of a chat."""
    conversation = participant.text("conversation_sid") or participant.text("channel_sid")
    sid = participant.text("participant_sid") or participant.text("sid")
    if conversation is None or sid is None:
        return
    room = _room(beside, conversation)
    binding = participant.under("messaging_binding")
    if not binding.value:
        binding = participant.under("participant_messaging_binding")
    identity = participant.text("identity") or participant.text("participant_identity")
    address = binding.text("address")
    if address and (kind := binding.text("type")):
        room.channel = str(_CHANNELS.get(kind.casefold(), Channel.CHAT))
    member = participant.under("attributes").text("member_type") or ""
    role = _MEMBERS.get(member.casefold(), Role.UNKNOWN)
    if role == Role.UNKNOWN and address and identity is None:
        role = Role.CUSTOMER
    elif role == Role.UNKNOWN and identity and binding.text("projected_address"):
        role = Role.AGENT
    names = frozenset(name for name in (identity, address) if name)
    alone = role == Role.UNKNOWN and identity is not None and address is None
    room.by_sid[sid].append(Participant(str(role), names, alone))


def learn_worker(worker: Document, beside: Beside, asked: Asked) -> None:
    """An agent of Flex, under the names that may stand as author."""
    told = worker.under("attributes")
    name = told.text("full_name") or worker.text("friendly_name")
    account = Account(str(Role.AGENT), name, told.text("email"))
    contact = (told.text("contact_uri") or "").partition("client:")[2]
    for names in (worker.text("friendly_name"), contact, told.text("identity")):
        if names:
            beside.accounts[names] = account


def learn_conversation(conversation: Document, beside: Beside, asked: Asked) -> None:
    """What is told of a conversation as a whole."""
    if native := conversation.text("sid"):
        beside.conversations[native] = About(
            subject=conversation.text("friendly_name"), status=conversation.text("state")
        )


def channel_of(beside: Beside, conversation: str) -> str:
    """The channel by which the customer takes part; chat where no address is told."""
    return _room(beside, conversation).channel


def role_of(beside: Beside, conversation: str, sid: str | None, author: str | None) -> str:
    """The role of an author by the participants of the conversation; unknown where they differ.

    An identity alone is an agent's only where the customer takes part by an address: visitors of a
    web chat have identities as well.
    """
    room = _room(beside, conversation)
    everyone = [one for several in room.by_sid.values() for one in several]
    has_customer = any(one.role == Role.CUSTOMER for one in everyone)
    named = [one for one in everyone if author in one.names]
    of_sid = room.by_sid.get(sid or "", [])
    found = {
        str(Role.AGENT) if one.by_identity and has_customer else one.role for one in named or of_sid
    }
    return found.pop() if len(found) == 1 else str(Role.UNKNOWN)


def _room(beside: Beside, conversation: str) -> _Room:
    rooms = beside.extra.setdefault("rooms", {})
    found = rooms.setdefault(conversation, _Room())
    assert isinstance(found, _Room)
    return found
