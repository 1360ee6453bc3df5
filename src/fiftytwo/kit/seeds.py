"""Chance with a name: every use of chance says for what, and can be repeated."""

import hashlib
import random


def chance_for(seed: int, *purpose: str) -> random.Random:
    """A random source for one named purpose; other purposes do not disturb it."""
    name = "\x1f".join((str(seed), *purpose))
    return random.Random(hashlib.sha256(name.encode()).digest())
