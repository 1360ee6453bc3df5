"""By which clock a page tells the time."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.people.queries import zone_of


class Clocks:
    """The reader's own: of the roster, else the organisation's. What happened to somebody else is
    told by theirs where a page names them.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # Whoever is not signed in is shown no times, and machines that call wait for no question.
        if not isinstance(request.user, User):
            return self._get_response(request)
        with timezone.override(ZoneInfo(zone_of(request.user))):
            return self._get_response(request)
