"""Keyed hashes by which somebody who was forgotten is known again, and by nothing else."""

from functools import cache

from fiftytwo.kit.keys import Key, open_key
from fiftytwo.kit.settings import read_settings

PREFIX = "g_"


def mark_of(person_id: str) -> str:
    """Of a person_id of the roster."""
    return _key().pseudonym(PREFIX, person_id)


@cache
def _key() -> Key:
    return open_key(read_settings().home / "key")
