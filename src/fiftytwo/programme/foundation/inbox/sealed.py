"""Secrets, tokens and bodies as they lie in the database: sealed under the installation's key."""

from django.conf import settings

from fiftytwo.kit.sealing import seal, unseal
from fiftytwo.programme.foundation.inbox.models import Arrival, Source


def seal_secret(source: Source, secret: str) -> bytes:
    return seal(settings.SEALING_KEY, f"secret:{source.pk}", secret.encode())


def secret_of(source: Source) -> str:
    """Raises NotOurs."""
    return unseal(settings.SEALING_KEY, f"secret:{source.pk}", bytes(source.secret)).decode()


def seal_token(source: Source, token: str) -> bytes:
    return seal(settings.SEALING_KEY, f"token:{source.pk}", token.encode())


def token_of(source: Source) -> str:
    """Raises NotOurs."""
    return unseal(
        settings.SEALING_KEY, f"token:{source.pk}", bytes(source.api_token or b"")
    ).decode()


def seal_body(arrival: Arrival, body: bytes) -> bytes:
    return seal(settings.SEALING_KEY, f"body:{arrival.pk}", body)


def body_of(arrival: Arrival) -> bytes:
    """Raises NotOurs."""
    return unseal(settings.SEALING_KEY, f"body:{arrival.pk}", bytes(arrival.sealed))
