"""What pages and the API ask of tokens: everybody sees their own."""

from uuid import UUID

from django.db.models import QuerySet

from fiftytwo.programme.foundation.access.may import may
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.tokens.models import Token


def tokens_of(user: User) -> QuerySet[Token]:
    """The user's own, newest first; those that ended are among them until they are revoked."""
    return Token.objects.filter(user=user).order_by("-id")


def get_token(user: User, token_id: UUID) -> Token:
    """Raises NotFound where it is not theirs."""
    token = tokens_of(user).filter(pk=token_id).first()
    if token is None:
        raise NotFound
    return token


def acts_of(user: User) -> list[Act]:
    """What a token of the user's could be given."""
    return [act for act in Act if may(user, act)]
