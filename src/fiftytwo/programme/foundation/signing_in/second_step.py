"""Whoever needs a second step to sign in and has none adds one before they see anything."""

from collections.abc import Callable

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from fiftytwo.programme.foundation.access.may import roles_of
from fiftytwo.programme.foundation.api.problem import of_error
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.foundation.signing_in.errors import SecondStepNeeded
from fiftytwo.programme.foundation.signing_in.models import SecondStep

OPEN = ("/account/", "/static/", "/healthz", "/api/openapi.json", "/language/")
"""Where one adds it, and what looks so."""

ENOUGH = {"mfa", "socialaccount"}
"""Ways of signing in that have a second step, or leave it to the company."""


class DemandSecondStep:
    """Middleware, behind the session's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith(OPEN) or not _lacks_one(request):
            return self._get_response(request)
        if request.path.startswith("/api/"):
            return of_error(SecondStepNeeded())
        return redirect("mfa_index")


def _lacks_one(request: HttpRequest) -> bool:
    user = request.user
    if not isinstance(user, User):
        return False
    methods = {record.get("method") for record in get_authentication_records(request, user)}
    if methods & ENOUGH:
        return False
    demanded = set(SecondStep.objects.values_list("role", flat=True))
    if not demanded & roles_of(user) or _is_demo():
        return False
    return not Authenticator.objects.filter(user=user).exists()


def _is_demo() -> bool:
    """In the demo nobody has a password, so nobody has a second step."""
    organisation = find_organisation()
    return settings.DEMO and organisation is not None and organisation.is_demo
