"""Expected refusals become pages with their status; surprises stay surprises."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from fiftytwo.programme.foundation.errors import ProgrammeError


class Refusals:
    """A ProgrammeError that a page raised is shown as what it says."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, ProgrammeError):
            return None
        return render(request, "refused.html", {"said": gettext(str(error))}, status=error.status)
