"""Where people stand, as plane 2 is told it."""

from datetime import date, timedelta

from fiftytwo.evidence.seen.promise import Promise
from fiftytwo.evidence.seen.seen import seen
from fiftytwo.evidence.seen.standing import alike_of, standing_of
from fiftytwo.terms.people import Recognition, State
from fiftytwo.terms.standing import Kept, Reason, Unit
from tests.builders.people import person
from tests.builders.weeks import DAY, ENDS, STARTS, WEEK, shifts_on
from tests.evidence.seen.test_equity import company

SUNDAY = date(2026, 11, 22)
FOUR_WEEKS = [SUNDAY - DAY * n for n in range(60)]


def thanked(giver: str | None, days: int = 20) -> Recognition:
    return Recognition("bob", ENDS - timedelta(days=days), giver, "said")


def standing(*recognitions, worked=None, absences=None, on_file=()):
    shifts = {"bob": shifts_on(worked)} if worked else {}
    [one] = seen(
        [person("bob")], recognitions, absences or {}, shifts, week_starts=STARTS, week_ends=ENDS
    )
    return standing_of(one, WEEK, on_file)


def test_days_are_of_the_unit_that_is_known():
    """Twenty days ago: nine with a shift since, or twenty by the calendar."""
    every_second = [SUNDAY - DAY * (1 + 2 * n) for n in range(40)]
    by_shift = standing(thanked("x"), worked=every_second)
    assert (by_shift.unit, by_shift.days, by_shift.kept) == (Unit.AT_WORK, 9, Kept.DUE)
    by_calendar = standing(thanked("x"))
    assert (by_calendar.unit, by_calendar.kept) == (Unit.CALENDAR, Kept.ALARM)


def test_one_alone_is_one_colleague():
    """Customers are not one giver, and two are two."""
    assert standing(thanked("x"), thanked("x", days=3)).from_one_alone
    assert not standing(thanked("x"), thanked("y")).from_one_alone
    assert not standing(thanked(None)).from_one_alone
    assert not standing().from_one_alone


def test_few_shifts_are_three_days_a_week_or_fewer():
    """Days away are left out of the count, and a file that begins late tells nothing."""
    three = [day for day in FOUR_WEEKS if day.weekday() < 3]
    four = [day for day in FOUR_WEEKS if day.weekday() < 4]
    assert Reason.FEW_SHIFTS in standing(thanked("x"), worked=three).reasons
    assert Reason.FEW_SHIFTS not in standing(thanked("x"), worked=four).reasons
    # Two weeks of four days, two weeks away: four days a week all the same.
    away = {"bob": [(SUNDAY - DAY * 27, SUNDAY - DAY * 14)]}
    here = [day for day in four if (SUNDAY - day).days < 14 or (SUNDAY - day).days > 27]
    assert Reason.FEW_SHIFTS not in standing(thanked("x"), worked=here, absences=away).reasons
    late = [day for day in three if (SUNDAY - day).days < 10]
    assert Reason.FEW_SHIFTS not in standing(thanked("x"), worked=late).reasons


def test_leave_is_a_reason_beside_what_conversations_tell():
    """In their fixed order."""
    away = {"bob": [(STARTS.date(), SUNDAY)]}
    found = standing(thanked("x"), absences=away, on_file=[Reason.CALLS_ONLY])
    assert found.state == State.ON_LEAVE
    assert found.reasons == (Reason.CALLS_ONLY, Reason.ON_LEAVE)


def test_groups_are_those_that_are_safe_and_no_other():
    """A team of four is in no group, nor is what it could be reckoned from."""
    page = company(
        {"people": 9, "team": "Orchid", "moments": 1, "thanked": 3},
        {"people": 4, "team": "Birch", "thanked": 30},
    )
    told = alike_of(page, "vera", WEEK, Promise())
    assert told.everyone is None or told.groups["team"] == ()
    assert "Birch" not in str(told)
    assert "team" in told.hidden


def test_a_share_is_of_the_aim_and_of_the_alarm():
    """Ten thanked 3 days ago, six 10 days ago, eight 30 days ago; by the calendar."""
    page = company(
        {"people": 10, "team": "a", "thanked": 3},
        {"people": 6, "team": "b", "thanked": 10},
        {"people": 8, "team": "c", "thanked": 30},
    )
    told = alike_of(page, "vera", WEEK, Promise())
    assert [(group.lately.n, group.missed.n) for group in told.groups["team"]] == [
        (10, 0),
        (0, 0),
        (0, 8),
    ]
    assert (told.everyone.lately.n, told.everyone.missed.n) == (10, 8)
