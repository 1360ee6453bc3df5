"""Signatures as of Standard Webhooks: any of its libraries checks them."""

import base64
import hmac
from datetime import datetime
from uuid import UUID

from django.utils.crypto import salted_hmac

PREFIX = "whsec_"


def secret_of(subscription_id: UUID) -> str:
    """What the receiver keeps; it follows from the installation's key, so that no copy of the
    database holds it."""
    digest = salted_hmac("fiftytwo.webhooks", str(subscription_id), algorithm="sha256").digest()
    return PREFIX + base64.b64encode(digest).decode()


def signed_headers(secret: str, call_id: UUID | str, at: datetime, body: str) -> dict[str, str]:
    """webhook-id, webhook-timestamp and webhook-signature of that body at that time."""
    timestamp = str(int(at.timestamp()))
    key = base64.b64decode(secret.removeprefix(PREFIX))
    signed = hmac.digest(key, f"{call_id}.{timestamp}.{body}".encode(), "sha256")
    return {
        "webhook-id": str(call_id),
        "webhook-timestamp": timestamp,
        "webhook-signature": "v1," + base64.b64encode(signed).decode(),
    }
