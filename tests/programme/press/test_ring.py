"""The mark: a stroke a week."""

from fiftytwo.programme.press.ring import ring
from fiftytwo.terms.week import Week


def test_it_marks_the_reported_week() -> None:
    """Weeks gone by, the one reported, weeks to come: 39 + 1 + 12 = 52."""
    picture = ring(Week(2025, 40))
    assert [picture.count(f'class="{kind}"') for kind in ("past", "here", "ahead")] == [39, 1, 12]
    assert '<title id="ring">Week 40 of 52</title>' in picture


def test_it_knows_long_years() -> None:
    """2026 has 53 weeks."""
    assert ring(Week(2026, 53)).count("<path") == 53


def test_it_shows_all_weeks_alike_without_times() -> None:
    """A source without times has no week to mark."""
    picture = ring(None)
    assert picture.count('class="past"') == 52
    assert "All weeks at once" in picture
