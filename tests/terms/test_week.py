"""Weeks and the Week."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from fiftytwo.terms.week import Week, parse_week, the_week, week_of


@pytest.mark.parametrize(
    ("year", "monday"), [(2009, 5), (2010, 4), (2013, 7), (2018, 1), (2026, 5)]
)
def test_the_week_begins_on_octobers_first_monday(year, monday):
    """The dates of DESIGN section 3."""
    assert the_week(year) == (date(year, 10, monday), date(year, 10, monday + 4))


def test_a_week_is_as_long_as_the_clock_says():
    """In the week in which Berlin leaves summer time, 169 hours pass from Monday to Monday."""
    berlin, week = ZoneInfo("Europe/Berlin"), Week(2026, 43)
    length = week.ends(berlin).astimezone(UTC) - week.starts(berlin).astimezone(UTC)
    assert length.total_seconds() == 169 * 3600


def test_a_sunday_night_belongs_to_its_own_zones_week():
    """23:30 UTC on Sunday is Monday in Berlin."""
    at = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert week_of(at) == Week(2026, 47)
    assert week_of(at.astimezone(ZoneInfo("Europe/Berlin"))) == Week(2026, 48)


@pytest.mark.parametrize("text", ["2026-47", "2026-W54", "W47", "2025-W53", ""])
def test_what_is_no_week_is_refused(text):
    """2025 has 52 weeks."""
    with pytest.raises(ValueError, match=r"."):
        parse_week(text)


def test_a_week_reads_as_it_is_written():
    """And 2026 has a week 53."""
    assert str(parse_week("2026-W53")) == "2026-W53"
    assert parse_week("2026-W53").next() == Week(2027, 1)
