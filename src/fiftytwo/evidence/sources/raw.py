"""What every source hands over: items as read, one schema for all, not yet masked or keyed.

Raw items live in memory only, between a reader and `intake`, which masks them, replaces customers'
identifiers by pseudonyms, orders them and lands them. They are never written to disk.
"""

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

import pyarrow as pa

RAW_ITEMS = pa.schema(
    [
        pa.field("account", pa.string(), nullable=False),  # `-` where the source has none
        pa.field("native_conversation_id", pa.string(), nullable=False),
        pa.field("native_item_id", pa.string()),
        pa.field("sequence", pa.int64(), nullable=False),  # native order within the conversation
        pa.field("author_role", pa.string(), nullable=False),  # terms.conversation.Role
        pa.field("role_basis", pa.string(), nullable=False),
        pa.field("author_native_id", pa.string()),
        pa.field("author_name", pa.string()),
        pa.field("author_email", pa.string()),  # to find the person; never stored in clear
        pa.field("visibility", pa.string(), nullable=False),  # terms.conversation.Visibility
        pa.field("kind", pa.string(), nullable=False),  # terms.conversation.Kind
        pa.field("at", pa.timestamp("us", "UTC")),
        pa.field("at_precision", pa.string(), nullable=False),  # terms.conversation.AtPrecision
        pa.field("channel", pa.string(), nullable=False),  # terms.conversation.Channel
        pa.field("text", pa.string(), nullable=False),
        pa.field("is_auto", pa.bool_(), nullable=False),
        pa.field("canned", pa.bool_(), nullable=False),  # a saved reply, as the source says
        pa.field("language", pa.string()),
        pa.field("signature", pa.string()),
        pa.field("signature_mark", pa.string()),  # terms.conversation.SignatureMark
        pa.field("client", pa.string()),
        pa.field("queue", pa.string()),
        pa.field("subject", pa.string()),
        pa.field("status", pa.string()),
        pa.field("assignee_id", pa.string()),
        pa.field("source_cursor", pa.string()),  # the conversation's version; sorts as text
    ]
)


class Delivers(StrEnum):
    """What one file of a source holds of a conversation."""

    WHOLE = "whole"
    """All of it: a newer file replaces the conversation."""
    MESSAGES = "messages"
    """Some messages of it: a newer file adds messages and replaces those with the same id."""


@dataclass(frozen=True)
class Reject:
    """A row that could not be read: where, and what was expected. Never what it said."""

    place: str
    reason: str
    fingerprint: bytes
    """The row's bytes, to be hashed under the key; not stored."""


def _nobody(_address: str) -> bool:
    return False


def _unkeyed(what: str) -> str:
    return hashlib.sha256(what.encode()).hexdigest()[:20]


@dataclass(frozen=True)
class Asked:
    """What the person who ingests asked for."""

    client: str | None = None
    mapping: dict[str, str] = field(default_factory=dict)
    """Our column -> the file's column."""
    now: datetime | None = None
    """The clock of the intake: times long after it are told. None: not checked."""
    zone: ZoneInfo | None = None
    """Where times without a zone were written; None: read as UTC, and said."""
    own_domains: frozenset[str] = frozenset()
    """Mail domains of the organisation, casefolded, as the user names them."""
    on_roster: Callable[[str], bool] = _nobody
    """Whether an e-mail address is one of the roster's."""

    hidden: Callable[[str], str] = _unkeyed
    """A name for what only a telephone number or an address names: intake makes it with the key.
    For ids of conversations, which are stored in clear."""

    def is_colleague(self, address: str | None) -> bool:
        """Whether an e-mail address is one of ours."""
        if not address:
            return False
        domain = address.rpartition("@")[2].strip("> ").casefold()
        return domain in self.own_domains or self.on_roster(address)


@dataclass
class Batch:
    """Some of a file: raw items in RAW_ITEMS, and what was rejected on the way."""

    items: pa.Table
    rejects: list[Reject] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """Lines to show the user, about columns and counts; never what a cell says."""
    answers: pa.Table | None = None
    """Survey answers that stood among the messages, in RAW_SURVEYS."""
    delivers: Delivers | None = None
    """What these items are of their conversations, where it differs within a file."""
    numbers: Counter[str] = field(default_factory=Counter)
    """What adds up over a file's batches, to be told at the end."""


@dataclass(frozen=True)
class Claim:
    """A reader's claim on a file: how sure (0..1), and why, to be shown to the user."""

    sure: float
    why: str
    mapping: dict[str, str] = field(default_factory=dict)
    """Our column -> the file's column, as guessed."""
