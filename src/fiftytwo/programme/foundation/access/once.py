"""Roles are asked once a request: a page asks often, and none of them changes meanwhile."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse

from fiftytwo.programme.foundation.people.models import User


class RolesOnce:
    """Whoever asks in this request keeps the answer for it; outside of one nothing is kept."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            request.user._kept = []  # type: ignore[attr-defined]  # of this request, in no column
        return self._get_response(request)


def kept_for(user: User) -> list[Any] | None:
    """Where the answer is kept for this request; empty before the first; None outside of one."""
    return getattr(user, "_kept", None)
