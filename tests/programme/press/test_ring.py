"""The mark: a stroke a week."""

from fiftytwo.programme.press.ring import ring
from fiftytwo.programme.press.words import de, en
from fiftytwo.terms.week import Week


def test_it_marks_the_reported_week() -> None:
    """Weeks gone by, the one reported, weeks to come: 39 + 1 + 12 = 52."""
    picture = ring(Week(2025, 40), en)
    assert [picture.count(f'class="{kind}"') for kind in ("past", "here", "ahead")] == [39, 1, 12]
    assert "<title>Week 40 of 52</title>" in picture
    assert "<title>Woche 40 von 52</title>" in ring(Week(2025, 40), de)


def test_it_knows_long_years() -> None:
    """2026 has 53 weeks."""
    assert ring(Week(2026, 53), en).count("<path") == 53


def test_it_shows_all_weeks_alike_without_times() -> None:
    """A source without times has no week to mark."""
    picture = ring(None, en)
    assert picture.count('class="past"') == 52
    assert "All weeks at once" in picture
