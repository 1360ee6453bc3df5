"""Whose token is this? Asked with every request that carries one."""

import secrets
from datetime import UTC, datetime
from hashlib import sha256

from fiftytwo.programme.foundation.tokens.models import Token

PREFIX = "ft_"


def new_secret() -> str:
    """256 random bits behind a prefix that scanners of repositories can find."""
    return PREFIX + secrets.token_urlsafe(32)


def digest_of(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()


def find_token(secret: str) -> Token | None:
    """The token, noted as used today; None: it is none, has ended, or its user is gone."""
    today = datetime.now(UTC).date()
    if not secret.startswith(PREFIX):
        return None
    token = (
        Token.objects.select_related("user")
        .filter(digest=digest_of(secret), ends_on__gte=today, user__is_active=True)
        .first()
    )
    if token and token.used_on != today:
        # No action of anybody's, and no entry: the journal is not a log of use.
        Token.objects.filter(pk=token.pk).update(used_on=today)
    return token
