"""What opens a customer's own page, and what leads to a place."""

import hashlib
import secrets

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without what is mistaken for another on paper."""
LETTERS = 10


def new_token() -> str:
    """Short enough to be typed from a table tent."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LETTERS))


def new_secret() -> str:
    """22 characters."""
    return secrets.token_urlsafe(16)


def hash_of(secret: str) -> str:
    """What is kept of it."""
    return hashlib.sha256(secret.encode()).hexdigest()
