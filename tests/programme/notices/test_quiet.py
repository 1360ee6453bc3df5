"""What is made in quiet hours leaves when they end, by the receiver's own clock."""

from datetime import UTC, datetime, time

import pytest

from fiftytwo.programme.foundation.notices.quiet import not_before

BERLIN = "Europe/Berlin"
NIGHT = (time(22), time(7))


@pytest.mark.parametrize(
    ("now", "leaves"),
    [
        # 21:59 there, then 22:00: held until seven the next morning; 06:59, and 07:00.
        ("2026-11-23T20:59", "2026-11-23T20:59"),
        ("2026-11-23T21:00", "2026-11-24T06:00"),
        ("2026-11-24T05:59", "2026-11-24T06:00"),
        ("2026-11-24T06:00", "2026-11-24T06:00"),
        # The night of which an hour is missing ends at seven by the new time.
        ("2026-03-28T22:30", "2026-03-29T05:00"),
        # And the one that is an hour longer.
        ("2026-10-24T21:30", "2026-10-25T06:00"),
    ],
)
def test_over_midnight(now: str, leaves: str) -> None:
    at, expected = (datetime.fromisoformat(x).replace(tzinfo=UTC) for x in (now, leaves))
    assert not_before(at, BERLIN, *NIGHT) == expected


def test_within_a_day() -> None:
    """Somebody on nights sleeps from eight to three."""
    noon = datetime(2026, 11, 23, 11, tzinfo=UTC)
    assert not_before(noon, BERLIN, time(8), time(15)).hour == 14  # 15:00 there
    assert not_before(noon, "America/New_York", time(8), time(15)) == noon  # 06:00 there


def test_none_are_quiet_where_none_are_said() -> None:
    now = datetime(2026, 11, 23, 23, tzinfo=UTC)
    assert not_before(now, BERLIN, None, None) == now
    assert not_before(now, BERLIN, time(7), time(7)) == now
