"""What lies beside the messages of an export: its accounts, and its conversations' attributes."""

from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from fiftytwo.terms.conversation import Channel, Role


@dataclass(frozen=True, slots=True)
class Account:
    """An account as a users table tells it."""

    role: str = str(Role.UNKNOWN)
    name: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class About:
    """What is told of a conversation as a whole; None where nothing is."""

    account: str = "-"
    channel: str = str(Channel.UNKNOWN)
    client: str | None = None
    queue: str | None = None
    subject: str | None = None
    status: str | None = None
    assignee: str | None = None
    requester: str | None = None
    """account of the customer"""
    cursor: str | None = None


@dataclass
class Beside:
    """Filled while companions are learnt; asked while messages are read. Lives in memory only."""

    accounts: dict[str, Account] = field(default_factory=dict)
    """native id (or address) -> account"""
    conversations: dict[str, About] = field(default_factory=dict)
    """native id -> attributes"""
    told: set[str] = field(default_factory=set)
    """native ids of conversations that have had an item: filled by the reading"""
    extra: dict[str, Any] = field(default_factory=dict)
    """what only one helpdesk has, under a name of its own"""
    notes: list[str] = field(default_factory=list)
    """lines to show the user: counts, never what a cell says"""

    def account(self, native_id: str | None) -> Account:
        """The account with this id; an unknown one where the tables do not have it."""
        return self.accounts.get(native_id or "", _NOBODY)

    def about(self, conversation: str) -> About:
        """The attributes of a conversation; empty ones where nothing tells."""
        return self.conversations.get(conversation, _NOTHING)

    def layered(self) -> "Beside":
        """The same, where what is noted of accounts and conversations can be forgotten again."""
        return replace(self, accounts=Layer(self.accounts), conversations=Layer(self.conversations))


_V = TypeVar("_V")


class Layer(dict[str, _V]):
    """A dictionary upon another one, which it leaves as it is; `clear` empties this layer only."""

    def __init__(self, below: dict[str, _V]) -> None:
        super().__init__()
        self.below = below

    def __missing__(self, key: str) -> _V:
        return self.below[key]

    def __contains__(self, key: object) -> bool:
        return super().__contains__(key) or key in self.below

    def get(self, key: str, default: Any = None) -> Any:
        """As of any dictionary."""
        if super().__contains__(key):
            return super().__getitem__(key)
        return self.below.get(key, default)


_NOBODY = Account()
_NOTHING = About()
