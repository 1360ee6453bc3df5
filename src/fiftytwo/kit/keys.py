"""The installation's key: identifiers from outside are kept only as HMAC under it."""

import base64
import hashlib
import hmac
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from fiftytwo.kit.errors import HomeUnusable


@dataclass(frozen=True)
class Key:
    """A secret of 32 bytes and the name by which rows remember which key made them."""

    secret: bytes

    @property
    def name(self) -> str:
        """Eight hex digits that name the key and tell nothing about it."""
        return hashlib.sha256(b"key name" + self.secret).hexdigest()[:8]

    def secret_for(self, use: str) -> bytes:
        """32 bytes for another use than pseudonyms; neither tells anything about the other."""
        return hmac.digest(self.secret, b"use:" + use.encode(), hashlib.sha256)

    def pseudonym(self, prefix: str, identifier: str) -> str:
        """`prefix` and 20 characters: the same identifier always gets the same pseudonym."""
        digest = hmac.new(self.secret, identifier.strip().casefold().encode(), hashlib.sha256)
        text = base64.b32encode(digest.digest()[:13]).decode().lower().rstrip("=")
        return prefix + text[:20]


def open_key(path: Path) -> Key:
    """The key in `path`; made on first use, readable by its owner only (mode 0600).

    Raises HomeUnusable if the file is damaged.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return _make_key(path)
    secret = content.strip()
    if len(secret) != 64:
        raise HomeUnusable(
            f"{path} is not a key of ours (64 hex digits expected): restore it from your backup; "
            "without it customers cannot be recognised again"
        )
    return Key(bytes.fromhex(secret.decode()))


def _make_key(path: Path) -> Key:
    secret = secrets.token_bytes(32)
    # Written beside and linked: two processes starting at once agree on the first one's key,
    # and a kill in between leaves either no key or a whole one.
    draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        os.write(handle, secret.hex().encode() + b"\n")
        os.fsync(handle)
    finally:
        os.close(handle)
    try:
        os.link(draft, path)
    except FileExistsError:
        return open_key(path)
    finally:
        draft.unlink()
    return Key(secret)
