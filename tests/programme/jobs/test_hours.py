"""When a schedule comes round, where clocks are put forward and back."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from fiftytwo.programme.foundation.jobs.hours import newest_due, next_due
from fiftytwo.programme.foundation.jobs.models import EVERY_DAY

BERLIN = "Europe/Berlin"
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def instants(at: time, zone: str, first: datetime, hours: int) -> list[datetime]:
    """Each time that it came round, to whoever looks every quarter of an hour."""
    seen = {}
    for quarter in range(hours * 4):
        now = first + timedelta(minutes=15 * quarter)
        due = newest_due(EVERY_DAY, at, zone, now)
        if due and due.instant > first:
            seen.setdefault(due.day, now)
    return list(seen.values())


def test_a_time_that_does_not_exist_comes_an_hour_later() -> None:
    """02:30 is jumped over: it comes at 03:30 by the new time, which is 01:30 UTC, once."""
    first = datetime(2026, 3, 28, 12, tzinfo=UTC)
    assert instants(time(2, 30), BERLIN, first, 30) == [datetime(2026, 3, 29, 1, 30, tzinfo=UTC)]


def test_a_time_that_exists_twice_comes_once() -> None:
    """02:30 comes at 00:30 UTC and again an hour later: only the first counts."""
    first = datetime(2026, 10, 24, 12, tzinfo=UTC)
    assert instants(time(2, 30), BERLIN, first, 30) == [datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("day", "hour"),
    [
        (SPRING - timedelta(days=1), 4),  # 05:00 is UTC + 1
        (SPRING, 3),  # and UTC + 2 from that morning on
        (AUTUMN - timedelta(days=1), 3),
        (AUTUMN, 4),
    ],
)
def test_keeps_to_the_clock_on_the_wall(day: date, hour: int) -> None:
    """Five in the morning stays five in the morning."""
    due = newest_due(
        EVERY_DAY, time(5), BERLIN, datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    )
    assert due is not None
    assert (due.day, due.instant.hour) == (day, hour)


@pytest.mark.parametrize(
    ("zone", "hour"),
    [
        ("Pacific/Auckland", 19),  # of Sunday: 08:00 there, in summer time, is 19:00 UTC
        ("Europe/Berlin", 7),
        ("America/Los_Angeles", 16),
    ],
)
def test_monday_is_each_zones_own(zone: str, hour: int) -> None:
    """Monday at eight comes to Auckland while it is Sunday in London."""
    due = next_due("1", time(8), zone, datetime(2026, 11, 20, 12, tzinfo=UTC))
    assert due is not None
    assert due.day == date(2026, 11, 23)
    assert due.instant.hour == hour


def test_next_is_after_newest_all_year() -> None:
    """Whenever one looks, the last time is past, the next one is not, and none lies between."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    while now.year == 2026:
        last = newest_due("15", time(2, 30), BERLIN, now)
        coming = next_due("15", time(2, 30), BERLIN, now)
        assert last is not None
        assert coming is not None
        assert last.instant <= now < coming.instant
        assert newest_due("15", time(2, 30), BERLIN, coming.instant) == coming
        now += timedelta(hours=7)


def test_never_on_no_day() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    assert newest_due("", time(5), BERLIN, now) is None
    assert next_due("", time(5), BERLIN, now) is None
