"""Whoever reads a page reads it by the clock on their wall."""

from datetime import UTC, datetime

import pytest
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.formats import date_format

from fiftytwo.programme.foundation.people.models import Organisation, Person
from fiftytwo.programme.site.clocks import Clocks
from tests.programme.cast import Cast

AT = datetime(2026, 11, 23, 1, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("agent", "02:40"),  # Bob is in Berlin
        ("administrator", "20:40"),  # of no roster: the organisation is in New York
    ],
)
def test_it_is_the_readers_own(cast: Cast, role: str, shown: str) -> None:
    Organisation.objects.update(time_zone="America/New_York")
    Person.objects.update(time_zone="Europe/Berlin")

    def answer(request: HttpRequest) -> HttpResponse:
        return HttpResponse(date_format(timezone.localtime(AT), "H:i"))

    request = HttpRequest()
    request.user = cast.users[role]
    assert Clocks(answer)(request).content.decode() == shown
    # The next request in this thread begins anew.
    assert timezone.get_current_timezone_name() == "UTC"
