"""When the Week is, for everyone and for weekend crews."""

from datetime import UTC, date, datetime, timedelta

import pytest

from fiftytwo.programme.foundation.people.models import Shift, User
from fiftytwo.programme.subjects.calendar.year import next_week, own_days
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn


@pytest.mark.parametrize(
    ("today", "monday", "days_left"),
    [
        (date(2026, 10, 4), date(2026, 10, 5), 1),
        (date(2026, 10, 5), date(2026, 10, 5), 0),
        # Its weekend belongs to it: weekend crews have it on their own days.
        (date(2026, 10, 11), date(2026, 10, 5), 0),
        (date(2026, 10, 12), date(2027, 10, 4), 357),
        (date(2027, 1, 1), date(2027, 10, 4), 276),
    ],
)
def test_it_is_the_next_one_whose_sunday_is_not_over(
    today: date, monday: date, days_left: int
) -> None:
    found = next_week(today)
    assert (found.monday, found.days_left) == (monday, days_left)
    assert found.friday == monday + timedelta(days=4)


def test_whoever_works_at_the_weekend_has_it_then(cast: Cast) -> None:
    """By their own clock: a night shift belongs to the day it starts."""
    bob, found = cast.person("bob"), next_week(date(2027, 9, 1))
    for start in (
        datetime(2027, 10, 3, 21, tzinfo=UTC),  # Sunday 23:00 in Berlin
        datetime(2027, 10, 7, 22, 30, tzinfo=UTC),  # Friday 00:30
        datetime(2027, 10, 10, 20, tzinfo=UTC),  # Sunday 22:00
    ):
        Shift.objects.create(person=bob, starts_at=start, ends_at=start + timedelta(hours=8))
    assert own_days(bob, found) == [date(2027, 10, 8), date(2027, 10, 10)]


def test_everybody_sees_when_it_is(sign_in: SignIn) -> None:
    """On a page and for programs, in a reader's own language."""
    told = sign_in("guest").get("/api/week").json()
    monday = date.fromisoformat(told["monday"])
    assert f"{monday.day} October" in sign_in("guest").get("/week/").content.decode()
    User.objects.update(language="de")
    german = sign_in("guest").get("/week/").content.decode()
    assert f"Montag, {monday.day}. Oktober" in german
