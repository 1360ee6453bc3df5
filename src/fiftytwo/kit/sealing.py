"""Sealed bytes: what must lie somewhere for a while, and be read by this installation alone.

AES-256-GCM of `cryptography`, a key of its own for each thing sealed: whoever copies the database
without the installation's key has nothing, and what is sealed for one row opens in no other.
"""

import hashlib
import hmac
import os

from fiftytwo.kit.errors import FiftytwoError

_NONCE_BYTES = 12


class NotOurs(FiftytwoError):
    """This was sealed under another key, for another place, or was changed since."""


def seal(secret: bytes, what: str, plain: bytes) -> bytes:
    """`plain`, sealed. secret: 32 bytes; what: names the one thing sealed, such as a row."""
    # Imported here: a process at rest needs none of it.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(_key(secret, what)).encrypt(nonce, plain, what.encode())


def unseal(secret: bytes, what: str, sealed: bytes) -> bytes:
    """What was sealed. Raises NotOurs."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    try:
        return AESGCM(_key(secret, what)).decrypt(nonce, rest, what.encode())
    except (InvalidTag, ValueError):
        raise NotOurs from None


def _key(secret: bytes, what: str) -> bytes:
    return hmac.digest(secret, b"sealing:" + what.encode(), hashlib.sha256)
