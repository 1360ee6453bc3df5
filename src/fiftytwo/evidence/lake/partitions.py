"""Where a conversation belongs: the month of its first item, and a bucket of its id."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime

UNDATED = "undated"
"""The month of a conversation without any time."""

DEFAULT_BUCKETS = 4
"""Written into a lake when it is made, and never changed after: ids would move."""


@dataclass(frozen=True, order=True)
class Partition:
    """One month and bucket, and the highest intake that touched its conversations."""

    month: str
    bucket: int
    intake_seq: int
    conversations: int = field(default=0, compare=False)
    """How many there are, to judge how much work a partition is."""


def bucket_of(conversation_id: str, buckets: int) -> int:
    """0 … buckets-1; the same id always gets the same bucket, on every machine."""
    digest = hashlib.sha256(conversation_id.encode()).digest()
    return int.from_bytes(digest[:8], "big") % buckets


def month_of(at: datetime | None) -> str:
    """`YYYY-MM` in UTC, or `undated`. Raises ValueError for a time without a zone."""
    if at is None:
        return UNDATED
    if at.tzinfo is None:
        raise ValueError("a month needs a time with a zone")
    utc = at.astimezone(UTC)
    return f"{utc.year:04d}-{utc.month:02d}"
