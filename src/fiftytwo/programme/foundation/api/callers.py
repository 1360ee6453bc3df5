"""Who asks: the user of a token (Authorization: Bearer ft_…), or of the browser's session."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from ninja.security import HttpBearer, SessionAuth

from fiftytwo.programme.foundation.access.narrow import narrow
from fiftytwo.programme.foundation.api.errors import SignInWithBrowser, TokenOnlyReads
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.tokens.models import Token
from fiftytwo.programme.foundation.tokens.use import find_token

READS = ("GET", "HEAD", "OPTIONS")


@dataclass(frozen=True)
class Caller:
    """A user, and the token by which they ask; None: they are signed in."""

    user: User
    token: Token | None

    @property
    def name(self) -> str:
        """Of the token or the user; an opaque id."""
        return str(self.token.pk if self.token else self.user.pk)


def find_caller(request: HttpRequest) -> Caller | None:
    """Who asks; None: nobody whom we know. A request with a token is its token's, whatever else."""
    said = request.headers.get("Authorization")
    if said is None:
        user = request.user
        return Caller(user, None) if isinstance(user, User) else None
    scheme, _, secret = said.partition(" ")
    token = find_token(secret.strip()) if scheme.lower() == "bearer" else None
    return Caller(token.user, token) if token else None


def seat(request: HttpRequest, caller: Caller | None) -> None:
    """Make `user_of(request)` whoever asks, with no more than their token allows."""
    request.caller = caller  # type: ignore[attr-defined]  # one name more, for the door below
    if caller and caller.token:
        narrow(caller.user, caller.token.acts)
        request.user = caller.user


class BearerToken(HttpBearer):
    """`Authorization: Bearer ft_…`"""

    def authenticate(self, request: HttpRequest, token: str) -> Any:
        caller: Caller | None = request.caller  # type: ignore[attr-defined]  # see seat
        if caller is None or caller.token is None:
            return None
        if request.method not in READS and not caller.token.may_write:
            raise TokenOnlyReads
        return caller


class Session(SessionAuth):
    """The browser's session; what writes needs the CSRF token in X-CSRFToken as well."""

    param_name = settings.SESSION_COOKIE_NAME

    def __call__(self, request: HttpRequest) -> Any:
        # A token that is not valid is not helped by a cookie beside it.
        return None if "Authorization" in request.headers else super().__call__(request)

    def authenticate(self, request: HttpRequest, key: str | None) -> Any:
        return request.caller  # type: ignore[attr-defined]  # see seat


def refuse_tokens(request: HttpRequest) -> None:
    """For what a token must not do, lest it make itself another. Raises SignInWithBrowser."""
    caller: Caller | None = request.caller  # type: ignore[attr-defined]  # see seat
    if caller and caller.token:
        raise SignInWithBrowser
