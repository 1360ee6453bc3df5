"""What opens a customer's own page, and what leads to a place."""

import hashlib
import secrets
from base64 import urlsafe_b64encode

from django.utils.crypto import salted_hmac

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without what is mistaken for another on paper."""
LETTERS = 10


def new_token() -> str:
    """Short enough to be typed from a table tent."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LETTERS))


def new_secret() -> str:
    """22 characters; opens nothing."""
    return secrets.token_urlsafe(16)


def own_secret(*told: str) -> str:
    """22 characters that follow from what was sent, for nobody who has not our key.

    So whoever presses "Send" twice is led to one and the same page, and it is kept nowhere.
    """
    sent = "\x1f".join(told)
    return urlsafe_b64encode(salted_hmac("kudos", sent, algorithm="sha256").digest()[:16])[
        :22
    ].decode()


def hash_of(secret: str) -> str:
    """What is kept of it."""
    return hashlib.sha256(secret.encode()).hexdigest()
