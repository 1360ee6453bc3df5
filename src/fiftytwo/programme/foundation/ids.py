"""Ids of rows that we make."""

import secrets
import uuid
from datetime import UTC, datetime

from fiftytwo.kit.ids import uuid7

_CHANCE = secrets.SystemRandom()


def new_id() -> uuid.UUID:
    """A UUIDv7: rows that are made later sort later, and nobody can guess the next one."""
    return uuid.UUID(uuid7(datetime.now(UTC), _CHANCE))
