"""What is done to tokens; the only writer of them, but for the day of use (use.py)."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.tokens.errors import MoreThanYouMay, TooManyTokens
from fiftytwo.programme.foundation.tokens.models import Token
from fiftytwo.programme.foundation.tokens.queries import acts_of
from fiftytwo.programme.foundation.tokens.use import digest_of, new_secret

MOST = 20
"""Tokens of one user."""
LONGEST_DAYS = 366


@transaction.atomic
def make_token(
    user: User, *, name: str, acts: Collection[Act], may_write: bool, days: int
) -> tuple[Token, str]:
    """A token of the user's, and its secret, which is nowhere else.

    days: how long it works, 1 to 366.
    Raises MoreThanYouMay on no acts or others than theirs, TooManyTokens.
    """
    # Locked, so that two at once do not both find room.
    User.objects.select_for_update().get(pk=user.pk)
    if Token.objects.filter(user=user).count() >= MOST:
        raise TooManyTokens
    if not acts or not set(acts) <= set(acts_of(user)):
        raise MoreThanYouMay
    secret = new_secret()
    token = Token.objects.create(
        user=user,
        name=name,
        digest=digest_of(secret),
        acts=sorted(acts),
        may_write=may_write,
        made_at=timezone.now(),
        ends_on=datetime.now(UTC).date() + timedelta(days=min(days, LONGEST_DAYS)),
    )
    journal("token_made", by=user.pk, of=token.pk, facts={"acts": token.acts, "writes": may_write})
    return token, secret


@transaction.atomic
def revoke_token(token: Token, *, by: User) -> None:
    """It works no longer, from now on."""
    journal("token_revoked", by=by.pk, of=token.pk)
    token.delete()
