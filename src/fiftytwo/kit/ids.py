"""Ids of what we make: UUIDv7 for rows, a hash where the same thing must get the same id."""

import hashlib
import random
import uuid
from datetime import datetime


def uuid7(at: datetime, chance: random.Random) -> str:
    """A UUIDv7 for the instant `at`; the rest comes from `chance`, so a seed repeats it.

    Source: RFC 9562, section 5.7.
    """
    milliseconds = int(at.timestamp() * 1000)
    bits = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | chance.getrandbits(12) << 64
    return str(uuid.UUID(int=bits | 0b10 << 62 | chance.getrandbits(62)))


def stable_id(*parts: str) -> str:
    """32 hex digits that depend on `parts` alone; the same parts give the same id for ever."""
    # The unit separator keeps ("ab", "c") apart from ("a", "bc").
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]
