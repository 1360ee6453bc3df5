"""Whether a call comes from who it says: one check for the schemes of all kinds."""

import base64
import binascii
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiftytwo.programme.foundation.inbox.models import Kind
from fiftytwo.programme.foundation.webhooks.signature import PREFIX

TOLERANCE = timedelta(minutes=5)
"""How far the time of a call may be from ours, either way; what comes later is somebody's copy."""


@dataclass(frozen=True)
class Scheme:
    """How one kind of helpdesk signs."""

    header: str
    algorithm: str
    write: Callable[[bytes], str]
    """A digest as it stands in the header."""
    prefix: str = ""
    """Before the digest."""
    told_at: str = ""
    """Header of the time, which is signed before the body; empty: the body alone is."""
    told_id: str = ""
    """Header of an id that is signed before the time."""
    between: bytes = b""
    """Between what is signed."""
    has_base64_secret: bool = False


def _base64(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


SCHEMES: Mapping[str, Scheme] = {
    Kind.ZENDESK: Scheme(
        "X-Zendesk-Webhook-Signature",
        "sha256",
        _base64,
        told_at="X-Zendesk-Webhook-Signature-Timestamp",
    ),
    Kind.CHATWOOT: Scheme(
        "X-Chatwoot-Signature",
        "sha256",
        bytes.hex,
        prefix="sha256=",
        told_at="X-Chatwoot-Timestamp",
        between=b".",
    ),
    Kind.INTERCOM: Scheme("X-Hub-Signature", "sha1", bytes.hex, prefix="sha1="),
    # As ours, of calls that go out: any library of Standard Webhooks signs it.
    Kind.OWN: Scheme(
        "webhook-signature",
        "sha256",
        _base64,
        prefix="v1,",
        told_at="webhook-timestamp",
        told_id="webhook-id",
        between=b".",
        has_base64_secret=True,
    ),
}


def is_genuine(
    kind: str, secret: str, headers: Mapping[str, str], body: bytes, now: datetime
) -> bool:
    """headers: asked without regard to case. Takes as long for a wrong signature as for a right."""
    scheme = SCHEMES[kind]
    told_at = headers.get(scheme.told_at, "") if scheme.told_at else ""
    if scheme.told_at and not _is_near(told_at, now):
        return False
    first = [headers.get(name, "") for name in (scheme.told_id, scheme.told_at) if name]
    signed = scheme.between.join([*(text.encode() for text in first), body])
    expected = scheme.prefix + scheme.write(
        hmac.digest(_key(scheme, secret), signed, scheme.algorithm)
    )
    # Standard Webhooks may carry several, while a secret is changed.
    shown = headers.get(scheme.header, "").split()
    return any([hmac.compare_digest(each.encode(), expected.encode()) for each in shown])


def fits(kind: str, secret: str) -> bool:
    """Whether a secret can be one of this kind's."""
    try:
        return len(_key(SCHEMES[kind], secret)) >= 8
    except ValueError:
        return False


def _key(scheme: Scheme, secret: str) -> bytes:
    if not scheme.has_base64_secret:
        return secret.encode()
    try:
        return base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except binascii.Error:
        raise ValueError("a secret of this kind is base64") from None


def _is_near(told_at: str, now: datetime) -> bool:
    """A time as Zendesk writes it, or seconds since 1970."""
    try:
        seconds = (
            float(told_at) if told_at.isdigit() else datetime.fromisoformat(told_at).timestamp()
        )
    except (ValueError, OverflowError):
        return False
    return abs(seconds - now.timestamp()) <= TOLERANCE.total_seconds()
