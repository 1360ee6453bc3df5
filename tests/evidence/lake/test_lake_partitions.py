"""Month and bucket of a conversation."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from fiftytwo.evidence.lake.partitions import bucket_of, month_of


@pytest.mark.parametrize(
    ("at", "month"),
    [
        (datetime(2026, 11, 30, 23, 59, tzinfo=UTC), "2026-11"),
        # half past midnight in Berlin is still November in UTC
        (datetime(2026, 12, 1, 0, 30, tzinfo=timezone(timedelta(hours=1))), "2026-11"),
        (datetime(987, 1, 1, tzinfo=UTC), "0987-01"),
        (None, "undated"),
    ],
)
def test_it_names_the_month_in_utc(at: datetime | None, month: str) -> None:
    """One month for the whole world, and a name for what has no time."""
    assert month_of(at) == month


def test_it_refuses_a_time_without_a_zone() -> None:
    """A naive time could be of two months."""
    with pytest.raises(ValueError, match="needs a time with a zone"):
        month_of(datetime(2026, 11, 30))


def test_it_never_moves_an_id_to_another_bucket() -> None:
    """Written down here, because lakes rely on it."""
    assert [bucket_of(f"own:-:{n}", 4) for n in range(8)] == [0, 3, 3, 1, 1, 2, 0, 0]


def test_it_spreads_ids_evenly() -> None:
    """1,000 ids over 4 buckets: 250 each, give or take four standard deviations (4 x 13.7)."""
    found = [bucket_of(f"own:-:{n}", 4) for n in range(1000)]
    assert all(abs(found.count(bucket) - 250) < 55 for bucket in range(4))
