"""By which clock a page tells the time."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.people.queries import own_zone, zone_of


class Clocks:
    """The reader's own: of the roster, else the organisation's. What happened to somebody else is
    told by theirs where a page names them.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        told = request.user
        zone = zone_of(told) if isinstance(told, User) else own_zone()
        with timezone.override(ZoneInfo(zone)):
            return self._get_response(request)
