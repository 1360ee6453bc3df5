"""What stands in front of every page: who is not signed in signs in, who may not finds nothing."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse

from fiftytwo.programme.foundation.access.may import require
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import User

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, P], HttpResponse]


def opens_for(act: Act) -> Callable[[Page[P]], Page[P]]:
    """A page for whoever may do this; for which people is the page's own question to `may`."""

    def guarded(page: Page[P]) -> Page[P]:
        @wraps(page)
        def asked(request: HttpRequest, *arguments: P.args, **named: P.kwargs) -> HttpResponse:
            require(user_of(request), act)
            return page(request, *arguments, **named)

        return cast(Page[P], login_required(asked))

    return guarded


def user_of(request: HttpRequest) -> User:
    """Who is signed in. Behind `opens_for` somebody always is."""
    user = request.user
    assert isinstance(user, User)
    return user
